"""The films worth ranking, out of any number: by cells, then roughly, then in full.

Every stage hands on far more films than the next one keeps, so that what is missed is hardly ever
among the best.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from recommender.index.cells import Cells
from recommender.index.films import IN_FULL, ROUGHLY, FilmIndex, Floats, Mask, Rows, best, top
from recommender.index.layers import Index

# So few films that may be offered are all scored in full, and as many more as there are cells.
_FEW = 16_000
# More than places are drawn from.
_FINALISTS = 256
# In a catalog with cells, films of the best cells are scored roughly, as many as that; beside them
# those that others' taste speaks for most; and the best of both in full.
_ROUGHLY, _SPOKEN_FOR, _CLOSELY = 20_000, 6_000, 5_000
# The larger the catalog, the more are looked at: so many of all films roughly and in full, and
# roughly one in eleven of those that may be offered, and another one in six where nothing is
# likened to anything, since cells are of films that are alike and say little then.
_MORE_ROUGHLY, _MORE_CLOSELY = 1 / 80, 1 / 280
_BEYOND, _BLINDLY = 1 / 11, 1 / 6
# By parts that stay at hand to the processor.
_AT_ONCE = 16_384


@dataclass(frozen=True, eq=False)
class ByOthers:
    """What some films score for the taste of others, whatever they are like themselves.

    Attributes:
        films: ids, int64, shape (m,); the very same array while they are the same films.
        worth: what each scores for it, shape (m,).
    """

    films: Rows
    worth: Floats


class Judge(Protocol):
    """Scores films, or middles of films, by what they are like and by the rest."""

    @property
    def likened_to(self) -> int:
        """How many films others are likened to: the rated ones and the examples."""

    @property
    def by_others(self) -> ByOthers:
        """What some films score for the taste of others."""

    def beside(self, films: FilmIndex) -> Floats:
        """What films score for what they are like and how new they are, shape (people, n)."""

    def total(self, films: FilmIndex, beside: Floats) -> Floats:
        """The films' scores, given that, shape (n,)."""


def finalists(index: Index, rows: Mask, judge: Judge, count: int = 0) -> FilmIndex:
    """The films with the best scores, nearly always; of a small catalog, for certain.

    Args:
        index: the catalog.
        rows: which may be offered, shape (n,).
        judge: scores films.
        count: how many films will be offered at the most.

    Returns:
        Some hundred films more than that, in ascending order of their ids.
    """
    cells = index.base.cells
    # A middle costs as much as a film: where there are few films to choose from, cells do not pay.
    if cells is None or np.count_nonzero(rows) <= _FEW + len(cells):
        looked_at = np.flatnonzero(rows)
    else:
        looked_at = _promising(index, rows, judge, cells)
    count += _FINALISTS
    if len(looked_at) > count:
        looked_at = looked_at[np.sort(best(_in_full(judge, index, looked_at), count))]
    films = index.take(looked_at)
    return films.take(np.argsort(films.ids))


def _promising(index: Index, rows: Mask, judge: Judge, cells: Cells) -> Rows:
    """The rows that are worth a close look, ascending.

    First whole cells are chosen by their middles, as many as hold enough films that may be offered;
    then films, as like others and as new as the middle of their cell, and for the rest as they are.
    """
    end = len(index.base.films)
    beside = judge.beside(cells.centres)
    worth = judge.total(cells.centres, beside)
    inside = cells.counts(rows[:end])
    share = _BEYOND + _BLINDLY / (1 + judge.likened_to)
    count = _ROUGHLY + _MORE_ROUGHLY * end + share * inside.sum()
    chosen = cells.best(worth, inside, int(count))
    near = cells.rows(chosen, rows[:end], inside)
    rough = _roughly(judge, index, near, np.repeat(beside[:, chosen], inside[chosen], axis=1))
    elsewhere = np.ones(len(cells), np.bool_)
    elsewhere[chosen] = False
    liked, home = _spoken_for(index, rows, judge.by_others, elsewhere)
    near = np.concatenate([near, liked])
    rough = np.concatenate([rough, _roughly(judge, index, liked, beside[:, home])])
    near = np.sort(near[top(rough, int(_CLOSELY + _MORE_CLOSELY * end))])
    # What changed since the cells were made is in none.
    return np.concatenate([near, end + np.flatnonzero(rows[end:])])


def _roughly(judge: Judge, index: Index, rows: Rows, beside: Floats) -> Floats:
    """The scores of the films in these rows, given what they score beside, shape (m,)."""
    scores = np.empty(len(rows), np.float32)
    for start in range(0, len(rows), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        films = _seen_by(judge, index, rows[part], ROUGHLY)
        scores[part] = judge.total(films, beside[:, part])
    return scores


def _spoken_for(index: Index, rows: Mask, by_others: ByOthers, cells: Mask) -> tuple[Rows, Rows]:
    """The rows of films in these cells that others' taste speaks for most, and the cell of each."""
    if not len(by_others.films):
        nothing = np.zeros(0, np.int64)
        return nothing, nothing
    known = index.whereabouts(by_others.films)
    most = top(by_others.worth, _SPOKEN_FOR)
    places, home = known.rows[most], known.cells[most]
    kept = rows[places] & (places >= 0) & cells[home]
    return places[kept], home[kept]


def _in_full(judge: Judge, index: Index, rows: Rows) -> Floats:
    """The scores of the films in these rows, which ascend, shape (m,)."""
    whole = index.whole
    if whole is None or len(rows) < len(whole) / 2:
        films = _seen_by(judge, index, rows, IN_FULL)
        return judge.total(films, judge.beside(films))
    # To score some more takes less time than to take so many.
    told = judge.by_others.films
    films = replace(whole, places=index.whereabouts(told).places) if len(told) else whole
    return judge.total(films, judge.beside(films))[rows]


def _seen_by(judge: Judge, index: Index, rows: Rows, names: tuple[str, ...]) -> FilmIndex:
    """Films with what is looked at, and where among those that others' taste tells of they are."""
    told = judge.by_others.films
    places = index.whereabouts(told).places.take(rows) if len(told) else None
    return replace(index.take(rows, names), places=places)
