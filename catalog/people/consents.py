"""What a person has agreed to."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection, select

from catalog.base import now
from catalog.engine import Database
from catalog.people.models import ConsentRow
from catalog.people.person import meet
from catalog.rows import put


class Consent(StrEnum):
    """What we ask for: to read a face, to let ratings join everyone's training, to ask on.

    Asking on, whether a film was watched, needs no permission, but may be refused.
    """

    FACE = "face"
    TRAINING = "training"
    ASKING = "asking"


async def decide(database: Database, person_id: int, consent: Consent, *, given: bool) -> None:
    """Keep the person's answer; a later one replaces it."""

    def keep(connection: Connection) -> None:
        meet(connection, person_id)
        key = {"person_id": person_id, "kind": consent.value}
        put(connection, ConsentRow, key, given=given, decided_at=now())

    await database.write(keep)


async def decided(database: Database, person_id: int, consent: Consent) -> bool | None:
    """The person's answer; None when never asked."""
    told = select(ConsentRow.given).where(
        ConsentRow.person_id == person_id, ConsentRow.kind == consent.value
    )
    return await database.read(lambda connection: connection.scalar(told))
