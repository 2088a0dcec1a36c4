"""One door to the database, for SQLite and PostgreSQL alike."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url

# How long a writer waits for another to finish before SQLite reports "database is locked".
_BUSY_SECONDS = 15
_CONNECT_SECONDS = 5
# SQLite answers in microseconds; a server may be far away.
_FILE_THREADS = 2
_SERVER_THREADS = 8
# A transaction that starts as a reader cannot wait for its turn to write.
_BEGIN_WRITING = "BEGIN IMMEDIATE"
_WRITES = "reelmood_write"
_DRIVERS = {"sqlite": "sqlite+pysqlite", "postgresql": "postgresql+psycopg"}

_Told = TypeVar("_Told")


def sync_url(url: str) -> str:
    """The URL with the driver we use: sqlite3 or psycopg.

    Raises:
        ValueError: the database is neither SQLite nor PostgreSQL.
    """
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend not in _DRIVERS:
        raise ValueError("the database must be SQLite or PostgreSQL")
    return parsed.set(drivername=_DRIVERS[backend]).render_as_string(hide_password=False)


def sync_engine(url: str) -> Engine:
    """An engine for migrations, seeding and bulk loads; who need not keep it takes `opened`."""
    engine = create_engine(sync_url(url), connect_args=_connect_args(url))
    _tune(engine)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """An engine as `sync_engine` makes it, until the end of the block."""
    engine = sync_engine(url)
    try:
        yield engine
    finally:
        engine.dispose()


def as_writer(engine: Engine) -> Engine:
    """The same engine, for transactions that change something."""
    return engine.execution_options(**{_WRITES: True})


class Database:
    """A database for the event loop, with one way to read and one way to write.

    Work is a plain function of a connection, done in one visit to a thread: an asynchronous driver
    makes several visits of each statement, and a visit costs more than most statements do.
    """

    def __init__(self, url: str) -> None:
        """Prepare the engine; nothing is connected yet."""
        self.url = url
        is_file = make_url(url).get_backend_name() == "sqlite"
        threads = _FILE_THREADS if is_file else _SERVER_THREADS
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="database")
        # A server may have gone away since, a file has not.
        ways: dict[str, Any] = {} if is_file else {"pool_size": threads, "pool_pre_ping": True}
        self._engine = create_engine(sync_url(url), connect_args=_connect_args(url), **ways)
        _tune(self._engine)
        self._is_file = is_file
        # SQLite lets one write at a time, and those who wait for it look again ever more seldom:
        # in here they come in turn. Other processes are waited for all the same.
        self._turn = asyncio.Lock() if is_file else nullcontext()

    async def read(self, work: Callable[[Connection], _Told]) -> _Told:
        """Do what only reads, and hand on what it found.

        As on PostgreSQL, each question sees what is committed then; none holds a snapshot.
        """

        def visit() -> _Told:
            with self._engine.connect() as connection:
                return work(connection)

        return await self._in_thread(visit)

    async def write(self, work: Callable[[Connection], _Told]) -> _Told:
        """Do what changes something; it is committed as one at the end, or not at all."""

        def visit() -> _Told:
            with self._engine.begin() as connection:
                # An engine that listens for "begin" takes a quarter longer for every statement.
                if self._is_file:
                    connection.exec_driver_sql(_BEGIN_WRITING)
                return work(connection)

        async with self._turn:
            return await self._in_thread(visit)

    async def close(self) -> None:
        """Finish what is in work and close every connection."""
        await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()

    async def _in_thread(self, visit: Callable[[], _Told]) -> _Told:
        return await asyncio.get_running_loop().run_in_executor(self._threads, visit)


def _connect_args(url: str) -> dict[str, Any]:
    """How to connect: nobody waits for a server that does not answer as long as TCP would."""
    is_file = make_url(url).get_backend_name() == "sqlite"
    return {} if is_file else {"connect_timeout": _CONNECT_SECONDS}


def _begin(connection: Connection) -> None:
    """Begin a transaction on SQLite, as one that writes where it is marked so."""
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql(_BEGIN_WRITING if writes else "BEGIN")


def _tune(engine: Engine) -> None:
    """Give SQLite write-ahead logging and patience; transactions begin when they are told to."""
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
