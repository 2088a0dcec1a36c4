"""How well profiles tell which moods the keywords of our own films name, with the keywords hidden.

MPST's tags are given by few viewers to renowned films, and say little of excitement, nostalgia and
wonder. Our 600 films and more have keywords such as "dread" or "tear-jerker", written by hand and
not learned from: whether those of a film name a Feeling (by the lexicon) is another truth, small,
and written by the hand that wrote the genre table.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from catalog.films.seed import seed_films
from catalog.profiles.profile import Told, learned, named
from emotion.vocabulary import Feeling

Floats = NDArray[np.float64]


def films_without_keywords() -> tuple[NDArray[np.bool_], dict[str, Floats]]:
    """What the keywords name, shape (films, 12), and what ways that do not know them say of it."""
    films = list(seed_films())
    told = [Told(film.genres, (), film.synopsis, film.year) for film in films]
    truth = np.array(
        [[hit > 0.0 for hit in named(" ; ".join(film.keywords)).values()] for film in films]
    )
    ways = {
        f"table {share:.0%}": _rows([learned(one, (share, share)) for one in told])
        for share in (0.0, 0.15, 0.3, 0.5, 0.7, 1.0)
    }
    ways["ours"] = _rows([learned(one) for one in told])
    return truth, ways


def _rows(said: list[dict[Feeling, float]]) -> Floats:
    return np.array([list(one.values()) for one in said])
