"""Long polling: offsets, waiting, and who may poll."""

from __future__ import annotations

import asyncio

import pytest

from tests.playground.api import BotApi, RefusedError
from tests.playground.person import Person


async def test_updates_stay_until_they_are_acknowledged(api: BotApi, ada: Person) -> None:
    for text in ("one", "two", "three"):
        await ada.say(text)
    first = await api.updates(limit=2)
    assert [u["message"]["text"] for u in first] == ["one", "two"]
    assert await api.updates(limit=2) == first
    rest = await api.updates(offset=first[-1]["update_id"] + 1)
    assert [u["message"]["text"] for u in rest] == ["three"]
    assert await api.updates(offset=rest[-1]["update_id"] + 1) == []


async def test_a_negative_offset_keeps_the_newest(api: BotApi, ada: Person) -> None:
    for text in ("one", "two", "three"):
        await ada.say(text)
    newest = await api.updates(offset=-1)
    assert [u["message"]["text"] for u in newest] == ["three"]
    assert await api.updates() == newest


async def test_a_long_poll_answers_as_soon_as_something_comes(api: BotApi, ada: Person) -> None:
    poll = asyncio.create_task(api.updates(timeout=50))
    await ada.say("hello")
    [update] = await asyncio.wait_for(poll, 10)
    assert update["message"]["text"] == "hello"


async def test_only_the_kinds_asked_for_are_queued(api: BotApi, ada: Person) -> None:
    await api.updates(allowed_updates=["callback_query"])
    await ada.say("unheard")
    assert await api.updates() == []
    await api.updates(allowed_updates=[])
    await ada.say("heard")
    assert len(await api.updates()) == 1


async def test_a_second_poll_ends_the_first(api: BotApi, ada: Person) -> None:
    polls = [asyncio.create_task(api.updates(timeout=50)) for _ in range(2)]
    done, waiting = await asyncio.wait(polls, return_when=asyncio.FIRST_COMPLETED, timeout=10)
    with pytest.raises(RefusedError) as caught:
        await done.pop()
    assert caught.value.code == 409
    assert caught.value.description == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )
    await ada.say("for the second")
    assert len(await waiting.pop()) == 1


async def test_polling_and_a_webhook_exclude_each_other(api: BotApi) -> None:
    poll = asyncio.create_task(api.updates(timeout=50))
    # Sent on one connection after the poll's, so the server has the poll by then.
    while not poll.done():
        await api.call("setWebhook", url="http://127.0.0.1:9/")
        await asyncio.wait([poll], timeout=0.05)
    with pytest.raises(RefusedError, match="409 Conflict"):
        await poll
    with pytest.raises(RefusedError, match="409 Conflict: can't use getUpdates method while"):
        await api.updates()
    await api.call("deleteWebhook", drop_pending_updates=True)
    assert await api.updates() == []
