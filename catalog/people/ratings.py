"""Stars: one rating for each person and film, which can be changed and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete

from catalog.base import now
from catalog.engine import Database
from catalog.people.models import RatingRow
from catalog.people.person import meet, note_change, put
from catalog.people.watchlist import drop_from_watchlist
from emotion.vocabulary import Aim, Emotion


@dataclass(frozen=True, slots=True)
class Rating:
    """The stars (1 to 5) a person gave a film, and the mood they were given in, if known."""

    film_id: int
    stars: int
    emotions: Mapping[Emotion, float] | None
    rated_at: datetime


async def rate(
    database: Database,
    person_id: int,
    film_id: int,
    stars: int,
    *,
    emotions: Mapping[Emotion, float] | None = None,
    aim: Aim | None = None,
) -> None:
    """Keep the stars; the same film rated again is changed, not doubled, and waits no longer.

    Raises:
        ValueError: the stars are not 1 to 5.
    """
    if stars not in range(1, 6):
        raise ValueError("stars run from 1 to 5")
    async with database.write() as session:
        await meet(session, person_id)
        await put(
            session,
            RatingRow,
            {"person_id": person_id, "film_id": film_id},
            stars=stars,
            emotions=None if emotions is None else {e.value: p for e, p in emotions.items()},
            aim=aim.value if aim else None,
            rated_at=now(),
        )
        await drop_from_watchlist(session, person_id, film_id)
        await note_change(session, person_id)


async def unrate(database: Database, person_id: int, film_id: int) -> None:
    """Take the stars back; no rating there is no error."""
    async with database.write() as session:
        await session.execute(
            delete(RatingRow).where(RatingRow.person_id == person_id, RatingRow.film_id == film_id)
        )
        await note_change(session, person_id)


def rating_of(row: RatingRow) -> Rating:
    """The frozen value of a row."""
    told = row.emotions
    emotions = None if told is None else {Emotion(name): p for name, p in told.items()}
    return Rating(row.film_id, row.stars, emotions, row.rated_at)
