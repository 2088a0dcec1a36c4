from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.people.outcomes import Outcome
from recommender.learning.weights import keep, learn_weights, load, weights_from
from recommender.ranking import PARTS, USUAL, Weights

Reals = npt.NDArray[np.float64]

_FIT, _PRIOR = PARTS.index("fit"), PARTS.index("prior")


def _evenings(count: int, *, by: int, share: float = 1.0) -> tuple[Reals, Reals, Reals]:
    """Offers whose stars follow from one part of the score, and else from all as usual."""
    chance = np.random.default_rng(3)
    parts = chance.random((count, len(PARTS)))
    usual = parts @ [getattr(USUAL, part) for part in PARTS]
    rewards = share * parts[:, by] + (1.0 - share) * usual / usual.max()
    noisy = np.clip(rewards + chance.normal(0.0, 0.1, count), 0.0, 1.0)
    return parts, noisy, chance.uniform(0.05, 1.0, count)


def test_what_people_reward_comes_to_count_more() -> None:
    by_fit = learn_weights(*_evenings(5000, by=_FIT))
    by_quality = learn_weights(*_evenings(5000, by=_PRIOR))

    assert by_fit.fit / by_fit.prior > 2 * USUAL.fit / USUAL.prior
    assert by_quality.fit / by_quality.prior < 0.5 * USUAL.fit / USUAL.prior


def test_a_few_evenings_change_nothing_and_some_change_little() -> None:
    assert learn_weights(*_evenings(20, by=_PRIOR)) == USUAL
    some, many = (learn_weights(*_evenings(count, by=_PRIOR, share=0.3)) for count in (100, 9000))

    assert USUAL.prior < some.prior < many.prior


def test_rewards_that_follow_from_nothing_change_nothing_much() -> None:
    kept = 0
    for seed in range(40):
        chance = np.random.default_rng(seed)
        parts = chance.random((400, len(PARTS)))
        learned = learn_weights(parts, chance.random(400), chance.uniform(0.05, 1.0, 400))
        kept += learned == USUAL

    assert kept >= 38
    assert learn_weights(parts, np.full(400, 0.5), np.ones(400)) == USUAL


def test_one_persons_evenings_are_not_everybodys() -> None:
    parts, rewards, propensities = _evenings(300, by=_PRIOR)
    alone = [
        Outcome(1, dict(zip(PARTS, row, strict=True)), propensity, reward)
        for row, propensity, reward in zip(
            parts.tolist(), propensities.tolist(), rewards.tolist(), strict=True
        )
    ]
    many = [replace(one, person_id=place % 30) for place, one in enumerate(alone)]

    assert weights_from(alone) == USUAL
    assert weights_from(many) != USUAL


@settings(deadline=None)
@given(st.integers(0, 300), st.integers(0, 2**31), st.floats(0.0, 1.0))
def test_weights_stay_sane_whatever_came_of_the_offers(
    count: int, seed: int, unknown: float
) -> None:
    chance = np.random.default_rng(seed)
    parts = chance.normal(0.0, 1.0, (count, len(PARTS)))
    parts[chance.random(count) < unknown] = np.nan
    learned = learn_weights(parts, chance.random(count), chance.uniform(0.01, 1.0, count))

    for part in PARTS:
        usual = getattr(USUAL, part)
        assert 0.25 * usual - 1e-9 <= getattr(learned, part) <= 4.0 * usual + 1e-9


def test_weights_are_kept_and_found_again(tmp_path: Path) -> None:
    learned = Weights(fit=2.0)
    keep(learned, tmp_path / "data" / "weights.json")

    assert load(tmp_path / "data" / "weights.json") == learned


@pytest.mark.parametrize("broken", ["", "{}", "[1]", '{"fit": -1}', '{"fit": "much"}'])
def test_without_sane_weights_the_usual_ones_count(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "weights.json"
    assert load(path) == USUAL

    path.write_text(broken)
    assert load(path) == USUAL
