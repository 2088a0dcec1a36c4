"""Other servers that speak the Bot API: what they say differently, said as Telegram says it.

Stand-ins and older servers leave out fields that Telegram always sends, give milliseconds for
seconds, or refuse with the status of a success. PTB takes such an answer for a fault of its own
and stops; here it is put right before PTB reads it. Nothing of this touches api.telegram.org.
"""

from __future__ import annotations

import json
import time
from http import HTTPStatus
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.connection import Connection

# Seconds reach this in the year 5138, milliseconds did in 1973.
_MILLISECONDS_FROM = 100_000_000_000
# To these a 404 says that the token or the address is wrong.
_INDISPENSABLE = frozenset({"getMe", "getUpdates"})
_UNKNOWN_METHOD = (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED, HTTPStatus.NOT_IMPLEMENTED)
_NO_SUCH_METHOD = (b"not supported", b"not implemented", b"unknown method")
_INACCESSIBLE = 0


class LookalikeConnection(Connection):
    """Connections to a server that is like Telegram's."""

    async def do_request(  # noqa: PLR0917 # PTB's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Make a request, and put the answer right."""
        code, body = await super().do_request(
            url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
        )
        return put_right(url.rpartition("/")[2], code, body)


def put_right(method: str, code: int, body: bytes) -> tuple[int, bytes]:
    """A server's answer to a Bot API method, as Telegram would have given it.

    Args:
        method: the method called, such as "sendMessage", or the name of a file.
        code: the HTTP status.
        body: the answer; what is not the Bot API's JSON, such as a file, stays as it is.

    Returns:
        The status and the answer.
    """
    told = _answer_in(body)
    if told is not None and not told["ok"] and code < HTTPStatus.BAD_REQUEST:
        refused: Any = told.get("error_code")
        is_error = isinstance(refused, int) and refused >= HTTPStatus.BAD_REQUEST
        code = refused if is_error else HTTPStatus.BAD_REQUEST
    if code >= HTTPStatus.BAD_REQUEST:
        if method not in _INDISPENSABLE and _is_unknown(code, body):
            said = {"ok": False, "error_code": 400, "description": "Bad Request: not found here"}
            return HTTPStatus.BAD_REQUEST, json.dumps(said).encode()
        return code, body
    if told is None:
        return code, body
    result = told.get("result")
    if result is None:
        result = [] if method == "getUpdates" else True
    told["result"] = completed(result)
    return code, json.dumps(told).encode()


def _answer_in(body: bytes) -> dict[str, Any] | None:
    """The Bot API's answer in a body, if it holds one."""
    try:
        told = json.loads(body)
    except ValueError:
        return None
    return told if isinstance(told, dict) and "ok" in told else None


def _is_unknown(code: int, body: bytes) -> bool:
    """Whether a refusal says that the server has no such method, or file."""
    return code in _UNKNOWN_METHOD or any(words in body.lower() for words in _NO_SUCH_METHOD)


def completed(value: Any) -> Any:
    """A value of the Bot API with all that Telegram would have sent in it."""
    if isinstance(value, list):
        return [completed(one) for one in value]
    if not isinstance(value, dict):
        return value
    whole = {key: completed(one) for key, one in value.items()}
    if "first_name" in whole and "type" not in whole:
        whole.setdefault("is_bot", False)
    if isinstance(whole.get("chat"), dict):
        whole["chat"].setdefault("type", "private")
        whole.setdefault("date", int(time.time()))
    if isinstance(whole.get("reply_markup"), str):
        whole["reply_markup"] = json.loads(whole["reply_markup"])
    if isinstance(whole.get("date"), int | float) and whole["date"] >= _MILLISECONDS_FROM:
        whole["date"] = int(whole["date"] / 1000)
    if isinstance(whole.get("callback_query"), dict):
        whole["callback_query"].setdefault("chat_instance", "")
        message = whole["callback_query"].get("message")
        if isinstance(message, dict) and "message_id" not in message:
            message.update(message_id=0, date=_INACCESSIBLE)
    return whole
