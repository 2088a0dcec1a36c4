"""Photos on their way: which wait for consent, which come as one album. Never the pictures."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from redis.asyncio import Redis
from redis.exceptions import RedisError

_log = logging.getLogger(__name__)
_WAITS_SECONDS = 3600.0
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture or clip at Telegram.

    Attributes:
        file_id: its name there.
        size: in bytes, where that is known.
        is_clip: it moves.
        caption: the words that came with it.
    """

    file_id: str
    size: int | None = None
    is_clip: bool = False
    caption: str = ""


class Albums:
    """Tells the first picture of an album from the others, which come as messages of their own."""

    def __init__(self, redis: Redis | None = None) -> None:
        """Replicas, among which the pictures are dealt out, agree through this Redis."""
        self._redis = redis
        self._first: OrderedDict[str, int] = OrderedDict()

    async def is_first(self, album: str, message_id: int) -> bool:
        """Whether this message is the one of its album that came first, also on its second try."""
        first = self._first.get(album)
        if first is None:
            first = self._first[album] = await self._agreed(f"reelmood:album:{album}", message_id)
        while len(self._first) > _MOST:
            self._first.popitem(last=False)
        return first == message_id

    async def _agreed(self, key: str, message_id: int) -> int:
        """Which message came first, as all replicas have it: this one, if none did before."""
        if self._redis is None:
            return message_id
        try:
            await self._redis.set(key, message_id, nx=True, ex=int(_WAITS_SECONDS))
            return int(await self._redis.get(key) or message_id)
        except (RedisError, OSError) as error:
            _log.warning("Redis knows of no albums: %s", type(error).__name__)
            return message_id


class WaitingRoom:
    """Remembers each person's last unread photo for an hour, in this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Nobody waits yet."""
        self._clock = clock
        self._waiting: OrderedDict[int, tuple[float, Picture]] = OrderedDict()

    def put(self, person_id: int, picture: Picture) -> None:
        """Let a photo wait; it replaces an earlier one. An event loop must be running."""
        self._waiting.pop(person_id, None)
        self._waiting[person_id] = (self._clock(), picture)
        while len(self._waiting) > _MOST:
            self._waiting.popitem(last=False)
        self._sweep()
        # Nobody else need come for it to be forgotten; a second, as a loop may be a little early.
        asyncio.get_running_loop().call_later(_WAITS_SECONDS + 1.0, self._sweep)

    def take(self, person_id: int) -> Picture | None:
        """The photo that waits, if any; it waits no longer."""
        self._sweep()
        _, picture = self._waiting.pop(person_id, (0.0, None))
        return picture

    def _sweep(self) -> None:
        """Forget what has waited for its hour; the first has waited longest."""
        for person_id, (since, _) in list(self._waiting.items()):
            if self._clock() - since < _WAITS_SECONDS:
                return
            del self._waiting[person_id]
