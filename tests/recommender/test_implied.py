"""What a wish implies."""

from __future__ import annotations

import pytest

from emotion.vocabulary import Constraints, Feeling, Genre
from recommender.implied import with_implied

_ROMANCE = frozenset({Genre.ROMANCE})


@pytest.mark.parametrize(
    ("love", "told", "implied"),
    [
        (1.0, Constraints(), Constraints(all_genres=_ROMANCE)),
        (
            0.7,
            Constraints(genres=frozenset({Genre.THRILLER})),
            Constraints(genres=frozenset({Genre.THRILLER}), all_genres=_ROMANCE),
        ),
        (0.6, Constraints(), Constraints()),
        (1.0, Constraints(not_genres=_ROMANCE), Constraints(not_genres=_ROMANCE)),
    ],
)
def test_something_romantic_is_a_love_story(
    love: float, told: Constraints, implied: Constraints
) -> None:
    assert with_implied(told, {Feeling.LOVE: love}) == implied
