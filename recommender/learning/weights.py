"""What the parts of a score count, learned from what came of the films that were offered.

A Bayesian ridge regression of the rewards on the parts: the usual weights, on the scale of rewards,
are the prior mean, so that little evidence changes little. Offers count by one over their
propensity, held to a bound, so that what was often offered does not teach more than it should.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from uuid import uuid4

import numpy as np
import numpy.typing as npt

from catalog.people.outcomes import Outcome
from recommender.ranking import PARTS, USUAL, Weights

_log = logging.getLogger(__name__)

Reals = npt.NDArray[np.float64]

# A weight above this says more of one rare draw than of all offers.
MOST_WEIGHT = 20.0
# So many offers count as much as the usual weights.
_PRIOR_OFFERS = 400.0
# No weight leaves this share of the usual one, up or down: a log is never everything.
_LEAST, _MOST = 0.25, 4.0
_FEWEST = 50
# Nobody's evenings alone become everybody's weights.
_FEWEST_PEOPLE = 20
# In standard errors.
_SURE = 3.0
_FLAT = 1e-3


def learn_weights(parts: Reals, rewards: Reals, propensities: Reals) -> Weights:
    """The weights that would have told the rewards best.

    Args:
        parts: the parts of each offer's score, unweighted, in the order of `PARTS`, shape (n, 7).
        rewards: what came of it, 1 for the best and 0 for nothing, shape (n,).
        propensities: with which probability it was drawn, in (0, 1], shape (n,).

    Returns:
        The usual weights where too few were offered to say, or offers tell nothing of rewards.
    """
    usual = np.array([getattr(USUAL, part) for part in PARTS])
    known = np.isfinite(parts).all(axis=1) & np.isfinite(rewards)
    parts, rewards, propensities = parts[known], rewards[known], propensities[known]
    if len(rewards) < _FEWEST:
        return USUAL
    counts = np.minimum(1.0 / propensities, MOST_WEIGHT)
    counts = counts / counts.mean()
    centred = parts - np.average(parts, axis=0, weights=counts)
    told = rewards - np.average(rewards, weights=counts)
    total = centred @ usual
    spread = float(counts @ total**2)
    slope = float(counts @ (total * told)) / spread if spread > 0.0 else 0.0
    left_over = told - slope * total
    unsure = float(np.sqrt(counts**2 @ (total**2 * left_over**2))) / max(spread, 1e-12)
    # Where the score says nothing for certain of rewards, its parts say less.
    if slope < _SURE * unsure or slope <= 0.0:
        return USUAL
    variance = np.maximum(np.average(centred**2, axis=0, weights=counts), 1e-4)
    ridge = np.diag(_PRIOR_OFFERS * variance)
    left = (centred * counts[:, None]).T @ centred + ridge
    right = (centred * counts[:, None]).T @ told + ridge @ (slope * usual)
    learned = np.linalg.solve(left, right) / slope
    # What matters is how the parts stand to each other: the scale stays that of the usual ones. A
    # part that was the same for all offers tells nothing, and stays as it is.
    told_of = centred.std(axis=0) > _FLAT
    scale = usual[told_of].sum() / max(float(learned[told_of].clip(0.0).sum()), 1e-9)
    learned = np.where(told_of, learned * scale, usual)
    held = np.clip(learned, _LEAST * usual, _MOST * usual)
    return Weights(**dict(zip(PARTS, held.tolist(), strict=True)))


def weights_from(outcomes: Sequence[Outcome]) -> Weights:
    """The weights that outcomes ask for; those of before a part was known are left out."""
    if len({one.person_id for one in outcomes}) < _FEWEST_PEOPLE:
        return USUAL
    parts = np.array([[one.parts.get(part, np.nan) for part in PARTS] for one in outcomes])
    return learn_weights(
        parts.reshape(len(outcomes), len(PARTS)),
        np.array([one.reward for one in outcomes], np.float64),
        np.array([one.propensity for one in outcomes], np.float64),
    )


def keep(weights: Weights, path: Path) -> None:
    """Write the weights, in one rename."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{uuid4().hex}")
    try:
        draft.write_text(json.dumps(asdict(weights)))
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def load(path: Path) -> Weights:
    """The weights learned last; the usual ones when there are none, or the file is broken."""
    try:
        told = json.loads(path.read_text())
        learned = Weights(**{part: float(told[part]) for part in PARTS})
    except FileNotFoundError:
        return USUAL
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.warning("The learned weights are broken: %s", type(error).__name__)
        return USUAL
    is_sane = all(0.0 <= weight < np.inf for weight in asdict(learned).values())
    return learned if is_sane else USUAL
