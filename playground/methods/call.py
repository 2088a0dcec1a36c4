"""What a Bot API method is given, and the parameters that many of them share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp

from playground.chat import Chat, Message
from playground.errors import ApiError, bad_request
from playground.formatting import Formatted, finish, plain
from playground.html import parse_html
from playground.parameters import Parameters
from playground.webhook import Webhook
from playground.world import World

MOST_TEXT = 4096
MOST_CAPTION = 1024


@dataclass(frozen=True)
class Call:
    """One call of a method, and what it may touch."""

    world: World
    webhook: Webhook
    session: aiohttp.ClientSession
    parameters: Parameters


Method = Callable[[Call], Awaitable[Any]]


def chat_of(call: Call) -> Chat:
    """The chat that ``chat_id`` names.

    Raises:
        ApiError: There is none.
    """
    if not call.parameters.has("chat_id"):
        raise bad_request("chat_id is empty")
    return call.world.chat(call.parameters.integer("chat_id"))


def bot_message(call: Call, chat: Chat) -> Message:
    """The bot's own message that ``message_id`` names.

    Raises:
        ApiError: There is none, or it is not the bot's.
    """
    if not call.parameters.has("message_id"):
        raise bad_request("message identifier is not specified")
    message = chat.messages.get(call.parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message.from_bot:
        raise bad_request("message can't be edited")
    return message


def message_to_edit(call: Call) -> tuple[Chat, Message]:
    """The bot's message to change, by its chat and id or by its ``inline_message_id``.

    Raises:
        ApiError: There is none, or it is not the bot's.
    """
    if not call.parameters.has("inline_message_id"):
        chat = chat_of(call)
        return chat, bot_message(call, chat)
    found = call.world.inline_message(call.parameters.text("inline_message_id"))
    if found is None:
        raise ApiError(400, "Bad Request: MESSAGE_ID_INVALID")
    return found


def read_text(parameters: Parameters) -> Formatted:
    """A message's ``text`` with its mark-up read.

    Raises:
        ApiError: It is empty, too long or badly marked up.
    """
    words = _formatted(parameters, "text", "entities")
    if not words.text:
        raise bad_request("message text is empty")
    if len(words.text) > MOST_TEXT:
        raise bad_request("message is too long")
    return words


def read_caption(parameters: Parameters) -> Formatted:
    """A message's ``caption`` with its mark-up read; it may be empty.

    Raises:
        ApiError: It is too long or badly marked up.
    """
    words = _formatted(parameters, "caption", "caption_entities")
    if len(words.text) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    return words


def _formatted(parameters: Parameters, name: str, entities: str) -> Formatted:
    source = parameters.text(name)
    mode = parameters.text("parse_mode").lower()
    if mode == "html":
        return parse_html(source)
    if mode not in {"", "none"}:
        raise bad_request("unsupported parse_mode")
    given = parameters.json(entities)
    if given is None:
        return plain(source)
    if not isinstance(given, list) or not all(_is_entity(entity) for entity in given):
        raise bad_request("can't parse MessageEntity: wrong entity")
    return finish(source, given)


def _is_entity(entity: Any) -> bool:
    return (
        isinstance(entity, dict)
        and isinstance(entity.get("type"), str)
        and all(type(entity.get(name)) is int for name in ("offset", "length"))
    )
