"""Photos on their way."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

import pytest

from bot.waiting import Albums, Picture, WaitingRoom
from tests.bot.test_handled import redis_of
from tests.servers.valkey import Valkey


async def test_the_first_of_an_album_stays_the_first_when_it_is_tried_again() -> None:
    albums = Albums()
    assert await albums.is_first("summer", 7)
    assert not await albums.is_first("summer", 8)
    assert await albums.is_first("summer", 7), "else its second try would be met with silence"
    assert await albums.is_first("winter", 8)


async def test_of_an_album_dealt_out_among_replicas_one_is_the_first(valkey: Valkey) -> None:
    async with redis_of(valkey) as redis:
        one, other = Albums(redis), Albums(redis)
        assert await one.is_first("summer", 7)
        assert not await other.is_first("summer", 8)
        assert await other.is_first("summer", 7), "as after a restart"
        valkey.stop()
        assert await one.is_first("winter", 9)
        valkey.start()


async def test_a_photo_waits_for_an_hour_and_is_forgotten_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now, after_an_hour = 0.0, list[Callable[[], None]]()

    def call_later(seconds: float, call: Callable[[], None]) -> None:
        assert 3600.0 < seconds < 3610.0
        after_an_hour.append(call)

    monkeypatch.setattr(asyncio.get_running_loop(), "call_later", call_later)
    room = WaitingRoom(lambda: now)
    picture = Picture("a file", caption="words")
    before = sys.getrefcount(picture)
    room.put(7, picture)
    now = 3000.0
    room.put(8, Picture("another"))
    now = 3600.0
    after_an_hour[0]()
    assert sys.getrefcount(picture) == before
    assert room.take(7) is None
    assert room.take(8) == Picture("another")
