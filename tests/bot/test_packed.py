"""A mood fits into a button and comes out of it again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.callbacks import Action, tap, tapped
from bot.packed import packed, unpacked
from emotion.vocabulary import Emotion, Reading, Source


@given(st.lists(st.floats(0.001, 1), min_size=7, max_size=7), st.floats(0, 1))
def test_a_mood_survives_a_button(shares: list[float], confidence: float) -> None:
    weights = dict(zip(Emotion, shares, strict=True))
    mood = Reading.of(weights, confidence=confidence, source=Source.COMPANY)
    again = unpacked(tapped(tap(Action.TOGETHER, 2**62, packed(mood))).word(1))
    assert dict(again.emotions) == pytest.approx(dict(mood.emotions), abs=0.04)
    assert again.confidence == pytest.approx(confidence, abs=0.011)


@pytest.mark.parametrize("forged", ["", "12", "x" * 16, "0" * 16, "１" * 16, "1" * 17])
def test_a_forged_button_holds_no_mood(forged: str) -> None:
    with pytest.raises(ValueError, match=r"button|weight"):
        unpacked(forged)
