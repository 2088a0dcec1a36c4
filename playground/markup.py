"""The buttons of a message, checked as Telegram checks them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from playground.errors import bad_request
from playground.json import Json
from playground.parameters import Parameters

CALLBACK_DATA_BYTES = 64
MOST_BUTTONS = 100
_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_LOOKS = ("style", "icon_custom_emoji_id")
_URL = re.compile(r"(https?://|tg://)[^\s/]\S*|[\w-]+(\.[\w-]+)+(/\S*)?")


@dataclass(frozen=True)
class Markup:
    """What ``reply_markup`` asked for.

    Attributes:
        inline: The inline keyboard, as the message will show it; None for none.
        keyboard: The labels of a reply keyboard to show the person, row by row; empty to take the
            present one away; None to leave it as it is.
    """

    inline: Json | None = None
    keyboard: tuple[tuple[str, ...], ...] | None = None


def read_markup(parameters: Parameters) -> Markup:
    """Read and check ``reply_markup``.

    Raises:
        ApiError: It is malformed, or a button is not one Telegram would take.
    """
    given = parameters.json("reply_markup")
    if given is None:
        return Markup()
    if not isinstance(given, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in given:
        return Markup(inline=_inline(given["inline_keyboard"]))
    if "keyboard" in given:
        return Markup(keyboard=_labels(given["keyboard"]))
    if given.get("remove_keyboard"):
        return Markup(keyboard=())
    return Markup()


def _rows(rows: Any, field: str) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise bad_request(f'field "{field}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{field}" must be an Array of Arrays')
    return [row for row in rows if row]


def _inline(given: Any) -> Json | None:
    rows = _rows(given, "inline_keyboard")
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    keyboard = [[_button(button) for button in row] for row in rows]
    return {"inline_keyboard": keyboard} if keyboard else None


def _button(given: Any) -> Json:
    words = "can't parse inline keyboard button"
    if not isinstance(given, dict):
        raise bad_request(f"{words}: InlineKeyboardButton must be an Object")
    text = given.get("text")
    if not isinstance(text, str):
        raise bad_request(f'{words}: Can\'t find field "text"')
    if not text.strip():
        raise bad_request("text buttons must have non-empty text")
    actions = [name for name in _ACTIONS if given.get(name) is not None]
    if not actions:
        raise bad_request(f"{words}: Text buttons are unallowed in the inline keyboard")
    action = actions[0]
    _check_action(action, given[action])
    shown = {name: given[name] for name in _LOOKS if given.get(name) is not None}
    return {"text": text, action: given[action], **shown}


def _check_action(action: str, value: Any) -> None:
    if action == "callback_data":
        size = len(value.encode()) if isinstance(value, str) else 0
        if not 0 < size <= CALLBACK_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    elif action == "url" and not (isinstance(value, str) and _URL.fullmatch(value)):
        raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")


def _labels(given: Any) -> tuple[tuple[str, ...], ...]:
    rows = _rows(given, "keyboard")
    labels = [[b if isinstance(b, str) else _label(b) for b in row] for row in rows]
    return tuple(tuple(row) for row in labels)


def _label(button: Any) -> str:
    text = button.get("text") if isinstance(button, dict) else None
    if not isinstance(text, str) or not text.strip():
        raise bad_request("can't parse keyboard button: Can't find field \"text\"")
    return text
