"""Buttons: what is put in comes out, and what is none of ours is refused."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.callbacks import Action, Tap, tap, tapped


@given(st.sampled_from(Action), st.lists(st.integers(0, 2**31), max_size=3))
def test_a_button_means_what_it_was_made_for(action: Action, numbers: list[int]) -> None:
    data = tap(action, *numbers)
    assert len(data.encode()) <= 64
    told = tapped(data)
    assert told.action is action
    assert [told.number(place) for place in range(len(numbers))] == numbers


@given(st.text())
def test_any_other_data_is_refused_plainly(data: str) -> None:
    with contextlib.suppress(ValueError):
        assert tapped(data).data() == data


def test_a_button_that_says_too_little_or_too_much_is_refused() -> None:
    with pytest.raises(ValueError, match="too little"):
        Tap(Action.RATE).number(0)
    with pytest.raises(ValueError, match="does not fit"):
        tap(Action.MOOD, "x" * 64)
