"""Which films may be offered: constraints as masks, and which one gives way when nothing fits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

import numpy as np

from emotion.places import countries_in
from emotion.vocabulary import Constraints
from recommender.index import Index, Mask

_MOST = int(np.iinfo(np.int16).max)
# Where no film is as long as was asked, the choice is among so many that come nearest, or as near.
_NEAREST = 12


class Limit(StrEnum):
    """The kinds of constraint, softest first; films ruled out never come back."""

    REGARD = "regard"
    RUNTIME = "runtime"
    YEARS = "years"
    LANGUAGE = "language"
    COUNTRY = "country"
    GENRE = "genre"
    SUBJECT = "subject"
    PEOPLE = "people"


MODIFYING = (Limit.REGARD, Limit.RUNTIME)
"""The limits that give way to any other, however lately they were set."""

LOOKED_UP = (Limit.SUBJECT, Limit.PEOPLE)
"""The limits whose films only the catalog can tell, softest first."""

SET_BY: Final[Mapping[Limit, tuple[str, ...]]] = MappingProxyType(
    {
        Limit.REGARD: ("regard",),
        Limit.RUNTIME: ("min_minutes", "max_minutes"),
        Limit.YEARS: ("year_from", "year_to"),
        Limit.LANGUAGE: ("languages",),
        Limit.COUNTRY: ("countries",),
        Limit.GENRE: ("genres", "all_genres"),
        Limit.SUBJECT: ("about",),
        Limit.PEOPLE: ("people",),
    }
)
"""The constraints that set each limit; what is refused sets none."""

BLANK: Final = Constraints()
"""No constraint at all."""


def limits_set(told: Constraints) -> frozenset[Limit]:
    """The limits that constraints set."""
    return frozenset(
        limit
        for limit, names in SET_BY.items()
        if any(getattr(told, name) != getattr(BLANK, name) for name in names)
    )


@dataclass(frozen=True, eq=False)
class Allowed:
    """Which rows may be offered, shape (n,), and which limits had to give way for it.

    When nothing is left to offer, no row is true and nothing has given way.
    """

    rows: Mask
    relaxed: tuple[Limit, ...]

    def kept(
        self, asked: Sequence[Limit], found: Mapping[Limit, frozenset[int]]
    ) -> tuple[Limit, ...]:
        """Of the limits that were set, those that are kept."""
        unknown = {limit for limit in LOOKED_UP if limit not in found}
        return tuple(limit for limit in asked if limit not in {*self.relaxed, *unknown})


def allowed(
    index: Index,
    constraints: Constraints,
    *,
    found: Mapping[Limit, frozenset[int]],
    never: frozenset[int],
    latest: frozenset[Limit] = frozenset(),
) -> Allowed:
    """Apply the constraints, giving up the softest until a film fits, and no more than it takes.

    A runtime that gives way still leaves those films that come nearest to it.

    Args:
        index: the catalog.
        constraints: what was asked for.
        found: ids of the films of what had to be looked up, people and subjects; without those of
            which the catalog knows none.
        never: ids of films that are not offered whatever happens.
        latest: the limits that were set last, which outlast those of before.
    """
    may_be = _not_refused(index, constraints, never)
    limits = _limits(index, constraints, found)
    standing = sorted(limits, key=lambda one: (one not in MODIFYING, one in latest))
    relaxed: list[Limit] = []
    while True:
        rows: Mask = may_be
        for limit in standing:
            rows = np.asarray(np.logical_and(rows, limits[limit]))
        if rows.any():
            break
        if not standing:
            return Allowed(rows, ())
        relaxed.append(standing.pop(0))
    # What was given up before the limit that was to blame may stand after all.
    for limit in reversed(relaxed.copy()):
        kept: Mask = np.asarray(np.logical_and(rows, limits[limit]))
        if kept.any():
            rows = kept
            relaxed.remove(limit)
    rows = _mainly(index, constraints, rows)
    if Limit.RUNTIME in relaxed:
        rows = _nearest(index, rows, constraints)
    return Allowed(rows, tuple(relaxed))


def _mainly(index: Index, constraints: Constraints, rows: Mask) -> Mask:
    """Of these rows, those of which a country and a language is the main one, where there are any.

    "A Ukrainian film" is not what Ukraine had a part in, as long as there is another.
    """
    mains = []
    if constraints.countries:
        mains.append(index.from_countries(countries_in(constraints.countries), mainly=True))
    if constraints.languages:
        mains.append(index.in_languages(constraints.languages, mainly=True))
    for main in mains:
        kept: Mask = np.asarray(np.logical_and(rows, main))
        rows = kept if kept.any() else rows
    return rows


def _not_refused(index: Index, constraints: Constraints, never: frozenset[int]) -> Mask:
    """Which rows are not ruled out, shape (n,)."""
    may_be = index.open(never)
    if constraints.not_genres:
        may_be &= ~index.with_genres(constraints.not_genres)
    if constraints.not_languages:
        may_be &= ~index.in_languages(constraints.not_languages)
    if constraints.not_countries:
        may_be &= ~index.from_countries(countries_in(constraints.not_countries))
    if constraints.not_content:
        may_be &= ~index.holding(constraints.not_content)
    return may_be


def _nearest(index: Index, rows: Mask, constraints: Constraints) -> Mask:
    """Of these rows, shape (n,), the few whose runtime comes nearest to what was asked for."""
    candidates = np.flatnonzero(rows)
    minutes = index.take(candidates, ("minutes",)).minutes.astype(np.int32)
    below, above = _or(constraints.min_minutes, 1) - minutes, minutes - _longest(constraints)
    off = np.where(minutes > 0, np.maximum(below, above), _MOST)
    last = np.sort(off)[min(_NEAREST, len(off)) - 1]
    nearest: Mask = np.zeros(len(rows), np.bool_)
    nearest[candidates[off <= last]] = True
    return nearest


def _longest(constraints: Constraints) -> int:
    return _or(constraints.max_minutes, _MOST)


def _limits(
    index: Index, constraints: Constraints, found: Mapping[Limit, frozenset[int]]
) -> dict[Limit, Mask]:
    limits: dict[Limit, Mask] = {}
    if constraints.regard is not None:
        limits[Limit.REGARD] = index.regarded(constraints.regard)
    if constraints.min_minutes is not None or constraints.max_minutes is not None:
        shortest = _or(constraints.min_minutes, 1)
        limits[Limit.RUNTIME] = index.lasting(shortest, _longest(constraints))
    if constraints.year_from is not None or constraints.year_to is not None:
        first = _or(constraints.year_from, 0)
        last = _or(constraints.year_to, _MOST)
        limits[Limit.YEARS] = index.from_years(first, last)
    if constraints.languages:
        limits[Limit.LANGUAGE] = index.in_languages(constraints.languages)
    if constraints.countries:
        limits[Limit.COUNTRY] = index.from_countries(countries_in(constraints.countries))
    if constraints.genres or constraints.all_genres:
        limits[Limit.GENRE] = _of_genres(index, constraints)
    for limit in LOOKED_UP:
        if limit in found:
            limits[limit] = index.rows_of(found[limit])
    return limits


def _of_genres(index: Index, constraints: Constraints) -> Mask:
    wanted = [frozenset({genre}) for genre in constraints.all_genres]
    wanted += [constraints.genres] if constraints.genres else []
    masks = [index.with_genres(genres) for genres in wanted]
    return np.asarray(np.logical_and.reduce(masks))


def _or(bound: int | None, other: int) -> int:
    return other if bound is None else bound
