"""Answering a tap and changing a message, where it does no harm that it is too late or done."""

from __future__ import annotations

import logging

from telegram import Bot, CallbackQuery
from telegram.error import BadRequest, TelegramError

from bot.replies import messages
from bot.replies.messages import GONE, UNCHANGED, Buttons, says

_log = logging.getLogger(__name__)


async def answer(query: CallbackQuery, text: str = "", *, alert: bool = False) -> None:
    """Show a toast. One that comes too late, or is lost, must not undo what the tap has done."""
    try:
        await query.answer(text or None, show_alert=alert)
    except TelegramError as error:
        _log.info("A tap was answered too late (%s)", type(error).__name__)


async def rewrite(query: CallbackQuery, text: str, buttons: Buttons | None = None) -> None:
    """Change the text and buttons of the message a tapped button stands under."""
    message = query.message
    if message is not None:
        await put_text(query.get_bot(), message.chat.id, message.message_id, text, buttons)


async def put_text(
    bot: Bot, chat_id: int, message_id: int, text: str, buttons: Buttons | None = None
) -> None:
    """Change the text and buttons of a message."""
    try:
        await messages.edit_text(bot, chat_id, message_id, text, buttons)
    except BadRequest as error:
        if not says(error, UNCHANGED, *GONE):
            raise


async def put_buttons(bot: Bot, chat_id: int, message_id: int, buttons: Buttons | None) -> None:
    """Change the buttons of a message, or take them away."""
    try:
        await messages.edit_buttons(bot, chat_id, message_id, buttons)
    except BadRequest as error:
        if not says(error, UNCHANGED, *GONE):
            raise
