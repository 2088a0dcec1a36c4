"""Moods that were read, as numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select

from catalog.base import table_of
from catalog.engine import Database
from catalog.people.models import ReadingRow
from catalog.people.person import meet
from emotion.vocabulary import Emotion, Mood, Reading

_KEEP = insert(table_of(ReadingRow))


@dataclass(frozen=True, slots=True)
class Felt:
    """A mood that was read.

    Attributes:
        at: when.
        emotions: the mix.
        valence: how pleasant it was, in [-1, 1].
        mood: what people call it, where it is none of the seven emotions.
    """

    at: datetime
    emotions: Mapping[Emotion, float]
    valence: float
    mood: Mood | None = None


async def since(database: Database, person_id: int, moment: datetime) -> list[Felt]:
    """The moods of a person since a moment, oldest first."""
    told = (
        select(ReadingRow.read_at, ReadingRow.emotions, ReadingRow.valence, ReadingRow.mood)
        .where(ReadingRow.person_id == person_id, ReadingRow.read_at >= moment)
        .order_by(ReadingRow.read_at, ReadingRow.id)
    )
    rows = await database.read(lambda connection: connection.execute(told).all())
    return [
        Felt(
            read_at,
            {emotion: mix[emotion.value] for emotion in Emotion},
            valence,
            None if mood is None else Mood(mood),
        )
        for read_at, mix, valence, mood in rows
    ]


async def keep(
    database: Database, person_id: int, reading: Reading, mood: Mood | None = None
) -> None:
    """Keep a reading and what it is called; neither words nor picture are in it."""

    def keep_it(connection: Connection) -> None:
        meet(connection, person_id)
        note(connection, person_id, reading, mood)

    await database.write(keep_it)


def note(
    connection: Connection, person_id: int, reading: Reading, mood: Mood | None = None
) -> None:
    """Keep a reading of a person we have met, in the caller's transaction."""
    connection.execute(
        _KEEP,
        {
            "person_id": person_id,
            "emotions": {e.value: round(p, 4) for e, p in reading.emotions.items()},
            "valence": round(reading.valence, 4),
            "arousal": round(reading.arousal, 4),
            "confidence": round(reading.confidence, 4),
            "source": reading.source.value,
            "engine": reading.engine,
            "mood": mood and mood.value,
        },
    )
