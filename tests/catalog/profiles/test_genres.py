import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.profiles.genres import GENRE_FEELINGS, from_genres
from emotion.vocabulary import Feeling, Genre


def test_every_genre_gives_something() -> None:
    assert set(GENRE_FEELINGS) == set(Genre)
    for feelings in GENRE_FEELINGS.values():
        assert feelings
        assert all(0.0 < strength <= 1.0 for strength in feelings.values())


def test_every_feeling_is_given_by_some_genre() -> None:
    assert {feeling for feelings in GENRE_FEELINGS.values() for feeling in feelings} == set(Feeling)


def test_the_first_genre_counts_most() -> None:
    funny_first = from_genres(["comedy", "horror"])
    scary_first = from_genres(["horror", "comedy"])

    assert funny_first[Feeling.JOY] > scary_first[Feeling.JOY]
    assert scary_first[Feeling.FEAR] > funny_first[Feeling.FEAR]


@pytest.mark.parametrize("genres", [[], ["mumblecore"]])
def test_genres_we_do_not_know_say_nothing(genres: list[str]) -> None:
    assert set(from_genres(genres).values()) == {0.0}
    assert from_genres(["horror", *genres]) == from_genres(["horror"])


@given(st.lists(st.sampled_from([*Genre, "mumblecore"]), max_size=6))
def test_strengths_stay_in_range(genres: list[str]) -> None:
    feelings = from_genres(genres)

    assert set(feelings) == set(Feeling)
    assert all(0.0 <= strength <= 1.0 for strength in feelings.values())
