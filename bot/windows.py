"""How often something may happen: windows of time, shared by replicas through Redis."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict, deque
from collections.abc import Callable

from limits import RateLimitItem
from limits.aio.storage import RedisStorage
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
        self._own = OwnWindows()
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
        return self._own.enter(limit, who)

    async def forget(self, limit: RateLimitItem, *who: str) -> None:
        """Count afresh; where Redis is away, its count ends by itself."""
        self._own.forget(limit, who)
        if self._shared is not None:
            try:
                await self._shared.clear(limit, *who)
            except StorageError as error:
                _log.warning("Redis forgets no count: %s", type(error.storage_error).__name__)


class OwnWindows:
    """Counts in this process, and keeps no count for longer than it matters.

    For each place taken the library's own would look through all there are, with a visit to a
    thread for each: with a hundred chats that cost more than their answers did.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Nobody has come yet; the clock tells seconds."""
        self._clock = clock
        # For each limit who came, in the order they came last, and when.
        self._came: dict[RateLimitItem, OrderedDict[tuple[str, ...], deque[float]]] = {}

    def enter(self, limit: RateLimitItem, who: tuple[str, ...]) -> float:
        """Take a place in the window, as `Windows.enter` does."""
        now = self._clock()
        begin = now - limit.get_expiry()
        came = self._came.setdefault(limit, OrderedDict())
        while came and next(iter(came.values()))[-1] <= begin:
            came.popitem(last=False)
        times = came.setdefault(who, deque(maxlen=limit.amount))
        if len(times) == limit.amount and times[0] > begin:
            return times[0] - begin
        times.append(now)
        came.move_to_end(who)
        return 0.0

    def forget(self, limit: RateLimitItem, who: tuple[str, ...]) -> None:
        """Count afresh."""
        self._came.get(limit, OrderedDict()).pop(who, None)


async def _enter(
    windows: MovingWindowRateLimiter, limit: RateLimitItem, who: tuple[str, ...]
) -> float:
    if await windows.hit(limit, *who):
        return 0.0
    stats = await windows.get_window_stats(limit, *who)
    # Where a clock was set back, or another replica's goes ahead, the next is days away.
    return min(max(stats.reset_time - time.time(), 0.01), float(limit.get_expiry()))
