"""Which genres somebody likes more often than others do, where films come with genres."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]

# Likes as everybody's that are thought to lie beside a person's own. Found, as the power, on the
# first four fifths of both MovieLens sets, where anything from 5 to 20 does.
_DOUBT = 10.0
_POWER = 0.25
_FLOOR = 1e-6


@dataclass(frozen=True, eq=False)
class GenreModel:
    """Genres of films, and how often they are liked.

    Attributes:
        shares: what each genre is of a film, rows of sum 1, or of 0 where none is known, float32,
            shape (n, g).
        usual: what each genre is of all likes, float32, shape (g,).
    """

    shares: Floats
    usual: Floats

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        return self.shares.nbytes + self.usual.nbytes

    def lift(self, films: Places, strengths: Floats) -> Floats:
        """The log of how far a person's likes lift each film, shape (n,).

        Args:
            films: places of liked films, shape (m,).
            strengths: how much each counts, shape (m,).
        """
        own = np.maximum(strengths, np.float32(0.0)) @ self.shares[films]
        likelier = (own + _DOUBT * self.usual) / ((own.sum() + _DOUBT) * self.usual)
        return np.asarray(_POWER * (self.shares @ np.log(likelier)), np.float32)


def genre_model(items: Sequence[Mapping[str, Any]] | None, popularity: Floats) -> GenreModel | None:
    """What films' genres say; None where fewer than two genres are known.

    Args:
        items: the films; `genres` is a list of names, or names with "|" or "," between them.
        popularity: the share of people who like each film, shape (n,).
    """
    named = [frozenset(_names(item.get("genres"))) for item in items or ()]
    genres = sorted(frozenset[str]().union(*named))
    if len(genres) < 2:  # noqa: PLR2004 # one genre tells no film from another
        return None
    places = {genre: place for place, genre in enumerate(genres)}
    shares = np.zeros((len(named), len(genres)), np.float32)
    for row, names in enumerate(named):
        shares[row, [places[name] for name in names]] = 1.0 / max(len(names), 1)
    usual = popularity @ shares
    total = max(float(usual.sum()), _FLOOR)
    return GenreModel(shares, np.asarray(usual / total + _FLOOR, np.float32))


def _names(told: object) -> Iterable[str]:
    if isinstance(told, str):
        told = re.split(r"[|,]", told)
    if not isinstance(told, Iterable):
        return ()
    return (str(name).strip().casefold() for name in told if str(name).strip())
