"""Which updates have been dealt with, so that one sent again is not dealt with again."""

from __future__ import annotations

import asyncio
import logging
from uuid import uuid4

from redis.asyncio import Redis
from redis.exceptions import RedisError
from telegram import Update

from bot.inbox import Handle, mark_of

_log = logging.getLogger(__name__)
# Telegram keeps an update for a day. https://core.telegram.org/bots/api#getting-updates
_REMEMBERED_SECONDS = 48 * 3600
# How long another replica may work on an update before it is taken for dead.
_CLAIM_SECONDS = 30
_LOOK_AGAIN_SECONDS = 0.25
_DONE = "done"


class Handled:
    """Remembers, in Redis, the updates of one bot that are done or in another replica's hands.

    It is as good as Redis is: without it, and for an update whose handler was killed half-way,
    the handler runs again. Ratings, verdicts and lists do not mind; a mood is then answered twice.
    """

    def __init__(self, redis: Redis | None, bot_id: int, *, replicas: bool) -> None:
        """Remember for this bot.

        Args:
            redis: where to remember.
            bot_id: whose updates.
            replicas: whether other processes may be handed the same update (webhook); a poller is
                always alone.
        """
        self._redis = redis
        self._bot_id = bot_id
        self._replicas = replicas
        self._newer_than: int | None = None
        self._own = f"working:{uuid4().hex}"

    def caught_up(self, last: int) -> None:
        """Take updates with a higher number than this for new: nobody has dealt with them.

        For a poller that has seen all that waited for it; Redis need not be asked of them.
        """
        self._newer_than = last

    def once(self, handle: Handle) -> Handle:
        """The same handler, for updates that nobody has dealt with yet."""

        async def handle_once(update: Update) -> None:
            key = f"reelmood:update:{self._bot_id}:{mark_of(update)}"
            if not self._is_new(update) and await self._taken(key):
                return
            renewing = asyncio.create_task(self._renew(key))
            try:
                await handle(update)
            except BaseException:
                await self._give_back(key)
                raise
            finally:
                renewing.cancel()
            await self._done(key)

        return handle_once

    def _is_new(self, update: Update) -> bool:
        """Whether the update came when all that may have been dealt with before had come."""
        return self._newer_than is not None and update.update_id > self._newer_than

    async def _taken(self, key: str) -> bool:
        """Whether the update is done; one in other hands is waited for."""
        if self._redis is None:
            return False
        try:
            if not self._replicas:
                return await self._redis.get(key) == _DONE
            while not await self._redis.set(key, self._own, nx=True, ex=_CLAIM_SECONDS):
                if await self._redis.get(key) == _DONE:
                    return True
                await asyncio.sleep(_LOOK_AGAIN_SECONDS)
        except (RedisError, OSError) as error:
            _log.warning("Redis knows of no updates: %s", type(error).__name__)
        return False

    async def _renew(self, key: str) -> None:
        """Keep the claim alive for as long as the work takes."""
        while self._redis is not None and self._replicas:
            await asyncio.sleep(_CLAIM_SECONDS / 3)
            try:
                # Another's claim is not ours to keep alive.
                if await self._redis.get(key) != self._own:
                    return
                await self._redis.expire(key, _CLAIM_SECONDS)
            except (RedisError, OSError):
                continue

    async def _done(self, key: str) -> None:
        if self._redis is None:
            return
        try:
            await self._redis.set(key, _DONE, ex=_REMEMBERED_SECONDS)
        except (RedisError, OSError) as error:
            _log.warning("Redis remembers no update: %s", type(error).__name__)

    async def _give_back(self, key: str) -> None:
        """Let go of our claim, so that the update can be tried again at once."""
        if self._redis is None or not self._replicas:
            return
        try:
            if await self._redis.get(key) == self._own:
                await self._redis.delete(key)
        except (RedisError, OSError) as error:
            _log.warning("Redis keeps our claim: %s", type(error).__name__)
