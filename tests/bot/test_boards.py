"""Messages that many change at once."""

from __future__ import annotations

import asyncio

from telegram.error import NetworkError

from bot.boards import Boards


async def test_while_one_state_is_shown_those_between_are_left_out() -> None:
    boards, shown, state = Boards(), list[int](), 0
    may_show = asyncio.Event()

    async def show() -> None:
        shown.append(state)
        await may_show.wait()

    for _ in range(5):
        state += 1
        boards.bring_up_to_date(7, show)
        await asyncio.sleep(0)
    assert shown == [1]
    may_show.set()
    await boards.finish()

    assert shown == [1, 5]


async def test_one_message_does_not_wait_for_another() -> None:
    boards, shown = Boards(), asyncio.Event()

    async def hang() -> None:
        await asyncio.Event().wait()

    async def show() -> None:
        shown.set()

    boards.bring_up_to_date(1, hang)
    boards.bring_up_to_date(2, show)
    await shown.wait()
    await boards.finish()


async def test_what_fails_is_shown_by_the_next_change() -> None:
    boards, shown = Boards(), list[str]()

    async def fail() -> None:
        raise NetworkError("away")

    async def show() -> None:
        shown.append("now")

    boards.bring_up_to_date(1, fail)
    await asyncio.sleep(0)
    boards.bring_up_to_date(1, show)
    await boards.finish()

    assert shown == ["now"]
