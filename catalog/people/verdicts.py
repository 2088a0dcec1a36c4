"""Seen, and not for me: films a person is not offered again."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection, delete

from catalog.base import now
from catalog.engine import Database
from catalog.people.models import VerdictRow
from catalog.people.person import note_change
from catalog.people.watchlist import drop_from_watchlist
from catalog.rows import put


class Verdict(StrEnum):
    """What a person says of a film without rating it."""

    SEEN = "seen"
    DISLIKED = "disliked"


async def judge(
    database: Database, person_id: int, film_id: int, verdict: Verdict, *, stands: bool
) -> None:
    """Set the verdict, or take it back; doing so twice changes nothing.

    A film that is seen, or not wanted, waits no longer on the watchlist.
    """
    await database.write(
        lambda connection: note(connection, person_id, film_id, verdict, stands=stands)
    )


def note(
    connection: Connection, person_id: int, film_id: int, verdict: Verdict, *, stands: bool
) -> None:
    """The same, in the caller's transaction."""
    note_change(connection, person_id)
    key = {"person_id": person_id, "film_id": film_id, "kind": verdict.value}
    if stands:
        put(connection, VerdictRow, key, decided_at=now())
        drop_from_watchlist(connection, person_id, film_id)
    else:
        connection.execute(delete(VerdictRow).filter_by(**key))
