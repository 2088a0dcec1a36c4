"""Small catalogs as arrays, for the maths that knows no SQL."""

from collections.abc import Mapping, Sequence

import numpy as np

from emotion.vocabulary import Feeling, Genre
from recommender.index import FilmIndex

_FEELINGS, _GENRES = tuple(Feeling), tuple(Genre)


def index_of(
    films: Sequence[tuple[set[Genre], Mapping[Feeling, float]]],
    *,
    years: Sequence[int] | None = None,
    minutes: Sequence[int] | None = None,
    languages: Sequence[str] | None = None,
    priors: Sequence[float] | None = None,
) -> FilmIndex:
    """An index of films with the ids 1, 2, 3 and on; each is its genres and its profile."""
    count = len(films)
    told = languages or ["en"] * count
    codes = tuple(sorted(set(told)))
    profiles = [[given.get(feeling, 0.0) for feeling in _FEELINGS] for _, given in films]
    genres = [[genre in has for genre in _GENRES] for has, _ in films]
    spoken = [[code == one for code in codes] for one in told]
    return FilmIndex(
        revision=1,
        ids=np.arange(1, count + 1, dtype=np.int64),
        profiles=np.array(profiles, np.float32).reshape(count, len(_FEELINGS)),
        genres=np.array(genres, np.bool_).reshape(count, len(_GENRES)),
        languages=np.array(spoken, np.bool_).reshape(count, len(codes)),
        years=np.array(years or [2000] * count, np.int16),
        minutes=np.array(minutes or [100] * count, np.int16),
        priors=np.array(priors or [0.6] * count, np.float32),
        language_codes=codes,
    )


SCARY = ({Genre.HORROR}, {Feeling.FEAR: 0.9, Feeling.DISGUST: 0.5})
SCARY_TOO = ({Genre.HORROR, Genre.MYSTERY}, {Feeling.FEAR: 0.8, Feeling.SURPRISE: 0.6})
FUNNY = ({Genre.COMEDY}, {Feeling.JOY: 0.9})
FUNNY_TOO = ({Genre.COMEDY, Genre.FAMILY}, {Feeling.JOY: 0.8, Feeling.CALM: 0.4})
SAD = ({Genre.DRAMA}, {Feeling.SADNESS: 0.9, Feeling.LOVE: 0.3})
