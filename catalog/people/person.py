"""Meeting a person: the row every other personal row hangs on."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects import postgresql, sqlite

from catalog.base import Base, table_of
from catalog.engine import Database
from catalog.people.models import PersonRow

_people = table_of(PersonRow)
# Made once: making a statement takes longer than running it.
_MEET = {
    "sqlite": sqlite.insert(_people).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(_people).on_conflict_do_nothing(),
}
_CHANGE = (
    update(_people)
    .where(_people.c.id == bindparam("person"))
    .values(revision=_people.c.revision + 1)
)


def meet(connection: Connection, person_id: int) -> None:
    """Make sure the person has a row."""
    connection.execute(_MEET[connection.dialect.name], {"id": person_id})


def note_change(connection: Connection, person_id: int) -> None:
    """Say that ratings or verdicts changed, so that a cache of them is old."""
    connection.execute(_CHANGE, {"person": person_id})


def put(connection: Connection, table: type[Base], key: dict[str, Any], **values: Any) -> None:
    """Insert the row with this key, or set these values on the one there is."""
    upsert = _upsert(connection.dialect.name, table, tuple(key), tuple(values))
    connection.execute(upsert, {**key, **values})


@cache
def _upsert(
    dialect: str, table: type[Base], key: tuple[str, ...], values: tuple[str, ...]
) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that changes these columns of a row that is there, in a database's dialect."""
    kept = table_of(table)
    insert = sqlite.insert(kept) if dialect == "sqlite" else postgresql.insert(kept)
    told = {column: insert.excluded[column] for column in values}
    return insert.on_conflict_do_update(index_elements=list(key), set_=told)


async def is_known(database: Database, person_id: int) -> bool:
    """Whether we have met."""
    told = select(PersonRow.id).where(PersonRow.id == person_id)
    return await database.read(lambda connection: connection.scalar(told)) is not None
