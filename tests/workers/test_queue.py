import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import func, select
from taskiq import InMemoryBroker
from taskiq_redis import RedisStreamBroker

from catalog.engine import Database
from catalog.films.models import ProfileRow
from catalog.settings import StorageSettings
from tests.catalog.databases import bring_in, found, some_film
from tests.servers.valkey import Valkey
from workers.queue import broker_for
from workers.tasks import CATALOG

_PROFILES = select(func.count()).select_from(ProfileRow)
_PATIENCE_SECONDS = 40


@asynccontextmanager
async def _worker(storage: StorageSettings) -> AsyncIterator[asyncio.subprocess.Process]:
    """A worker that is ready; stopped at the end, if it did not stop before."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "workers",
        "queue",
        env={
            "DATABASE_URL": storage.database,
            "REDIS_URL": storage.redis_url,
            "DATA_DIR": str(storage.data_dir),
        },
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    try:
        async with asyncio.timeout(_PATIENCE_SECONDS):
            while b"The worker is ready" not in await process.stderr.readline():
                assert process.returncode is None
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        # What else it said must be read, for its pipe to be closed.
        await process.stderr.read()


async def _stopped(process: asyncio.subprocess.Process) -> int:
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(_PATIENCE_SECONDS):
        return await process.wait()


async def _profiles_come_to(database: Database, count: int) -> None:
    async with asyncio.timeout(_PATIENCE_SECONDS):
        while True:
            if await found(database, _PROFILES) == count:
                return
            await asyncio.sleep(0.05)


async def _ask_for_upkeep(storage: StorageSettings) -> None:
    broker = broker_for(storage)
    await broker.startup()
    task = broker.find_task("catalog_upkeep")
    assert task is not None
    await task.kiq()
    await broker.shutdown()


async def test_the_queue_is_in_redis_where_there_is_one(valkey: Valkey, tmp_path: Path) -> None:
    in_redis = broker_for(StorageSettings(redis_url=valkey.url, data_dir=tmp_path))
    alone = broker_for(StorageSettings(data_dir=tmp_path))

    assert isinstance(in_redis, RedisStreamBroker)
    assert isinstance(alone, InMemoryBroker)
    for broker in (in_redis, alone):
        task = broker.find_task("catalog_upkeep")
        assert task is not None
        assert task.labels["schedule"] == [{"cron": CATALOG}]
        await broker.shutdown()


async def test_a_worker_does_what_is_asked_over_redis_even_after_redis_was_away(
    seeded: Database, valkey: Valkey, tmp_path: Path
) -> None:
    storage = StorageSettings(database_url=seeded.url, redis_url=valkey.url, data_dir=tmp_path)
    films = await found(seeded, _PROFILES)
    async with _worker(storage) as process:
        bring_in(seeded.url, some_film("Brand new", 2025))
        await _ask_for_upkeep(storage)
        await _profiles_come_to(seeded, films + 1)

        valkey.stop()
        valkey.start()
        bring_in(seeded.url, some_film("Newer still", 2025))
        await _ask_for_upkeep(storage)
        await _profiles_come_to(seeded, films + 2)

        assert await _stopped(process) == 0


async def test_without_redis_a_worker_waits_quietly_and_stops_when_told(
    seeded: Database, tmp_path: Path
) -> None:
    async with _worker(StorageSettings(database_url=seeded.url, data_dir=tmp_path)) as process:
        assert await _stopped(process) == 0
