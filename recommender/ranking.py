"""Order the films that may be offered by mood fit, taste and quality, each unlike the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from emotion.vocabulary import Genre
from recommender.index import FilmIndex, Floats, Mask
from recommender.index.films import best

_FIT_SHARE = 1.0
_LIKES_SHARE = 0.8
_TASTE_SHARE = 0.6
_PRIOR_SHARE = 0.45
_LIKENESS_SHARE = 0.8
# How much a film's own score counts against its likeness to those before it (MMR: Carbonell &
# Goldstein, 1998).
_MMR_OWN = 0.87
_MMR_POOL = 100
# In units of score: films this close to the best come up nearly as often.
_TEMPERATURE = 0.04


@dataclass(frozen=True, eq=False)
class Scores:
    """The parts of every film's score, each of shape (n,), and their weighted sum.

    Attributes:
        fit: how far it gives what is looked for.
        likes: how like it is to what the person liked.
        taste: how far others of such taste and mood like it.
        likeness: how like it is to a film named as an example.
        prior: how good it is held to be.
    """

    fit: Floats
    likes: Floats
    taste: Floats
    likeness: Floats
    prior: Floats

    @property
    def total(self) -> Floats:
        """The weighted sum."""
        return np.asarray(
            _FIT_SHARE * self.fit
            + _LIKES_SHARE * self.likes
            + _TASTE_SHARE * self.taste
            + _LIKENESS_SHARE * self.likeness
            + _PRIOR_SHARE * self.prior,
            np.float32,
        )


def mood_fit(index: FilmIndex, wanted: Floats) -> Floats:
    """How far each film gives what is looked for, in [0, 1], shape (n,).

    Args:
        index: the catalog.
        wanted: weights for the Feelings, shape (12,), of length 1.
    """
    raw = index.along(wanted)
    return np.asarray(1.0 / (1.0 + np.exp(-1.2 * raw)), np.float32)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A film's row, and the probability with which it was drawn for its place."""

    row: int
    propensity: float


def diverse_top(
    index: FilmIndex,
    total: Floats,
    rows: Mask,
    count: int,
    *,
    chance: np.random.Generator | None = None,
    may_share: frozenset[Genre] = frozenset(),
) -> list[Drawn]:
    """Good films that are not too like one another, the first places the best.

    Each place is drawn among the best candidates left, by a softmax over what they are worth there
    (score less likeness to the films before it), so that the propensity is exact given the places
    before. Not all the films share a genre, where that can be helped.

    Args:
        index: the catalog.
        total: the films' scores, shape (n,).
        rows: which films may be offered, shape (n,).
        count: how many to draw at the most.
        chance: what to draw with; without it the best is taken each time, with propensity 1.
        may_share: genres that all the films may have, because they were asked for.
    """
    candidates = np.flatnonzero(rows)
    pool = candidates[best(total[candidates], max(_MMR_POOL, count))]
    drawn: list[Drawn] = []
    likeness = np.zeros(len(pool), np.float32)
    is_open = np.ones(len(pool), np.bool_)
    while len(drawn) < count and is_open.any():
        eligible = is_open
        if 1 < len(drawn) == count - 1:
            fresh = is_open & ~_shares(index, pool, [one.row for one in drawn], may_share)
            eligible = fresh if fresh.any() else is_open
        worth = _MMR_OWN * total[pool] - (1.0 - _MMR_OWN) * likeness
        place, propensity = _draw(np.where(eligible, worth, -np.inf), chance)
        is_open[place] = False
        drawn.append(Drawn(int(pool[place]), propensity))
        to_drawn = index.features[pool] @ index.features[pool[place]]
        likeness = np.maximum(likeness, to_drawn).astype(np.float32)
    return drawn


def _draw(worth: npt.NDArray[np.floating], chance: np.random.Generator | None) -> tuple[int, float]:
    """A place drawn by its worth, and the probability it had."""
    if chance is None:
        return int(worth.argmax()), 1.0
    weights = np.exp((worth - worth.max()).astype(np.float64) / _TEMPERATURE)
    shares = weights / weights.sum()
    place = int(chance.choice(len(shares), p=shares))
    return place, float(shares[place])


def _shares(
    index: FilmIndex, pool: npt.NDArray[np.int64], rows: list[int], may_share: frozenset[Genre]
) -> Mask:
    """Which films of the pool have a genre that all these rows have, shape (p,)."""
    common = index.genres[rows].all(axis=0)
    common &= np.array([genre not in may_share for genre in Genre])
    return np.asarray((index.genres[pool] & common).any(axis=1))
