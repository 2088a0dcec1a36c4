"""What is asked for by "the opposite" of a film: other Feelings, and anything but its kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from catalog.films.content import PLAIN
from emotion.vocabulary import Bound, Constraints, Feeling, Genre, Heard

_MOST = 2
_OPPOSITES: Final[Mapping[Feeling, Mapping[Feeling, float]]] = MappingProxyType(
    {
        Feeling.JOY: {Feeling.SADNESS: 0.8},
        Feeling.SADNESS: {Feeling.JOY: 1.0},
        Feeling.FEAR: {Feeling.JOY: 0.8, Feeling.CALM: 0.6},
        Feeling.ANGER: {Feeling.CALM: 0.8, Feeling.LOVE: 0.4},
        Feeling.DISGUST: {Feeling.WONDER: 0.6, Feeling.LOVE: 0.4},
        Feeling.SURPRISE: {Feeling.CALM: 0.6},
        Feeling.LOVE: {Feeling.EXCITEMENT: 0.8},
        Feeling.CALM: {Feeling.EXCITEMENT: 1.0},
        Feeling.INSPIRATION: {Feeling.FEAR: 0.6},
        Feeling.EXCITEMENT: {Feeling.CALM: 1.0},
        Feeling.NOSTALGIA: {Feeling.SURPRISE: 0.6},
        Feeling.WONDER: {Feeling.ANGER: 0.4},
    }
)
_REFUSED = -1.0


def opposite(heard: Heard, genres: Sequence[str], feelings: Mapping[Feeling, float]) -> Heard:
    """The wish for the opposite of a film, with whatever else is asked for.

    Drama is hardly a kind: of most films it says nothing, so that the next genre is refused.

    Args:
        heard: what was said, and may ask for more.
        genres: of the film, the most telling first.
        feelings: what it gives, a strength in [0, 1] each.
    """
    plain = [feeling for feeling in Feeling if feelings.get(feeling, 0.0) >= PLAIN]
    given = sorted(plain, key=lambda feeling: -feelings[feeling])[:_MOST]
    wish: dict[Feeling, float] = {}
    for feeling in reversed(given):
        wish |= _OPPOSITES[feeling]
    wish |= dict.fromkeys(given, _REFUSED)
    kinds = [Genre(genre) for genre in genres if genre in set(Genre)]
    telling = [kind for kind in kinds if kind is not Genre.DRAMA] or kinds
    limits = Constraints(
        not_genres=frozenset(telling[:1]), lifted=frozenset({Bound.KIND, Bound.NAMES})
    )
    limits = replace(limits.then(heard.constraints), lifted=limits.lifted)
    return replace(heard, wish=wish | dict(heard.wish), constraints=limits)
