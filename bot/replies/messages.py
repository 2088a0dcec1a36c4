"""Messages as they are sent and changed: words, pictures, buttons.

The calls are made below PTB's methods, for those make objects of each button and of every answer,
which holds the buttons again: for a card that took longer than sending it, and nobody looks at
them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Bot, InputFile, InputMediaPhoto
from telegram.constants import ChatAction, ParseMode
from telegram.error import BadRequest

Buttons = Sequence[Sequence[Mapping[str, str]]]
"""Rows of inline buttons. https://core.telegram.org/bots/api#inlinekeyboardbutton"""

# What Telegram says, in lower case.
UNCHANGED = "message is not modified"
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")

# Of a drawn picture; servers tell from it that it is a JPEG.
_FILE_NAME = "poster.jpg"


@dataclass(frozen=True, slots=True)
class Place:
    """Where messages are put: a chat and, where it has topics, one of these."""

    chat_id: int
    topic: int | None = None

    def told(self) -> dict[str, int | None]:
        """The parameters that name it."""
        return {"chat_id": self.chat_id, "message_thread_id": self.topic}


@dataclass(frozen=True, slots=True)
class Posted:
    """A message that is in the chat now; `file_id` names its picture at Telegram, if it has one."""

    message_id: int
    file_id: str | None = None


@dataclass(frozen=True, slots=True)
class Illustrated:
    """A picture with what stands under it.

    Attributes:
        picture: a file_id, a URL, or the bytes of a JPEG.
        caption: words in HTML.
        buttons: the buttons.
    """

    picture: str | bytes
    caption: str
    buttons: Buttons


async def call(bot: Bot, method: str, data: Mapping[str, Any], **ways: Any) -> Any:
    """Call a method of the Bot API, at the pace that is kept.

    Args:
        bot: to call with.
        method: such as "sendMessage".
        data: its parameters; those that are None are left out.
        ways: PTB's own, such as `read_timeout`.

    Returns:
        The result as it came, of plain values.

    Raises:
        TelegramError: Telegram refuses, or is not reached.
    """
    told = {name: value for name, value in data.items() if value is not None}
    return await bot._post(method, told, **ways)  # noqa: SLF001 # for the reason given above


async def send_text(
    bot: Bot,
    place: Place,
    text: str,
    buttons: Buttons | None = None,
    *,
    answering: int | None = None,
) -> Posted:
    """Send words in HTML, perhaps as the answer to a message, if that is still there."""
    answers = {"message_id": answering, "allow_sending_without_reply": True}
    told = await call(
        bot,
        "sendMessage",
        {
            **place.told(),
            "text": text,
            "parse_mode": ParseMode.HTML.value,
            "reply_markup": _markup(buttons),
            "reply_parameters": None if answering is None else answers,
        },
    )
    return _posted(told)


async def send_picture(bot: Bot, place: Place, shown: Illustrated) -> Posted:
    """Send a picture with words and buttons under it."""
    picture = shown.picture
    told = await call(
        bot,
        "sendPhoto",
        {
            **place.told(),
            "photo": picture if isinstance(picture, str) else InputFile(picture, _FILE_NAME),
            "caption": shown.caption,
            "parse_mode": ParseMode.HTML.value,
            "reply_markup": _markup(shown.buttons),
        },
    )
    return _posted(told)


async def edit_picture(bot: Bot, chat_id: int, message_id: int, shown: Illustrated) -> Posted:
    """Put another picture, with its words and buttons, in the place of a message's."""
    media: object = {
        "type": "photo",
        "media": shown.picture,
        "caption": shown.caption,
        "parse_mode": ParseMode.HTML.value,
    }
    if isinstance(shown.picture, bytes):
        media = InputMediaPhoto(shown.picture, shown.caption, ParseMode.HTML, filename=_FILE_NAME)
    told = await _edit(bot, "editMessageMedia", chat_id, message_id, shown.buttons, media=media)
    return _posted(told) if isinstance(told, dict) else Posted(message_id)


async def edit_caption(
    bot: Bot, chat_id: int, message_id: int, caption: str, buttons: Buttons
) -> None:
    """Change the words under a picture."""
    said = {"caption": caption, "parse_mode": ParseMode.HTML.value}
    await _edit(bot, "editMessageCaption", chat_id, message_id, buttons, **said)


async def edit_text(
    bot: Bot, chat_id: int, message_id: int, text: str, buttons: Buttons | None = None
) -> None:
    """Change a message of words."""
    said = {"text": text, "parse_mode": ParseMode.HTML.value}
    await _edit(bot, "editMessageText", chat_id, message_id, buttons, **said)


async def edit_buttons(bot: Bot, chat_id: int, message_id: int, buttons: Buttons | None) -> None:
    """Change the buttons of a message, or take them away."""
    await _edit(bot, "editMessageReplyMarkup", chat_id, message_id, buttons)


async def show_typing(bot: Bot, place: Place) -> None:
    """Show "typing…" for five seconds."""
    await call(bot, "sendChatAction", {**place.told(), "action": ChatAction.TYPING.value})


def says(error: BadRequest, *words: str) -> bool:
    """Whether Telegram gives one of these reasons."""
    told = str(error).lower()
    return any(word in told for word in words)


async def _edit(
    bot: Bot, method: str, chat_id: int, message_id: int, buttons: Buttons | None, **new: Any
) -> Any:
    where = {"chat_id": chat_id, "message_id": message_id}
    return await call(bot, method, where | new | {"reply_markup": _markup(buttons)})


def _markup(buttons: Buttons | None) -> str | None:
    return None if buttons is None else json.dumps({"inline_keyboard": buttons})


def _posted(told: Mapping[str, Any]) -> Posted:
    sizes = told.get("photo")
    return Posted(int(told["message_id"]), sizes[-1]["file_id"] if sizes else None)
