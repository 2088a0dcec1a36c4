"""What a person sees, as values: messages, buttons, toasts, the chat."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Button:
    """A button below a message."""

    text: str
    data: str | None
    url: str | None


@dataclass(frozen=True)
class Photo:
    """A picture in a message; width and height in pixels."""

    url: str
    width: int
    height: int


@dataclass(frozen=True)
class Attachment:
    """A file in a message; size in bytes."""

    url: str
    name: str
    mime_type: str
    size: int


@dataclass(frozen=True)
class Message:
    """A message as the person sees it now.

    ``words`` are the text or the caption; ``version`` is the chat's when it last changed;
    ``sender`` is a person's first name, and empty for the bot.
    """

    id: int
    version: int
    from_bot: bool
    edited: bool
    kind: str
    text: str
    caption: str
    entities: tuple[dict[str, Any], ...]
    rows: tuple[tuple[Button, ...], ...]
    photo: Photo | None
    file: Attachment | None
    reply_to: int | None
    sender: str = ""
    album: str | None = None
    via_bot: bool = False
    topic: int | None = None

    @property
    def words(self) -> str:
        return self.text or self.caption

    @property
    def buttons(self) -> tuple[Button, ...]:
        return tuple(itertools.chain.from_iterable(self.rows))

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(button.text for button in self.buttons)

    def button(self, label: str) -> Button | None:
        """The button with this label, or the first whose label contains it."""
        exact = (button for button in self.buttons if button.text == label)
        within = (button for button in self.buttons if label in button.text)
        return next(exact, None) or next(within, None)

    def marked(self, kind: str) -> tuple[str, ...]:
        """The pieces of the words under an entity of this kind: ``bold``, ``url``..."""
        units = self.words.encode("utf-16-le")
        return tuple(
            units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
            for e in self.entities
            if e["type"] == kind
        )


@dataclass(frozen=True)
class Toast:
    """The bot's answer to a tap."""

    query_id: str
    text: str
    alert: bool


@dataclass(frozen=True)
class Chat:
    """The whole chat as the person sees it now."""

    version: int
    messages: tuple[Message, ...]
    toasts: tuple[Toast, ...]
    action: str | None
    actions: tuple[tuple[str, int], ...]
    commands: dict[str, str]
    keyboard: tuple[tuple[str, ...], ...]
    bot_name: str
    bot_description: str


def show(chat: Chat) -> str:
    """The chat as text, for a failed test to show."""
    lines = []
    for message in chat.messages:
        who = "bot" if message.from_bot else "me "
        kind = "" if message.kind == "text" else f"[{message.kind}] "
        lines.append(f"{who} {message.id}: {kind}{message.words}")
        lines += [" ".join(f"    [{b.text}]" for b in row) for row in message.rows]
    return "\n".join(lines) or "(an empty chat)"


def read_button(given: dict[str, Any]) -> Button:
    """A button, out of the JSON it came as."""
    return Button(given["text"], given.get("callback_data"), given.get("url"))


def read_message(given: dict[str, Any]) -> Message:
    """A message, out of the JSON it came as."""
    return Message(
        id=given["message_id"],
        version=given["version"],
        from_bot=given["from_bot"],
        edited=given["edited"],
        kind=given["kind"],
        text=given["text"],
        caption=given["caption"],
        entities=tuple(given["entities"]),
        rows=tuple(tuple(read_button(button) for button in row) for row in given["buttons"]),
        photo=Photo(**given["photo"]) if given["photo"] else None,
        file=Attachment(**given["file"]) if given["file"] else None,
        reply_to=given["reply_to"],
        sender=given["sender"]["first_name"] if given["sender"] else "",
        album=given["album"],
        via_bot=given["via_bot"],
        topic=given["topic"],
    )


def read_chat(given: dict[str, Any]) -> Chat:
    """A chat, out of the JSON it came as."""
    return Chat(
        version=given["version"],
        messages=tuple(read_message(message) for message in given["messages"]),
        toasts=tuple(Toast(t["query_id"], t["text"], t["show_alert"]) for t in given["toasts"]),
        action=given["action"],
        actions=tuple((a["action"], a["version"]) for a in given["actions"]),
        commands={c["command"]: c["description"] for c in given["commands"]},
        keyboard=tuple(tuple(row) for row in given["keyboard"]),
        bot_name=given["bot"]["first_name"],
        bot_description=given["bot"]["description"],
    )
