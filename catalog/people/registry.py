"""Everything we keep about a person, so that showing it and erasing it can forget no table."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, delete, select

from catalog.base import Base
from catalog.engine import Database
from catalog.people.companies import leave_all
from catalog.people.models import Personal, PersonRow


def personal_tables() -> list[Table]:
    """Every table that holds data about a person; a table comes after those it refers to."""
    personal = {
        mapper.local_table
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Personal)
    }
    return [table for table in Base.metadata.sorted_tables if table in personal]


async def export(database: Database, person_id: int) -> dict[str, list[dict[str, Any]]]:
    """All rows about a person, by table; an unknown person has none."""

    def find(connection: Connection) -> dict[str, list[dict[str, Any]]]:
        found: dict[str, list[dict[str, Any]]] = {}
        person = connection.execute(select(*PersonRow.__table__.c).where(PersonRow.id == person_id))
        found["people"] = [dict(row) for row in person.mappings()]
        for table in personal_tables():
            rows = connection.execute(select(table).where(table.c.person_id == person_id))
            found[table.name] = [dict(row) for row in rows.mappings()]
        return found

    return await database.read(find)


async def forget(database: Database, person_id: int) -> None:
    """Delete every row about a person, in one transaction."""

    def erase(connection: Connection) -> None:
        # Those left behind are another company, for whom another film may be the one.
        leave_all(connection, person_id)
        for table in reversed(personal_tables()):
            connection.execute(delete(table).where(table.c.person_id == person_id))
        connection.execute(delete(PersonRow).where(PersonRow.id == person_id))

    await database.write(erase)
