"""Made-up people who ask: a mood, an aim, some thirty ratings, films seen, limits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np

from catalog.people.ratings import Rating
from emotion.vocabulary import MOOD_READINGS, Aim, Constraints, Feeling, Genre, Mood
from recommender.answer import Asked
from recommender.filters import allowed
from recommender.index import Index
from recommender.index.films import Rows
from recommender.search import Search
from recommender.taste.community import Community
from recommender.taste.model import TasteModel

_THEN = datetime(2026, 1, 1, tzinfo=UTC)
_MOODS, _AIMS, _GENRES = tuple(Mood), tuple(Aim), tuple(Genre)
# The films that are known well enough for everybody's taste, and how many each speaks for.
_KNOWN, _LINKS, _FACTORS, _PEOPLE = 30_000, 1000, 32, 100_000


def community(index: Index) -> Community:
    """What everybody's ratings might have taught: as large as is served, as wild as can be."""
    chance = np.random.default_rng(1)
    ids = index.base.films.ids
    known = np.sort(chance.choice(ids, min(_KNOWN, len(ids)), replace=False))
    count, links = len(known), min(_LINKS, len(known) // 3)
    # Steps of three films at the most, so that none is named twice.
    steps = chance.integers(1, count // links + 1, (count, links))
    first = chance.integers(0, count, (count, 1))
    targets = (first + np.cumsum(steps, axis=1)) % count
    weights = chance.exponential(0.02, count * links) - 0.01
    popularity = 0.3 / (1.0 + chance.permutation(count) / 50.0)
    # As many people like two films as chance has it, and four times as many of one corner.
    factors = np.ones((count, _FACTORS))
    factors[:, 1:] = 1.7 * np.eye(_FACTORS - 1)[chance.integers(0, _FACTORS - 1, count)]
    factors *= np.sqrt(_PEOPLE) * popularity[:, None]
    model = TasteModel(
        starts=np.arange(count + 1, dtype=np.int64) * links,
        targets=targets.astype(np.int32).ravel(),
        weights=weights.astype(np.float16),
        popularity=popularity.astype(np.float32),
        factors=factors.astype(np.float32),
        people=_PEOPLE,
    )
    return Community(model, known, people=_PEOPLE, learned_from="")


def people(index: Index, everybody: Community, share: float, count: int) -> Iterator[Asked]:
    """So many people whose constraints keep about this share of films."""
    chance = np.random.default_rng(2)
    limits = _limits(index, share, chance)
    ids = index.base.films.ids
    for number in range(count):
        reading = MOOD_READINGS[_MOODS[number % len(_MOODS)]]
        wish = {tuple(Feeling)[chance.integers(12)]: 1.0} if number % 6 == 0 else {}
        search = Search(
            reading, _AIMS[chance.integers(len(_AIMS))], wish, limits[number % len(limits)]
        )
        rated = _rated(chance, ids, everybody)
        seen = chance.choice(ids, min(150, len(ids) // 10), replace=False).tolist()
        models = (int(chance.choice(ids)),) if number % 10 == 0 else ()
        never = frozenset(seen) | {one.film_id for one in rated} | set(models)
        yield Asked(
            search,
            rated,
            never,
            found={},
            models=models,
            community=everybody,
            shown=frozenset(seen[:20]),
            year=2026,
        )


def _rated(chance: np.random.Generator, ids: Rows, everybody: Community) -> list[Rating]:
    """About thirty films, half of them well known, mostly liked."""
    count = int(np.clip(chance.lognormal(3.3, 0.5), 1, 150))
    known = chance.choice(everybody.films, min(count // 2, len(everybody.films)), replace=False)
    other = chance.choice(ids, min(count - count // 2, len(ids)), replace=False)
    stars = chance.choice([1, 2, 3, 4, 5], 2 * count, p=[0.05, 0.1, 0.2, 0.35, 0.3])
    emotions = [MOOD_READINGS[mood].emotions for mood in _MOODS]
    films = sorted({*known.tolist(), *other.tolist()})
    return [
        Rating(film_id, int(stars[place]), emotions[place % len(emotions)], _THEN)
        for place, film_id in enumerate(films)
    ]


def _limits(index: Index, share: float, chance: np.random.Generator) -> list[Constraints]:
    """Limits that keep about this share of the films, each of another kind."""
    if share >= 1.0:
        return [Constraints()]
    found: list[Constraints] = []
    while len(found) < 12:
        first = int(chance.integers(1950, 2015))
        limits = Constraints(
            genres=frozenset({_GENRES[chance.integers(len(_GENRES))]}),
            not_genres=frozenset({_GENRES[chance.integers(len(_GENRES))]}),
            year_from=first if chance.random() < 0.6 else None,
            year_to=first + 9 if chance.random() < 0.4 else None,
            max_minutes=int(chance.integers(85, 130)) if chance.random() < 0.5 else None,
            languages=frozenset({"en"} if chance.random() < 0.5 else ()),
        )
        choice = allowed(index, limits, found={}, never=frozenset())
        kept = np.count_nonzero(choice.rows) / len(index)
        if not choice.relaxed and share / 2 <= kept <= share * 2:
            found.append(limits)
    return found
