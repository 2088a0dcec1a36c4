"""A person's own taste: likeness to the films they loved, less likeness to those they did not.

Ratings given in a mood like the present one count for more, so that the taste is that of the mood.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
        nearest: for each film the place in `liked` of the loved film it is most like, shape (n,);
            -1 when nothing was loved.
        likeness: how like that film it is, in [-1, 1], shape (n,).
        liked: the ratings of four or five stars.
    """

    scores: Floats
    nearest: npt.NDArray[np.int64]
    likeness: Floats
    liked: tuple[Rating, ...]


def likes(index: FilmIndex, ratings: Sequence[Rating], emotions: Mapping[Emotion, float]) -> Likes:
    """What the ratings say of every film, for somebody who feels like this now."""
    found = [(index.row_of(rating.film_id), rating) for rating in ratings]
    rows = [row for row, _ in found if row is not None]
    rated = [rating for row, rating in found if row is not None]
    count = len(index)
    if not rated:
        nothing = np.zeros(count, np.float32)
        return Likes(nothing, np.full(count, -1), nothing, ())
    likeness = index.features @ index.features[rows].T
    weights = np.array([_weight(rating, emotions) for rating in rated], np.float32)
    pull = np.maximum(likeness - _UNLIKE, 0.0) @ weights
    trust = len(rated) / (len(rated) + _HALF_TRUST)
    scores = np.tanh(pull) * trust
    loved = [place for place, rating in enumerate(rated) if rating.stars >= _LOVED]
    if not loved:
        return Likes(scores, np.full(count, -1), np.zeros(count, np.float32), ())
    to_loved = likeness[:, loved]
    return Likes(
        scores=scores.astype(np.float32),
        nearest=to_loved.argmax(axis=1),
        likeness=to_loved.max(axis=1),
        liked=tuple(rated[place] for place in loved),
    )


def same_mood(one: Mapping[Emotion, float] | None, other: Mapping[Emotion, float]) -> float:
    """How alike two moods are: their overlap, in [0, 1]; 0 when one is unknown."""
    if one is None:
        return 0.0
    return sum(min(p, other.get(emotion, 0.0)) for emotion, p in one.items())


def _weight(rating: Rating, emotions: Mapping[Emotion, float]) -> float:
    verdict = (rating.stars - _INDIFFERENT) / 2.0
    return verdict * (1.0 + _SAME_MOOD_BONUS * same_mood(rating.emotions, emotions))
