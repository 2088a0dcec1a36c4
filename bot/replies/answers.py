"""Answering a tap and changing a message, where it does no harm that it is too late or done."""

from __future__ import annotations

import logging

from telegram import Bot, CallbackQuery, InlineKeyboardMarkup
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

# What Telegram says, in lower case.
UNCHANGED = "message is not modified"
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")

_log = logging.getLogger(__name__)


async def answer(query: CallbackQuery, text: str = "", *, alert: bool = False) -> None:
    """Show a toast. One that comes too late, or is lost, must not undo what the tap has done."""
    try:
        await query.answer(text or None, show_alert=alert)
    except TelegramError as error:
        _log.info("A tap was answered too late (%s)", type(error).__name__)


async def edit_text(
    bot: Bot,
    chat_id: int,
    query: CallbackQuery,
    text: str,
    buttons: InlineKeyboardMarkup | None = None,
) -> None:
    """Change the text and buttons of the message a tapped button stands under."""
    if query.message is None:
        return
    try:
        await bot.edit_message_text(
            text,
            chat_id=chat_id,
            message_id=query.message.message_id,
            parse_mode=ParseMode.HTML,
            reply_markup=buttons,
        )
    except BadRequest as error:
        if not says(error, UNCHANGED, *GONE):
            raise


async def edit_buttons(
    bot: Bot, chat_id: int, message_id: int, buttons: InlineKeyboardMarkup | None
) -> None:
    """Change the buttons of a message, or take them away."""
    try:
        await bot.edit_message_reply_markup(
            chat_id=chat_id, message_id=message_id, reply_markup=buttons
        )
    except BadRequest as error:
        if not says(error, UNCHANGED, *GONE):
            raise


def says(error: BadRequest, *words: str) -> bool:
    """Whether Telegram gives one of these reasons."""
    told = str(error).lower()
    return any(word in told for word in words)
