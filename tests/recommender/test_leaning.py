from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.people.ratings import Rating
from emotion.vocabulary import Emotion, Feeling
from recommender.leaning import leaning
from tests.recommender.films import FUNNY, FUNNY_TOO, SAD, SCARY, SCARY_TOO, index_of

FILMS = index_of([SCARY, SCARY_TOO, FUNNY, FUNNY_TOO, SAD])
HORRORS, COMEDIES = (1, 2), (3, 4)
LOW, GOOD = {Emotion.SAD: 1.0}, {Emotion.HAPPY: 1.0}
JOY, FEAR = (list(Feeling).index(feeling) for feeling in (Feeling.JOY, Feeling.FEAR))


def _rated(*told: tuple[int, int, dict[Emotion, float] | None]) -> list[Rating]:
    then = datetime(2026, 1, 1, tzinfo=UTC)
    return [Rating(film_id, stars, emotions, then) for film_id, stars, emotions in told]


def test_who_has_rated_nothing_leans_to_nothing() -> None:
    assert leaning(FILMS, [], LOW).tolist() == [0.0] * 12
    assert leaning(FILMS, _rated((99, 5, LOW)), LOW).tolist() == [0.0] * 12


def test_comedies_loved_when_low_and_horror_when_happy_are_told_apart() -> None:
    told = _rated(
        *((film, 5, LOW) for film in COMEDIES),
        *((film, 1, LOW) for film in HORRORS),
        *((film, 5, GOOD) for film in HORRORS),
        *((film, 1, GOOD) for film in COMEDIES),
    )

    low, good = leaning(FILMS, told, LOW), leaning(FILMS, told, GOOD)

    assert low[JOY] > 0.0 > low[FEAR]
    assert good[FEAR] > 0.0 > good[JOY]


def test_more_evenings_say_more_and_the_first_says_little() -> None:
    once = _rated((3, 5, LOW), (1, 1, LOW))

    one, many = leaning(FILMS, once, LOW), leaning(FILMS, once * 5, LOW)

    assert 0.0 < one[JOY] < many[JOY]
    assert np.linalg.norm(one) < 0.5


def test_who_loves_everything_leans_hardly_anywhere() -> None:
    all_loved = _rated(*((film, 5, GOOD) for film in (*HORRORS, *COMEDIES, 5)))
    only_comedies = _rated(*((film, 5, GOOD) for film in COMEDIES))

    assert np.linalg.norm(leaning(FILMS, all_loved, GOOD)) < np.linalg.norm(
        leaning(FILMS, only_comedies, GOOD)
    )


@given(
    st.lists(
        st.tuples(
            st.integers(0, 7),
            st.integers(1, 5),
            st.none() | st.dictionaries(st.sampled_from(Emotion), st.floats(0.0, 1.0), max_size=3),
        ),
        max_size=12,
    ),
    st.dictionaries(st.sampled_from(Emotion), st.floats(0.0, 1.0), max_size=3),
)
def test_it_stays_within_reason(
    told: list[tuple[int, int, dict[Emotion, float] | None]], emotions: dict[Emotion, float]
) -> None:
    found = leaning(FILMS, _rated(*told), emotions)

    assert found.shape == (12,)
    assert np.isfinite(found).all()
    assert np.linalg.norm(found) < 3.0


def test_the_order_of_ratings_does_not_matter() -> None:
    told = _rated((1, 2, LOW), (3, 5, GOOD), (5, 4, None))

    assert leaning(FILMS, told, LOW) == pytest.approx(leaning(FILMS, told[::-1], LOW), abs=1e-6)
