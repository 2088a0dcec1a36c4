"""Updates that wait for the bot, and how it fetches them.

Long polling as in https://core.telegram.org/bots/api#getupdates; ``webhook`` delivers the same
queue.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from playground.bell import Bell
from playground.errors import ApiError

Json = dict[str, Any]

MOST_AT_ONCE = 100
LONGEST_POLL = 50


@dataclass(frozen=True)
class Update:
    """One update; ``chat_id`` says whose order it belongs to."""

    id: int
    kind: str
    body: Json
    chat_id: int

    def as_json(self) -> Json:
        """The update as the Bot API shows it."""
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    """The queue of updates that the bot has not acknowledged."""

    def __init__(self) -> None:
        # From the clock, so that ids go on growing when the playground starts again.
        self._next_id = int(time.time())
        self._pending: OrderedDict[int, Update] = OrderedDict()
        self._allowed: frozenset[str] = frozenset()
        self._turn = 0
        self._ended_by = ""
        self._closed = False
        self.bell = Bell()

    @property
    def pending(self) -> Collection[Update]:
        """What waits, the oldest first."""
        return self._pending.values()

    @property
    def allowed(self) -> tuple[str, ...]:
        """The kinds the bot asked for; none means all."""
        return tuple(sorted(self._allowed))

    def allow(self, kinds: Any) -> None:
        """Keep only these kinds from now on; None changes nothing, an empty list allows all."""
        if isinstance(kinds, list):
            self._allowed = frozenset(kind for kind in kinds if isinstance(kind, str))

    def put(self, kind: str, body: Json, chat_id: int) -> None:
        """Queue an update, unless the bot does not want its kind."""
        if self._allowed and kind not in self._allowed:
            return
        update = Update(self._next_id, kind, body, chat_id)
        self._next_id += 1
        self._pending[update.id] = update
        self.bell.ring()

    def done(self, update_id: int) -> None:
        """Forget an update that was delivered."""
        self._pending.pop(update_id, None)

    def drop(self) -> None:
        """Forget everything that waits."""
        self._pending.clear()

    def end_poll(self, ended_by: str) -> None:
        """End the long poll that waits, if one does, with a conflict."""
        self._turn += 1
        self._ended_by = ended_by
        self.bell.ring()

    def close(self) -> None:
        """Let everyone who waits go."""
        self._closed = True
        self.bell.ring()

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Acknowledge everything before ``offset`` and wait for what comes after it.

        Args:
            offset: The first id wanted; negative to keep only that many of the newest.
            limit: The most updates returned, 1 to 100.
            seconds: How long to wait if there is none.

        Raises:
            ApiError: 409, if another poll or ``setWebhook`` ended this one.
        """
        self._acknowledge(offset)
        self.end_poll(
            "other getUpdates request; make sure that only one bot instance is running",
        )
        turn = self._turn
        deadline = time.monotonic() + min(max(seconds, 0), LONGEST_POLL)
        while not self._pending and not self._closed:
            left = deadline - time.monotonic()
            if left <= 0 or not await self.bell.wait(left):
                break
            if self._turn != turn:
                raise ApiError(409, f"Conflict: terminated by {self._ended_by}")
        count = min(max(limit, 1), MOST_AT_ONCE)
        return [update.as_json() for update in list(self._pending.values())[:count]]

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            offset = next(reversed(self._pending), -1) + 1 + offset
        for update_id in [known for known in self._pending if known < offset]:
            del self._pending[update_id]
