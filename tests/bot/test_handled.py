"""Updates that are sent again: by Telegram after a crash, or to another replica."""

from __future__ import annotations

import asyncio

import pytest
from redis.asyncio import Redis
from telegram import Update

from bot.handled import Handled
from tests.bot.test_inbox import update
from tests.servers.valkey import Valkey


def redis_of(valkey: Valkey) -> Redis:
    return Redis.from_url(valkey.url, decode_responses=True, socket_timeout=1)


async def test_after_a_crash_an_update_that_was_done_is_not_done_again(valkey: Valkey) -> None:
    done: list[int] = []

    async def handle(one: Update) -> None:
        done.append(one.update_id)

    async with redis_of(valkey) as redis:
        await Handled(redis, 1, replicas=False).once(handle)(update(5, 7))
        await Handled(redis, 1, replicas=False).once(handle)(update(5, 7))
        assert done == [5]
        restarted = Handled(redis, 1, replicas=False)
        restarted.caught_up(5)
        await restarted.once(handle)(update(5, 7))
        assert done == [5], "it waited when we came"
        await restarted.once(handle)(update(6, 7))
        assert done.pop() == 6
        await Handled(redis, 2, replicas=False).once(handle)(update(5, 7))
        assert done == [5, 5], "another bot numbers its own updates"


async def test_an_update_that_broke_may_be_tried_again(valkey: Valkey) -> None:
    tries: list[int] = []

    async def handle(one: Update) -> None:
        tries.append(one.update_id)
        if len(tries) == 1:
            raise RuntimeError("the database was away")

    async with redis_of(valkey) as redis:
        handle_once = Handled(redis, 1, replicas=True).once(handle)
        with pytest.raises(RuntimeError):
            await handle_once(update(5, 7))
        await handle_once(update(5, 7))
        assert tries == [5, 5]


async def test_two_replicas_handed_the_same_update_do_it_once(valkey: Valkey) -> None:
    done: list[int] = []
    may_end = asyncio.Event()

    async def handle(one: Update) -> None:
        await may_end.wait()
        done.append(one.update_id)

    async with redis_of(valkey) as redis:
        replicas = [Handled(redis, 1, replicas=True).once(handle) for _ in range(2)]
        working = [asyncio.ensure_future(replica(update(5, 7))) for replica in replicas]
        await asyncio.sleep(0.05)
        may_end.set()
        await asyncio.gather(*working)
    assert done == [5]


async def test_without_redis_everything_is_handled(valkey: Valkey) -> None:
    done: list[int] = []

    async def handle(one: Update) -> None:
        done.append(one.update_id)

    await Handled(None, 1, replicas=True).once(handle)(update(5, 7))
    async with redis_of(valkey) as redis:
        valkey.stop()
        await Handled(redis, 1, replicas=True).once(handle)(update(6, 7))
        valkey.start()
    assert done == [5, 6]
