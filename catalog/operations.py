"""What the catalog's commands do; `catalog.__main__` does the talking."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Collection
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from catalog.engine import Database, opened
from catalog.films import lookup, removal
from catalog.films.film import Film
from catalog.films.models import FilmRow, ProfileRow
from catalog.films.seed import note_seeded, seed_films, seeded
from catalog.films.titles import match_form
from catalog.films.upsert import Outcome, upsert
from catalog.people.models import RatingRow
from catalog.profiles.compute import refresh_profiles
from catalog.session import writing


def seed(url: str) -> tuple[Counter[Outcome], int] | None:
    """Bring in the films that ship with Reelmood, and compute how they feel.

    Returns:
        What became of them, and how many profiles were computed; None if they were there already.
    """
    with opened(url) as engine, writing(engine) as session:
        if seeded(session):
            return None
        outcomes = Counter(result.outcome for result in upsert(session, seed_films()))
        computed = refresh_profiles(session)
        note_seeded(session)
        return outcomes, computed


def find(url: str, text: str) -> list[Film]:
    """The films with a text in their title."""

    async def ask() -> list[Film]:
        database = Database(url)
        try:
            return await lookup.find(database, text)
        finally:
            await database.close()

    return asyncio.run(ask())


def by_id(url: str, film_id: int) -> Film | None:
    """The film with this id, if there is one."""

    async def ask() -> list[Film]:
        database = Database(url)
        try:
            return await lookup.films_by_id(database, [film_id])
        finally:
            await database.close()

    return next(iter(asyncio.run(ask())), None)


def titled(url: str, title: str) -> list[Film]:
    """The films of just this title, or original title, that were not removed."""
    wanted = match_form(title)
    return [
        film
        for film in find(url, title)
        if wanted in {match_form(film.title), match_form(film.original_title)}
    ]


def remove(url: str, film_ids: Collection[int]) -> None:
    """Offer films no more, and find them by no title; what people said of them stays."""
    with opened(url) as engine, writing(engine) as session:
        removal.remove(session, film_ids)


def restore(url: str, film_ids: Collection[int]) -> None:
    """Offer and find removed films again."""
    with opened(url) as engine, writing(engine) as session:
        removal.restore(session, film_ids)


def counts(url: str) -> dict[str, Any]:
    """How many films, profiles and ratings there are, and films by decade, genre and language."""
    with opened(url) as engine, Session(engine) as session:
        # The columns alone: a film as a whole comes with all its people.
        films = session.execute(select(FilmRow.year, FilmRow.genres, FilmRow.languages)).all()
        return {
            "films": len(films),
            "profiles": session.scalar(select(func.count()).select_from(ProfileRow)) or 0,
            "ratings": session.scalar(select(func.count()).select_from(RatingRow)) or 0,
            "decades": dict(sorted(Counter(f"{f.year // 10}0s" for f in films).items())),
            "genres": dict(Counter(g for f in films for g in f.genres).most_common()),
            "languages": dict(Counter(c for f in films for c in f.languages).most_common()),
        }
