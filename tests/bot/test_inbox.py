"""The inbox: order within a chat, chats side by side, nothing twice, nothing lost."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest
from telegram import CallbackQuery, Chat, Message, Update, User

from bot.inbox import Inbox

_EVENING = datetime(2026, 11, 22, 20, tzinfo=UTC)


def update(update_id: int, chat_id: int) -> Update:
    chat = Chat(chat_id, Chat.PRIVATE)
    person = User(chat_id, "Ada", is_bot=False)
    return Update(update_id, message=Message(update_id, _EVENING, chat, from_user=person))


def tap(update_id: int, data: str) -> Update:
    card = update(1, 7).message
    person = User(7, "Ada", is_bot=False)
    query = CallbackQuery(str(update_id), person, "", message=card, data=data)
    return Update(update_id, callback_query=query)


async def test_a_chat_keeps_its_order_while_another_goes_on() -> None:
    slow, done = asyncio.Event(), []

    async def handle(one: Update) -> None:
        if one.update_id == 1:
            await slow.wait()
        done.append(one.update_id)

    inbox = Inbox(handle)
    first, second = inbox.put(update(1, 7)), inbox.put(update(2, 7))
    await inbox.put(update(3, 8))
    assert done == [3], "the other chat did not wait"
    assert not second.done()
    slow.set()
    await asyncio.gather(first, second)
    assert done == [3, 1, 2]


async def test_an_update_that_comes_twice_is_dealt_with_once() -> None:
    done = []

    async def handle(one: Update) -> None:
        done.append(one.update_id)

    inbox = Inbox(handle)
    await asyncio.gather(inbox.put(update(1, 7)), inbox.put(update(1, 7)))
    await inbox.put(update(1, 7))
    assert done == [1]


async def test_an_update_that_broke_is_tried_again_and_holds_up_nobody() -> None:
    tries = []

    async def handle(one: Update) -> None:
        tries.append(one.update_id)
        if tries == [1]:
            raise RuntimeError("the database was away")

    inbox = Inbox(handle)
    broken = inbox.put(update(1, 7))
    await inbox.put(update(2, 7))
    with pytest.raises(RuntimeError):
        await broken
    await inbox.put(update(1, 7))
    assert tries == [1, 2, 1]


async def test_an_impatient_finger_means_it_once_but_not_what_was_undone_between() -> None:
    done: list[str] = []

    async def handle(one: Update) -> None:
        await asyncio.sleep(0)
        assert one.callback_query is not None
        done.append(one.callback_query.data or "")

    async def tapped_again(_one: Update) -> None:
        done.append("again")
        raise RuntimeError("the toast was lost")

    inbox = Inbox(handle, tapped_again)
    taps = [tap(number, label) for number, label in enumerate(("star", "star", "none", "star"))]
    await asyncio.gather(*map(inbox.put, taps))
    await inbox.put(taps[1])
    assert done == ["star", "again", "none", "star"], "not even if its answer is lost"
    await inbox.put(tap(9, "star"))
    assert done[4:] == ["star"], "what is done may be wished for once more"


async def test_draining_waits_for_what_is_in_work() -> None:
    done = []

    async def handle(one: Update) -> None:
        await asyncio.sleep(0)
        done.append(one.update_id)

    inbox = Inbox(handle)
    for number in range(20):
        inbox.put(update(number, number % 3))
    await inbox.drain()
    assert sorted(done) == list(range(20))
