"""Moods that a person corrected: what was read, and what they said, as numbers."""

from __future__ import annotations

from sqlalchemy import bindparam, select

from catalog.base import now, table_of
from catalog.engine import Database
from catalog.people.models import CorrectionRow
from catalog.people.person import meet, put
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
    async with database.write() as session:
        await meet(session, person_id)
        await put(
            session,
            CorrectionRow,
            {"person_id": person_id, "slate_id": slate_id},
            read={emotion.value: round(share, 4) for emotion, share in told.read.items()},
            source=told.source.value,
            chosen=told.chosen.value,
            corrected_at=now(),
        )


async def of(database: Database, person_id: int) -> list[Correction]:
    """The person's latest corrections, newest first."""
    async with database.read() as session:
        rows = await session.execute(_OF, {"person": person_id})
        return [
            Correction(
                {emotion: read[emotion.value] for emotion in Emotion},
                Source(source),
                Emotion(chosen),
            )
            for read, source, chosen in rows
        ]
