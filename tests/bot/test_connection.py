"""Calls to the Bot API: what went wrong is told so that it is known whether to try again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import NetworkError, TimedOut
from telegram.ext import ExtBot

from bot.connection import Connection, NotSentError
from bot.replies.messages import call
from tests.servers.ports import free_port

TOKEN = "123456:ABC-def"


@asynccontextmanager
async def served(
    answer: Callable[[web.Request], Awaitable[web.Response]],
) -> AsyncIterator[ExtBot[None]]:
    """A bot, not initialized but connected, in front of a server with this one answer."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", answer)
    runner, port = web.AppRunner(app, shutdown_timeout=0.1), free_port()
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    async with connected(f"http://127.0.0.1:{port}/bot") as bot:
        yield bot
    await runner.cleanup()


@asynccontextmanager
async def connected(base_url: str) -> AsyncIterator[ExtBot[None]]:
    connection = Connection()
    await connection.initialize()
    yield ExtBot(TOKEN, base_url=base_url, request=connection)
    await connection.shutdown()
    await connection.shutdown()


def _content(part: object) -> tuple[str, bytes]:
    assert isinstance(part, web.FileField)
    return part.filename, part.file.read()


async def test_words_and_files_arrive_as_the_bot_api_wants_them() -> None:
    got: dict[str, object] = {}

    async def sends_back(request: web.Request) -> web.Response:
        for name, value in (await request.post()).items():
            got[name] = value if isinstance(value, str) else _content(value)
        return web.json_response({"ok": True, "result": True})

    async with served(sends_back) as bot:
        assert await call(bot, "sendMessage", {"chat_id": 7, "text": "so & <b>so</b> ☂"})
        assert got == {"chat_id": "7", "text": "so & <b>so</b> ☂"}
        got.clear()
        told = {"chat_id": 7, "caption": "ä\r\nü", "photo": InputFile(b"jpeg", "poster.jpg")}
        assert await call(bot, "sendPhoto", told)
        assert got == {"chat_id": "7", "caption": "ä\r\nü", "photo": ("poster.jpg", b"jpeg")}


async def test_an_answer_that_does_not_come_may_have_been_heard() -> None:
    async def waits(_request: web.Request) -> web.Response:
        await asyncio.sleep(60)
        return web.Response()

    async with served(waits) as bot:
        with pytest.raises(TimedOut) as told:
            await call(bot, "sendMessage", {"chat_id": 7}, read_timeout=0.05)
    assert not isinstance(told.value, NotSentError)


async def test_where_nobody_listens_nothing_was_sent_and_no_token_is_told() -> None:
    async with connected(f"http://127.0.0.1:{free_port()}/bot") as bot:
        with pytest.raises(NetworkError) as told:
            await call(bot, "sendMessage", {"chat_id": 7})
        assert not isinstance(told.value, TimedOut)
        with pytest.raises(NotSentError):
            await call(bot, "sendMessage", {"chat_id": 7}, connect_timeout=1e-9)
    async with connected("nonsense://") as bot:
        with pytest.raises(NetworkError) as told:
            await call(bot, "sendMessage", {"chat_id": 7})
        assert TOKEN not in str(told.value)


async def test_no_redirect_is_followed_with_the_token_in_hand() -> None:
    asked: list[str] = []

    async def elsewhere(request: web.Request) -> web.Response:
        asked.append(request.path)
        raise web.HTTPFound("/elsewhere")

    async with served(elsewhere) as bot:
        with pytest.raises(NetworkError):
            await call(bot, "sendMessage", {"chat_id": 7})
    assert len(asked) == 1
