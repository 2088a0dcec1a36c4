"""Everybody's taste: learned by a worker from the ratings of those who agreed, kept as files.

Only films that at least three of them like are learned, and of people nothing is kept but sums:
whoever withdraws the consent, or asks to be forgotten, is in none of them once they are learned
anew, which happens as soon as the worker looks again.
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from uuid import uuid4

import numpy as np
import numpy.typing as npt
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from catalog.people.ratings import Rating, SharedRating, shared_ratings
from emotion.vocabulary import Emotion
from recommender.index import FilmIndex, Floats
from recommender.taste.estimator import LIKED, MIDDLING, WEAK, Taste
from recommender.taste.model import MOST_FILMS, TasteModel
from recommender.taste.moods import MoodModel

_log = logging.getLogger(__name__)

_EMOTIONS = tuple(Emotion)
_STARS = 5
_FEWEST_FANS = 3
# How many likes of a person's own, and how many people, it takes to count half of what it can.
_HALF_TRUST_LIKES = 8.0
_HALF_TRUST_PEOPLE = 50.0
_ARRAYS = ("starts", "targets", "weights", "popularity", "factors")
_MOOD_ARRAYS = ("centre", "axes", "between", "means", "counts")


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
        return np.append(self.scores, np.float32(0.0))[places]


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
        liked = [
            (place, rating)
            for place, rating in zip(places.tolist(), ratings, strict=True)
            if place < len(self.films)
            and self.films[place] == rating.film_id
            and _strength(rating) > 0.0
        ]
        if not liked:
            return NOTHING_EXPECTED
        strengths = np.array([_strength(rating) for _, rating in liked], np.float32)
        scores = self.model.scores(
            np.array([place for place, _ in liked], np.int64),
            strengths,
            moods=np.array([_vector(rating.emotions) for _, rating in liked], np.float32),
            mood=np.array(_vector(emotions), np.float32),
            told=float(len(ratings)),
        )
        highest = float(scores.max())
        if highest <= 0.0:
            return NOTHING_EXPECTED
        likes = float(strengths.sum())
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


def learn(engine: Engine, directory: Path) -> Community | None:
    """Learn anew if the ratings of those who agreed are others than before.

    Returns:
        What is to be served now; None when too few like the same films. Then nothing is kept.
    """
    with Session(engine) as session:
        shared = shared_ratings(session)
    before = load(directory)
    if before is not None and before.learned_from == shared.fingerprint:
        return before
    learned = _learned(shared.ratings, shared.fingerprint)
    if learned is None:
        shutil.rmtree(directory, ignore_errors=True)
        return None
    _save(learned, directory)
    _log.info("Taste learned from %d people's ratings", learned.people)
    return learned


def load(directory: Path, at_hand: Community | None = None) -> Community | None:
    """Map what was learned last into memory; None when there is nothing, or it is broken.

    Args:
        directory: where it lies.
        at_hand: what is loaded already, and returned when nothing newer is there.
    """
    try:
        versions = [int(path.name) for path in directory.iterdir() if path.name.isdigit()]
        if not versions:
            return None
        place = directory / str(max(versions))
        told = json.loads((place / "about.json").read_text())
        if at_hand is not None and at_hand.learned_from == told["learned_from"]:
            return at_hand
        names = ("films", *_ARRAYS, *(_MOOD_ARRAYS if told["moods"] else ()))
        arrays = {name: np.load(place / f"{name}.npy", mmap_mode="r") for name in names}
        people, learned_from = int(told["people"]), str(told["learned_from"])
    except FileNotFoundError:
        return None
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        _log.warning("What was learned of taste is broken: %s", type(error).__name__)
        return None
    moods = MoodModel(**{name: arrays[name] for name in _MOOD_ARRAYS}) if told["moods"] else None
    model = TasteModel(**{name: arrays[name] for name in _ARRAYS}, people=people, moods=moods)
    return Community(model, arrays["films"], people, learned_from)


def _learned(shared: Sequence[SharedRating], fingerprint: str) -> Community | None:
    from scipy.sparse import csr_matrix  # noqa: PLC0415 # only where training happens

    liked = [rating.film_id for rating in shared if rating.stars >= LIKED * _STARS]
    films, fans = np.unique(np.array(liked, np.int64), return_counts=True)
    loved = fans >= _FEWEST_FANS
    # The most loved ones, should there be more than can be learned at once.
    films = np.sort(films[loved][np.argsort(-fans[loved], kind="stable")[:MOST_FILMS]])
    if len(films) < 2:  # noqa: PLR2004 # a link needs two
        return None
    known = frozenset(films.tolist())
    # They come by person and film, and so are the rows of a sparse matrix already.
    ratings = [rating for rating in shared if rating.film_id in known]
    people, rows = np.unique([rating.person_id for rating in ratings], return_inverse=True)
    columns = np.searchsorted(films, [rating.film_id for rating in ratings])
    strengths = np.array([_strength(rating) for rating in ratings], np.float32)
    starts = np.concatenate([[0], np.cumsum(np.bincount(rows))])
    train = csr_matrix((strengths, columns, starts), (len(people), len(films)))
    moods = np.array([_vector(rating.emotions) for rating in ratings], np.float32)
    return Community(Taste().fit(train, None, moods).model, films, len(people), fingerprint)


def _save(learned: Community, directory: Path) -> None:
    """Write it beside what is there, in one rename; what is older is removed.

    A process that has the older one mapped keeps it until it loads the new one.
    """
    directory.mkdir(parents=True, exist_ok=True)
    versions = [int(path.name) for path in directory.iterdir() if path.name.isdigit()]
    draft = directory / f".{uuid4().hex}"
    draft.mkdir()
    moods = learned.model.moods
    arrays = {"films": learned.films}
    arrays |= {name: getattr(learned.model, name) for name in _ARRAYS}
    if moods is not None:
        arrays |= {name: getattr(moods, name) for name in _MOOD_ARRAYS}
    for name, array in arrays.items():
        np.save(draft / f"{name}.npy", array)
    about = {
        "people": learned.people,
        "learned_from": learned.learned_from,
        "moods": moods is not None,
    }
    (draft / "about.json").write_text(json.dumps(about))
    place = directory / str(max(versions, default=0) + 1)
    draft.rename(place)
    for older in directory.iterdir():
        if older.name.isdigit() and older != place:
            shutil.rmtree(older, ignore_errors=True)


def _strength(rating: Rating | SharedRating) -> float:
    """How much a rating says that a film was liked, as the estimator takes it."""
    if rating.stars >= LIKED * _STARS:
        return 1.0
    return WEAK if rating.stars >= MIDDLING * _STARS else 0.0


def _vector(emotions: Mapping[Emotion, float] | None) -> list[float]:
    """A mood as coordinates, Emotions in the vocabulary's order; NaN throughout when unknown."""
    if not emotions:
        return [np.nan] * len(_EMOTIONS)
    return [emotions.get(emotion, 0.0) for emotion in _EMOTIONS]
