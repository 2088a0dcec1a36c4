"""How often something may happen: windows of time, shared by replicas through Redis."""

from __future__ import annotations

import logging
import time

from limits import RateLimitItem
from limits.aio.storage import MemoryStorage, RedisStorage
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError
from redis.asyncio import Redis

_log = logging.getLogger(__name__)
# The library wants one, though the connections are given.
_ANY_URI = "async+redis://"
_PREFIX = "reelmood:window"


class Windows:
    """Counts in Redis, or in this process where there is none or it is away."""

    def __init__(self, redis: Redis | None = None) -> None:
        """Share the count through this Redis, over its connections."""
        self._own = MovingWindowRateLimiter(MemoryStorage())
        self._shared: MovingWindowRateLimiter | None = None
        if redis is not None:
            storage = RedisStorage(
                _ANY_URI,
                wrap_exceptions=True,
                implementation="redispy",
                key_prefix=_PREFIX,
                connection_pool=redis.connection_pool,  # type: ignore[arg-type] # its docs allow it
            )
            self._shared = MovingWindowRateLimiter(storage)

    async def enter(self, limit: RateLimitItem, *who: str) -> float:
        """Take a place in the window.

        Returns:
            0.0 when there was one; else the seconds until the next is free, and none is taken.
        """
        if self._shared is not None:
            try:
                return await _enter(self._shared, limit, who)
            except StorageError as error:
                _log.warning("Redis counts nothing: %s", type(error.storage_error).__name__)
        return await _enter(self._own, limit, who)


async def _enter(
    windows: MovingWindowRateLimiter, limit: RateLimitItem, who: tuple[str, ...]
) -> float:
    if await windows.hit(limit, *who):
        return 0.0
    stats = await windows.get_window_stats(limit, *who)
    return max(stats.reset_time - time.time(), 0.01)
