"""Films as arrays, one row a film: all that the ranking looks at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.int64]

# A deviation below this is rounding: all films give the Feeling alike.
_FLAT = 1e-4
# What a genre that all films have still counts for, so that none counts for ever more.
_COMMON = 0.02
_FEELINGS_SHARE = 0.6
# How many deviations beyond their mean the best of some sixty films lie.
_BEST_OF_MANY = 2.0


@dataclass(frozen=True, eq=False)
class Measures:
    """What films are compared by: taken from a whole catalog, and the same for every part of it.

    Attributes:
        means: the mean of each Feeling, float32, shape (12,).
        spreads: its deviation, 1 where all films are alike, float32, shape (12,).
        rarity: what a Genre counts for, more for a rare one, float32, shape (22,).
    """

    means: Floats
    spreads: Floats
    rarity: Floats

    @classmethod
    def of(cls, profiles: Floats, genres: Mask) -> Measures:
        """The measures of a catalog."""
        if not len(profiles):
            nothing, ones = (np.full(profiles.shape[1], x, np.float32) for x in (0.0, 1.0))
            return cls(nothing, ones, np.ones(genres.shape[1], np.float32))
        # In double precision: a million small numbers are summed.
        means, spreads = profiles.mean(0, np.float64), profiles.std(0, np.float64)
        frequency = genres.mean(axis=0)
        return cls(
            means.astype(np.float32),
            np.where(spreads > _FLAT, spreads, 1.0).astype(np.float32),
            np.log((1.0 + frequency) / (_COMMON + frequency)).astype(np.float32),
        )

    def standard(self, profiles: Floats) -> Floats:
        """Profiles with each Feeling at mean 0 and deviation 1 over the catalog, shape (n, 12)."""
        return (profiles - self.means) / self.spreads

    def features(self, profiles: Floats, genres: Mask) -> Floats:
        """What likeness between films is measured on, rows of length 1, shape (n, 12 + 22)."""
        feelings = self.standard(profiles) * np.float32(_FEELINGS_SHARE)
        features = np.hstack([feelings, genres * self.rarity])
        lengths = np.linalg.norm(features, axis=1, keepdims=True)
        features /= np.where(lengths > 0.0, lengths, np.float32(1.0))
        return features


@dataclass(frozen=True, eq=False)
class FilmIndex:
    """Films as arrays, one row a film; a catalog or a part of one.

    Attributes:
        ids: film ids, int64, shape (n,).
        profiles: strengths in [0, 1], float32, shape (n, 12), Feelings in the vocabulary's order.
        genres: which Genres a film has, bool, shape (n, 22).
        years: year of release, int16, shape (n,).
        minutes: runtime, int16, shape (n,), 0 when unknown.
        priors: how good a film is for an evening, float32 in [0, 1], shape (n,).
        features: what likeness between films is measured on, rows of length 1, float32,
            shape (n, 12 + 22).
        measures: what films are compared by.
        by_id: the rows in ascending order of their ids, int64, shape (n,); None when they lie so.
        variances: of the profiles, where each film stands for many, float32, shape (n, 12).
        places: of the films among those that others' taste tells of, -1 for none, int32, shape
            (n,); None where they were not looked up.
    """

    ids: Rows
    profiles: Floats
    genres: Mask
    years: npt.NDArray[np.int16]
    minutes: npt.NDArray[np.int16]
    priors: Floats
    features: Floats
    measures: Measures
    by_id: Rows | None = None
    variances: Floats | None = None
    places: npt.NDArray[np.int32] | None = None

    def __len__(self) -> int:
        """How many films there are."""
        return len(self.profiles)

    @cached_property
    def standard_profiles(self) -> Floats:
        """Profiles with each Feeling at mean 0 and deviation 1 over the catalog, shape (n, 12)."""
        return self.measures.standard(self.profiles)

    def along(self, direction: Floats) -> Floats:
        """How far each film's standard profile goes in a direction, shape (n,).

        Where it stands for many, how far the best of these go: some deviations beyond the mean.

        Args:
            direction: a weight for each Feeling, shape (12,).
        """
        steps = direction / self.measures.spreads
        far: Floats = self.profiles @ steps
        far -= self.measures.means @ steps
        if self.variances is not None:
            far += np.float32(_BEST_OF_MANY) * np.sqrt(self.variances @ steps**2)
        return far

    def take(
        self, rows: npt.NDArray[np.integer], names: tuple[str, ...] | None = None
    ) -> FilmIndex:
        """The films of some rows, in this order; to be found in it, their ids must ascend.

        Args:
            rows: the rows, in any order.
            names: which arrays are looked at, of `ARRAYS`; the others are left empty. None for all.
        """
        taken: dict[str, Any] = {}
        for name in ARRAYS:
            array = getattr(self, name)
            wanted = names is None or name in names
            # A search takes films often: numpy's functions ask first what they were given.
            taken[name] = array.take(rows, axis=0) if wanted else array[:0]
        return FilmIndex(**taken, measures=self.measures)

    def only(self, film_ids: frozenset[int]) -> FilmIndex:
        """Those of these films that are here, in ascending order of their ids."""
        return self.take(self.rows(film_ids))

    def rows_of(self, film_ids: set[int] | frozenset[int]) -> Mask:
        """Which rows hold these films, bool, shape (n,)."""
        found = np.zeros(len(self), np.bool_)
        found[self.rows(film_ids)] = True
        return found

    def rows(self, film_ids: set[int] | frozenset[int]) -> Rows:
        """The rows of those of these films that are here, in ascending order of their ids."""
        # In order, each is looked for near the one before.
        return self.find(np.sort(np.fromiter(film_ids, np.int64, len(film_ids))))

    def find(self, film_ids: Rows) -> Rows:
        """The rows of those of these films that are here, in the order given."""
        rows = self.located(film_ids)
        return rows[rows >= 0]

    def located(self, film_ids: Rows) -> Rows:
        """The row of each of these films, -1 for those that are not here."""
        if not len(self):
            return np.full(len(film_ids), -1, np.int64)
        places = np.searchsorted(self.ids, film_ids, sorter=self.by_id)
        places = np.minimum(places, len(self) - 1)
        rows = places if self.by_id is None else self.by_id[places]
        return np.where(self.ids[rows] == film_ids, rows, -1)

    def rows_by_id(self, film_ids: set[int]) -> dict[int, int]:
        """The rows of those of these films that are here."""
        rows = self.find(np.fromiter(film_ids, np.int64, len(film_ids)))
        return dict(zip(self.ids[rows].tolist(), rows.tolist(), strict=True))


ARRAYS = ("ids", "profiles", "genres", "years", "minutes", "priors", "features")
# What is looked at of films whose likeness to others is known, and of those where it is not.
ROUGHLY = ("profiles", "priors")
IN_FULL = (*ROUGHLY, "years", "features")


def joined(parts: list[FilmIndex]) -> FilmIndex:
    """The films of several parts of one catalog, one after the other."""
    [first, *others] = parts
    if not any(len(one) for one in others):
        return first
    arrays: dict[str, Any] = {
        name: np.concatenate([getattr(one, name) for one in parts]) for name in ARRAYS
    }
    return replace(first, **arrays)


def best(scores: Floats, count: int) -> Rows:
    """The places of the highest scores, highest first; among equals the first."""
    if count <= 0:
        return np.zeros(0, np.int64)
    if count >= len(scores):
        return np.argsort(-scores, kind="stable")
    least = np.partition(scores, len(scores) - count)[len(scores) - count]
    places = np.flatnonzero(scores >= least)
    return places[np.argsort(-scores[places], kind="stable")[:count]]


def top(scores: Floats, count: int) -> Rows:
    """The places of the highest scores, in any order."""
    if count >= len(scores):
        return np.arange(len(scores))
    return np.argpartition(scores, len(scores) - count)[len(scores) - count :]
