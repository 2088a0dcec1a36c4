"""A chat with the bot in it: what was said, and what just changed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from playground.bell import Bell
from playground.files import Media
from playground.formatting import Formatted
from playground.json import Json
from playground.people import Person

ACTION_SECONDS = 5.0
"""Telegram shows a chat action for five seconds, or until the bot's next message."""

MOST_MESSAGES = 1000
"""A chat keeps its newest messages; older ones are forgotten, as in a client's memory."""

_KEPT_DELETIONS = 1000
_KEPT_ANSWERS = 200
_KEPT_ACTIONS = 50


@dataclass
class Message:
    """One message as it is now; edits change it in place.

    Attributes:
        sender: The person who sent it; None for the bot and for a channel's posts.
        words: The text, or the caption if there is ``media``.
        album: The ``media_group_id`` it shares with others of its album.
        topic: The ``message_thread_id`` of its topic, in a group that has some.
        inline_id: Its ``inline_message_id``, if it came by inline mode and has buttons.
        version: The chat's version when the message last changed.
        extras: Further fields as the Bot API shows them (``has_media_spoiler``, ``location``...).
    """

    id: int
    from_bot: bool
    date: int
    sender: Person | None = None
    words: Formatted = field(default_factory=Formatted)
    media: Media | None = None
    inline: Json | None = None
    reply_to: int | None = None
    album: str | None = None
    topic: int | None = None
    via_bot: bool = False
    inline_id: str | None = None
    edited: int | None = None
    version: int = 0
    extras: Json = field(default_factory=dict)


@dataclass(frozen=True)
class Answer:
    """The bot's answer to a tap: a toast, an alert, a link, or nothing but an end to the wait."""

    query_id: str
    text: str
    show_alert: bool
    url: str
    version: int


@dataclass(frozen=True)
class Action:
    """What the bot said it was doing, and when (``time.monotonic``)."""

    name: str
    at: float
    version: int


class Chat:
    """The chat's messages in order, with a version that grows by one with every change.

    Args:
        chat_id: Positive for a private chat, where it is the person's; negative for others.
        kind: ``private``, ``group``, ``supergroup`` or ``channel``.
        title: What it is called, unless it is private.

    Attributes:
        members: The people in it, by id; one alone in a private chat.
        has_bot: Whether the bot may write here: not once it was blocked or removed.
        bot_is_admin: Whether the bot sees everything, privacy mode or not.
        topics: The topics that people have written in.
    """

    def __init__(self, chat_id: int, kind: str = "private", title: str = "") -> None:
        self.id = chat_id
        self.kind = kind
        self.title = title
        self.members: dict[int, Person] = {}
        self.has_bot = True
        self.bot_is_admin = False
        self.topics: set[int] = set()
        self.version = 1
        self.messages: dict[int, Message] = {}
        self.deleted: dict[int, int] = {}
        self.answers: list[Answer] = []
        self.actions: list[Action] = []
        self.keyboard: tuple[tuple[str, ...], ...] = ()
        self.menu_button: Json | None = None
        self._action_over = True
        self._bell = Bell()

    @property
    def person(self) -> Person:
        """The person whose private chat this is."""
        return self.members[self.id]

    @property
    def is_group(self) -> bool:
        """Whether people talk to each other here."""
        return self.kind in {"group", "supergroup"}

    def as_json(self) -> Json:
        """A Bot API Chat."""
        if self.kind == "private":
            return self.person.as_chat()
        forum = {"is_forum": True} if self.topics else {}
        return {"id": self.id, "title": self.title, "type": self.kind, **forum}

    def changed(self) -> int:
        """Count a change and wake all who wait for one; returns the new version."""
        self.version += 1
        self._bell.ring()
        return self.version

    async def wait_after(self, version: int, seconds: float) -> None:
        """Wait until the version is past ``version``, at most ``seconds``, or until ``wake``."""
        if self.version <= version:
            await self._bell.wait(seconds)

    def wake(self) -> None:
        """Let all who wait go, changed or not."""
        self._bell.ring()

    def put(self, message: Message) -> None:
        """Add a message, or note that it was edited."""
        message.version = self.changed()
        self.messages[message.id] = message
        if message.from_bot and message.edited is None:
            self._action_over = True
        if len(self.messages) > MOST_MESSAGES:
            self.forget(next(iter(self.messages)))

    def delete(self, message_id: int) -> None:
        """Take a message away, for both sides."""
        del self.messages[message_id]
        self.deleted[message_id] = self.changed()
        if len(self.deleted) > _KEPT_DELETIONS:
            del self.deleted[next(iter(self.deleted))]

    def forget(self, message_id: int) -> None:
        """Drop a message that is too old to keep; nobody is told."""
        self.messages.pop(message_id, None)

    def answer(self, query_id: str, *, text: str, show_alert: bool, url: str) -> None:
        """Show the person the bot's answer to a tap."""
        self.answers.append(Answer(query_id, text, show_alert, url, self.changed()))
        del self.answers[:-_KEPT_ANSWERS]

    def act(self, name: str) -> None:
        """Show the person what the bot is doing."""
        self.actions.append(Action(name, time.monotonic(), self.changed()))
        del self.actions[:-_KEPT_ACTIONS]
        self._action_over = False

    @property
    def action(self) -> str | None:
        """What the bot is doing now, as far as the person can see."""
        if self._action_over or not self.actions:
            return None
        latest = self.actions[-1]
        return latest.name if time.monotonic() - latest.at < ACTION_SECONDS else None
