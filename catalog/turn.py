"""Work of which only one is to go on at a time, on whatever machine of an installation."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from zlib import crc32

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError


@contextmanager
def only_one(engine: Engine, name: str) -> Iterator[bool]:
    """Whether nobody else does such work on this database now; nobody else can until the end.

    Whoever is killed lets go with their process: PostgreSQL drops the lock of a connection that is
    gone, and the kernel that on the file beside an SQLite database.

    Args:
        engine: the database.
        name: what the work is called.
    """
    if engine.dialect.name == "postgresql":
        with _advisory_lock(engine, crc32(name.encode())) as is_ours:
            yield is_ours
        return
    with Path(f"{engine.url.database}.{name}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


@contextmanager
def _advisory_lock(engine: Engine, key: int) -> Iterator[bool]:
    # A connection of its own, outside any transaction, so that nothing waits for the work to end.
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        is_ours = bool(connection.exec_driver_sql(f"SELECT pg_try_advisory_lock({key})").scalar())
        try:
            yield is_ours
        finally:
            # A connection that is gone has let go of it already.
            if is_ours and not connection.closed:
                with suppress(DBAPIError):
                    connection.exec_driver_sql(f"SELECT pg_advisory_unlock({key})")
