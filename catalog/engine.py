"""One door to the database, for SQLite and PostgreSQL alike."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)

from catalog import sqlite

# How long a writer waits for another to finish before SQLite reports "database is locked".
_BUSY_SECONDS = 15


def async_url(url: str) -> str:
    """The URL with the driver the event loop uses: aiosqlite or psycopg.

    Raises:
        ValueError: the database is neither SQLite nor PostgreSQL.
    """
    return _with_driver(url, {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg"})


def sync_url(url: str) -> str:
    """The URL with the driver migrations and bulk loads use: sqlite3 or psycopg.

    Raises:
        ValueError: the database is neither SQLite nor PostgreSQL.
    """
    return _with_driver(url, {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg"})


def _with_driver(url: str, drivers: dict[str, str]) -> str:
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend not in drivers:
        raise ValueError("the database must be SQLite or PostgreSQL")
    return parsed.set(drivername=drivers[backend]).render_as_string(hide_password=False)


def sync_engine(url: str) -> Engine:
    """An engine for migrations, seeding and bulk loads; the caller disposes of it."""
    engine = create_engine(sync_url(url))
    _tune(engine, readers_begin=True)
    return engine


class Database:
    """An asynchronous database with one way to read and one way to write."""

    def __init__(self, url: str) -> None:
        """Prepare the engine; nothing is connected yet."""
        self.url = url
        self.engine: AsyncEngine = create_async_engine(async_url(url), **_ways(url))
        # As on PostgreSQL, each question sees what is committed then; none holds a snapshot.
        _tune(self.engine.sync_engine, readers_begin=False)
        self._reading = async_sessionmaker(self.engine, expire_on_commit=False)
        self._writing = async_sessionmaker(
            self.engine.execution_options(reelmood_write=True), expire_on_commit=False
        )

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """A session to read with."""
        async with self._reading() as session:
            yield session

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """A session whose work is committed as one at the end, or not at all."""
        async with self._writing() as session, session.begin():
            yield session

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


def _ways(url: str) -> dict[str, Any]:
    """How to connect: a server may have gone away since, a file has not."""
    parsed = make_url(url)
    path = parsed.database
    if parsed.get_backend_name() != "sqlite" or not path or parsed.query:
        return {"pool_pre_ping": True}
    return {"async_creator": lambda: sqlite.connect(path)}


def _tune(engine: Engine, *, readers_begin: bool) -> None:
    """Give SQLite write-ahead logging, patience and explicit transactions.

    Args:
        engine: of which connections.
        readers_begin: whether transactions that are not marked as writing begin as well.
    """
    if engine.dialect.name != "sqlite":
        return

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that starts as a reader cannot wait for its turn to write.
        writes = connection.get_execution_options().get("reelmood_write", False)
        if writes or readers_begin:
            connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
