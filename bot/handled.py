"""Which updates have been dealt with, so that one sent again is not dealt with again."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from redis.asyncio import Redis
from redis.exceptions import RedisError
from telegram import Update

Handle = Callable[[Update], Awaitable[None]]

_log = logging.getLogger(__name__)
# Telegram keeps an update for a day. https://core.telegram.org/bots/api#getting-updates
_REMEMBERED_SECONDS = 48 * 3600
# How long another replica may work on an update before it is taken for dead.
_CLAIM_SECONDS = 30
_LOOK_AGAIN_SECONDS = 0.25
_WORKING, _DONE = "working", "done"


class Handled:
    """Remembers, in Redis, the updates of one bot that are done or in another replica's hands.

    Without Redis every update is handled; handlers do no harm when run twice.
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

    def once(self, handle: Handle) -> Handle:
        """The same handler, for updates that nobody has dealt with yet."""

        async def handle_once(update: Update) -> None:
            if await self._taken(update.update_id):
                return
            try:
                await handle(update)
            except BaseException:
                await self._set(update.update_id, None)
                raise
            await self._set(update.update_id, _DONE)

        return handle_once

    async def _taken(self, update_id: int) -> bool:
        """Whether the update is done; one in other hands is waited for."""
        if self._redis is None:
            return False
        try:
            if not self._replicas:
                return await self._redis.get(self._key(update_id)) == _DONE
            key = self._key(update_id)
            while not await self._redis.set(key, _WORKING, nx=True, ex=_CLAIM_SECONDS):
                if await self._redis.get(key) == _DONE:
                    return True
                await asyncio.sleep(_LOOK_AGAIN_SECONDS)
        except (RedisError, OSError) as error:
            _log.warning("Redis knows of no updates: %s", type(error).__name__)
        return False

    async def _set(self, update_id: int, state: str | None) -> None:
        if self._redis is None:
            return
        try:
            if state is None:
                await self._redis.delete(self._key(update_id))
            else:
                await self._redis.set(self._key(update_id), state, ex=_REMEMBERED_SECONDS)
        except (RedisError, OSError) as error:
            _log.warning("Redis remembers no update: %s", type(error).__name__)

    def _key(self, update_id: int) -> str:
        return f"reelmood:update:{self._bot_id}:{update_id}"
