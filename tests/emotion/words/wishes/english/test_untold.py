"""What is asked for that films cannot be told by is heard as such, and is no mood."""

from __future__ import annotations

import pytest

from emotion.vocabulary import COLOURS, Genre
from emotion.words.wishes.parse import parse_wish


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("a great villain", "villain"),
        ("a thriller with a great villain", "villain"),
        ("no swearing please", "swearing"),
        ("in colour", COLOURS),
        ("nothing in black and white", COLOURS),
    ],
)
def test_what_films_cannot_be_told_by_is_heard(text: str, untold: str) -> None:
    parsed = parse_wish(text)

    assert parsed.untold == (untold,)
    assert not parsed.rest


def test_the_rest_of_the_wish_holds() -> None:
    assert parse_wish("a thriller with good acting").constraints.genres == {Genre.THRILLER}


@pytest.mark.parametrize("text", ["the acting was terrible", "my boss is the villain of my life"])
def test_what_is_told_of_life_or_of_a_film_is_no_wish(text: str) -> None:
    assert not parse_wish(text).untold
