"""The queue: taskiq over Redis, with its receiver and its schedule in one process.

arq, the other asynchronous queue for Redis, is in maintenance only; Celery is not asynchronous.
"""

from __future__ import annotations

import asyncio
import logging
import signal
from contextlib import suppress

from redis.exceptions import RedisError
from taskiq import AsyncBroker, InMemoryBroker, TaskiqScheduler
from taskiq.api import run_receiver_task, run_scheduler_task
from taskiq.schedule_sources import LabelScheduleSource

from catalog.patience import once_it_answers
from catalog.settings import StorageSettings
from workers.broker import ReclaimingBroker
from workers.scraper.task import add_scraping
from workers.tasks import add_tasks, keep_catalog
from workers.watson import add_watson

_log = logging.getLogger(__name__)
_STREAM = "reelmood:queue"
_MOST_WAITING = 10_000
# Longer than the longest job, so that no job is taken for lost while it runs.
_JOB_LOST_AFTER_MS = 15 * 60 * 1000
_RETRY_SECONDS = 5.0


def broker_for(storage: StorageSettings) -> AsyncBroker:
    """The broker of this installation; without Redis, one that lives in this process alone."""
    broker: AsyncBroker
    if storage.redis_url:
        broker = ReclaimingBroker(
            storage.redis_url,
            queue_name=_STREAM,
            consumer_group_name=_STREAM,
            maxlen=_MOST_WAITING,
            idle_timeout=_JOB_LOST_AFTER_MS,
        )
    else:
        broker = InMemoryBroker()
    add_tasks(broker, storage)
    add_scraping(broker, storage)
    add_watson(broker, storage)
    return broker


async def work(storage: StorageSettings) -> None:
    """Do what the queue and the schedule ask for, until SIGINT or SIGTERM.

    Raises:
        SettingsError: the database cannot be used as it is.
    """
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)

    async def prepare() -> int:
        return await asyncio.to_thread(keep_catalog, storage)

    if await once_it_answers(storage.database, prepare, stop) is None:
        return
    _log.info("The worker is ready")
    working = asyncio.create_task(_work_on(storage))
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    working.cancel()
    # What ended the work other than the signal must end the process too, so that it is restarted.
    with suppress(asyncio.CancelledError):
        await working


async def _work_on(storage: StorageSettings) -> None:
    """Receive and schedule; when Redis goes away, try again until it is back."""
    while True:
        broker = broker_for(storage)
        broker.is_worker_process = True
        try:
            await broker.startup()
            async with asyncio.TaskGroup() as group:
                # The broker in memory runs what it is given at once; it has nothing to receive.
                if not isinstance(broker, InMemoryBroker):
                    group.create_task(run_receiver_task(broker, sync_workers=1, max_async_tasks=4))
                scheduler = TaskiqScheduler(broker, [LabelScheduleSource(broker)])
                group.create_task(run_scheduler_task(scheduler))
        except* (RedisError, OSError) as failure:
            _log.warning("The queue is away (%s)", type(failure.exceptions[0]).__name__)
        finally:
            await broker.shutdown()
        await asyncio.sleep(_RETRY_SECONDS)
