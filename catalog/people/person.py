"""Meeting a person: the row every other personal row hangs on."""

from __future__ import annotations

from sqlalchemy import Connection, select

from catalog.base import table_of
from catalog.engine import Database
from catalog.people.models import PersonRow
from catalog.rows import insert_into

_people = table_of(PersonRow)
# Made once: making a statement takes longer than running it.
_MEET = {
    dialect: insert_into(_people, dialect).on_conflict_do_nothing()
    for dialect in ("sqlite", "postgresql")
}
_CHANGE = {
    dialect: insert_into(_people, dialect).on_conflict_do_update(
        index_elements=[_people.c.id], set_={"revision": _people.c.revision + 1}
    )
    for dialect in ("sqlite", "postgresql")
}


def meet(connection: Connection, person_id: int) -> None:
    """Make sure the person has a row."""
    connection.execute(_MEET[connection.dialect.name], {"id": person_id})


def note_change(connection: Connection, person_id: int) -> None:
    """Say that ratings or verdicts change, so that a cache of them is old; meet the person, too."""
    connection.execute(_CHANGE[connection.dialect.name], {"id": person_id})


async def is_known(database: Database, person_id: int) -> bool:
    """Whether we have met."""
    told = select(PersonRow.id).where(PersonRow.id == person_id)
    return await database.read(lambda connection: connection.scalar(told)) is not None
