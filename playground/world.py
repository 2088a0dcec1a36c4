"""Everything there is: one bot, its people, their chats and files. In memory only."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import OrderedDict, deque

from playground.chat import Chat, Message
from playground.errors import ApiError, bad_request
from playground.faults import Faults
from playground.files import Files
from playground.json import Json
from playground.limits import Limits
from playground.people import Bot, Person
from playground.queries import Queries
from playground.updates import Updates

DEFAULT_TOKEN = "1:playground"  # noqa: S105 - known to all on purpose, good for this server only
DEFAULT_NAME = "Playground bot"
MOST_CHATS = 5_000
MOST_MESSAGES = 50_000
"""Of all chats together; the oldest beyond are forgotten, as are chats nobody has touched."""

# Ids go on from the clock, so that a bot that remembers them is not confused by a restart here.
_MESSAGE_EPOCH = 1_700_000_000
_GONE = {
    "private": "bot was blocked by the user",
    "group": "bot was kicked from the group chat",
    "supergroup": "bot was kicked from the supergroup chat",
    "channel": "bot is not a member of the channel chat",
}


class World:
    """The state of one playground."""

    def __init__(self, token: str = DEFAULT_TOKEN, name: str = DEFAULT_NAME) -> None:
        number = token.partition(":")[0]
        self.token = token
        self.bot = Bot(int(number) if number.isdecimal() else 1, name, "playground_bot")
        self.files = Files()
        self.faults = Faults()
        self.limits = Limits()
        self.queries = Queries()
        self.updates = Updates(self.faults)
        self.chats: OrderedDict[int, Chat] = OrderedDict()
        self.closed = asyncio.Event()
        self._order: deque[tuple[int, int]] = deque()
        self._inline: OrderedDict[str, tuple[int, int]] = OrderedDict()
        self._message_id = int(time.time()) - _MESSAGE_EPOCH

    @property
    def closing(self) -> bool:
        """Whether the playground is about to stop."""
        return self.closed.is_set()

    def join(self, person: Person) -> Chat:
        """Let a person in, or let one who is here change their name or language."""
        chat = self.chats.get(person.id)
        if chat is None:
            chat = self.add(Chat(person.id))
            chat.members[person.id] = person
        elif chat.person != person:
            for each in self.chats.values():
                if person.id in each.members:
                    each.members[person.id] = person
                    each.changed()
        return chat

    def add(self, chat: Chat) -> Chat:
        """Add a chat; the one nobody has touched for longest may have to go."""
        self.chats[chat.id] = chat
        if len(self.chats) > MOST_CHATS:
            _, gone = self.chats.popitem(last=False)
            gone.wake()
        return chat

    def chat(self, chat_id: int) -> Chat:
        """The chat with this id, for the bot to write to.

        Raises:
            ApiError: "chat not found", or 403 if it no longer wants the bot.
        """
        chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        if not chat.has_bot:
            raise ApiError(403, f"Forbidden: {_GONE[chat.kind]}")
        return chat

    def post(self, chat: Chat, message: Message) -> Message:
        """Give a new message its id and put it into the chat.

        Ids grow across all chats, as a bot's do in private ones.
        """
        self._message_id += 1
        message.id = self._message_id
        chat.put(message)
        self.chats.move_to_end(chat.id)
        self._order.append((chat.id, message.id))
        if len(self._order) > MOST_MESSAGES:
            chat_id, message_id = self._order.popleft()
            if chat_id in self.chats:
                self.chats[chat_id].forget(message_id)
        return message

    def name_inline(self, chat: Chat, message: Message) -> None:
        """Give a message that came by inline mode an ``inline_message_id``."""
        message.inline_id = secrets.token_urlsafe(20)
        self._inline[message.inline_id] = chat.id, message.id
        if len(self._inline) > MOST_MESSAGES:
            self._inline.popitem(last=False)

    def inline_message(self, inline_id: str) -> tuple[Chat, Message] | None:
        """The message with this ``inline_message_id``, and its chat."""
        chat_id, message_id = self._inline.get(inline_id, (0, 0))
        chat = self.chats.get(chat_id)
        message = chat.messages.get(message_id) if chat else None
        return (chat, message) if chat and message else None

    def message_json(self, chat: Chat, message: Message, *, bare: bool = False) -> Json:
        """A message as the Bot API shows it.

        Args:
            chat: The chat it is in.
            message: The message.
            bare: Leave out the message it replies to.
        """
        place = chat.as_json()
        shown: Json = {"message_id": message.id, "chat": place, "date": message.date}
        if chat.kind == "channel":
            shown["sender_chat"] = place
        else:
            shown["from"] = (message.sender or self.bot).as_user()
        told = {
            "edit_date": message.edited,
            "media_group_id": message.album,
            "message_thread_id": message.topic,
            "is_topic_message": True if message.topic else None,
        }
        shown |= {name: value for name, value in told.items() if value is not None}
        if message.via_bot:
            shown["via_bot"] = self.bot.as_user()
        original = None if message.reply_to is None else chat.messages.get(message.reply_to)
        if original is not None and not bare:
            shown["reply_to_message"] = self.message_json(chat, original, bare=True)
        words, entities = "text", "entities"
        if message.media is not None:
            shown[message.media.kind] = message.media.fields
            words, entities = "caption", "caption_entities"
        if message.words.text:
            shown[words] = message.words.text
        if message.words.entities:
            shown[entities] = list(message.words.entities)
        shown |= message.extras
        if message.inline is not None:
            shown["reply_markup"] = message.inline
        return shown

    def close(self) -> None:
        """Let everyone who waits for something go."""
        self.closed.set()
        self.updates.close()
        for chat in self.chats.values():
            chat.wake()
