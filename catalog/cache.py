"""What Redis keeps at hand. Where it is away nothing is found and nothing kept, and all goes on."""

from __future__ import annotations

import logging

from redis.asyncio import Redis
from redis.exceptions import RedisError

_log = logging.getLogger(__name__)
_AWAY = (RedisError, OSError)


class Cache:
    """Values of one kind, which somebody else can tell as well, though not as soon."""

    def __init__(self, redis: Redis | None, kind: str) -> None:
        """Keep them in this Redis, if there is one.

        Args:
            redis: where.
            kind: what they are called in the log ("history").
        """
        self._redis = redis
        self._kind = kind

    async def get(self, key: str) -> str | None:
        """The value kept under a key, if one is."""
        if self._redis is None:
            return None
        try:
            told: str | bytes | None = await self._redis.get(key)
            return told.decode() if isinstance(told, bytes) else told
        except (*_AWAY, UnicodeDecodeError) as error:
            self._warn("gave", error)
            return None

    async def keep(self, key: str, value: str, seconds: int) -> None:
        """Keep a value for so long, in the place of the one before."""
        if self._redis is None:
            return
        try:
            await self._redis.set(key, value, ex=seconds)
        except _AWAY as error:
            self._warn("kept", error)

    async def drop(self, key: str) -> None:
        """Keep nothing under a key any more; where Redis is away, what is kept stays its time."""
        if self._redis is None:
            return
        try:
            await self._redis.delete(key)
        except _AWAY as error:
            self._warn("dropped", error)

    def _warn(self, did: str, error: Exception) -> None:
        _log.warning("Redis %s no %s: %s", did, self._kind, type(error).__name__)
