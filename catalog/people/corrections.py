"""Moods that a person corrected: what was read, and what they said, as numbers."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from catalog.base import now, table_of
from catalog.engine import Database
from catalog.people.models import CorrectionRow
from catalog.people.person import meet
from catalog.rows import put
from emotion.calibration import Correction
from emotion.vocabulary import Emotion, Source

# Older ones fade out: people change, and so do the engines that read them.
LATEST = 40
_table = table_of(CorrectionRow)
# Made once, for every mood asks: making a statement takes longer than running it.
_OF = (
    select(_table.c.read, _table.c.source, _table.c.chosen)
    .where(_table.c.person_id == bindparam("person"))
    .order_by(_table.c.corrected_at.desc())
    .limit(LATEST)
)


async def keep(database: Database, person_id: int, slate_id: int, told: Correction) -> None:
    """Keep a correction; a second thought about the same card replaces the first."""

    def keep_it(connection: Connection) -> None:
        meet(connection, person_id)
        put(
            connection,
            CorrectionRow,
            {"person_id": person_id, "slate_id": slate_id},
            read={emotion.value: round(share, 4) for emotion, share in told.read.items()},
            source=told.source.value,
            chosen=told.chosen.value,
            corrected_at=now(),
        )

    await database.write(keep_it)


def of(connection: Connection, person_id: int) -> list[Correction]:
    """The person's latest corrections, newest first."""
    return [
        Correction(
            {emotion: read[emotion.value] for emotion in Emotion}, Source(source), Emotion(chosen)
        )
        for read, source, chosen in connection.execute(_OF, {"person": person_id})
    ]
