"""One person's private chat with the bot: what is in it, and what just changed."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from playground.bell import Bell
from playground.files import Media
from playground.formatting import Formatted

Json = dict[str, Any]

ACTION_SECONDS = 5.0
"""Telegram shows a chat action for five seconds, or until the bot's next message."""

_KEPT_ANSWERS = 200
_KEPT_ACTIONS = 50


@dataclass(frozen=True)
class Person:
    """Someone who talks to the bot."""

    id: int
    first_name: str
    language_code: str
    username: str | None = None

    def as_user(self) -> Json:
        """The person as a Bot API User."""
        user = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        named = {"username": self.username} if self.username else {}
        return {**user, **named, "language_code": self.language_code}

    def as_chat(self) -> Json:
        """The person's private chat as a Bot API Chat."""
        named = {"username": self.username} if self.username else {}
        return {"id": self.id, "first_name": self.first_name, **named, "type": "private"}


@dataclass
class Message:
    """One message as it is now; edits change it in place.

    Attributes:
        words: The text, or the caption if there is ``media``.
        version: The chat's version when the message last changed.
        extras: Further fields as the Bot API shows them (``has_media_spoiler``...).
    """

    id: int
    from_bot: bool
    date: int
    words: Formatted = field(default_factory=Formatted)
    media: Media | None = None
    inline: Json | None = None
    reply_to: int | None = None
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
    """The chat's messages in order, with a version that grows by one with every change."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.version = 1
        self.messages: dict[int, Message] = {}
        self.deleted: dict[int, int] = {}
        self.answers: list[Answer] = []
        self.actions: list[Action] = []
        self.keyboard: tuple[tuple[str, ...], ...] = ()
        self.menu_button: Json | None = None
        self._action_over = True
        self._bell = Bell()

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

    def delete(self, message_id: int) -> None:
        """Take a message away, for both sides."""
        del self.messages[message_id]
        self.deleted[message_id] = self.changed()

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
