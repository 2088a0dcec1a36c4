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

Reals = npt.NDArray[np.float64]

_EMOTIONS = tuple(Emotion)
# Stars that say neither yes nor no.
_INDIFFERENT = 2.8
_LOVED = 4
# How many ratings it takes for a person's own taste to count half of what it can.
_HALF_TRUST = 4.0
_SAME_MOOD_BONUS = 1.0
# Below this a rated film says nothing about another one.
_UNLIKE = 0.15
_AT_ONCE = 2048


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


@dataclass(frozen=True, eq=False)
class OwnTaste:
    """What somebody's ratings say, to be asked of any films.

    Attributes:
        features: those of the rated films, shape (m, d).
        weights: how much each speaks for films like it, or against them, shape (m,).
        ratings: the ratings, m of them.
    """

    features: Floats
    weights: Floats
    ratings: tuple[Rating, ...]

    @classmethod
    def of(
        cls, films: FilmIndex, ratings: Sequence[Rating], emotions: Mapping[Emotion, float]
    ) -> OwnTaste:
        """The taste of somebody who feels like this now.

        Args:
            films: where the rated films are found; those that are not there are left out.
            ratings: what the person has rated.
            emotions: how they feel.
        """
        here = films.rows_by_id({rating.film_id for rating in ratings})
        rated = tuple(rating for rating in ratings if rating.film_id in here)
        rows = [here[rating.film_id] for rating in rated]
        verdicts = np.array([rating.stars - _INDIFFERENT for rating in rated]) / 2.0
        moods, [mood] = mood_vectors([one.emotions for one in rated]), mood_vectors([emotions])
        weights = verdicts * (1.0 + _SAME_MOOD_BONUS * same_mood(moods, mood))
        return cls(films.features[rows], weights.astype(np.float32), rated)

    def scores(self, films: FilmIndex) -> Floats:
        """Liking expected, in [-1, 1], faded in with the ratings, shape (n,)."""
        pull = np.zeros(len(films), np.float32)
        if not self.ratings:
            return pull
        # By parts that stay at hand to the processor.
        for start in range(0, len(films), _AT_ONCE):
            likeness = films.features[start : start + _AT_ONCE] @ self.features.T
            np.maximum(likeness, np.float32(_UNLIKE), out=likeness)
            pull[start : start + _AT_ONCE] = likeness @ self.weights
        pull -= np.float32(_UNLIKE) * self.weights.sum()
        trust = len(self.ratings) / (len(self.ratings) + _HALF_TRUST)
        return np.tanh(pull) * np.float32(trust)

    def likes(self, films: FilmIndex) -> Likes:
        """The same, with what it comes from."""
        loved = [place for place, one in enumerate(self.ratings) if one.stars >= _LOVED]
        to_liked = self.features[loved] @ films.features.T
        return Likes(self.scores(films), to_liked, tuple(self.ratings[place] for place in loved))


def mood_vectors(moods: Sequence[Mapping[Emotion, float] | None]) -> Reals:
    """Moods as coordinates, shape (m, 7); zeros for an unknown one, which is like no mood."""
    told = [[(mood or {}).get(emotion, 0.0) for emotion in _EMOTIONS] for mood in moods]
    return np.array(told).reshape(len(told), len(_EMOTIONS))


def same_mood(moods: Reals, mood: Reals) -> Reals:
    """How alike moods, shape (m, 7), are to one, shape (7,): their overlap, in [0, 1]."""
    return np.asarray(np.minimum(moods, mood).sum(axis=1))
