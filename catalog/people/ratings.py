"""Stars: one rating for each person and film, which can be changed and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, func, select

from catalog.base import now
from catalog.engine import Database
from catalog.people.models import RatingRow
from catalog.people.person import note_change
from catalog.people.watchlist import drop_from_watchlist
from catalog.rows import put
from emotion.vocabulary import Aim, Emotion

# Made once: making a statement takes longer than running it.
_HOW_MANY = select(func.count(), func.count().filter(RatingRow.film_id == bindparam("film"))).where(
    RatingRow.person_id == bindparam("person")
)


@dataclass(frozen=True, slots=True)
class Rating:
    """The stars (1 to 5) a person gave a film, and the mood they were given in, if known."""

    film_id: int
    stars: int
    emotions: Mapping[Emotion, float] | None
    rated_at: datetime


@dataclass(frozen=True, slots=True)
class Rated:
    """How many films a person had rated before a rating, and had after it."""

    before: int
    after: int


async def rate(
    database: Database,
    person_id: int,
    film_id: int,
    stars: int,
    *,
    emotions: Mapping[Emotion, float] | None = None,
    aim: Aim | None = None,
) -> Rated:
    """Keep the stars; the same film rated again is changed, not doubled, and waits no longer.

    Returns:
        How many films the person had rated before, and has now.

    Raises:
        ValueError: the stars are not 1 to 5.
    """
    if stars not in range(1, 6):
        raise ValueError("stars run from 1 to 5")

    def keep(connection: Connection) -> Rated:
        told = {"person": person_id, "film": film_id}
        before, is_rated = connection.execute(_HOW_MANY, told).one()
        note_change(connection, person_id)
        put(
            connection,
            RatingRow,
            {"person_id": person_id, "film_id": film_id},
            stars=stars,
            emotions=None if emotions is None else {e.value: p for e, p in emotions.items()},
            aim=aim.value if aim else None,
            rated_at=now(),
        )
        drop_from_watchlist(connection, person_id, film_id)
        return Rated(before, before + (not is_rated))

    return await database.write(keep)


async def unrate(database: Database, person_id: int, film_id: int) -> None:
    """Take the stars back; no rating there is no error."""

    def drop(connection: Connection) -> None:
        connection.execute(
            delete(RatingRow).where(RatingRow.person_id == person_id, RatingRow.film_id == film_id)
        )
        note_change(connection, person_id)

    await database.write(drop)


def rating_of(row: Row[int, int, dict[str, float] | None, datetime]) -> Rating:
    """The frozen value of a row of film, stars, emotions and moment."""
    film_id, stars, emotions, rated_at = row
    return Rating(film_id, stars, _emotions(emotions), rated_at)


def _emotions(told: Mapping[str, float] | None) -> dict[Emotion, float] | None:
    return None if told is None else {Emotion(name): p for name, p in told.items()}
