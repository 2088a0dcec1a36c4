"""How fast a bot may write."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from playground.limits import Limits, Rates
from tests.playground.api import BotApi, RefusedError
from tests.playground.controls import Controls
from tests.playground.person import Person


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_chat_takes_a_short_burst_and_then_one_a_second() -> None:
    clock = Clock()
    limits = Limits(Rates(), clock)
    assert [limits.ask(7) for _ in range(6)] == [0, 0, 0, 0, 0, 1]
    assert limits.ask(8) == 0
    clock.now += 1
    assert [limits.ask(7), limits.ask(7)] == [0, 1]


def test_a_group_takes_twenty_a_minute() -> None:
    clock = Clock()
    limits = Limits(Rates(), clock)
    sent = 0
    for _ in range(30):
        sent += not limits.ask(-5)
        clock.now += 1
    assert sent in range(29, 31)
    waits = [limits.ask(-5) for _ in range(5)]
    assert max(waits) == 3


def test_all_chats_together_take_thirty_a_second() -> None:
    limits = Limits(Rates(), Clock())
    assert [limits.ask(chat) for chat in range(1, 32)] == [0] * 30 + [1]


def test_an_album_goes_as_one_and_is_paid_for_later() -> None:
    clock = Clock()
    limits = Limits(Rates(), clock)
    assert limits.ask(7, 10) == 0
    assert limits.ask(7) == 6
    clock.now += 6
    assert limits.ask(7) == 0


@given(st.lists(st.floats(0, 10), min_size=1, max_size=60))
def test_who_waits_as_told_is_let_through(pauses: list[float]) -> None:
    clock = Clock()
    limits = Limits(Rates(), clock)
    for pause in pauses:
        clock.now += pause
        wait = limits.ask(-9)
        if wait:
            clock.now += wait
            assert limits.ask(-9) == 0


async def test_a_bot_that_writes_too_fast_is_told_to_wait(
    api: BotApi, ada: Person, controls: Controls, url: str
) -> None:
    await controls.settings(limits={"chat": 0.01, "burst": 2})
    for text in ("one", "two"):
        await api.call("sendMessage", chat_id=7, text=text)
    with pytest.raises(RefusedError) as caught:
        await api.call("sendMessage", chat_id=7, text="three")
    assert caught.value.code == 429
    assert 90 < caught.value.retry_after <= 100
    assert caught.value.description == (
        f"Too Many Requests: retry after {caught.value.retry_after}"
    )
    await api.call("sendChatAction", chat_id=7, action="typing")
    async with Person.join(url) as bo:
        await api.call("sendMessage", chat_id=bo.id, text="another chat")
    await controls.settings(limits=None)
    await api.call("sendMessage", chat_id=7, text="four")
    assert [m.text for m in await ada.messages()] == ["one", "two", "four"]
