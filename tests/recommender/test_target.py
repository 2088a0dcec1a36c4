from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import (
    MOOD_READINGS,
    Aim,
    Constraints,
    Emotion,
    Feeling,
    Genre,
    Loss,
    Mood,
    Reading,
    Source,
    reading_of_emotion,
)
from recommender.search import Search, search_for_mood
from recommender.target import target
from tests.recommender.strategies import readings, wishes

_FEELINGS = list(Feeling)


def _weight(wanted: npt.NDArray[np.float32], feeling: Feeling) -> float:
    return float(wanted[_FEELINGS.index(feeling)])


def _strongest(wanted: npt.NDArray[np.float32]) -> Feeling:
    return _FEELINGS[int(wanted.argmax())]


@given(readings(), st.sampled_from(Aim), wishes())
def test_there_is_always_something_to_look_for(
    reading: Reading, aim: Aim, wish: dict[Feeling, float]
) -> None:
    wanted = target(Search(reading, aim, wish))

    assert wanted.shape == (12,)
    assert np.isfinite(wanted).all()
    assert np.linalg.norm(wanted) == pytest.approx(1.0, abs=1e-5)


@given(readings(), st.sampled_from(Aim), st.sampled_from(Feeling), st.floats(0.1, 1.0))
def test_what_is_refused_is_not_looked_for(
    reading: Reading, aim: Aim, feeling: Feeling, strength: float
) -> None:
    assert _weight(target(Search(reading, aim, {feeling: -strength})), feeling) < 0.0


@given(readings(), st.sampled_from(Aim), st.sampled_from(Feeling), st.floats(0.1, 1.0))
def test_a_wish_counts_for_more_than_the_mood(
    reading: Reading, aim: Aim, feeling: Feeling, strength: float
) -> None:
    assert _strongest(target(Search(reading, aim, {feeling: strength}))) is feeling


@given(readings(), st.sampled_from(Aim))
def test_who_asks_for_horror_asks_for_fear_also_when_low(reading: Reading, aim: Aim) -> None:
    plain = Search(reading, aim)
    horror = Search(reading, aim, constraints=Constraints(genres=frozenset({Genre.HORROR})))

    assert _weight(target(horror), Feeling.FEAR) > max(0.0, _weight(target(plain), Feeling.FEAR))


def test_somebody_low_is_lifted_or_may_cry() -> None:
    low = search_for_mood(Mood.LOW)
    lifting, sad = target(low), target(low.aimed(Aim.CRY))

    assert _strongest(lifting) is Feeling.JOY
    assert _weight(lifting, Feeling.SADNESS) < 0.0
    assert _strongest(sad) is Feeling.SADNESS


@pytest.mark.parametrize("mood", [Mood.ANGRY, Mood.ANXIOUS])
def test_somebody_tense_is_calmed(mood: Mood) -> None:
    wanted = target(search_for_mood(mood))

    assert _strongest(wanted) is Feeling.CALM
    assert _weight(wanted, Feeling.FEAR) < 0.0
    assert _weight(wanted, Feeling.ANGER) < 0.0


def test_somebody_bored_is_thrilled() -> None:
    assert _strongest(target(search_for_mood(Mood.BORED))) is Feeling.EXCITEMENT


def test_a_mixed_mood_stays_a_mix() -> None:
    def wanted(**weights: float) -> npt.NDArray[np.float32]:
        emotions = {Emotion(name): weight for name, weight in weights.items()}
        reading = Reading.of(emotions, confidence=0.9, source=Source.WORDS)
        return target(Search(reading, Aim.MATCH))

    joyful, tearful, mixed = wanted(happy=1), wanted(sad=1), wanted(happy=1, sad=1)

    for feeling in (Feeling.JOY, Feeling.SADNESS):
        low, high = sorted(_weight(one, feeling) for one in (joyful, tearful))
        assert low < _weight(mixed, feeling) < high


def test_an_unsure_reading_does_not_narrow_the_evening_down() -> None:
    def wanted(confidence: float) -> npt.NDArray[np.float32]:
        reading = Reading.of({Emotion.ANGRY: 1.0}, confidence=confidence, source=Source.FACE)
        return target(Search(reading, Aim.MATCH))

    assert _strongest(wanted(0.95)) is Feeling.ANGER
    assert _weight(wanted(0.1), Feeling.ANGER) < _weight(wanted(0.1), Feeling.JOY)
    neutral = target(Search(reading_of_emotion(Emotion.NEUTRAL), Aim.MATCH))
    assert wanted(0.0) == pytest.approx(neutral, abs=1e-6)


@pytest.mark.parametrize("aim", [Aim.CALM, Aim.THRILL, Aim.CRY, Aim.SURPRISE])
def test_some_aims_mean_the_same_in_every_mood(aim: Aim) -> None:
    targets = [target(Search(reading, aim)) for reading in MOOD_READINGS.values()]

    for one in targets[1:]:
        assert one == pytest.approx(targets[0], abs=1e-6)


@given(readings(), st.sampled_from(Loss))
def test_a_loss_is_met_gently_whatever_the_mood(reading: Reading, loss: Loss) -> None:
    wanted = target(Search(reading, Aim.MATCH, loss=loss))

    assert _strongest(wanted) is Feeling.CALM
    assert _weight(wanted, Feeling.INSPIRATION) > _weight(wanted, Feeling.JOY)
    assert _weight(wanted, Feeling.SADNESS) < 0.0


def test_who_has_lost_may_still_be_lifted_or_cry() -> None:
    low = search_for_mood(Mood.LOW)
    for aim in (Aim.LIFT, Aim.CRY):
        plain = low.aimed(aim)
        assert target(replace(plain, loss=Loss.PET)).tolist() == target(plain).tolist()
