"""Those who talk: people, and the one bot."""

from __future__ import annotations

from dataclasses import dataclass, field

from playground.json import Json


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
class Bot:
    """The bot as its people see it.

    Attributes:
        commands: The lists set by ``setMyCommands``, by scope and language.
        descriptions: By language; ``short_descriptions`` and ``names`` likewise.
        reads_groups: Whether its privacy mode is off, so that it gets all that is said in groups.
        is_inline: Whether people may ask it by inline mode.
        hears_choices: Whether it is told which inline result was chosen ("inline feedback").
    """

    id: int
    name: str
    username: str
    commands: dict[tuple[str, int, str], list[Json]] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    menu_button: Json = field(default_factory=lambda: {"type": "commands"})
    reads_groups: bool = False
    is_inline: bool = True
    hears_choices: bool = False

    def as_user(self) -> Json:
        """The bot as the sender of a message."""
        name = self.names.get("", self.name)
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}
