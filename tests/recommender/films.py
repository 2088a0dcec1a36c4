"""Small catalogs as arrays, for the maths that knows no SQL."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import numpy as np

from emotion.vocabulary import Content, Feeling, Genre, Regard
from recommender.index import FilmIndex, Index
from recommender.index.films import Measures
from recommender.index.layers import Layer

_FEELINGS, _GENRES = tuple(Feeling), tuple(Genre)


def index_of(
    films: Sequence[tuple[set[Genre], Mapping[Feeling, float]]],
    *,
    years: Sequence[int] | None = None,
    minutes: Sequence[int] | None = None,
    priors: Sequence[float] | None = None,
) -> FilmIndex:
    """An index of films with the ids 1, 2, 3 and on; each is its genres and its profile."""
    count = len(films)
    given = [[strengths.get(feeling, 0.0) for feeling in _FEELINGS] for _, strengths in films]
    profiles = np.array(given, np.float32).reshape(count, len(_FEELINGS))
    has = [[genre in genres for genre in _GENRES] for genres, _ in films]
    genres = np.array(has, np.bool_).reshape(count, len(_GENRES))
    measures = Measures.of(profiles, genres)
    return FilmIndex(
        ids=np.arange(1, count + 1, dtype=np.int64),
        profiles=profiles,
        genres=genres,
        years=np.array(years or [2000] * count, np.int16),
        minutes=np.array(minutes or [100] * count, np.int16),
        priors=np.array(priors or [0.6] * count, np.float32),
        features=measures.features(profiles, genres),
        measures=measures,
    )


def whole(
    films: FilmIndex,
    languages: Sequence[str] | None = None,
    regarded: Mapping[Regard, Sequence[int]] = MappingProxyType({}),
    made_in: Mapping[str, Sequence[int]] = MappingProxyType({}),
    mainly_made_in: Mapping[str, Sequence[int]] = MappingProxyType({}),
    *,
    holding: Mapping[Content, Sequence[int]] = MappingProxyType({}),
) -> Index:
    """These films as a whole catalog, each in one language, some praised."""
    spoken: dict[str, list[int]] = {}
    for row, code in enumerate(languages or ["en"] * len(films)):
        spoken.setdefault(code, []).append(row)
    layer = Layer.of(
        1,
        films,
        spoken,
        regarded,
        made_in,
        mainly_spoken=spoken,
        mainly_made_in=mainly_made_in,
        holding=holding,
    )
    return Index(1, layer)


SCARY = ({Genre.HORROR}, {Feeling.FEAR: 0.9, Feeling.DISGUST: 0.5})
SCARY_TOO = ({Genre.HORROR, Genre.MYSTERY}, {Feeling.FEAR: 0.8, Feeling.SURPRISE: 0.6})
FUNNY = ({Genre.COMEDY}, {Feeling.JOY: 0.9})
FUNNY_TOO = ({Genre.COMEDY, Genre.FAMILY}, {Feeling.JOY: 0.8, Feeling.CALM: 0.4})
SAD = ({Genre.DRAMA}, {Feeling.SADNESS: 0.9, Feeling.LOVE: 0.3})
