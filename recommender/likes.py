"""A person's own taste: likeness to the films they loved, less likeness to those they did not.

Ratings given in a mood like the present one count for more, so that the taste is that of the mood.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from catalog.people.ratings import Rating
from emotion.vocabulary import Emotion
from recommender.index import FilmIndex, Floats

# Stars that say neither yes nor no.
_INDIFFERENT = 2.8
_LOVED = 4
# How many ratings it takes for a person's own taste to count half of what it can.
_HALF_TRUST = 4.0
_SAME_MOOD_BONUS = 1.0
# Below this a rated film says nothing about another one.
_UNLIKE = 0.15


@dataclass(frozen=True, eq=False)
class Likes:
    """What a person's ratings say of every film.

    Attributes:
        scores: liking expected, in [-1, 1], shape (n,), already faded in.
        to_liked: how like each of the liked films is to every film, in [-1, 1], shape (m, n).
        liked: the ratings of four or five stars, m of them.
    """

    scores: Floats
    to_liked: Floats
    liked: tuple[Rating, ...]

    @cached_property
    def nearest(self) -> npt.NDArray[np.int64]:
        """For each film the place in `liked` of the one it is most like, shape (n,).

        -1 when nothing was loved.
        """
        return self.to_liked.argmax(axis=0) if self.liked else np.full(len(self.scores), -1)

    @cached_property
    def likeness(self) -> Floats:
        """How like each film is to the nearest liked one, in [-1, 1], shape (n,)."""
        return self.to_liked.max(axis=0) if self.liked else np.zeros_like(self.scores)


def likes(
    index: FilmIndex,
    ratings: Sequence[Rating],
    emotions: Mapping[Emotion, float],
    *,
    among: FilmIndex | None = None,
) -> Likes:
    """What the ratings say of every film, for somebody who feels like this now.

    Args:
        index: the films.
        ratings: what the person has rated.
        emotions: how they feel.
        among: where the rated films are found, if these are not all among the films.
    """
    among = index if among is None else among
    found = [(among.row_of(rating.film_id), rating) for rating in ratings]
    rows = [row for row, _ in found if row is not None]
    rated = [rating for row, rating in found if row is not None]
    if not rated:
        return Likes(np.zeros(len(index), np.float32), np.zeros((0, len(index)), np.float32), ())
    # One row a rated film: what follows runs along the films.
    likeness = among.features[rows] @ index.features.T
    weights = np.array([_weight(rating, emotions) for rating in rated], np.float32)
    pull = weights @ np.maximum(likeness - np.float32(_UNLIKE), np.float32(0.0))
    trust = np.float32(len(rated) / (len(rated) + _HALF_TRUST))
    loved = [place for place, rating in enumerate(rated) if rating.stars >= _LOVED]
    return Likes(np.tanh(pull) * trust, likeness[loved], tuple(rated[place] for place in loved))


def same_mood(one: Mapping[Emotion, float] | None, other: Mapping[Emotion, float]) -> float:
    """How alike two moods are: their overlap, in [0, 1]; 0 when one is unknown."""
    if one is None:
        return 0.0
    return sum(min(p, other.get(emotion, 0.0)) for emotion, p in one.items())


def _weight(rating: Rating, emotions: Mapping[Emotion, float]) -> float:
    verdict = (rating.stars - _INDIFFERENT) / 2.0
    return verdict * (1.0 + _SAME_MOOD_BONUS * same_mood(rating.emotions, emotions))
