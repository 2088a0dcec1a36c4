"""How often something may happen, counted in one process or in several."""

from __future__ import annotations

import sys
import time

import pytest
from limits import RateLimitItemPerMinute, RateLimitItemPerSecond
from redis.asyncio import Redis

from bot.windows import OwnWindows, Windows

ADA, BEN = ("chat", "ada"), ("chat", "ben")


def test_a_place_is_free_again_when_its_time_is_over() -> None:
    now = 100.0
    windows = OwnWindows(lambda: now)
    limit = RateLimitItemPerSecond(2, 4)
    assert [windows.enter(limit, ADA), windows.enter(limit, BEN)] == [0.0, 0.0]
    now = 103.0
    assert windows.enter(limit, ADA) == 0.0
    assert windows.enter(limit, ADA) == 1.0, "none is taken by who has to wait"
    assert windows.enter(limit, BEN) == 0.0
    assert windows.enter(RateLimitItemPerMinute(1), ADA) == 0.0, "each limit counts for itself"
    now = 104.0
    assert windows.enter(limit, ADA) == 0.0
    assert windows.enter(limit, ADA) == 3.0


def test_nobody_is_remembered_who_has_not_come_for_long() -> None:
    now = 0.0
    windows = OwnWindows(lambda: now)
    limit = RateLimitItemPerMinute(1)
    guest = ("chat", "a guest")
    before = sys.getrefcount(guest)
    windows.enter(limit, guest)
    assert sys.getrefcount(guest) > before
    now = 60.0
    windows.enter(limit, ADA)
    assert sys.getrefcount(guest) == before


async def test_nobody_waits_for_a_clock_that_was_set_back(
    valkey_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    redis = Redis.from_url(valkey_url, decode_responses=True)
    windows = Windows(redis)
    limit = RateLimitItemPerMinute(1)
    assert await windows.enter(limit, "ada") == 0.0
    earlier = time.time() - 2 * 86400
    monkeypatch.setattr(time, "time", lambda: earlier)
    assert 0.0 < await windows.enter(limit, "ada") <= 60.0
    await redis.aclose()
