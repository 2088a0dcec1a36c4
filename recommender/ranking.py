"""Order the films that may be offered by mood fit, taste and quality, each unlike the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.filters import Mask
from recommender.index import FilmIndex, Floats

_FIT_SHARE = 1.0
_LIKES_SHARE = 0.8
_PRIOR_SHARE = 0.45
_LIKENESS_SHARE = 0.8
# How much a film's own score counts against its likeness to those before it (MMR: Carbonell &
# Goldstein, 1998).
_MMR_OWN = 0.87
_MMR_POOL = 100


@dataclass(frozen=True, eq=False)
class Scores:
    """The parts of every film's score, each of shape (n,), and their weighted sum."""

    fit: Floats
    likes: Floats
    likeness: Floats
    prior: Floats

    @property
    def total(self) -> Floats:
        """The weighted sum."""
        return np.asarray(
            _FIT_SHARE * self.fit
            + _LIKES_SHARE * self.likes
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
    raw = index.standard_profiles @ wanted
    return np.asarray(1.0 / (1.0 + np.exp(-1.2 * raw)), np.float32)


def diverse_top(index: FilmIndex, total: Floats, rows: Mask, count: int) -> npt.NDArray[np.int64]:
    """The rows of the best films that are not too like one another, best first.

    Args:
        index: the catalog.
        total: the films' scores, shape (n,).
        rows: which films may be offered, shape (n,).
        count: how many to choose at the most.
    """
    candidates = np.flatnonzero(rows)
    pool = candidates[np.argsort(-total[candidates], kind="stable")[:_MMR_POOL]]
    chosen: list[int] = []
    likeness = np.zeros(len(pool), np.float32)
    open_places = np.ones(len(pool), np.bool_)
    while len(chosen) < count and open_places.any():
        worth = np.where(open_places, _MMR_OWN * total[pool] - (1.0 - _MMR_OWN) * likeness, -np.inf)
        best = int(worth.argmax())
        open_places[best] = False
        chosen.append(int(pool[best]))
        to_best = index.features[pool] @ index.features[pool[best]]
        likeness = np.maximum(likeness, to_best).astype(np.float32)
    return np.array(chosen, np.int64)
