"""The moods of several people fit into a button and come out of it again."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.callbacks import Action, tap, tapped
from bot.packed import MOST, packed, unpacked
from emotion.vocabulary import Emotion, Reading, Source

_faces = st.tuples(st.lists(st.floats(0.001, 1), min_size=7, max_size=7), st.floats(0, 1))


@given(st.lists(_faces, min_size=1, max_size=MOST))
@example([([0.125, *[0.001] * 6], 0.5)])
def test_moods_survive_a_button(faces: list[tuple[list[float], float]]) -> None:
    moods = [
        Reading.of(
            dict(zip(Emotion, shares, strict=True)), confidence=confidence, source=Source.COMPANY
        )
        for shares, confidence in faces
    ]
    again = unpacked(tapped(tap(Action.ALL_FACES, 2**62, packed(moods))).word(1))
    for mood, back in zip(moods, again, strict=True):
        assert dict(back.emotions) == pytest.approx(dict(mood.emotions), abs=1 / 63)
        assert back.confidence == pytest.approx(mood.confidence, abs=0.011)


@pytest.mark.parametrize("forged", ["", "12", "!" * 16, "a" * 16, "１" * 16, "1" * 17])
def test_a_forged_button_holds_no_mood(forged: str) -> None:
    with pytest.raises(ValueError, match=r"button|weight"):
        unpacked(forged)
