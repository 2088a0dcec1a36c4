import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.evenings.evaluation import Log, doubly_robust, ips, snips

_OFFERS = 4000
# Of three films the first is liked by half of all, the second by one in five, the third by nobody.
_LIKED = np.array([0.5, 0.2, 0.0])
_OFFERED = np.array([0.2, 0.3, 0.5])
_BETTER = np.array([0.7, 0.2, 0.1])


def _log() -> tuple[Log, np.ndarray[tuple[int], np.dtype[np.int64]]]:
    chance = np.random.default_rng(1)
    films = chance.choice(3, _OFFERS, p=_OFFERED)
    rewards = (chance.random(_OFFERS) < _LIKED[films]).astype(np.float64)
    return Log(rewards, _OFFERED[films], np.arange(_OFFERS) % 200), films


def test_a_policy_that_was_not_run_is_judged_as_if_it_had_been() -> None:
    log, films = _log()
    truth = float(_BETTER @ _LIKED)
    chosen = _BETTER[films]
    guesses = np.array([0.4, 0.4, 0.4])

    for found in (
        ips(log, chosen),
        snips(log, chosen),
        doubly_robust(log, chosen, guesses[films], np.full(_OFFERS, _BETTER @ guesses)),
    ):
        assert found.low < truth < found.high
        assert found.mean == pytest.approx(truth, abs=0.03)
    assert log.rewards.mean() < 0.25 < truth


def test_a_good_model_makes_the_doubly_robust_estimate_narrower() -> None:
    log, films = _log()
    chosen = _BETTER[films]
    of_policy = np.full(_OFFERS, _BETTER @ _LIKED)

    plain, helped = ips(log, chosen), doubly_robust(log, chosen, _LIKED[films], of_policy)

    assert helped.high - helped.low < plain.high - plain.low


def test_the_policy_that_was_run_is_worth_what_it_earned() -> None:
    log, _ = _log()

    for estimate in (ips, snips):
        assert estimate(log, log.propensities).mean == pytest.approx(log.rewards.mean())


def test_nothing_offered_tells_nothing() -> None:
    nothing = np.zeros(0)

    assert math.isnan(ips(Log(nothing, nothing, np.zeros(0, np.int64)), nothing).mean)


@pytest.mark.parametrize("propensity", [0.0, -0.1, 1.1, math.nan])
def test_impossible_propensities_are_refused(propensity: float) -> None:
    with pytest.raises(ValueError, match="propensity"):
        Log(np.ones(1), np.array([propensity]), np.zeros(1, np.int64))


def test_a_log_of_unequal_lengths_is_refused() -> None:
    with pytest.raises(ValueError, match="as many"):
        Log(np.ones(2), np.ones(1), np.zeros(2, np.int64))


@given(
    st.lists(
        st.tuples(st.floats(0.0, 1.0), st.floats(0.01, 1.0), st.floats(0.0, 1.0)),
        min_size=1,
        max_size=30,
    )
)
def test_a_self_normalised_reward_stays_among_those_seen(
    told: list[tuple[float, float, float]],
) -> None:
    rewards, propensities, chosen = (np.array(column) for column in zip(*told, strict=True))
    found = snips(Log(rewards, propensities, np.arange(len(told))), chosen)

    if chosen.sum() > 1e-6:
        assert rewards.min() - 1e-9 <= found.mean <= rewards.max() + 1e-9
