"""What Telegram shows of the bot before anybody has said a word: commands and descriptions."""

from __future__ import annotations

import logging
from collections.abc import Iterable

from telegram import BotCommand
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.handlers import COMMANDS
from bot.texts import DEFAULT_LOCALE, texts_for

_log = logging.getLogger(__name__)


async def introduce(bot: ExtBot[None], locales: Iterable[str] = (DEFAULT_LOCALE,)) -> None:
    """Set the command menu and what the bot says of itself; a bot works without them too."""
    for locale in locales:
        try:
            await _introduce(bot, locale)
        except TelegramError as error:
            _log.warning("Telegram took no introduction in %s (%s)", locale, type(error).__name__)
            # A server that takes none takes none in another language.
            return


async def _introduce(bot: ExtBot[None], locale: str) -> None:
    texts = texts_for(locale)
    commands = [BotCommand(name, texts.plain(f"command-{name}")) for name in COMMANDS]
    # What is set without a language is shown to whoever speaks none of ours.
    language = None if locale == DEFAULT_LOCALE else locale
    await bot.set_my_commands(commands, language_code=language)
    await bot.set_my_short_description(texts.plain("about-short"), language_code=language)
    await bot.set_my_description(texts.plain("about"), language_code=language)
