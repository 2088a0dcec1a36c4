import asyncio
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import IntegrityError

from catalog.engine import Database, sync_url
from catalog.migrate import migrate
from catalog.people.models import PersonRow, WatchlistRow
from catalog.people.person import meet
from tests.catalog.databases import bring_in, changed, found, some_film

# A second process that keeps and drops one film again and again, as a bot beside a worker does.
_WRITER = """
import asyncio, sys
from catalog.engine import Database
from catalog.people import watchlist
async def main(url, person, film):
    database = Database(url)
    for turn in range(50):
        await watchlist.keep(database, person, film, stays=turn % 2 == 0)
    await watchlist.keep(database, person, film, stays=True)
    await database.close()
asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
"""


_COUNT = select(func.count()).select_from(PersonRow)


class TestUrls:
    @pytest.mark.parametrize(
        ("url", "told"),
        [
            ("sqlite:///a.db", "sqlite+pysqlite:///a.db"),
            ("sqlite+aiosqlite:///a.db", "sqlite+pysqlite:///a.db"),
            ("postgresql://me:s3cret@db/x", "postgresql+psycopg://me:s3cret@db/x"),
        ],
    )
    def test_the_driver_is_ours(self, url: str, told: str) -> None:
        assert sync_url(url) == told

    def test_other_databases_are_refused(self) -> None:
        with pytest.raises(ValueError, match="SQLite or PostgreSQL"):
            sync_url("mysql://db/x")


async def test_what_fails_halfway_leaves_nothing(database: Database) -> None:
    def meet_and_fall(connection: Connection) -> None:
        meet(connection, 1)
        raise RuntimeError("a crash")

    with pytest.raises(RuntimeError, match="a crash"):
        await database.write(meet_and_fall)

    assert await found(database, _COUNT) == 0
    await database.write(lambda connection: meet(connection, 1))
    assert await found(database, _COUNT) == 1


async def test_what_hangs_on_a_person_cannot_be_without_one(database: Database) -> None:
    [film_id] = bring_in(database.url, some_film())
    with pytest.raises(IntegrityError, match=r"(?i)foreign key"):
        await changed(database, insert(WatchlistRow).values(person_id=404, film_id=film_id))


async def test_sqlite_reads_while_another_writes(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'reelmood.db'}"
    migrate(url)
    database = Database(url)
    has_written, may_end = threading.Event(), threading.Event()

    def meet_slowly(connection: Connection) -> None:
        meet(connection, 1)
        has_written.set()
        assert may_end.wait(10)

    writing = asyncio.create_task(database.write(meet_slowly))
    assert await asyncio.to_thread(has_written.wait, 10)
    assert await found(database, _COUNT) == 0
    assert await found(database, select(text("journal_mode from pragma_journal_mode"))) == "wal"
    may_end.set()
    await writing
    assert await found(database, _COUNT) == 1
    await database.close()


async def test_many_writers_in_one_process_take_turns(database: Database) -> None:
    def count_and_meet(connection: Connection, person_id: int) -> None:
        # Reading first is what turns a plain SQLite transaction into "database is locked".
        connection.scalar(_COUNT)
        meet(connection, person_id)

    await asyncio.gather(
        *(database.write(partial(count_and_meet, person_id=person)) for person in range(100))
    )

    assert await found(database, _COUNT) == 100


async def test_two_processes_write_at_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'reelmood.db'}"
    migrate(url)
    films = bring_in(url, some_film("One"), some_film("Two"))
    writers = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", _WRITER, url, str(person), str(film), stderr=subprocess.PIPE
        )
        for person, film in enumerate(films, start=1)
    ]

    told = await asyncio.gather(*(writer.communicate() for writer in writers))

    assert [
        (writer.returncode, error) for writer, (_, error) in zip(writers, told, strict=True)
    ] == [
        (0, b""),
        (0, b""),
    ]
    database = Database(url)
    assert await found(database, select(func.count()).select_from(WatchlistRow)) == 2
    await database.close()
