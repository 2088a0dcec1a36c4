"""Inline mode, from a person's end: asking the bot in any chat, and sending what it offers.

Source: https://core.telegram.org/bots/api#inline-mode.
"""

from __future__ import annotations

import time

from playground.acts import Seat, report
from playground.chat import Message
from playground.errors import ApiError, PersonError
from playground.files import Media
from playground.formatting import Formatted
from playground.json import Json
from playground.markup import read_markup
from playground.methods.call import Call, read_caption, read_text
from playground.methods.media import photo_from
from playground.parameters import Parameters
from playground.queries import InlineQuery

_CHAT_TYPES = {"private": "sender"}


def ask(seat: Seat, text: str, offset: str = "") -> InlineQuery:
    """Type ``@bot text`` and pause.

    Raises:
        PersonError: The bot has no inline mode.
    """
    world = seat.world
    if not world.bot.is_inline:
        raise PersonError(400, "the bot has no inline mode")
    query = world.queries.ask(seat.person.id, text)
    body = {
        "id": query.id,
        "from": seat.person.as_user(),
        "chat_type": _CHAT_TYPES.get(seat.chat.kind, seat.chat.kind),
        "query": text,
        "offset": offset,
    }
    world.updates.put("inline_query", body, seat.person.id)
    return query


def asked(seat: Seat, query_id: str) -> InlineQuery:
    """What this person asked.

    Raises:
        PersonError: They did not.
    """
    query = seat.world.queries.asked(query_id)
    if query is None or query.person_id != seat.person.id:
        raise PersonError(404, "there is no such question")
    return query


async def choose(seat: Seat, call: Call, query: InlineQuery, result_id: str) -> Message:
    """Send the chosen result into the chat, as one's own message "via" the bot.

    Raises:
        PersonError: There is no such result, or its picture cannot be got.
    """
    results = query.answer["results"] if query.answer else []
    result = next((r for r in results if r["id"] == result_id), None)
    if result is None:
        raise PersonError(404, "there is no such result")
    try:
        words, media = await _content(call, result)
        inline = read_markup(Parameters(result)).inline
    except ApiError as error:
        raise PersonError(400, error.description) from None
    world, chat = seat.world, seat.chat
    message = Message(
        id=0,
        from_bot=False,
        date=int(time.time()),
        sender=None if chat.kind == "channel" else seat.person,
        words=words,
        media=media,
        inline=inline,
        via_bot=True,
    )
    world.post(chat, message)
    if inline is not None:
        world.name_inline(chat, message)
    _tell_choice(seat, query, result_id, message)
    report(seat, message)
    return message


def _tell_choice(seat: Seat, query: InlineQuery, result_id: str, message: Message) -> None:
    if not seat.world.bot.hears_choices:
        return
    body: Json = {"result_id": result_id, "from": seat.person.as_user(), "query": query.text}
    if message.inline_id is not None:
        body["inline_message_id"] = message.inline_id
    seat.world.updates.put("chosen_inline_result", body, seat.person.id)


async def _content(call: Call, result: Json) -> tuple[Formatted, Media | None]:
    content = result.get("input_message_content")
    if isinstance(content, dict):
        given = Parameters({**content, "text": content.get("message_text")})
        return read_text(given), None
    source = str(result.get("photo_file_id") or result.get("photo_url"))
    return read_caption(Parameters(result)), await photo_from(call, source)
