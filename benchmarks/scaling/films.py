"""Made-up films, as many as asked for, in the shapes of the seed films."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from catalog.engine import sync_engine
from catalog.films.revision import bump_revision
from catalog.films.seed import seed_films
from catalog.migrate import migrate
from catalog.profiles.profile import Told, profile
from catalog.session import writing
from emotion.vocabulary import Feeling

_FEELINGS = [feeling.value for feeling in Feeling]
# The first is the language of half the films, the others' shares fall off as one over their rank.
_LANGUAGES = ["en", *(first + second for first in "aiou" for second in "nshrdlucmfwypb")]
_AT_ONCE = 20_000
_FILM = """INSERT INTO films (id, title, original_title, match_title, year, runtime_minutes,
    synopsis, plot, countries, languages, genres, keywords, created_at, updated_at, revision)
    VALUES (?, ?, '', ?, ?, ?, '', '', '[]', ?, ?, '[]', ?, ?, ?)"""
_PROFILE = """INSERT INTO film_profiles (film_id, feelings, model, content_hash, computed_at)
    VALUES (?, ?, 'made up', '', ?)"""
_VOTES = (
    "INSERT INTO film_votes (film_id, source, rating, best, votes) VALUES (?, 'made', ?, 10, ?)"
)


def fill(path: Path, count: int) -> str:
    """Make a catalog of so many films in an SQLite file; its URL."""
    url = f"sqlite:///{path}"
    migrate(url)
    engine = sync_engine(url)
    with writing(engine) as session:
        bump_revision(session)
    engine.dispose()
    films = _films(count)
    with sqlite3.connect(path) as connection:
        while batch := list(islice(films, _AT_ONCE)):
            connection.executemany(_FILM, [film for film, _, _ in batch])
            connection.executemany(_PROFILE, [told for _, told, _ in batch])
            connection.executemany(_VOTES, [votes for _, _, votes in batch if votes[2]])
            connection.commit()
    connection.close()
    return url


def _films(count: int) -> Iterator[tuple[Sequence[Any], Sequence[Any], Sequence[Any]]]:
    """Rows of the tables, film by film."""
    chance = np.random.default_rng(0)
    seeds = list(seed_films())
    profiles = np.array([_profile_of(seed) for seed in seeds])
    odds = np.array([1.0, *(1.0 / np.arange(2, len(_LANGUAGES) + 1))])
    odds[1:] /= odds[1:].sum()
    odds /= odds.sum()
    stamp = datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None).isoformat(" ")
    for start in range(0, count, _AT_ONCE):
        size = min(_AT_ONCE, count - start)
        # Between two films, nearer to one, and a little off.
        one, other = chance.integers(0, len(seeds), (2, size))
        share = chance.beta(4.0, 1.5, (size, 1))
        told = share * profiles[one] + (1.0 - share) * profiles[other]
        told = np.clip(told + chance.normal(0.0, 0.07, told.shape), 0.0, 1.0).round(3)
        years = (2025 - chance.exponential(18.0, size)).clip(1920, 2025).astype(int)
        minutes = chance.normal(102.0, 19.0, size).clip(45, 260).astype(int)
        minutes[chance.random(size) < 0.08] = 0
        spoken = chance.choice(len(_LANGUAGES), (size, 2), p=odds)
        votes = np.exp(chance.normal(4.5, 2.3, size)).astype(int)
        ratings = chance.normal(6.2, 1.1, size).clip(1.0, 9.6).round(1)
        mixed = chance.random(size) < 0.3
        for place in range(size):
            key = start + place + 1
            genres = list(seeds[one[place]].genres)
            if mixed[place]:
                genres = [*genres[:2], *seeds[other[place]].genres[:1]]
            languages = {_LANGUAGES[code] for code in spoken[place][: 1 + (place % 6 == 0)]}
            film = (
                key, f"Film {key}", f"film {key}", int(years[place]),
                int(minutes[place]) or None, json.dumps(sorted(languages)),
                json.dumps(list(dict.fromkeys(genres))), stamp, stamp, 0,
            )  # fmt: skip
            feelings = dict(zip(_FEELINGS, told[place].tolist(), strict=True))
            yield (
                film,
                (key, json.dumps(feelings), stamp),
                (key, float(ratings[place]), int(votes[place])),
            )


def _profile_of(seed: Any) -> list[float]:
    told = profile(
        Told(
            genres=seed.genres,
            keywords=seed.keywords,
            text=seed.synopsis,
            year=seed.year,
            reviews=(),
        )
    )
    return [told[feeling] for feeling in Feeling]
