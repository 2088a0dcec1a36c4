"""How well profiles find what is known of our own films, from genres, year and synopsis alone.

MPST's tags are given by few viewers to renowned films, and say little of excitement, nostalgia and
wonder. Of the films that ship with Reelmood two other things are known: the keywords, such as
"dread" or "tear-jerker", which name a Feeling or not (by the lexicon), and our marks of how
strongly a film gives each Feeling, of which three of five count as given. Both are by the hand that
wrote the synopses, and the genre table was moved towards the marks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
from numpy.typing import NDArray

from catalog.films.scraped import ScrapedFilm
from catalog.films.seed import seed_films
from catalog.profiles.profile import Told, learned, named, profile
from emotion.vocabulary import Feeling

Floats = NDArray[np.float64]
_PLAINLY_MARKED = 3


def truths_of_own_films() -> dict[str, NDArray[np.bool_]]:
    """What is known of each film, shape (films, 12), by how it is known."""
    films = list(seed_films())
    return {
        "keywords": np.array([_named_by_keywords(film) for film in films]),
        "marks": np.array(
            [[film.felt.get(one, 0) >= _PLAINLY_MARKED for one in Feeling] for film in films]
        ),
    }


def guesses_at_own_films() -> dict[str, Floats]:
    """What ways that know neither keywords nor marks say of each film, shape (films, 12)."""
    told = [Told(film.genres, (), film.synopsis, film.year) for film in seed_films()]
    ways = {
        f"table {share:.0%}": _rows(told, partial(learned, genre_shares=(share, share)))
        for share in (0.0, 0.15, 0.3, 0.5, 0.7, 1.0)
    }
    return ways | {"ours": _rows(told, learned), "with telling words": _rows(told, profile)}


def _named_by_keywords(film: ScrapedFilm) -> list[bool]:
    return [hit > 0.0 for hit in named(" ; ".join(film.keywords)).values()]


def _rows(told: Iterable[Told], way: Callable[[Told], dict[Feeling, float]]) -> Floats:
    return np.array([list(way(one).values()) for one in told])
