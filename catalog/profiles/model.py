"""The learned part of a profile: log-odds of each Feeling, in plain numpy.

Two stages. The first weighs the words of the text (TF-IDF, one linear score per Feeling); the
second weighs those scores together with genres and year, and has learned from texts of every
length how far a short one is to be believed. `catalog.profiles.train` makes the artefact; MODEL.md
says of what, and how good it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from catalog.profiles.features import Floats, counts, evidence
from emotion.vocabulary import Feeling

ARTEFACT: Final = Path(__file__).with_name("model.npz")


class ProfileModel:
    """The model, loaded from its artefact.

    Args:
        artefact: the `.npz` file that `python -m catalog.profiles.train` wrote.

    Attributes:
        rates: how often each Feeling was named in what it learned from, shape (12,).

    Raises:
        OSError: the artefact cannot be read.
    """

    def __init__(self, artefact: Path = ARTEFACT) -> None:
        with np.load(artefact, allow_pickle=False) as stored:
            self._known: NDArray[np.uint32] = stored["known"]
            self._rarity: NDArray[np.float16] = stored["rarity"]
            self._weights: NDArray[np.int8] = stored["weights"]
            self._scale: NDArray[np.float32] = stored["scale"]
            self._bias: NDArray[np.float32] = stored["bias"]
            self._shared: NDArray[np.float32] = stored["shared"]
            self._own: NDArray[np.float32] = stored["own"]
            self._base: NDArray[np.float32] = stored["base"]
            self.rates: NDArray[np.float32] = stored["rates"]

    def log_odds(self, genres: Sequence[str], year: int | None, found: Sequence[str]) -> Floats:
        """Log-odds that viewers name each Feeling, shape (12,), Feelings in their order.

        Args:
            genres: catalog genre names; others are left out.
            year: of the first showing, if known.
            found: the words of the text, as `features.words` finds them.
        """
        scores = self._text_scores(found)
        shared, own = evidence(genres, year, scores, len(found))
        odds: Floats = self._base + self._shared @ shared + (self._own * own).sum(axis=1)
        return odds

    def _text_scores(self, found: Sequence[str]) -> NDArray[Any]:
        if not found:
            return np.zeros(len(Feeling))
        ids, times = counts(found)
        places = np.searchsorted(self._known, ids)
        places[places == len(self._known)] = 0
        there = self._known[places] == ids
        places = places[there]
        strength = (1.0 + np.log(times[there])) * self._rarity[places]
        length = float(np.linalg.norm(strength)) or 1.0
        weighed = (strength / length) @ self._weights[places].astype(np.float32)
        return np.asarray(weighed * self._scale + self._bias)


def chance(odds: Floats) -> Floats:
    """The chances that log-odds stand for, safe for large ones."""
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * odds)))


def log_odds(chances: NDArray[Any]) -> Floats:
    """The log-odds of chances between 0 and 1."""
    return np.asarray(np.log(chances) - np.log1p(-chances), np.float64)


@cache
def profile_model() -> ProfileModel:
    """The model, loaded once and kept."""
    return ProfileModel()
