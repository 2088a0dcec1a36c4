import asyncio
import signal
import sys

from tests.servers.valkey import Valkey
from workers.broker import ReclaimingBroker

_WORKER = """
import asyncio, sys
from workers.broker import ReclaimingBroker

async def take() -> None:
    broker = ReclaimingBroker(sys.argv[1], queue_name="jobs", consumer_group_name="jobs")
    broker.is_worker_process = True
    await broker.startup()
    async for _ in broker.listen():
        print("taken", flush=True)
        await asyncio.sleep(60)

asyncio.run(take())
"""


async def test_a_killed_workers_job_is_taken_up_though_nothing_new_is_asked_for(
    valkey: Valkey,
) -> None:
    broker = ReclaimingBroker(
        valkey.url, queue_name="jobs", consumer_group_name="jobs", idle_timeout=100, xread_block=50
    )
    broker.is_worker_process = True
    await broker.startup()
    done: list[int] = []

    async def job(number: int) -> None:
        done.append(number)

    await broker.register_task(job, task_name="job").kiq(7)
    worker = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _WORKER, valkey.url, stdout=asyncio.subprocess.PIPE
    )
    assert worker.stdout is not None
    async with asyncio.timeout(40):
        assert await worker.stdout.readline() == b"taken\n"
    worker.send_signal(signal.SIGKILL)
    await worker.communicate()

    listening = broker.listen()
    async with asyncio.timeout(20):
        message = await anext(listening)
    assert b"7" in message.data
    acknowledged = message.ack()
    assert acknowledged is not None
    await acknowledged
    await listening.aclose()
    await broker.shutdown()


async def test_a_queue_that_was_emptied_is_made_anew_with_what_was_asked_for_since(
    valkey: Valkey,
) -> None:
    broker = ReclaimingBroker(valkey.url, queue_name="jobs", consumer_group_name="jobs")
    broker.is_worker_process = True
    await broker.startup()

    async def job(number: int) -> None: ...

    valkey.flush()
    await broker.register_task(job, task_name="job").kiq(8)
    listening = broker.listen()
    async with asyncio.timeout(20):
        message = await anext(listening)
    assert b"8" in message.data
    await listening.aclose()
    await broker.shutdown()
