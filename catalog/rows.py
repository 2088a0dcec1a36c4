"""Rows that may be there already: inserts with the clause for that, in each database's dialect."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

from catalog.base import Base, table_of

Insert = sqlite.Insert | postgresql.Insert


def insert_into(table: Table, dialect: str) -> Insert:
    """An INSERT that knows what to do on conflict; both databases write the clause alike."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def put(connection: Connection, table: type[Base], key: dict[str, Any], **values: Any) -> None:
    """Insert the row with this key, or set these values on the one there is."""
    upsert = _upsert(connection.dialect.name, table, tuple(key), tuple(values))
    connection.execute(upsert, {**key, **values})


# Made once for each: making a statement takes longer than running it.
@cache
def _upsert(
    dialect: str, table: type[Base], key: tuple[str, ...], values: tuple[str, ...]
) -> Insert:
    insert = insert_into(table_of(table), dialect)
    told = {column: insert.excluded[column] for column in values}
    return insert.on_conflict_do_update(index_elements=list(key), set_=told)
