"""taskiq's broker over a Redis stream, which also takes up a lost worker's job when all is quiet.

taskiq-redis 1.2 looks for jobs of lost workers only behind a new message, so that on an idle stream
the job of a killed worker would wait for the next enqueue.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any

from redis.asyncio import Redis
from taskiq import AckableMessage
from taskiq_redis import RedisStreamBroker


class ReclaimingBroker(RedisStreamBroker):
    """A stream broker that asks for unacknowledged jobs after every wait, not only after a job."""

    async def listen(self) -> AsyncGenerator[AckableMessage, None]:
        """Every job that is new, and every one that was taken and not done for `idle_timeout`."""
        async with Redis(connection_pool=self.connection_pool) as redis:
            while True:
                fetched: Any = await redis.xreadgroup(
                    self.consumer_group_name,
                    self.consumer_name,
                    {self.queue_name: ">"},
                    block=self.block,
                    count=self.count,
                )
                for _, messages in fetched or ():
                    for message_id, told in messages:
                        yield self._message(message_id, told)
                # One command, so that of two workers only one gets a job.
                claimed: Any = await redis.xautoclaim(
                    name=self.queue_name,
                    groupname=self.consumer_group_name,
                    consumername=self.consumer_name,
                    min_idle_time=self.idle_timeout,
                    count=self.unacknowledged_batch_size,
                )
                for message_id, told in claimed[1]:
                    yield self._message(message_id, told)

    def _message(self, message_id: Any, told: dict[bytes, bytes]) -> AckableMessage:
        acknowledge = self._ack_generator(id=message_id, queue_name=self.queue_name)
        return AckableMessage(data=told[b"data"], ack=acknowledge)
