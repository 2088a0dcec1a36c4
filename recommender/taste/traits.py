"""Which genres, and films of which years, somebody likes more often than others do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]

# Likes as everybody's that are thought to lie beside a person's own. Found, as what follows, on the
# first four fifths of both MovieLens sets, where anything from 5 to 20 does.
_DOUBT = 10.0
# How much genres and years count.
_GENRES, _YEARS = 0.25, 0.2
# A film is of its year and of those around it: a bell curve over points so far apart.
_APART = 6.0
_FARTHEST = 4.0
_FLOOR = 1e-4
_YEAR = re.compile(r"\b(1[89]\d\d|20\d\d)\b")
_YEAR_AFTER_TITLE = re.compile(r"\((1[89]\d\d|20\d\d)\)\s*$")


@dataclass(frozen=True, eq=False)
class TraitModel:
    """Genres and years of films, and how often these are liked.

    Attributes:
        shares: what each genre is of a film, of sum 1, beside what each point in time is, of sum 1;
            where either is unknown it is as usual; float32, shape (n, t).
        usual: the same of all likes, float32, shape (t,).
        powers: how much each counts, float32, shape (t,).
    """

    shares: Floats
    usual: Floats
    powers: Floats

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        return self.shares.nbytes + self.usual.nbytes + self.powers.nbytes

    def lift(self, films: Places, strengths: Floats) -> Floats:
        """The log of how far a person's likes lift each film, shape (n,).

        Args:
            films: places of liked films, shape (m,).
            strengths: how much each counts, shape (m,).
        """
        liked = np.maximum(strengths, np.float32(0.0))
        own = liked @ self.shares[films]
        likelier = (own + _DOUBT * self.usual) / ((liked.sum() + _DOUBT) * self.usual)
        return np.asarray(self.shares @ (self.powers * np.log(likelier)), np.float32)


def trait_model(items: Sequence[Mapping[str, Any]] | None, popularity: Floats) -> TraitModel | None:
    """What films' genres and years say; None where fewer than two of either are known.

    Args:
        items: the films. `genres` is a list of names, or names with "|" or "," between them; the
            year is `year`, or stands in brackets after the `title`.
        popularity: the share of people who like each film, shape (n,).
    """
    if not items:
        return None
    parts = ((_genre_shares(items), _GENRES), (_year_shares(items), _YEARS))
    told = [(shares, power) for shares, power in parts if shares.shape[1] > 1]
    if not told:
        return None
    usual = [_usual(shares, popularity) for shares, _ in told]
    for (shares, _), liked in zip(told, usual, strict=True):
        shares[~shares.any(axis=1)] = liked
    return TraitModel(
        np.hstack([shares for shares, _ in told]),
        np.concatenate(usual),
        np.repeat(
            np.array([power for _, power in told], np.float32), [len(liked) for liked in usual]
        ),
    )


def _usual(shares: Floats, popularity: Floats) -> Floats:
    """What each trait is of all likes; none is nothing at all, shape (t,)."""
    liked = popularity @ shares + np.float32(_FLOOR)
    return np.asarray(liked / liked.sum(), np.float32)


def _genre_shares(items: Sequence[Mapping[str, Any]]) -> Floats:
    named = [frozenset(_names(item.get("genres"))) for item in items]
    genres = sorted(frozenset[str]().union(*named))
    places = {genre: place for place, genre in enumerate(genres)}
    shares = np.zeros((len(named), len(genres)), np.float32)
    for row, names in enumerate(named):
        shares[row, [places[name] for name in names]] = 1.0 / max(len(names), 1)
    return shares


def _names(told: object) -> Iterable[str]:
    if isinstance(told, str):
        told = re.split(r"[|,]", told)
    if not isinstance(told, Iterable):
        return ()
    return (str(name).strip().casefold() for name in told if str(name).strip())


def _year_shares(items: Sequence[Mapping[str, Any]]) -> Floats:
    years = np.array([_year(item) for item in items])
    known = np.isfinite(years)
    if not known.any():
        return np.zeros((len(items), 0), np.float32)
    points = np.arange(years[known].min(), years[known].max() + _APART, _APART)
    shares = np.zeros((len(items), len(points)), np.float32)
    # Cut off far out, where numbers so small that they slow a processor down would stand.
    away = np.minimum(np.abs(years[known, None] - points) / _APART, _FARTHEST)
    bell = np.exp(-0.5 * away**2) * (away < _FARTHEST)
    shares[known] = bell / bell.sum(axis=1, keepdims=True)
    return shares


def _year(item: Mapping[str, Any]) -> float:
    told = _YEAR.search(str(item.get("year", "")))
    told = told or _YEAR_AFTER_TITLE.search(str(item.get("title", "")))
    return float(told[1]) if told else np.nan
