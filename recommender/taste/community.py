"""Everybody's taste, as it is served: what people of a person's taste and mood like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from catalog.people.ratings import Rating
from emotion.vocabulary import Emotion
from recommender.index import FilmIndex, Floats
from recommender.taste.estimator import liking
from recommender.taste.model import TasteModel

_EMOTIONS = tuple(Emotion)
_STARS = 5
# How many likes of a person's own, and how many people, it takes to count half of what it can.
_HALF_TRUST_LIKES = 8.0
_HALF_TRUST_PEOPLE = 50.0


@dataclass(frozen=True, eq=False)
class Expected:
    """What a community expects somebody to like.

    Attributes:
        films: ids, ascending, int64, shape (n,).
        scores: how far each is liked, float32 in [0, 1], shape (n,).
        places: where in these a film id is found, -1 for nowhere; for the last one always.
    """

    films: npt.NDArray[np.int64]
    scores: Floats
    places: npt.NDArray[np.int32]

    def of(self, index: FilmIndex) -> Floats:
        """The same for films as an index has them, 0 for unknown ones, shape (len(index),)."""
        if not len(self.films):
            return np.zeros(len(index), np.float32)
        places = index.places
        if places is None:
            places = self.places[np.minimum(index.ids, len(self.places) - 1)]
        # Place -1, of what is unknown, is the one behind the last.
        return np.append(self.scores, np.float32(0.0)).take(places)


NOTHING_EXPECTED = Expected(
    np.zeros(0, np.int64), np.zeros(0, np.float32), np.full(1, -1, np.int32)
)


@dataclass(frozen=True, eq=False)
class Community:
    """What a community's ratings taught.

    Attributes:
        model: links between its films.
        films: their ids, ascending, int64, shape (n,).
        people: how many people it was learned from.
        learned_from: tells one set of ratings from another.
    """

    model: TasteModel
    films: npt.NDArray[np.int64]
    people: int
    learned_from: str

    def expects(self, ratings: Sequence[Rating], emotions: Mapping[Emotion, float]) -> Expected:
        """How far people of such taste and mood like films.

        New ratings count at once. The best film gets as much as so few likes, and people, are
        worth; of whoever liked none of its films nothing is expected.
        """
        places = np.searchsorted(self.films, np.array([one.film_id for one in ratings], np.int64))
        counts = strengths(np.array([one.stars for one in ratings], np.uint8))
        liked = [
            (place, count, rating)
            for place, count, rating in zip(places.tolist(), counts.tolist(), ratings, strict=True)
            if place < len(self.films) and self.films[place] == rating.film_id and count > 0.0
        ]
        if not liked:
            return NOTHING_EXPECTED
        scores = self.model.scores(
            np.array([place for place, _, _ in liked], np.int64),
            np.array([count for _, count, _ in liked], np.float32),
            moods=np.array([_vector(rating.emotions) for _, _, rating in liked], np.float32),
            mood=np.array(_vector(emotions), np.float32),
            told=float(len(ratings)),
        )
        highest = float(scores.max())
        if highest <= 0.0:
            return NOTHING_EXPECTED
        likes = sum(count for _, count, _ in liked)
        trust = likes / (likes + _HALF_TRUST_LIKES)
        trust *= self.people / (self.people + _HALF_TRUST_PEOPLE)
        liking = np.maximum(scores, 0.0) * np.float32(trust / highest)
        return Expected(self.films, liking, self._places)

    @cached_property
    def _places(self) -> npt.NDArray[np.int32]:
        """A table instead of a search: films are asked for by the ten thousand."""
        places = np.full(int(self.films.max(initial=0)) + 2, -1, np.int32)
        places[self.films] = np.arange(len(self.films))
        return places


def strengths(stars: npt.NDArray[np.uint8]) -> Floats:
    """How much ratings say that a film was liked, as the estimator takes it, shape (m,)."""
    return liking(stars.astype(np.float32) / np.float32(_STARS))


def _vector(emotions: Mapping[Emotion, float] | None) -> list[float]:
    """A mood as coordinates, Emotions in the vocabulary's order; NaN throughout when unknown."""
    if not emotions:
        return [np.nan] * len(_EMOTIONS)
    return [emotions.get(emotion, 0.0) for emotion in _EMOTIONS]
