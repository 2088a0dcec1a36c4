"""What we cannot read yet: each kind gets its own kind answer."""

from __future__ import annotations

from telegram import Message, Update
from telegram.ext import ApplicationHandlerStop

from bot.handlers.offers import say
from bot.house import Context, Visit


async def other(update: Update, context: Context) -> None:
    """Say what we can read instead."""
    visit, message = Visit.of(update), update.effective_message
    if message is not None:
        await say(context.bot, visit, visit.texts.html(_key(message)), with_moods=True)


async def nobody(update: Update, context: Context) -> None:
    """Somebody who hides behind a group or channel: say why we cannot help, and go no further."""
    visit = Visit.of(update)
    await say(context.bot, visit, visit.texts.html("sent-anonymously"), with_moods=False)
    raise ApplicationHandlerStop


def _key(message: Message) -> str:
    if message.voice or message.audio:
        return "sent-voice"
    if message.sticker:
        return "sent-sticker"
    return "sent-document" if message.document else "sent-other"
