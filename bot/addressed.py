"""Which messages are meant for the bot, and what they say apart from its name."""

from __future__ import annotations

from telegram import Message, MessageEntity
from telegram.constants import ChatType
from telegram.ext import filters


class _Addressed(filters.MessageFilter):
    """All messages to the bot alone; elsewhere those that answer it or name it.

    A card that we offered and somebody sent, even to us, is our word and not theirs.
    Where the bot is an administrator, or its privacy mode is off, it hears the whole group.
    https://core.telegram.org/bots/features#privacy-mode
    """

    def filter(self, message: Message) -> bool:
        """Whether this message is one."""
        own = message.get_bot().id
        if message.via_bot and message.via_bot.id == own:
            return False
        if message.chat.type == ChatType.PRIVATE:
            return True
        answered = message.reply_to_message and message.reply_to_message.from_user
        if answered and answered.id == own:
            return True
        return bool(_names(message))


ADDRESSED = _Addressed()


def words_in(message: Message) -> str:
    """The words of a text message without the bot's name."""
    text = message.text or ""
    for name in _names(message):
        text = text.replace(name, " ")
    return text.strip()


def _names(message: Message) -> list[str]:
    """Where the message names the bot, also behind a command, as it was written."""
    own = f"@{message.get_bot().username}".lower()
    named = {**message.parse_entities(), **message.parse_caption_entities()}
    return [
        name
        for entity, name in named.items()
        if (entity.type == MessageEntity.MENTION and name.lower() == own)
        or (entity.type == MessageEntity.BOT_COMMAND and name.lower().endswith(own))
    ]
