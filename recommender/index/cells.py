"""A large catalog in cells of like films, so that an answer looks closely at a few of them only.

An inverted file as of Sivic & Zisserman (2003, "Video Google"), with one difference: a cell is
judged by the whole score of a film in its middle, not by nearness to a vector, so that mood, taste
and quality are weighed there as they are for films.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from recommender.index.films import FilmIndex, Floats, Mask, Rows

# This many films are scored in a few milliseconds; of twice so many, all are.
LOOKED_AT = 16_000
_IN_A_CELL = 500
_SAMPLE_OF_A_CELL = 64
_ROUNDS = 8
_AT_ONCE = 50_000
# Beside the features, of length 1: what the mood, and how good a film is, count in a score.
_PROFILE_SHARE = 0.3
_PRIOR_SHARE = 0.8


@dataclass(frozen=True, eq=False)
class Cells:
    """Films by cell.

    Attributes:
        rows: the rows of the films, cell by cell, int32, shape (n,).
        starts: where each cell begins in `rows`, int64, shape (c + 1,).
        centres: the middle of each cell, as if it were a film: its id is that of none, and its
            prior is a good one of the cell's.
    """

    rows: npt.NDArray[np.int32]
    starts: Rows
    centres: FilmIndex

    @classmethod
    def of(cls, films: FilmIndex) -> Cells | None:
        """The cells of a catalog; None when all its films are looked at anyway."""
        if len(films) <= 2 * LOOKED_AT:
            return None
        rows, starts = _divided(films)
        return cls(rows, starts, _centres(films, rows, starts))

    def among(self, rows: Mask, worth: Floats) -> Rows:
        """The films of the best cells that may be offered, in no order.

        Args:
            rows: which may be offered, shape (n,).
            worth: the score of each cell's middle, shape (c,).
        """
        order = np.argsort(-worth, kind="stable")
        found: list[npt.NDArray[np.int32]] = []
        count = 0
        for cell in order:
            near = self.rows[self.starts[cell] : self.starts[cell + 1]]
            kept = near[rows[near]]
            found.append(kept)
            count += len(kept)
            if count >= LOOKED_AT:
                break
        return np.concatenate(found).astype(np.int64)


def _points(films: FilmIndex) -> Floats:
    """What films are divided by, shape (m, d)."""
    profiles = _PROFILE_SHARE * films.standard_profiles
    return np.hstack([films.features, profiles, _PRIOR_SHARE * films.priors[:, None]])


def _divided(films: FilmIndex) -> tuple[npt.NDArray[np.int32], Rows]:
    """Divide the films by k-means on a sample (Lloyd, 1982)."""
    count = max(len(films) // _IN_A_CELL, 2)
    chance = np.random.default_rng(0)
    size = min(len(films), count * _SAMPLE_OF_A_CELL)
    sample = _points(films.take(np.sort(chance.choice(len(films), size, replace=False))))
    middles = sample[chance.choice(size, count, replace=False)].copy()
    for _ in range(_ROUNDS):
        nearest = _nearest(sample, middles)
        order = np.argsort(nearest, kind="stable")
        members = np.bincount(nearest, minlength=count)
        filled = members > 0
        begin = (np.cumsum(members) - members)[filled]
        middles[filled] = np.add.reduceat(sample[order], begin) / members[filled, None]
    cells = np.concatenate([_nearest(_points(part), middles) for part in _parts(films)])
    members = np.bincount(cells, minlength=count)
    rows = np.argsort(cells, kind="stable").astype(np.int32)
    return rows, np.concatenate([[0], np.cumsum(members[members > 0])]).astype(np.int64)


def _parts(films: FilmIndex) -> Iterator[FilmIndex]:
    for start in range(0, len(films), _AT_ONCE):
        yield films.take(np.arange(start, min(start + _AT_ONCE, len(films))))


def _nearest(points: Floats, middles: Floats) -> Rows:
    half = 0.5 * (middles**2).sum(axis=1)
    parts = np.array_split(points, max(len(points) // 4000, 1))
    return np.concatenate([(part @ middles.T - half).argmax(axis=1) for part in parts])


def _centres(films: FilmIndex, rows: npt.NDArray[np.int32], starts: Rows) -> FilmIndex:
    """The middles of cells; a prior is a deviation above the cell's mean."""
    sizes = np.diff(starts).astype(np.float32)

    def mean(values: Floats) -> Floats:
        sums = [
            values[rows[start:end]].sum(axis=0, dtype=np.float64) for start, end in pairwise(starts)
        ]
        shape = (-1, *[1] * (values.ndim - 1))
        return (np.array(sums) / sizes.reshape(shape)).astype(np.float32)

    priors, squares = mean(films.priors), mean(films.priors**2)
    spread = np.sqrt(np.maximum(squares - priors**2, 0.0))
    return replace(
        films.take(np.zeros(len(sizes), np.int64)),
        ids=np.full(len(sizes), -1, np.int64),
        profiles=mean(films.profiles),
        features=mean(films.features),
        priors=priors + spread,
    )
