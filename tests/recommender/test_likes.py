from collections.abc import Mapping
from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.people.ratings import Rating
from emotion.vocabulary import MOOD_READINGS, Emotion, Mood, Reading
from recommender.index import FilmIndex
from recommender.likes import Likes, OwnTaste, mood_vectors, same_mood
from tests.recommender.films import FUNNY, FUNNY_TOO, SAD, SCARY, SCARY_TOO, index_of
from tests.recommender.strategies import readings

_INDEX = index_of([SCARY, SCARY_TOO, FUNNY, FUNNY_TOO, SAD])
_LOW, _GOOD = MOOD_READINGS[Mood.LOW].emotions, MOOD_READINGS[Mood.GOOD].emotions
_THEN = datetime(2026, 1, 1, tzinfo=UTC)


def likes(index: FilmIndex, ratings: list[Rating], emotions: Mapping[Emotion, float]) -> Likes:
    return OwnTaste.of(index, ratings, emotions).likes(index)


def _rating(film_id: int, stars: int, mood: Mood | None = None) -> Rating:
    emotions = MOOD_READINGS[mood].emotions if mood else None
    return Rating(film_id, stars, emotions, _THEN)


def test_who_has_rated_nothing_likes_nothing_better() -> None:
    nobody = likes(_INDEX, [], _LOW)

    assert nobody.scores.tolist() == [0.0] * 5
    assert nobody.nearest.tolist() == [-1] * 5
    assert nobody.liked == ()


def test_films_like_a_loved_one_are_liked() -> None:
    scores = likes(_INDEX, [_rating(1, 5)], _LOW).scores

    assert scores[1] > 0.0
    assert scores[1] > max(scores[2:])


def test_films_like_a_disliked_one_are_not() -> None:
    told = likes(_INDEX, [_rating(1, 1)], _LOW)

    assert told.scores[1] < 0.0
    assert told.scores[1] < min(told.scores[2:])
    assert told.liked == ()
    assert told.nearest.tolist() == [-1] * 5


def test_the_nearest_loved_film_is_the_one_it_is_most_like() -> None:
    told = likes(_INDEX, [_rating(5, 2), _rating(3, 4), _rating(1, 5)], _LOW)

    assert [rating.film_id for rating in told.liked] == [3, 1]
    assert told.liked[told.nearest[1]].film_id == 1
    assert told.liked[told.nearest[3]].film_id == 3


def test_stars_given_in_the_same_mood_count_for_more() -> None:
    in_the_same = likes(_INDEX, [_rating(1, 5, Mood.LOW)], _LOW).scores
    in_another = likes(_INDEX, [_rating(1, 5, Mood.GOOD)], _LOW).scores
    in_any = likes(_INDEX, [_rating(1, 5)], _LOW).scores

    assert in_the_same[1] > in_another[1] >= in_any[1] > 0.0


def test_what_is_loved_in_one_mood_and_not_in_another_follows_the_mood() -> None:
    both = [_rating(1, 5, Mood.LOW), _rating(2, 1, Mood.GOOD)]
    apart = index_of([SCARY, SCARY, SCARY_TOO, FUNNY, SAD])

    when_low, when_good = likes(apart, both, _LOW).scores, likes(apart, both, _GOOD).scores

    assert when_low[2] > when_good[2]


def test_own_taste_fades_in_with_ratings() -> None:
    many = index_of([SCARY] * 9 + [SCARY_TOO, FUNNY])

    by_count = [
        float(likes(many, [_rating(film, 4) for film in range(1, count + 1)], _LOW).scores[9])
        for count in range(1, 10)
    ]

    assert by_count == sorted(by_count)
    assert by_count[0] < 0.3


def test_a_rated_film_that_left_the_catalog_is_no_error() -> None:
    assert likes(_INDEX, [_rating(404, 5)], _LOW).liked == ()
    assert likes(index_of([]), [_rating(1, 5)], _LOW).scores.shape == (0,)


def test_moods_are_alike_as_far_as_they_overlap() -> None:
    sad, happy, low = mood_vectors([{Emotion.SAD: 1.0}, {Emotion.HAPPY: 1.0}, _LOW])
    same, unknown, other = same_mood(mood_vectors([_LOW, None, _GOOD]), low)

    assert same == pytest.approx(1.0)
    assert unknown == 0.0
    assert 0.0 < other < 0.3
    assert same_mood(sad[None], happy) == [0.0]


@given(
    st.lists(st.tuples(st.integers(1, 7), st.integers(1, 5), st.none() | st.sampled_from(Mood))),
    readings(),
)
def test_likes_stay_in_range(rated: list[tuple[int, int, Mood | None]], reading: Reading) -> None:
    told = likes(_INDEX, [_rating(*one) for one in rated], reading.emotions)

    for part in (told.scores, told.likeness):
        assert part.shape == (5,)
        assert np.isfinite(part).all()
        assert np.abs(part).max() <= 1.0 + 1e-5
    assert told.nearest.max() < max(1, len(told.liked))
