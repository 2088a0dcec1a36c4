"""Stars given in words are told from numbers of anything else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.words.talk.stars import stars_in


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("4/5", 4),
        ("4 / 5!", 4),
        ("10/10", 5),
        ("7/10", 4),
        ("3.5/5", 4),
        ("15/20", 4),
        ("11/10", 5),
        ("0/10", 1),
        ("4 stars", 4),
        ("Five stars", 5),
        ("a solid 4 stars from me", 4),
        ("three and a half stars", 4),
        ("★★★★", 4),
        ("⭐️⭐️⭐️", 3),
        ("★★☆☆☆", 2),
        ("4★", 4),
        ("I give it 3", 3),
        ("I'd give it an 8", 4),
        ("I'd rate this 2 out of 5", 2),
        ("4/5, loved it", 4),
        ("it's a 4/5", 4),
        ("that is 4 stars", 4),
        ("4 von 5", 4),
        ("ich gebe ihm 4 Sterne", 4),
        ("4 estrellas", 4),
        ("le doy un 3", 3),
        ("4 étoiles", 4),
        ("je lui mets 5 sur 5", 5),
        ("quattro stelle", 4),
        ("5 estrelas", 5),
        ("4 stele", 4),
        ("4 звезды", 4),
        ("8 из 10", 4),
        ("п'ять зірок", 5),
        ("四星", 4),
        ("4 स्टार", 4),
    ],
)
def test_stars_are_read_in_any_shape(said: str, stars: int) -> None:
    assert stars_in(said) == stars


@pytest.mark.parametrize(
    "said",
    [
        "2/3 of my day",
        "2/3",
        "4",
        "6/5",
        "7 stars",
        "1/2 hour",
        "10/10 would cry again",
        "my day was 2/10",
        "5 stars hotel",
        "under the stars",
        "give me 3",
        "that is one",
        "it is two",
        "I give up",
        "three of us",
        "24/7",
        "9/11",
        "5/10/2026",
        "de 5 stele",
        "4/5, and my mum is ill",
        "",
    ],
)
def test_numbers_of_anything_else_are_no_stars(said: str) -> None:
    assert stars_in(said) is None


@given(st.text(max_size=90) | st.text("0123456789/★ ofstar.,½", max_size=20))
def test_whatever_is_said_stars_run_from_one_to_five(said: str) -> None:
    assert stars_in(said) in {None, 1, 2, 3, 4, 5}
