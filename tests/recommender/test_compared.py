"""What "shorter" asks for depends on the film that shows."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from emotion.vocabulary import Constraints, Degree, Feeling, Genre, Heard, Measure, Than
from recommender.compared import compared
from recommender.opposite import opposite
from recommender.search import surprise_search

SHORTER, LONGER = Than(Measure.LENGTH, up=False), Than(Measure.LENGTH, up=True)
OLDER, NEWER = Than(Measure.YEAR, up=False), Than(Measure.YEAR, up=True)


def much(than: Than) -> Than:
    return Than(than.measure, than.up, Degree.MUCH)


def a_bit(than: Than) -> Than:
    return Than(than.measure, than.up, Degree.A_BIT)


@pytest.mark.parametrize(
    ("told", "than", "meant"),
    [
        # Of a film of 1994 that runs two hours.
        (Constraints(max_minutes=95), [SHORTER], Constraints(max_minutes=95)),
        (Constraints(max_minutes=95), [much(SHORTER)], Constraints(max_minutes=90)),
        (Constraints(max_minutes=95), [a_bit(SHORTER)], Constraints(max_minutes=115)),
        (Constraints(max_minutes=120), [SHORTER], Constraints(max_minutes=115)),
        (Constraints(min_minutes=140), [LONGER], Constraints(min_minutes=140)),
        (
            Constraints(min_minutes=140),
            [a_bit(LONGER)],
            Constraints(min_minutes=125, max_minutes=160),
        ),
        (Constraints(min_minutes=140), [much(LONGER)], Constraints(min_minutes=165)),
        (Constraints(year_to=2001), [OLDER], Constraints(year_to=1989)),
        (Constraints(year_to=2001), [much(OLDER)], Constraints(year_to=1969)),
        (Constraints(year_to=2001), [a_bit(OLDER)], Constraints(year_to=1991)),
        (Constraints(year_from=2021), [NEWER], Constraints(year_from=2021)),
        (Constraints(year_from=2021), [a_bit(NEWER)], Constraints(year_from=1997)),
        (Constraints(), [SHORTER, OLDER], Constraints(max_minutes=115, year_to=1989)),
        (Constraints(year_to=2001), [], Constraints(year_to=2001)),
    ],
)
def test_another_film_goes_beyond_the_one_that_shows(
    told: Constraints, than: Sequence[Than], meant: Constraints
) -> None:
    assert compared(told, than, year=1994, minutes=120) == meant


def test_of_a_film_of_unknown_length_what_is_short_stays() -> None:
    short = Constraints(max_minutes=95)
    assert compared(short, [much(SHORTER)], year=1994, minutes=None) == short


def test_the_opposite_of_a_film_gives_other_feelings_and_is_of_another_kind() -> None:
    before = surprise_search().refined(
        Heard(
            None,
            wish={Feeling.FEAR: 1.0},
            constraints=Constraints(
                genres=frozenset({Genre.HORROR}), people=("Jordan Peele",), max_minutes=120
            ),
        )
    )

    wish = opposite(
        Heard(None), ("drama", "horror", "telenovela"), {Feeling.FEAR: 0.9, Feeling.CALM: 0.1}
    )
    after = before.refined(wish)

    assert after.wish[Feeling.FEAR] < 0.0 < after.wish[Feeling.JOY]
    assert after.constraints == Constraints(not_genres=frozenset({Genre.HORROR}), max_minutes=120)
