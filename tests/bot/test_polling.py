"""Polling: nothing is acknowledged before it is done, and nobody waits for another's trouble."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram import Update
from telegram.ext import ExtBot

from bot.connection import Connection
from bot.inbox import Handle, Inbox
from bot.polling import Poller
from playground.server import run_playground
from tests.playground.person import Person

TOKEN = "1:playground"


@asynccontextmanager
async def polling(url: str, handle: Handle) -> AsyncIterator[ExtBot[None]]:
    """A bot that polls and hands updates on, until the end of the block."""
    stop = asyncio.Event()
    bot = ExtBot(
        TOKEN,
        base_url=f"{url}/bot",
        request=Connection(),
        get_updates_request=Connection(),
    )
    async with bot:
        running = asyncio.create_task(Poller(bot, Inbox(handle)).run(stop))
        try:
            yield bot
        finally:
            stop.set()
            await running


def text_of(update: Update) -> str:
    assert update.message is not None
    return update.message.text or ""


async def test_a_crash_loses_nothing_that_was_not_done() -> None:
    begun = asyncio.Event()
    done: list[str] = []

    async def never_ends(_update: Update) -> None:
        begun.set()
        await asyncio.Event().wait()

    async def ends(update: Update) -> None:
        done.append(text_of(update))
        begun.set()

    async with run_playground() as url, Person.join(url) as ada:
        bot = ExtBot(TOKEN, base_url=f"{url}/bot", request=Connection())
        told: list[int] = []
        async with bot:
            poller = Poller(bot, Inbox(never_ends), told.append)
            crashing = asyncio.create_task(poller.run(asyncio.Event()))
            await ada.say("hello")
            await begun.wait()
            assert len(told) == 1, "it has seen all that waited"
            crashing.cancel()
            await asyncio.gather(crashing, return_exceptions=True)
        begun.clear()
        async with polling(url, ends):
            await asyncio.wait_for(begun.wait(), 10)
    assert done == ["hello"]


async def test_what_is_done_is_not_seen_again_after_a_restart() -> None:
    done: list[str] = []
    seen = asyncio.Event()

    async def handle(update: Update) -> None:
        done.append(text_of(update))
        seen.set()

    async with run_playground() as url, Person.join(url) as ada:
        for text in ("one", "two"):
            seen.clear()
            async with polling(url, handle):
                await ada.say(text)
                await asyncio.wait_for(seen.wait(), 10)
    assert done == ["one", "two"]


async def test_an_update_that_breaks_is_tried_a_few_times_and_then_left() -> None:
    tries: list[str] = []
    enough, gone_on = asyncio.Event(), asyncio.Event()

    async def handle(update: Update) -> None:
        if text_of(update) == "poison":
            tries.append("poison")
            if len(tries) == 3:
                enough.set()
            raise RuntimeError("whatever is done, it breaks")
        gone_on.set()

    async with run_playground() as url, Person.join(url) as ada, polling(url, handle):
        await ada.say("poison")
        await asyncio.wait_for(enough.wait(), 10)
        await ada.say("hello")
        await asyncio.wait_for(gone_on.wait(), 10)
    assert len(tries) == 3


async def test_what_breaks_at_the_very_end_is_tried_again_before_all_is_closed() -> None:
    begun, end = asyncio.Event(), asyncio.Event()
    tries: list[str] = []

    async def handle(update: Update) -> None:
        tries.append(text_of(update))
        begun.set()
        await end.wait()
        if len(tries) == 1:
            raise RuntimeError("Telegram was away")
        await asyncio.sleep(0.3)
        tries.append("done")

    async with run_playground() as url, Person.join(url) as ada:
        async with polling(url, handle):
            await ada.say("hello")
            await begun.wait()
            asyncio.get_running_loop().call_later(0.3, end.set)
        assert tries == ["hello", "hello", "done"]


async def test_a_slow_chat_with_many_behind_it_holds_up_nobody(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.polling._BARS_SECONDS", 0.3)
    end, bens_turn = asyncio.Event(), asyncio.Event()
    served: list[str] = []

    async def handle(update: Update) -> None:
        if text_of(update) == "slow":
            await end.wait()
        else:
            bens_turn.set()
        served.append(text_of(update))

    async with run_playground() as url, Person.join(url) as ada, polling(url, handle):
        for _ in range(101):
            await ada.say("slow")
        async with Person.join(url) as ben:
            await ben.say("hello")
            await asyncio.wait_for(bens_turn.wait(), 30)
        assert "slow" not in served
        end.set()
