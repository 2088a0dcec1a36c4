"""Meeting a person: the row every other personal row hangs on."""

from __future__ import annotations

from typing import Any

from sqlalchemy import update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.base import Base, table_of
from catalog.engine import Database
from catalog.people.models import PersonRow


def insert_into(session: AsyncSession, table: type[Base]) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT, in the dialect of the session's database."""
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(table)
    return postgresql.insert(table)


# Made once: making a statement takes longer than running it.
_MEET = {
    "sqlite": sqlite.insert(table_of(PersonRow)).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(table_of(PersonRow)).on_conflict_do_nothing(),
}


async def meet(session: AsyncSession, person_id: int) -> None:
    """Make sure the person has a row."""
    await session.execute(_MEET[session.get_bind().dialect.name], {"id": person_id})


async def note_change(session: AsyncSession, person_id: int) -> None:
    """Say that ratings or verdicts changed, so that a cache of them is old."""
    await session.execute(
        update(PersonRow).where(PersonRow.id == person_id).values(revision=PersonRow.revision + 1)
    )


async def put(session: AsyncSession, table: type[Base], key: dict[str, Any], **values: Any) -> None:
    """Insert the row with this key, or set these values on the one there is."""
    insert = insert_into(session, table).values(**key, **values)
    await session.execute(insert.on_conflict_do_update(index_elements=list(key), set_=values))


async def is_known(database: Database, person_id: int) -> bool:
    """Whether we have met."""
    async with database.read() as session:
        return await session.get(PersonRow, person_id) is not None
