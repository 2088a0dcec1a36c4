"""What a person has agreed to."""

from __future__ import annotations

from enum import StrEnum

from catalog.base import now
from catalog.engine import Database
from catalog.people.models import ConsentRow
from catalog.people.person import meet, put


class Consent(StrEnum):
    """What we ask for: to read a face, and to let ratings join everyone's training."""

    FACE = "face"
    TRAINING = "training"


async def decide(database: Database, person_id: int, consent: Consent, *, given: bool) -> None:
    """Keep the person's answer; a later one replaces it."""
    async with database.write() as session:
        await meet(session, person_id)
        key = {"person_id": person_id, "kind": consent.value}
        await put(session, ConsentRow, key, given=given, decided_at=now())


async def decided(database: Database, person_id: int, consent: Consent) -> bool | None:
    """The person's answer; None when never asked."""
    async with database.read() as session:
        row = await session.get(ConsentRow, (person_id, consent.value))
        return None if row is None else row.given
