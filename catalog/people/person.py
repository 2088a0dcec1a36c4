"""Meeting a person: the row every other personal row hangs on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects import postgresql, sqlite

from catalog.base import Base, table_of
from catalog.engine import Database
from catalog.people.models import PersonRow


def insert_into(connection: Connection, table: type[Base]) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT, in the dialect of the connection's database."""
    if connection.dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


# Made once: making a statement takes longer than running it.
_MEET = {
    "sqlite": sqlite.insert(table_of(PersonRow)).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(table_of(PersonRow)).on_conflict_do_nothing(),
}


def meet(connection: Connection, person_id: int) -> None:
    """Make sure the person has a row."""
    connection.execute(_MEET[connection.dialect.name], {"id": person_id})


def note_change(connection: Connection, person_id: int) -> None:
    """Say that ratings or verdicts changed, so that a cache of them is old."""
    connection.execute(
        update(PersonRow).where(PersonRow.id == person_id).values(revision=PersonRow.revision + 1)
    )


def put(connection: Connection, table: type[Base], key: dict[str, Any], **values: Any) -> None:
    """Insert the row with this key, or set these values on the one there is."""
    insert = insert_into(connection, table).values(**key, **values)
    connection.execute(insert.on_conflict_do_update(index_elements=list(key), set_=values))


async def is_known(database: Database, person_id: int) -> bool:
    """Whether we have met."""
    told = select(PersonRow.id).where(PersonRow.id == person_id)
    return await database.read(lambda connection: connection.scalar(told)) is not None
