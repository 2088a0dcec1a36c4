"""Everything there is: one bot, its people, their chats and files. In memory only."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

from playground.chat import Chat, Message, Person
from playground.errors import bad_request
from playground.files import Files
from playground.updates import Updates

Json = dict[str, Any]

DEFAULT_TOKEN = "1:playground"  # noqa: S105 - known to all on purpose, good for this server only
DEFAULT_NAME = "Playground bot"
_KEPT_QUERIES = 10_000
# Ids go on from the clock, so that a bot that remembers them is not confused by a restart here.
_MESSAGE_EPOCH = 1_700_000_000


@dataclass
class Bot:
    """The bot as its people see it.

    Attributes:
        commands: The lists set by ``setMyCommands``, by scope and language.
        descriptions: By language; ``short_descriptions`` and ``names`` likewise.
    """

    id: int
    name: str
    username: str
    commands: dict[tuple[str, int, str], list[Json]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})

    def as_user(self) -> Json:
        """The bot as the sender of a message."""
        name = self.names.get("", self.name)
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}


@dataclass(frozen=True)
class Query:
    """A tap that waits for its answer."""

    id: str
    chat_id: int


class World:
    """The state of one playground."""

    def __init__(self, token: str = DEFAULT_TOKEN, name: str = DEFAULT_NAME) -> None:
        number = token.partition(":")[0]
        self.token = token
        self.bot = Bot(int(number) if number.isdecimal() else 1, name, "playground_bot")
        self.files = Files()
        self.updates = Updates()
        self.chats: dict[int, Chat] = {}
        self.closing = False
        self._queries: OrderedDict[str, Query] = OrderedDict()
        self._message_id = int(time.time()) - _MESSAGE_EPOCH

    def join(self, person: Person) -> Chat:
        """Let a person in, or let one who is here change their name or language."""
        chat = self.chats.get(person.id)
        if chat is None:
            chat = self.chats[person.id] = Chat(person)
        elif chat.person != person:
            chat.person = person
            chat.changed()
        return chat

    def chat(self, chat_id: int) -> Chat:
        """The chat with this id.

        Raises:
            ApiError: "chat not found".
        """
        try:
            return self.chats[chat_id]
        except KeyError:
            raise bad_request("chat not found") from None

    def new_message_id(self) -> int:
        """The next message's id; ids grow across all private chats, as a bot's do."""
        self._message_id += 1
        return self._message_id

    def message_json(self, chat: Chat, message: Message, *, bare: bool = False) -> Json:
        """A message as the Bot API shows it.

        Args:
            chat: The chat it is in.
            message: The message.
            bare: Leave out the message it replies to.
        """
        shown: Json = {
            "message_id": message.id,
            "from": self.bot.as_user() if message.from_bot else chat.person.as_user(),
            "chat": chat.person.as_chat(),
            "date": message.date,
        }
        if message.edited is not None:
            shown["edit_date"] = message.edited
        original = None if message.reply_to is None else chat.messages.get(message.reply_to)
        if original is not None and not bare:
            shown["reply_to_message"] = self.message_json(chat, original, bare=True)
        words, entities = "text", "entities"
        if message.media is not None:
            shown |= media_json(message)
            words, entities = "caption", "caption_entities"
        if message.words.text:
            shown[words] = message.words.text
        if message.words.entities:
            shown[entities] = list(message.words.entities)
        shown |= message.extras
        if message.inline is not None:
            shown["reply_markup"] = message.inline
        return shown

    def ask(self, chat: Chat) -> Query:
        """Begin a tap that the bot has to answer."""
        query = Query(str(secrets.randbits(62)), chat.person.id)
        self._queries[query.id] = query
        if len(self._queries) > _KEPT_QUERIES:
            self._queries.popitem(last=False)
        return query

    def take_query(self, query_id: str) -> Query | None:
        """The tap with this id, once; None if there is none or it was answered."""
        return self._queries.pop(query_id, None)

    def close(self) -> None:
        """Let everyone who waits for something go."""
        self.closing = True
        self.updates.close()
        for chat in self.chats.values():
            chat.wake()


def media_json(message: Message) -> Json:
    """The field that carries a message's media."""
    media = message.media
    return {} if media is None else {media.kind: media.fields}
