"""A title is kept, so what is none must not pass for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.words.texts.lists import word_set
from emotion.words.wishes.asked import LONGEST_NAME
from emotion.words.wishes.english.titles import titles_in
from emotion.words.wishes.parse import parse_wish

WORDS = st.sampled_from(
    sorted(
        word_set(
            "Paul would hate The the of Wind I my because after our like with and Alien is , ."
        )
    )
)


@pytest.mark.parametrize(
    "said",
    [
        "my password is hunter2",
        "Paul Miller would hate after our divorce",
        "the code for my bank is 1234",
        "the one I told you about",
        "I saw with Sarah",
        "she said yesterday",
        "Anna did when she was small",
        "a dog",
    ],
)
def test_a_sentence_is_no_title(said: str) -> None:
    assert titles_in(said) == ([], "")


@pytest.mark.parametrize(
    ("said", "title", "goes_on"),
    [
        ("Titanic because my wife left me", "Titanic", "because my wife left me"),
        ("Fargo I guess", "Fargo", "I guess"),
        ("fargo before my train leaves", "fargo", "before my train leaves"),
        ("before sunrise", "", ""),
        ("Before Sunrise", "Before Sunrise", ""),
        ("the day after tomorrow", "the day after tomorrow", ""),
        ("gone with the wind", "gone with the wind", ""),
        ("Call Me by Your Name", "Call Me by Your Name", ""),
    ],
)
def test_a_title_ends_where_the_sentence_goes_on(said: str, title: str, goes_on: str) -> None:
    assert titles_in(said) == ([title] if title else [], goes_on)


@pytest.mark.parametrize(
    ("said", "titles"),
    [
        ("I loved Amélie. Anything similar?", ("Amélie",)),
        ("i really liked the movie heat and want something like it", ("heat",)),
        ("loved Heat and Jaws, more like those please", ("Heat", "Jaws")),
        ("in the style of Amélie", ("Amélie",)),
        ("I loved it, something similar", ()),
        ("I love my life, something similar", ()),
        ("I loved Heat, it was great", ()),
    ],
)
def test_what_was_loved_is_what_films_are_to_be_like(said: str, titles: tuple[str, ...]) -> None:
    assert parse_wish(said).constraints.like == titles


@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=300))
def test_names_are_few_and_short_whatever_is_typed(said: str) -> None:
    text = f"something like {said}, with Tilda Swinton and {said}"
    constraints = parse_wish(text).constraints
    for names in (constraints.like, constraints.people):
        assert len(names) <= 5
        assert all(0 < len(name) <= LONGEST_NAME for name in names)


def test_a_name_without_end_is_none() -> None:
    assert parse_wish(f"with B{'o' * 3000}b").constraints.people == ()
    assert parse_wish(f"something like B{'o' * 3000}b").constraints.like == ()
    assert parse_wish(f'like "B{"o" * 3000}b"').constraints.like == ()
