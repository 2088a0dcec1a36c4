"""How the bot calls the Bot API: PTB's requests, made by aiohttp.

httpx, which PTB brings along, takes twice as long for a call, and its pool collapses under load.
"""

from __future__ import annotations

import ssl
from functools import cache
from typing import Any, TypeVar

import aiohttp
import certifi
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

# Each in seconds.
_CONNECT, _READ, _WRITE, _WRITE_MEDIA = 5.0, 15.0, 20.0, 30.0
_MOST_AT_ONCE = 100
_URLENCODED = "application/x-www-form-urlencoded"

_Value = TypeVar("_Value")


class NotSentError(TimedOut):
    """There was no connection in time, so nothing was sent."""


class Connection(BaseRequest):
    """Connections to a Bot API server, kept open and used again."""

    def __init__(self) -> None:
        """Nothing is connected yet."""
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer may take, in seconds, where the call does not say."""
        return _READ

    async def initialize(self) -> None:
        """Get ready to connect."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=_MOST_AT_ONCE, ssl=_trusted()),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close every connection; doing so twice is fine."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0917 # PTB's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 # PTB's signature
    ) -> tuple[int, bytes]:
        """Make a request; the time to connect holds the wait for a free connection.

        Returns:
            The HTTP status and what was answered.

        Raises:
            NotSentError: there was no connection in time.
            TimedOut: there was no answer in time; whether it was heard nobody knows.
            NetworkError: the server was not reached, or went away.
            RuntimeError: `initialize` was not called.
        """
        if self._session is None:
            raise RuntimeError("this connection is not initialized")
        has_files = request_data is not None and request_data.contains_files
        connect = _or(connect_timeout, _CONNECT)
        read = _or(read_timeout, _READ)
        write = _or(write_timeout, _WRITE_MEDIA if has_files else _WRITE)
        total = None if None in (connect, write, read) else connect + write + read
        timeout = aiohttp.ClientTimeout(total=total, connect=connect, sock_read=read)
        try:
            # Whom it would lead to is none of the token's business.
            async with self._session.request(
                method, url, data=_form(request_data), timeout=timeout, allow_redirects=False
            ) as answer:
                return answer.status, await answer.read()
        except aiohttp.ConnectionTimeoutError as error:
            raise NotSentError from error
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            # What it says may hold the address, and that the token.
            raise NetworkError(type(error).__name__) from error


def _form(told: RequestData | None) -> aiohttp.BytesPayload | aiohttp.FormData | None:
    """What is sent: as a form, of several parts where files are among it."""
    if told is None:
        return None
    if not told.contains_files:
        # yarl writes it six times as fast as the standard library does, by which aiohttp would.
        written = URL.build(query=told.json_parameters).raw_query_string
        return aiohttp.BytesPayload(written.encode(), content_type=_URLENCODED)
    form = aiohttp.FormData(told.json_parameters)
    for name, (file_name, content, kind) in told.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form


def _or(said: Any, otherwise: _Value) -> _Value | Any:
    """What a call says, or this where it does not."""
    return otherwise if said is BaseRequest.DEFAULT_NONE else said


@cache
def _trusted() -> ssl.SSLContext:
    """Whom we trust: those that this machine does, and those that everybody does.

    One for all connections: reading hundreds of certificates takes some 60 ms.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
