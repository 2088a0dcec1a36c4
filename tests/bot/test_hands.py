"""Hands: a few at once, in the order of their turns, and none is ever lost."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.hands import Hands


async def _pass_through(hands: Hands, turn: int, seen: list[int]) -> None:
    async with hands.held(turn):
        seen.append(turn)
        await asyncio.sleep(0)


async def test_who_came_first_is_next_even_if_late_in_the_line() -> None:
    hands, seen = Hands(1), list[int]()
    async with hands.held(0):
        late = [asyncio.create_task(_pass_through(hands, turn, seen)) for turn in (5, 3, 4)]
        await asyncio.sleep(0)
    await asyncio.gather(*late)

    assert seen == [3, 4, 5]


@given(st.integers(1, 3), st.lists(st.tuples(st.integers(0, 9), st.booleans()), max_size=12))
def test_no_hand_is_lost_whoever_gives_up(count: int, comers: list[tuple[int, bool]]) -> None:
    async def crowd() -> None:
        hands, seen = Hands(count), list[int]()
        tasks = []
        for turn, gives_up in comers:
            task = asyncio.create_task(_pass_through(hands, turn, seen))
            tasks.append(task)
            await asyncio.sleep(0)
            if gives_up:
                task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # All can be held again.
        async with asyncio.timeout(5):
            for _ in range(count):
                await hands.held(0).__aenter__()

    asyncio.run(crowd())


async def test_no_more_than_there_are_hands() -> None:
    hands = Hands(1)
    async with hands.held(0):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01), hands.held(1):
                raise AssertionError("two at once")
    async with hands.held(2):
        pass
