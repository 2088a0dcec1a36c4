import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from catalog.engine import Database, async_url, sync_url
from catalog.migrate import migrate
from catalog.people.models import PersonRow, WatchlistRow
from tests.catalog.databases import bring_in, some_film

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


class TestUrls:
    @pytest.mark.parametrize(
        ("url", "asynchronous", "synchronous"),
        [
            ("sqlite:///a.db", "sqlite+aiosqlite:///a.db", "sqlite+pysqlite:///a.db"),
            ("sqlite+aiosqlite:///a.db", "sqlite+aiosqlite:///a.db", "sqlite+pysqlite:///a.db"),
            (
                "postgresql://me:s3cret@db/x",
                "postgresql+psycopg://me:s3cret@db/x",
                "postgresql+psycopg://me:s3cret@db/x",
            ),
        ],
    )
    def test_each_side_gets_its_driver(self, url: str, asynchronous: str, synchronous: str) -> None:
        assert async_url(url) == asynchronous
        assert sync_url(url) == synchronous

    def test_other_databases_are_refused(self) -> None:
        with pytest.raises(ValueError, match="SQLite or PostgreSQL"):
            async_url("mysql://db/x")


async def test_what_fails_halfway_leaves_nothing(database: Database) -> None:
    async def meet_and_fall() -> None:
        async with database.write() as session:
            session.add(PersonRow(id=1))
            await session.flush()
            raise RuntimeError("a crash")

    with pytest.raises(RuntimeError, match="a crash"):
        await meet_and_fall()

    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(PersonRow)) == 0


async def test_what_hangs_on_a_person_cannot_be_without_one(database: Database) -> None:
    [film_id] = bring_in(database.url, some_film())
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        async with database.write() as session:
            session.add(WatchlistRow(person_id=404, film_id=film_id))


async def test_sqlite_reads_while_another_writes(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'reelmood.db'}"
    migrate(url)
    database = Database(url)
    async with database.write() as writing:
        writing.add(PersonRow(id=1))
        await writing.flush()
        async with database.read() as reading:
            assert await reading.scalar(select(func.count()).select_from(PersonRow)) == 0
            assert await reading.scalar(text("PRAGMA journal_mode")) == "wal"
    await database.close()


async def test_many_writers_in_one_process_take_turns(database: Database) -> None:
    async def meet(person_id: int) -> None:
        async with database.write() as session:
            # Reading first is what turns a plain SQLite transaction into "database is locked".
            await session.scalar(select(func.count()).select_from(PersonRow))
            session.add(PersonRow(id=person_id))

    await asyncio.gather(*(meet(person_id) for person_id in range(100)))

    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(PersonRow)) == 100


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
    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(WatchlistRow)) == 2
    await database.close()
