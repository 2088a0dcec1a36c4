"""SQLite on the event loop: each statement is one visit to the connection's thread.

aiosqlite makes a visit of opening a cursor, executing, fetching and closing it each, and SQLAlchemy
of beginning and pinging too; a visit costs far more than a statement.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Any, Self

import aiosqlite

_CHUNK = 64


class Cursor:
    """A cursor with all its rows at hand as soon as it has executed."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        """Nothing is executed yet."""
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        """It needs no opening."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Nor closing."""

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Self:
        """Execute a statement, and take all it gives."""
        await self._take(sql, lambda cursor: cursor.execute(sql, parameters))
        return self

    async def executemany(self, sql: str, parameters: Sequence[Sequence[Any]]) -> Self:
        """Execute a statement for each of many values."""
        await self._take(sql, lambda cursor: cursor.executemany(sql, parameters))
        return self

    async def fetchone(self) -> Any:
        """The next row, or None."""
        return self._rows.pop(0) if self._rows else None

    async def fetchmany(self, size: int | None = None) -> Sequence[Any]:
        """The next rows."""
        count = size or self.arraysize
        taken, self._rows = self._rows[:count], self._rows[count:]
        return taken

    async def fetchall(self) -> Sequence[Any]:
        """All rows that are left."""
        taken, self._rows = self._rows, []
        return taken

    async def close(self) -> None:
        """Forget the rows."""
        self._rows = []

    async def _take(self, sql: str, run: Callable[[sqlite3.Cursor], object]) -> None:
        if sql.startswith("BEGIN"):
            self._connection.begin_with_next(sql)
            return
        taken = await self._connection.visit(run)
        self.description, self.rowcount, self.lastrowid, self._rows = taken


class Connection(aiosqlite.Connection):
    """A connection whose transactions begin with their first statement, in the same visit."""

    _begins = ""

    def cursor(self) -> Cursor:  # type: ignore[override] # what SQLAlchemy enters, as aiosqlite's
        """A new cursor."""
        return Cursor(self)

    def begin_with_next(self, sql: str) -> None:
        """Begin a transaction in front of the next statement."""
        self._begins = sql

    async def visit(
        self, run: Callable[[sqlite3.Cursor], object]
    ) -> tuple[Any, int, int | None, list[Any]]:
        """Execute in the connection's thread.

        Returns:
            The description of the rows, how many were changed, the last id given, and all rows.
        """
        begins, self._begins = self._begins, ""
        connection = self._conn

        def execute() -> tuple[Any, int, int | None, list[Any]]:
            cursor = connection.cursor()
            try:
                if begins:
                    cursor.execute(begins)
                run(cursor)
                rows = cursor.fetchall() if cursor.description else []
                return cursor.description, cursor.rowcount, cursor.lastrowid, rows
            finally:
                cursor.close()

        taken: tuple[Any, int, int | None, list[Any]] = await self.in_thread(execute)
        return taken

    async def in_thread(self, run: Callable[[], Any]) -> Any:
        """Run something in the connection's thread."""
        return await self._execute(run)  # type: ignore[no-untyped-call]

    async def commit(self) -> None:
        """Commit, if anything began."""
        self._begins = ""
        if self._conn.in_transaction:
            await self.in_thread(self._conn.commit)

    async def rollback(self) -> None:
        """Roll back, if anything began."""
        self._begins = ""
        if self._conn.in_transaction:
            await self.in_thread(self._conn.rollback)


async def connect(path: str) -> Connection:
    """Open a database file."""
    connection = Connection(lambda: sqlite3.connect(path), _CHUNK)
    # A loop that ended without closing it must not keep the process.
    connection._thread.daemon = True  # noqa: SLF001 # as SQLAlchemy does where it connects itself
    await connection
    return connection
