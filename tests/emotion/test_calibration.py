"""Corrections shift how a person is read: a little at first, never against what is plain to see."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.calibration import Correction, biases, calibrated, correction
from emotion.vocabulary import Emotion, Reading, Source, reading_of_emotion

emotions = st.sampled_from(list(Emotion))
shares = st.lists(st.floats(0.001, 1), min_size=7, max_size=7)


def reading(source: Source = Source.FACE, **shares: float) -> Reading:
    """A reading with these shares; the others have what is left, each as much."""
    rest = (1.0 - sum(shares.values())) / (len(Emotion) - len(shares))
    told = {emotion: shares.get(emotion.value, rest) for emotion in Emotion}
    return Reading.of(told, confidence=max(told.values()), source=source, engine="embedded")


def some_reading(shares: list[float], source: Source = Source.FACE) -> Reading:
    told = dict(zip(Emotion, shares, strict=True))
    return Reading.of(told, confidence=0.6, source=source)


def corrected(reading: Reading, chosen: Emotion, times: int = 1) -> list[Correction]:
    learned = correction(reading, chosen)
    assert learned is not None
    return [learned] * times


RESTING = reading(sad=0.6, neutral=0.25)


def top(reading: Reading) -> Emotion:
    return reading.ranked()[0][0]


def test_a_face_that_rests_sadly_is_read_less_sad_with_each_correction() -> None:
    told = [calibrated(RESTING, corrected(RESTING, Emotion.NEUTRAL, n)) for n in range(11)]
    sad = [seen.emotions[Emotion.SAD] for seen in told]
    assert sad == sorted(sad, reverse=True)
    assert 0.5 < sad[1] < 0.6, "one correction nudges"
    assert top(told[1]) is Emotion.SAD
    assert top(told[10]) is Emotion.NEUTRAL, "ten are believed"
    assert told[10].uncalibrated == RESTING.emotions


def test_a_broad_smile_stays_one_whatever_was_corrected() -> None:
    smile = reading(happy=0.96)
    grumbled = corrected(smile, Emotion.ANGRY, 40) + corrected(RESTING, Emotion.ANGRY, 40)
    assert top(calibrated(smile, grumbled)) is Emotion.HAPPY


def test_faces_and_words_are_learned_each_on_their_own() -> None:
    learned = corrected(RESTING, Emotion.NEUTRAL, 5)
    words = reading(Source.WORDS, sad=0.6, neutral=0.25)
    assert calibrated(words, learned) is words
    assert calibrated(RESTING, learned) != RESTING


def test_without_corrections_nothing_changes() -> None:
    assert calibrated(RESTING, []) is RESTING
    assert (biases([]) == 0).all()


@pytest.mark.parametrize("source", [Source.BOTH, Source.COMPANY, Source.CHOSEN])
def test_what_no_single_engine_read_teaches_nothing(source: Source) -> None:
    assert correction(reading(source, sad=0.6), Emotion.HAPPY) is None
    assert correction(reading_of_emotion(Emotion.SAD), Emotion.HAPPY) is None


def test_what_was_calibrated_is_learned_as_the_engine_gave_it() -> None:
    seen = calibrated(RESTING, corrected(RESTING, Emotion.NEUTRAL, 3))
    (again,) = corrected(seen, Emotion.NEUTRAL)
    assert again.read == RESTING.emotions


def test_nobody_grows_surer_of_what_was_misread() -> None:
    seen = calibrated(RESTING, corrected(RESTING, Emotion.SAD, 10))
    assert seen.emotions[Emotion.SAD] > RESTING.emotions[Emotion.SAD]
    assert seen.confidence == RESTING.confidence
    assert calibrated(RESTING, corrected(RESTING, Emotion.FEAR, 3)).confidence < RESTING.confidence


said = st.lists(st.tuples(shares, emotions), max_size=8)


def learned_from(told: list[tuple[list[float], Emotion]]) -> list[Correction]:
    return [one for read, chosen in told for one in corrected(some_reading(read), chosen)]


@settings(max_examples=40, deadline=None)
@given(said, shares)
def test_what_comes_out_is_a_reading_and_ratios_shift_by_twenty_at_most(
    told: list[tuple[list[float], Emotion]], given_shares: list[float]
) -> None:
    before = some_reading(given_shares)
    after = calibrated(before, learned_from(told))
    assert sum(after.emotions.values()) == pytest.approx(1.0)
    shifts = [math.log(after.emotions[e] / before.emotions[e]) for e in Emotion]
    assert max(shifts) - min(shifts) <= 3.0 + 1e-9


@settings(max_examples=40, deadline=None)
@given(said, shares, emotions, shares)
def test_one_more_correction_never_weakens_what_was_chosen(
    told: list[tuple[list[float], Emotion]],
    read: list[float],
    chosen: Emotion,
    given_shares: list[float],
) -> None:
    known = learned_from(told)
    once_more = [*known, *corrected(some_reading(read), chosen)]
    seen = some_reading(given_shares)
    before, after = calibrated(seen, known), calibrated(seen, once_more)
    assert after.emotions[chosen] >= before.emotions[chosen] - 1e-4


@settings(max_examples=20, deadline=None)
@given(said, st.randoms())
def test_the_order_of_corrections_plays_no_part(
    told: list[tuple[list[float], Emotion]], chance: object
) -> None:
    shuffled = list(told)
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # hypothesis gives a random.Random
    assert np.allclose(biases(learned_from(told)), biases(learned_from(shuffled)), atol=1e-6)
