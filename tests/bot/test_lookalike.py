"""Answers of servers that are only like Telegram's, put right before PTB reads them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Message, Update, User

from bot.lookalike import completed, put_right

_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
PERSON = {"id": 7, "first_name": "Ada"}
CHAT = {"id": 7}


def answered(method: str, code: int, told: Any) -> tuple[int, Any]:
    status, body = put_right(method, code, json.dumps(told).encode())
    return status, json.loads(body)


def test_what_telegram_always_sends_is_filled_in() -> None:
    sent = {"message_id": 1, "from": PERSON, "chat": CHAT, "date": 1_795_647_882_000}
    status, told = answered("sendMessage", 200, {"ok": True, "result": sent})
    message = Message.de_json(told["result"], None)
    assert status == 200
    assert message.date.year == 2026
    assert message.from_user is not None
    assert not message.from_user.is_bot
    _, told = answered("getMe", 200, {"ok": True, "result": PERSON})
    assert User.de_json(told["result"], None).id == 7


def test_a_tap_without_its_message_is_still_a_tap() -> None:
    tap = {"id": "1", "from": PERSON, "data": "mood:low", "message": {"chat": CHAT}}
    update = Update.de_json(completed({"update_id": 3, "callback_query": tap}), None)
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert update.callback_query.message.message_id == 0, "which message, nobody knows"


@pytest.mark.parametrize(
    ("code", "told", "status"),
    [
        (404, {"detail": "Not Found"}, 400),
        (500, {"message": "API method 'sendPhoto' is not supported"}, 400),
        (200, {"ok": False, "error_code": 400, "description": "Bad Request: gone"}, 400),
        (200, {"ok": False}, 400),
        (200, {"ok": False, "error_code": 429, "parameters": {"retry_after": 3}}, 429),
        (500, {"ok": False, "error_code": 500}, 500),
        (200, {"ok": True, "result": None}, 200),
    ],
)
def test_a_refusal_is_told_from_trouble(code: int, told: Any, status: int) -> None:
    assert answered("sendPhoto", code, told)[0] == status


def test_a_wrong_token_stays_one_and_a_file_a_file() -> None:
    assert answered("getMe", 404, {"ok": False, "error_code": 404})[0] == 404
    picture = b"\xff\xd8\xff\xe0 and so on"
    assert put_right("face.jpg", 200, picture) == (200, picture)


@given(_json)
def test_whatever_comes_is_no_trouble(told: Any) -> None:
    completed(told)
    put_right("sendMessage", 200, json.dumps(told).encode())
