"""A large catalog in cells of like films, so that an answer looks closely at a few of them only.

An inverted file as of Sivic & Zisserman (2003, "Video Google"), with one difference: a cell is
judged by the whole score of a film in its middle, not by nearness to a vector, so that mood, taste
and quality are weighed there as they are for films.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from recommender.index.films import FilmIndex, Floats, Mask, Rows

# This many films are scored in a few milliseconds; of twice so many, all are.
LOOKED_AT = 16_000
# Small cells are judged best by their middles; of more cells, these alone would be many.
_IN_A_CELL = 60
_MOST_CELLS = 8_000
_SAMPLE_OF_A_CELL = 20
_ROUNDS = 6
_AT_ONCE = 50_000
# Beside the features, of length 1: what the mood, and how good a film is, count in a score.
_PROFILE_SHARE = 0.15
_PRIOR_SHARE = 0.8


@dataclass(frozen=True, eq=False)
class Cells:
    """Where each cell of films begins, the films lying cell by cell.

    Attributes:
        starts: the row each cell begins with, and the end, int64, shape (c + 1,).
        centres: the middle of each cell, as if it were a film: its id is that of none, and its
            prior is a good one of the cell's.
    """

    starts: Rows
    centres: FilmIndex

    def among(self, rows: Mask, worth: Floats) -> Rows:
        """The films of the best cells that may be offered, ascending.

        Args:
            rows: which may be offered, shape (n,).
            worth: the score of each cell's middle, shape (c,).
        """
        counts = np.add.reduceat(rows.view(np.uint8), self.starts[:-1], dtype=np.int32)
        order = np.argsort(-worth)
        enough = np.searchsorted(np.cumsum(counts[order]), LOOKED_AT) + 1
        chosen = np.zeros(len(counts), np.bool_)
        chosen[order[:enough]] = True
        return np.flatnonzero(np.repeat(chosen, np.diff(self.starts)) & rows)


def in_cells(films: FilmIndex) -> tuple[Rows, Rows] | None:
    """Divide films into cells.

    Returns:
        The order of rows in which they lie cell by cell, and where each cell begins; None when
        there are so few films that all of them are looked at anyway.
    """
    if len(films) <= 2 * LOOKED_AT:
        return None
    count = min(len(films) // _IN_A_CELL, _MOST_CELLS)
    middles = _middles(films, count)
    cells = np.concatenate([_nearest(_points(part), middles) for part in _parts(films)])
    members = np.bincount(cells, minlength=count)
    starts = np.concatenate([[0], np.cumsum(members[members > 0])])
    return np.argsort(cells, kind="stable"), starts


def middles(films: FilmIndex, starts: Rows) -> FilmIndex:
    """The middles of cells, as films; their priors are a deviation above the mean.

    Args:
        films: the films, cell by cell.
        starts: where each cell begins, and the end.
    """
    sizes = np.diff(starts).astype(np.float32)

    def mean(values: Floats) -> Floats:
        sums = np.add.reduceat(values, starts[:-1], axis=0, dtype=np.float64)
        return np.asarray((sums.T / sizes).T, np.float32)

    priors, squares = mean(films.priors), mean(films.priors**2)
    return replace(
        films.take(starts[:-1]),
        ids=np.full(len(sizes), -1, np.int64),
        profiles=mean(films.profiles),
        features=mean(films.features),
        priors=priors + np.sqrt(np.maximum(squares - priors**2, 0.0)),
        by_id=None,
    )


def _points(films: FilmIndex) -> Floats:
    """What films are divided by, shape (m, d)."""
    profiles = _PROFILE_SHARE * films.standard_profiles
    return np.hstack([films.features, profiles, _PRIOR_SHARE * films.priors[:, None]])


def _middles(films: FilmIndex, count: int) -> Floats:
    """Middles of so many cells, by k-means on a sample (Lloyd, 1982)."""
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
    return middles


def _parts(films: FilmIndex) -> Iterator[FilmIndex]:
    for start in range(0, len(films), _AT_ONCE):
        yield films.take(np.arange(start, min(start + _AT_ONCE, len(films))))


def _nearest(points: Floats, middles: Floats) -> Rows:
    half = 0.5 * (middles**2).sum(axis=1)
    # By parts whose products with all middles stay at hand to the processor.
    parts = np.array_split(points, max(len(points) // 200, 1))
    return np.concatenate([(part @ middles.T - half).argmax(axis=1) for part in parts])
