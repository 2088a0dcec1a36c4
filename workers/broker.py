"""taskiq's broker over a Redis stream, which also takes up a lost worker's job when all is quiet.

taskiq-redis 1.2 looks for jobs of lost workers only behind a new message, so that on an idle stream
the job of a killed worker would wait for the next enqueue. Where Redis is away, or was emptied and
the queue with it, taskiq asks on without a pause, and prints a traceback each time.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
from collections.abc import AsyncGenerator
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError
from taskiq import AckableMessage
from taskiq_redis import RedisStreamBroker

_log = logging.getLogger(__name__)
_RETRY_SECONDS = 1.0


class ReclaimingBroker(RedisStreamBroker):
    """A stream broker that asks for unacknowledged jobs after every wait, not only after a job."""

    async def listen(self) -> AsyncGenerator[AckableMessage, None]:
        """Every job that is new, and every one that was taken and not done for `idle_timeout`."""
        async with Redis(connection_pool=self.connection_pool) as redis:
            # What one brought is handed on before the other may fail.
            for take in itertools.cycle((self._new, self._left_behind)):
                try:
                    messages = await take(redis)
                except (RedisError, OSError) as error:
                    _log.warning("The queue is away (%s)", type(error).__name__)
                    await self._back(redis)
                    _log.info("The queue is back")
                    continue
                for message_id, told in messages:
                    yield self._message(message_id, told)

    async def _new(self, redis: Redis) -> list[tuple[Any, Any]]:
        """Wait a little for new jobs."""
        fetched: Any = await redis.xreadgroup(
            self.consumer_group_name,
            self.consumer_name,
            {self.queue_name: ">"},
            block=self.block,
            count=self.count,
        )
        return [job for _, messages in fetched or () for job in messages]

    async def _left_behind(self, redis: Redis) -> list[tuple[Any, Any]]:
        """Take what others took and did not do."""
        # One command, so that of two workers only one gets a job.
        claimed: Any = await redis.xautoclaim(
            name=self.queue_name,
            groupname=self.consumer_group_name,
            consumername=self.consumer_name,
            min_idle_time=self.idle_timeout,
            count=self.unacknowledged_batch_size,
        )
        return list(claimed[1])

    async def _back(self, redis: Redis) -> None:
        """Wait until Redis has a queue again: the old one, or a new one where it was emptied."""
        while True:
            await asyncio.sleep(_RETRY_SECONDS)
            try:
                # From its start, so that it holds what was asked for since the old one went.
                await redis.xgroup_create(
                    self.queue_name, self.consumer_group_name, id="0", mkstream=True
                )
            except (RedisError, OSError) as error:
                if str(error).startswith("BUSYGROUP"):
                    return
            else:
                return

    def _message(self, message_id: Any, told: dict[bytes, bytes]) -> AckableMessage:
        acknowledge = self._ack_generator(id=message_id, queue_name=self.queue_name)
        return AckableMessage(data=told[b"data"], ack=acknowledge)
