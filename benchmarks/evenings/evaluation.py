"""What another way of choosing would have earned, judged from what was offered and liked.

The log is that of a contextual bandit: for each place of each slate what was offered, with which
probability, and what came of it. Three estimators of the mean reward of a policy that was not run:
inverse propensity scoring (Horvitz & Thompson, 1952), the self-normalised one, which is steadier
(Swaminathan & Joachims, 2015), and the doubly robust one (Dudik, Langford & Li, 2011), which a
model of the reward helps and cannot hurt where the propensities are right. Open Bandit Pipeline has
them, but it pins old versions of numpy and scipy and brings torch; each of them is one line.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.learning.weights import MOST_WEIGHT

Reals = npt.NDArray[np.float64]

_DRAWS = 1000


@dataclass(frozen=True, eq=False)
class Log:
    """Offers, n of them.

    Attributes:
        rewards: what came of each, shape (n,).
        propensities: with which probability it was drawn, in (0, 1], shape (n,).
        groups: what belongs together, such as the person, shape (n,); intervals are drawn by group.
    """

    rewards: Reals
    propensities: Reals
    groups: npt.NDArray[np.int64]

    def __post_init__(self) -> None:
        """Refuse what cannot be weighed.

        Raises:
            ValueError: shapes differ, or a propensity is not in (0, 1].
        """
        shapes = {array.shape for array in (self.rewards, self.propensities, self.groups)}
        if len(shapes) != 1:
            raise ValueError("as many rewards, propensities and groups are needed")
        if not ((self.propensities > 0.0) & (self.propensities <= 1.0)).all():
            raise ValueError("a propensity lies above 0 and not above 1")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean reward with its 95 % interval, drawn by group (bootstrap)."""

    mean: float
    low: float
    high: float


def ips(log: Log, chosen: Reals) -> Estimate:
    """Inverse propensity scoring, weights held to `MOST_WEIGHT`.

    Args:
        log: what was offered.
        chosen: the probability with which the policy would have offered the same, shape (n,).
    """
    return _interval(log, _weights(log, chosen) * log.rewards, np.ones(len(chosen)))


def snips(log: Log, chosen: Reals) -> Estimate:
    """The same, divided by the sum of the weights."""
    weights = _weights(log, chosen)
    return _interval(log, weights * log.rewards, weights)


def doubly_robust(log: Log, chosen: Reals, expected: Reals, of_policy: Reals) -> Estimate:
    """A model of the reward, mended by what it got wrong of what was offered.

    Args:
        log: what was offered.
        chosen: the probability with which the policy would have offered the same, shape (n,).
        expected: what the model expects of what was offered, shape (n,).
        of_policy: what it expects of what the policy would have offered there, shape (n,).
    """
    mended = of_policy + _weights(log, chosen) * (log.rewards - expected)
    return _interval(log, mended, np.ones(len(chosen)))


def _weights(log: Log, chosen: Reals) -> Reals:
    return np.minimum(chosen / log.propensities, MOST_WEIGHT)


def _interval(log: Log, values: Reals, shares: Reals) -> Estimate:
    """The ratio of sums, with an interval drawn by group."""
    if not len(values) or shares.sum() <= 0.0:
        return Estimate(float("nan"), float("nan"), float("nan"))
    _, group = np.unique(log.groups, return_inverse=True)
    tops, bottoms = np.bincount(group, values), np.bincount(group, shares)
    chance = np.random.default_rng(0)
    times = chance.multinomial(len(tops), np.full(len(tops), 1.0 / len(tops)), _DRAWS)
    drawn = (times @ tops) / np.maximum(times @ bottoms, 1e-12)
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Estimate(float(tops.sum() / bottoms.sum()), float(low), float(high))
