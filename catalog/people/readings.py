"""Moods that were read, as numbers."""

from __future__ import annotations

from sqlalchemy import Connection, insert

from catalog.base import table_of
from catalog.engine import Database
from catalog.people.models import ReadingRow
from catalog.people.person import meet
from emotion.vocabulary import Reading

_KEEP = insert(table_of(ReadingRow))


async def keep(database: Database, person_id: int, reading: Reading) -> None:
    """Keep a reading; neither words nor picture are in it."""

    def keep_it(connection: Connection) -> None:
        meet(connection, person_id)
        note(connection, person_id, reading)

    await database.write(keep_it)


def note(connection: Connection, person_id: int, reading: Reading) -> None:
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
        },
    )
