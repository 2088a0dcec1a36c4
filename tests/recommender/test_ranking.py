from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Aim, Feeling, Reading
from recommender.ranking import PARTS, Drawn, Scores, diverse_top, mood_fit
from recommender.search import Search
from recommender.target import target
from tests.recommender.films import FUNNY, FUNNY_TOO, SAD, SCARY, SCARY_TOO, index_of
from tests.recommender.strategies import readings

_INDEX = index_of([SCARY, SCARY_TOO, FUNNY, FUNNY_TOO, SAD])


def _floats(*numbers: float) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.array(numbers, np.float32)


def _rows(drawn: list[Drawn]) -> list[int]:
    return [one.row for one in drawn]


def test_the_film_that_gives_what_is_looked_for_fits_best() -> None:
    wanted = np.zeros(12, np.float32)
    wanted[list(Feeling).index(Feeling.FEAR)] = 1.0

    fit = mood_fit(_INDEX, wanted)

    assert np.argsort(-fit).tolist()[:2] == [0, 1]
    assert fit[0] > 0.5 > fit[2]


@given(readings(), st.sampled_from(Aim))
def test_fits_are_in_range(reading: Reading, aim: Aim) -> None:
    fit = mood_fit(_INDEX, target(Search(reading, aim)))

    assert fit.shape == (5,)
    assert np.isfinite(fit).all()
    assert (fit >= 0.0).all()
    assert (fit <= 1.0).all()


def test_a_feeling_that_all_films_give_alike_tells_nothing() -> None:
    same = index_of([SCARY, SCARY, SCARY])

    assert mood_fit(same, np.full(12, 0.3, np.float32)).tolist() == pytest.approx([0.5] * 3)


def test_every_part_counts_in_the_total() -> None:
    nothing = _floats(0.0, 0.0)
    some = _floats(0.0, 1.0)
    for name in PARTS:
        parts: dict[str, Any] = dict.fromkeys(PARTS, nothing) | {name: some}
        total = Scores(**parts).total
        assert total[1] > total[0] == 0.0, name


def test_of_two_alike_only_one_is_near_the_top() -> None:
    total = _floats(1.00, 0.99, 0.95, 0.50, 0.94)
    twins = index_of([SCARY, SCARY, FUNNY, FUNNY_TOO, SAD])

    assert _rows(diverse_top(twins, total, 3)) == [0, 2, 4]


def test_the_best_comes_first_and_none_twice() -> None:
    total = _floats(0.1, 0.2, 0.9, 0.3, 0.4)

    chosen = _rows(diverse_top(_INDEX, total, 10))

    assert chosen[0] == 2
    assert sorted(chosen) == [0, 1, 2, 3, 4]


def test_nothing_to_choose_from_is_no_error() -> None:
    assert _rows(diverse_top(index_of([]), _floats(), 5)) == []


def test_places_are_drawn_by_worth_and_their_chances_are_told() -> None:
    total = _floats(1.0, 0.98, 0.5, 0.96, 0.2)
    count = 4000
    firsts = [
        diverse_top(_INDEX, total, 1, chance=np.random.default_rng(seed))[0]
        for seed in range(count)
    ]
    told = {one.row: one.propensity for one in firsts}
    for row, propensity in told.items():
        share = sum(one.row == row for one in firsts) / count
        assert abs(share - propensity) < 0.03
    assert told[0] > told[1] > told[3] > 0.1, "who is nearly as good comes nearly as often"
    assert 2 not in told, "who is far behind does not"


def test_the_chances_of_a_place_sum_to_one() -> None:
    drawn: dict[int, float] = {}
    for seed in range(500):
        one = diverse_top(_INDEX, _floats(1, 1, 1, 1, 1), 1, chance=np.random.default_rng(seed))[0]
        drawn[one.row] = one.propensity
    assert abs(sum(drawn.values()) - 1.0) < 1e-6


def test_no_film_comes_first_to_most_newcomers() -> None:
    total = _floats(1.0, *[0.8] * 19)
    many = index_of([FUNNY] * 20)
    chances = {
        one.row: one.propensity
        for seed in range(300)
        for one in diverse_top(many, total, 1, chance=np.random.default_rng(seed), most_chance=0.15)
    }
    assert 0.1 < chances[0] <= 0.15
    assert len(chances) == 20
    two = index_of([FUNNY] * 2)
    for seed in range(20):
        # Of two films one must come up in half of the cases.
        drawn = diverse_top(
            two, _floats(1.0, 0.9), 2, chance=np.random.default_rng(seed), most_chance=0.15
        )
        assert sorted(_rows(drawn)) == [0, 1]


class TestCurveballs:
    def test_the_fourth_of_five_is_one_and_says_so(self) -> None:
        films = index_of([SCARY, SCARY_TOO, FUNNY, FUNNY_TOO, SAD, SCARY, FUNNY])
        total = _floats(0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)
        daring = _floats(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0)

        drawn = diverse_top(films, total, 5, daring=daring)

        assert [one.is_curveball for one in drawn] == [False, False, False, True, False]
        assert drawn[3].row == 6

    @pytest.mark.parametrize("count", [1, 3, 4])
    def test_fewer_than_five_have_none(self, count: int) -> None:
        films = index_of([SCARY, SCARY_TOO, FUNNY, FUNNY_TOO, SAD])

        drawn = diverse_top(films, _floats(*[0.5] * 5), count, daring=_floats(*[1.0] * 5))

        assert not any(one.is_curveball for one in drawn)

    def test_a_curveball_fits_and_is_good_but_unlike_what_was_loved(self) -> None:
        zeros = _floats(0.0, 0.0, 0.0)
        scores = Scores(
            fit=_floats(0.9, 0.9, 0.3),
            likes=_floats(0.8, 0.0, 0.0),
            taste=zeros,
            likeness=zeros,
            prior=_floats(0.9, 0.9, 0.9),
            novelty=zeros,
            freshness=zeros,
        )

        assert scores.daring.argmax() == 1
        assert scores.daring.argmin() == 2
