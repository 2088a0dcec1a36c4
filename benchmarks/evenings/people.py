"""Made-up people who ask for a film evening after evening, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix

from catalog.people.ratings import Rating
from emotion.vocabulary import MOOD_READINGS, Emotion, Genre, Mood
from recommender.answer import Asked, answer
from recommender.index import Index
from recommender.learning.weights import learn_weights
from recommender.ranking import PARTS, USUAL, Weights
from recommender.search import search_for_mood
from recommender.target import target
from recommender.taste import Taste
from recommender.taste.community import Community

Reals = npt.NDArray[np.float64]

PEOPLE, EVENINGS, LEARN_EVERY = 80, 40, 5
# How often each of the five cards is looked at and rated.
_LOOKED_AT = (0.9, 0.6, 0.4, 0.3, 0.2)
_FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_YEAR = 2026


@dataclass
class Person:
    """Somebody made up, and what we have heard from them."""

    always: Reals
    in_mood: dict[Mood, Reals]
    genres: Reals
    secret: Reals
    moods: Reals
    ratings: list[Rating] = field(default_factory=list)


@dataclass(frozen=True)
class Offered:
    """An offer that was looked at."""

    person: int
    evening: int
    place: int
    parts: tuple[float, ...]
    propensity: float
    reward: float
    asked: Asked
    film_id: int


@dataclass(frozen=True)
class Way:
    """A way of learning."""

    name: str
    own: bool = False
    everybody: bool = False
    weights: bool = False


WAYS = (
    Way("nothing"),
    Way("their own stars", own=True),
    Way("and everybody's", own=True, everybody=True),
    Way("and weights", own=True, everybody=True, weights=True),
)


def population(index: Index) -> list[Person]:
    """Made-up people: two thirds belong to one of six camps that like the same secretly."""
    chance = np.random.default_rng(7)
    count = len(index.base.films)
    camps = chance.normal(0.0, 1.0, (6, count))
    people = []
    for _ in range(PEOPLE):
        in_camp = chance.random() < 0.67  # two thirds
        secret = camps[chance.integers(6)] if in_camp else chance.normal(0.0, 1.0, count)
        people.append(
            Person(
                always=chance.normal(0.0, 0.35, 12),
                in_mood={mood: chance.normal(0.0, 0.45, 12) for mood in Mood},
                genres=chance.normal(0.0, 0.3, len(Genre)),
                secret=secret,
                moods=chance.dirichlet(np.full(len(Mood), 1.5)),
            )
        )
    return people


def stars_of(
    index: Index, person: Person, mood: Mood, row: int, chance: np.random.Generator
) -> int:
    """What they give a film seen in a mood."""
    films, search = index.base.films, search_for_mood(mood)
    looks_for = target(search) + person.always + person.in_mood[mood]
    liking = (
        0.45 * float(films.standard_profiles[row] @ looks_for) / 1.5
        + 0.5 * float(films.genres[row] @ person.genres)
        + 0.45 * person.secret[row]
        + 1.2 * (float(films.priors[row]) - 0.6)
        + chance.normal(0.0, 0.5)
    )
    return int(np.clip(round(3.0 + liking), 1, 5))


def live(index: Index, way: Way, usual: Weights = USUAL) -> list[Offered]:
    """Let everybody ask, evening after evening; before any are learned, by these weights."""
    return live_as(index, way, population(index), EVENINGS, usual)


def live_as(
    index: Index, way: Way, people: list[Person], evenings: int, usual: Weights = USUAL
) -> list[Offered]:
    """Let these people ask on so many evenings; what they tell stays with them."""
    chance = np.random.default_rng(8)
    log: list[Offered] = []
    community: Community | None = None
    weights = usual
    for evening in range(evenings):
        if evening and evening % LEARN_EVERY == 0:
            community = _community(index, people) if way.everybody else None
            weights = weights_of(log) if way.weights else usual
        for number, person in enumerate(people):
            mood = tuple(Mood)[chance.choice(len(Mood), p=person.moods)]
            asked = ask_of(person, mood, way, community, weights)
            told = answer(index, asked, 5, chance)
            for place, one in enumerate(told.films):
                if chance.random() > _LOOKED_AT[place]:
                    continue
                row = int(np.searchsorted(index.base.films.ids, one.film_id))
                stars = stars_of(index, person, mood, row, chance)
                day = _FIRST_DAY + timedelta(days=evening)
                emotions = MOOD_READINGS[mood].emotions
                person.ratings.insert(0, Rating(one.film_id, stars, emotions, day))
                parts = tuple(one.parts[part] for part in PARTS)
                reward = (stars - 1) / 4
                log.append(
                    Offered(
                        number, evening, place, parts, one.propensity, reward, asked, one.film_id
                    )
                )
    return log


def ask_of(
    person: Person, mood: Mood, way: Way, community: Community | None, weights: Weights
) -> Asked:
    """What somebody asks in a mood, with what this way of learning knows of them."""
    return Asked(
        search_for_mood(mood),
        ratings=tuple(person.ratings) if way.own else (),
        never=frozenset(rating.film_id for rating in person.ratings),
        found={},
        models=(),
        community=community,
        year=_YEAR,
        weights=weights,
    )


def weights_of(log: list[Offered]) -> Weights:
    """The weights that a log asks for."""
    return learn_weights(
        np.array([one.parts for one in log]),
        np.array([one.reward for one in log]),
        np.array([one.propensity for one in log]),
    )


def _community(index: Index, people: list[Person]) -> Community:
    """Taste learned from everybody's stars so far."""
    films = index.base.films
    ids = films.ids
    told = [
        (number, int(np.searchsorted(ids, rating.film_id)), rating)
        for number, person in enumerate(people)
        for rating in person.ratings
    ]
    told.sort(key=lambda one: one[:2])
    stars = np.array([rating.stars for *_, rating in told], np.float32)
    where = [one[0] for one in told], [one[1] for one in told]
    moods = np.array(
        [[(rating.emotions or {}).get(emotion, 0.0) for emotion in Emotion] for *_, rating in told]
    )
    matrix = csr_matrix((stars, where), (len(people), len(ids)))
    items = [
        {"genres": np.flatnonzero(genres).tolist(), "year": int(year)}
        for genres, year in zip(films.genres, films.years, strict=True)
    ]
    return Community(Taste().fit(matrix, items, moods).model, ids, len(people), "")
