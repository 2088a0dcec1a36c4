"""Inline mode: results a person may choose from, in any chat."""

from __future__ import annotations

from typing import Any

from playground.errors import ApiError, bad_request
from playground.json import Json
from playground.markup import read_markup
from playground.methods.call import Call, Method, read_caption, read_text
from playground.parameters import Parameters

MOST_RESULTS = 50
_ID_BYTES = 64
_OFFSET_BYTES = 64
_PARSE = "can't parse inline query result"
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def answer_inline_query(call: Call) -> bool:
    """https://core.telegram.org/bots/api#answerinlinequery, with articles and photos."""
    given = call.parameters.json("results")
    if not isinstance(given, list):
        raise bad_request("can't parse inline query results: expected an Array")
    if len(given) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    results = [_check_result(call, result) for result in given]
    if len({result["id"] for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len(call.parameters.text("next_offset").encode()) > _OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    query = call.world.queries.open_question(call.parameters.text("inline_query_id"))
    if query is None:
        raise bad_request(_TOO_OLD)
    query.answer = {
        "results": results,
        "next_offset": call.parameters.text("next_offset"),
        "cache_time": call.parameters.integer("cache_time", 300),
        "is_personal": call.parameters.flag("is_personal"),
        "button": call.parameters.json("button"),
    }
    query.answered.ring()
    return True


def _check_result(call: Call, given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request(f"{_PARSE}: expected an Object")
    result_id, kind = given.get("id"), given.get("type")
    if kind not in {"article", "photo"}:
        raise bad_request(
            f'{_PARSE}: type "{kind or ""}" is unsupported for the inline query result'
        )
    if not isinstance(result_id, str):
        raise bad_request(f'{_PARSE}: Can\'t find field "id"')
    if not 0 < len(result_id.encode()) <= _ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if kind == "article":
        _need(given, "title")
        if not isinstance(given.get("input_message_content"), dict):
            raise bad_request(f'{_PARSE}: Can\'t find field "input_message_content"')
    elif "photo_file_id" in given:
        media = call.world.files.media(str(given["photo_file_id"]))
        if media is None or media.kind != "photo":
            raise bad_request("wrong file identifier/HTTP URL specified")
    else:
        _need(given, "photo_url")
        _need(given, "thumbnail_url")
    _check_message(given)
    return given


def _need(given: Json, name: str) -> None:
    if not isinstance(given.get(name), str) or not given[name].strip():
        raise bad_request(f'{_PARSE}: Can\'t find field "{name}"')


def _check_message(given: Json) -> None:
    content = given.get("input_message_content")
    try:
        read_markup(Parameters(given))
        if isinstance(content, dict):
            read_text(Parameters({**content, "text": content.get("message_text")}))
        else:
            read_caption(Parameters(given))
    except ApiError as error:
        words = error.description.removeprefix("Bad Request: ")
        inner = words[:1].upper() + words[1:] if words.startswith("can't parse entities") else words
        raise bad_request(f"{_PARSE}: {inner}" if inner != words else words) from None


METHODS: dict[str, Method] = {"answerInlineQuery": answer_inline_query}
