"""A face and words make one reading; several people make one mood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.together import merge, mix
from emotion.vocabulary import Emotion, Reading, Source

shares = st.lists(st.floats(0.01, 1), min_size=7, max_size=7)


def reading(shares: list[float], confidence: float, source: Source = Source.FACE) -> Reading:
    weights = dict(zip(Emotion, shares, strict=True))
    return Reading.of(weights, confidence=confidence, source=source, engine=source.value)


def of(emotion: Emotion, confidence: float, source: Source = Source.FACE) -> Reading:
    return reading([8.0 if e is emotion else 0.3 for e in Emotion], confidence, source)


def test_a_smile_with_sad_words_lies_between_nearer_to_the_surer() -> None:
    both = merge(of(Emotion.HAPPY, 0.4), of(Emotion.SAD, 0.8, Source.WORDS))
    assert [emotion for emotion, _ in both.ranked()[:2]] == [Emotion.SAD, Emotion.HAPPY]
    assert both.source is Source.BOTH
    assert both.engine == "face+words"


def test_two_that_agree_are_surer_than_either_and_two_that_differ_are_not() -> None:
    agreed = merge(of(Emotion.SAD, 0.6), of(Emotion.SAD, 0.7, Source.WORDS))
    differed = merge(of(Emotion.HAPPY, 0.6), of(Emotion.SAD, 0.7, Source.WORDS))
    assert agreed.confidence > 0.7
    assert 0.6 < differed.confidence < agreed.confidence


@given(shares, st.floats(0.01, 1), shares, st.floats(0, 1))
def test_what_is_merged_stays_a_reading(
    face: list[float], f: float, words: list[float], w: float
) -> None:
    both = merge(reading(face, f), reading(words, w, Source.WORDS))
    assert sum(both.emotions.values()) == pytest.approx(1)
    assert 0 <= both.confidence <= 1 + 1e-9


def test_the_unsure_one_changes_nothing() -> None:
    face, words = of(Emotion.HAPPY, 0.8), of(Emotion.SAD, 0.0, Source.WORDS)
    both = merge(face, words)
    assert dict(both.emotions) == pytest.approx(dict(face.emotions))
    assert both.confidence == pytest.approx(0.8)


def test_of_several_people_each_counts_the_same() -> None:
    mood = mix([of(Emotion.HAPPY, 0.9), of(Emotion.SAD, 0.3), of(Emotion.SAD, 0.3)])
    assert mood.ranked()[0][0] is Emotion.SAD
    assert mood.emotions[Emotion.HAPPY] == pytest.approx((0.8 + 2 * 0.03) / 3, abs=0.02)
    assert mood.confidence == pytest.approx(0.5)
