"""What somebody meant who slipped once in typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.films.slips import SHORTEST, slips
from catalog.films.titles import match_form


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("pulp ficton", "pulp fiction"),
        ("godfahter", "godfather"),
        ("titanick", "titanic"),
        ("gladiater", "gladiator"),
        ("starwars", "star wars"),
        ("back tothe future", "back to the future"),
        ("сталкир", "сталкер"),
    ],
)
def test_one_slip_away_is_what_was_meant(typed: str, meant: str) -> None:
    assert meant in slips(typed)


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("rocky 3", "rocky 2"),
        ("apollo 31", "apollo 13"),
        ("1971", "1917"),
        ("lion", "line"),
        ("inglorious bastards", "inglourious basterds"),
    ],
)
def test_figures_short_words_and_two_slips_are_left_alone(typed: str, other: str) -> None:
    assert other not in slips(typed)


@given(st.text(max_size=70))
def test_any_text_has_some_thousand_slips_at_the_most_and_is_none_of_them(text: str) -> None:
    form = match_form(text)
    found = slips(form)

    assert form not in found
    assert len(found) < 6000
    assert all(len(one) >= SHORTEST and one == one.strip() for one in found)
