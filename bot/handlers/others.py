"""What we cannot read yet: each kind gets its own kind answer."""

from __future__ import annotations

import logging

from limits import RateLimitItemPerDay
from telegram import Message, Update
from telegram.error import TelegramError

from bot.handlers.offers import say
from bot.house import Context, Visit
from bot.replies.messages import Place, send_text
from bot.texts import texts_for

_log = logging.getLogger(__name__)
# A channel is no place for a conversation.
_ONCE_A_DAY = RateLimitItemPerDay(1)


async def other(update: Update, context: Context) -> None:
    """Say what we can read instead."""
    visit, message = Visit.of(update), update.effective_message
    if message is not None:
        await say(context.bot, visit, visit.texts.html(_key(message)), with_moods=True)


async def nobody(update: Update, context: Context) -> None:
    """Somebody who hides behind a group or channel: say why we cannot help."""
    visit = Visit.of(update)
    await say(context.bot, visit, visit.texts.html("sent-anonymously"), with_moods=False)


async def edited(update: Update, context: Context) -> None:
    """A message without words was changed: say that it is not looked at again."""
    visit, message = Visit.of(update), update.effective_message
    # A shared place is edited with every step, and some edits are Telegram's own: both unasked.
    if message is None or message.location or message.edit_date is None:
        return
    await say(context.bot, visit, visit.texts.html("sent-edited"), with_moods=True)


async def channel_post(update: Update, context: Context) -> None:
    """A channel's post has no author to find a film for: say where to find us, once a day."""
    post = update.channel_post
    if post is None or await context.house.windows.enter(_ONCE_A_DAY, "channel", str(post.chat.id)):
        return
    text = texts_for(None).html("sent-in-channel", name=context.bot.username)
    try:
        await send_text(context.bot, Place(post.chat.id), text)
    except TelegramError as error:
        # We may read there, and not write.
        _log.info("A channel takes no word of ours (%s)", type(error).__name__)


def _key(message: Message) -> str:
    if message.voice or message.audio:
        return "sent-voice"
    if message.sticker:
        return "sent-sticker"
    return "sent-document" if message.document else "sent-other"
