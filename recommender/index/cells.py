"""A large catalog in cells of like films, so that an answer looks closely at a few of them only.

An inverted file as of Sivic & Zisserman (2003, "Video Google"), with one difference: a cell is
judged by the whole score of a film in its middle, not by nearness to a vector, so that mood, taste
and quality are weighed there as they are for films.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from recommender.index.films import FilmIndex, Floats, Mask, Rows

# In smaller catalogs all films are scored in full within a few milliseconds.
_FEWEST_FILMS = 16_000
# A million films lie in cells of so many, other catalogs in cells that are smaller or larger with
# the third root of their size, so that middles and films each take their share of the time.
_IN_A_CELL, _OF = 60, 1_000_000
_SAMPLE_OF_A_CELL = 32
_ROUNDS = 6
_AT_ONCE = 50_000
# Films of a cell are to be alike; how well they fit a mood, and how good they are, is looked at
# one by one, and so counts little here.
_PROFILE_SHARE = 0.05
_PRIOR_SHARE = 0.4


@dataclass(frozen=True, eq=False)
class Cells:
    """Where each cell of films begins, the films lying cell by cell.

    Attributes:
        starts: the row each cell begins with, and the end, int64, shape (c + 1,).
        centres: the middle of each cell, as a film that stands for many; its id is that of none.
    """

    starts: Rows
    centres: FilmIndex

    def __len__(self) -> int:
        """How many cells there are."""
        return len(self.starts) - 1

    def of(self, rows: Rows) -> Rows:
        """The cells of films in these rows."""
        cells: Rows = np.searchsorted(self.starts, rows, side="right") - 1
        return cells

    def counts(self, rows: Mask) -> Rows:
        """How many of these rows lie in each cell, shape (c,)."""
        # By words of 64 rows: the bits before a cell begins are those of the words before, and some
        # of its own.
        bits = np.packbits(rows, bitorder="little")
        words = np.zeros(len(rows) // 64 + 1, "<u8")
        words.view(np.uint8)[: len(bits)] = bits
        before = np.concatenate([[0], np.cumsum(np.bitwise_count(words), dtype=np.int64)])
        word, bit = self.starts >> 6, (self.starts & 63).astype(np.uint64)
        own = words[word] & ((np.uint64(1) << bit) - np.uint64(1))
        inside: Rows = np.diff(before[word] + np.bitwise_count(own))
        return inside

    def best(self, worth: Floats, inside: Rows, count: int) -> Rows:
        """The cells with the best middles, as many as hold so many films, ascending.

        Args:
            worth: the score of each cell's middle, shape (c,).
            inside: how many films count in each, shape (c,).
            count: how many films to have at the least, where there are so many.
        """
        order = np.argsort(-worth)
        enough = np.searchsorted(np.cumsum(inside[order]), count) + 1
        return np.sort(order[:enough])

    def rows(self, cells: Rows, among: Mask, inside: Rows) -> Rows:
        """Those of these rows that lie in some cells, ascending.

        Args:
            cells: the cells, ascending.
            among: which rows count, shape (n,).
            inside: how many of these lie in each cell, shape (c,).
        """
        sizes = np.diff(self.starts)[cells]
        if 2 * sizes.sum() < inside.sum() + len(among) / 4:
            first = self.starts[cells] - (np.cumsum(sizes) - sizes)
            rows: Rows = np.arange(int(sizes.sum())) + np.repeat(first, sizes)
            return rows[among[rows]]
        # Few rows in most of the cells: it is quicker to go through all rows.
        chosen = np.zeros(len(self), np.bool_)
        chosen[cells] = True
        inside_chosen: Rows = np.flatnonzero(among)[np.repeat(chosen, inside)]
        return inside_chosen


def in_cells(films: FilmIndex) -> tuple[Rows, Rows] | None:
    """Divide films into cells, by k-means (Lloyd, 1982) into some and of each of these into more.

    Returns:
        The order of rows in which they lie cell by cell, and where each cell begins and the last
        one ends; None when there are so few films that all of them are looked at anyway.
    """
    if len(films) <= _FEWEST_FILMS:
        return None
    chance = np.random.default_rng(0)
    in_a_cell = max(round(_IN_A_CELL * (len(films) / _OF) ** (1 / 3)), 1)
    count = int((len(films) / in_a_cell) ** 0.5)
    size = min(len(films), count * _IN_A_CELL * 4)
    sample = _points(films.take(np.sort(chance.choice(len(films), size, replace=False))))
    middles = _middles(sample, count, chance)
    groups = np.concatenate([_nearest(_points(part), middles) for part in _parts(films)])
    order: list[Rows] = []
    sizes: list[Rows] = []
    for group in range(count):
        rows = np.flatnonzero(groups == group)
        if not len(rows):
            continue
        points = _points(films.take(rows))
        parts = max(len(rows) // in_a_cell, 1)
        sample = points[chance.permutation(len(points))[: parts * _SAMPLE_OF_A_CELL]]
        cells = _nearest(points, _middles(sample, parts, chance))
        members = np.bincount(cells, minlength=parts)
        order.append(rows[np.argsort(cells, kind="stable")])
        sizes.append(members[members > 0])
    return np.concatenate(order), np.concatenate([[0], np.cumsum(np.concatenate(sizes))])


def middles_of(films: FilmIndex, starts: Rows) -> FilmIndex:
    """The middles of cells, as films that stand for many: with the best of these films' priors.

    Args:
        films: the films, cell by cell.
        starts: where each cell begins, and the end.
    """
    sizes = np.diff(starts)[:, None]

    def mean(values: Floats) -> npt.NDArray[np.float64]:
        return np.asarray(np.add.reduceat(values, starts[:-1], axis=0, dtype=np.float64) / sizes)

    profiles = mean(films.profiles)
    variances = np.maximum(mean(films.profiles**2) - profiles**2, 0.0)
    return replace(
        films.take(starts[:-1]),
        ids=np.full(len(sizes), -1, np.int64),
        profiles=profiles.astype(np.float32),
        features=mean(films.features).astype(np.float32),
        years=np.maximum.reduceat(films.years, starts[:-1]),
        priors=np.maximum.reduceat(films.priors, starts[:-1]),
        variances=variances.astype(np.float32),
    )


def _points(films: FilmIndex) -> Floats:
    """What films are divided by, shape (m, d)."""
    profiles = _PROFILE_SHARE * films.standard_profiles
    return np.hstack([films.features, profiles, _PRIOR_SHARE * films.priors[:, None]])


def _middles(points: Floats, count: int, chance: np.random.Generator) -> Floats:
    middles = points[chance.choice(len(points), count, replace=False)].copy()
    for _ in range(_ROUNDS):
        nearest = _nearest(points, middles)
        order = np.argsort(nearest, kind="stable")
        members = np.bincount(nearest, minlength=count)
        filled = members > 0
        begin = (np.cumsum(members) - members)[filled]
        middles[filled] = np.add.reduceat(points[order], begin) / members[filled, None]
    return middles


def _parts(films: FilmIndex) -> Iterator[FilmIndex]:
    for start in range(0, len(films), _AT_ONCE):
        yield films.take(np.arange(start, min(start + _AT_ONCE, len(films))))


def _nearest(points: Floats, middles: Floats) -> Rows:
    half = 0.5 * (middles**2).sum(axis=1)
    # By parts whose products with all middles stay at hand to the processor.
    parts = np.array_split(points, max(len(points) // 1000, 1))
    return np.concatenate([(part @ middles.T - half).argmax(axis=1) for part in parts])
