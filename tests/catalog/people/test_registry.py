from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Engine, String, Table, func, insert, select
from sqlalchemy.types import TypeDecorator

from catalog.base import Base, Moment, now
from catalog.engine import Database
from catalog.people import registry
from catalog.people.models import CompanyRow, PersonRow
from catalog.people.person import is_known

ANNA, BORIS = 7_000_000_001, 2
_OF_MOODS = ("readings", "corrections", "slates", "slate_films")


def _personal(table: Table) -> bool:
    """Whether a table says, by a column or by what it refers to, that it is personal."""
    names_a_person = "person_id" in table.c
    refers_to_people = any(
        key.column.table.name == PersonRow.__tablename__ for key in table.foreign_keys
    )
    return names_a_person or refers_to_people


def _some_value(column: Any, person_id: int, film_id: int, slate_id: int) -> object:
    by_name = {"person_id": person_id, "film_id": film_id, "slate_id": slate_id, "stars": 4}
    if column.name in by_name:
        return by_name[column.name]
    if column.name == "id":
        return slate_id
    kind = column.type.impl if isinstance(column.type, TypeDecorator) else column.type
    if isinstance(column.type, Moment):
        return now() - timedelta(days=1)
    if isinstance(kind, JSON):
        return {"sad": 1.0}
    return "words" if isinstance(kind, String) else True if isinstance(kind, Boolean) else 1


@pytest.fixture
def filled(engine: Engine, films: list[int]) -> Engine:
    """A database where every personal table, today's or tomorrow's, has a row of two people."""
    with engine.begin() as connection:
        connection.execute(insert(CompanyRow).values(id=1, chat_id=-1, locale="en"))
        for slate_id, person_id in enumerate((ANNA, BORIS), start=1):
            connection.execute(insert(PersonRow).values(id=person_id))
            for table in Base.metadata.sorted_tables:
                if _personal(table):
                    values = {
                        column.name: _some_value(column, person_id, films[0], slate_id)
                        for column in table.c
                    }
                    connection.execute(insert(table).values(values))
    return engine


def _rows(engine: Engine, person_id: int) -> dict[str, int]:
    with engine.connect() as connection:
        counts = {
            table.name: connection.scalar(
                select(func.count()).select_from(table).where(table.c.person_id == person_id)
            )
            or 0
            for table in Base.metadata.sorted_tables
            if _personal(table)
        }
        people = select(func.count()).select_from(PersonRow).where(PersonRow.id == person_id)
        return {**counts, "people": connection.scalar(people) or 0}


def test_every_table_with_a_person_in_it_is_in_the_registry() -> None:
    personal = {table.name for table in Base.metadata.sorted_tables if _personal(table)}

    assert {table.name for table in registry.personal_tables()} == personal
    assert {"ratings", "readings", "slates", "consents"} <= personal


async def test_forgetting_leaves_nothing_and_spares_the_others(
    database: Database, filled: Engine
) -> None:
    before = _rows(filled, BORIS)
    assert set(_rows(filled, ANNA).values()) == {1}

    await registry.forget(database, ANNA)

    assert set(_rows(filled, ANNA).values()) == {0}
    assert _rows(filled, BORIS) == before
    assert set(before.values()) == {1}
    assert not await is_known(database, ANNA)


async def test_what_is_exported_is_all_there_is_of_one_person(
    database: Database, filled: Engine
) -> None:
    exported = await registry.export(database, ANNA)

    assert {name: len(rows) for name, rows in exported.items()} == _rows(filled, ANNA)
    for name, rows in exported.items():
        owner = "id" if name == "people" else "person_id"
        assert [row[owner] for row in rows] == [ANNA], name


async def test_a_stranger_has_nothing_and_can_be_forgotten(database: Database) -> None:
    exported = await registry.export(database, ANNA)
    await registry.forget(database, ANNA)

    assert set(map(len, exported.values())) == {0}


def test_no_message_fits_into_what_is_kept_of_moods() -> None:
    texts = {
        (table.name, column.name): column.type.length
        for table in map(Base.metadata.tables.__getitem__, _OF_MOODS)
        for column in table.c
        if isinstance(column.type, String)
    }

    assert texts == {
        ("readings", "source"): 20,
        ("readings", "engine"): 40,
        ("readings", "mood"): 20,
        ("corrections", "source"): 20,
        ("corrections", "chosen"): 20,
    }
