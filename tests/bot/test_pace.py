"""Telegram's pace: kept unasked, waited out when told, and nobody held up for another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

import pytest
from limits import RateLimitItemPerMinute
from telegram.error import RetryAfter

from bot.pace import Pace, limited
from bot.windows import Windows
from tests.bot.test_handled import redis_of
from tests.servers.valkey import Valkey

Call = Callable[..., Coroutine[Any, Any, bool]]


async def send(pace: Pace, call: Call, chat_id: int, endpoint: str = "sendMessage") -> Any:
    return await pace.process_request(call, (), {}, endpoint, {"chat_id": chat_id}, None)


def refusing(times: int, seconds: float) -> tuple[Call, list[int]]:
    """A call that Telegram refuses this many times."""
    calls: list[int] = []

    async def call() -> bool:
        calls.append(1)
        if len(calls) <= times:
            raise RetryAfter(timedelta(seconds=seconds))
        return True

    return call, calls


async def test_a_429_is_waited_out_and_the_message_arrives() -> None:
    call, calls = refusing(2, 0.01)
    assert await send(Pace(None), call, 7) is True
    assert len(calls) == 3


async def test_one_chats_429_holds_up_no_other() -> None:
    pace = Pace(None)
    refused, _ = refusing(1, 240)
    held = asyncio.create_task(send(pace, refused, 7))
    await asyncio.sleep(0)
    fine, _ = refusing(0, 0)
    assert await asyncio.wait_for(send(pace, fine, 8), 5) is True
    assert not held.done()
    typing, typed = refusing(0, 0)
    with pytest.raises(RetryAfter):
        await send(pace, typing, 7, "sendChatAction")
    assert not typed, "nobody waits so long to see us type"
    held.cancel()


async def test_a_pause_does_not_count_as_work() -> None:
    call, calls = refusing(1, 1.1)
    async with limited(1.0):
        assert await send(Pace(None), call, 7) is True
    assert len(calls) == 2
    with pytest.raises(TimeoutError):
        async with limited(0.01):
            await asyncio.Event().wait()


async def test_a_pause_without_end_is_told_as_it_is() -> None:
    call, calls = refusing(99, 3600)
    with pytest.raises(RetryAfter):
        await send(Pace(None), call, 7)
    assert len(calls) == 1
    call, calls = refusing(99, 0.001)
    with pytest.raises(RetryAfter):
        await send(Pace(None), call, 7)
    assert len(calls) == 3


async def test_a_chat_that_is_told_too_much_waits_while_others_do_not() -> None:
    pace = Pace(Windows())
    fine, calls = refusing(0, 0)
    for _ in range(4):
        await send(pace, fine, 7)
    fifth = asyncio.create_task(send(pace, fine, 7))
    assert await asyncio.wait_for(send(pace, fine, 8), 5) is True
    assert len(calls) == 5
    assert not fifth.done()
    await asyncio.wait_for(fifth, 10)


async def test_typing_is_never_held_back() -> None:
    pace = Pace(Windows())
    fine, calls = refusing(0, 0)
    for _ in range(50):
        await send(pace, fine, 7, "sendChatAction")
    assert len(calls) == 50


async def test_replicas_share_one_count_and_go_on_without_redis(valkey: Valkey) -> None:
    limit = RateLimitItemPerMinute(3)
    async with redis_of(valkey) as here, redis_of(valkey) as there:
        one, other = Windows(here), Windows(there)
        assert [await one.enter(limit, "ada") for _ in range(2)] == [0.0, 0.0]
        assert await other.enter(limit, "ada") == 0.0
        assert await other.enter(limit, "ada") > 0.0
        assert await other.enter(limit, "ben") == 0.0
        valkey.stop()
        assert await one.enter(limit, "ada") == 0.0, "it counts by itself then"
        valkey.start()
