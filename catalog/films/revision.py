"""The catalog's revision, which grows with every change of films, and whose turn it is to change.

The ranking index, profiles and films kept at hand see by it whether they are old.
"""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from catalog.base import now, table_of
from catalog.films.models import CatalogStateRow, FilmRow
from catalog.rows import insert_into

_REVISION = "films"
_SINCE = "since"
# By which PostgreSQL knows the turn of those who change films.
_TURN = crc32(b"films")
# Films are marked for so many at once.
_BATCH = 500


def take_turn(session: Session) -> None:
    """Wait until nobody else changes films, and let nobody until the caller's transaction ends.

    Two who bring in the same film would make two of it, and two with films in hand that the other
    wants, too, wait for each other. SQLite has one writer at a time anyhow.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_TURN)))


def bump_revision(session: Session, film_ids: Iterable[int] = ()) -> None:
    """Say that these films or their profiles have changed, so that the ranking index follows.

    The count is one statement, so that of two writers each comes to a number of its own.
    """
    first = int(now().timestamp() * 1000)
    bumped = session.scalar(
        insert_into(table_of(CatalogStateRow), session.get_bind().dialect.name)
        .values(name=_REVISION, revision=first, detail={_SINCE: str(first)})
        .on_conflict_do_update(
            index_elements=[CatalogStateRow.name],
            set_={CatalogStateRow.revision: CatalogStateRow.revision + 1},
        )
        .returning(CatalogStateRow.revision)
    )
    films, changed = table_of(FilmRow), list(film_ids)
    for start in range(0, len(changed), _BATCH):
        session.execute(
            # Its facts are as old as before.
            update(films)
            .where(films.c.id.in_(changed[start : start + _BATCH]))
            .values(revision=bumped, updated_at=films.c.updated_at)
        )


def revision(session: Session) -> int:
    """A number that grows with every change of films or profiles; 0 before the first."""
    # The column, not the row: a session may hold a row as it was before.
    found = session.scalar(
        select(CatalogStateRow.revision).where(CatalogStateRow.name == _REVISION)
    )
    return found or 0


def identity(session: Session) -> str:
    """What tells this catalog from any other: when it began, as its first revision."""
    detail = session.scalar(select(CatalogStateRow.detail).where(CatalogStateRow.name == _REVISION))
    return str((detail or {}).get(_SINCE, ""))
