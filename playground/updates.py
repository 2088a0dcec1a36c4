"""Updates that wait for the bot, and how it fetches them.

Long polling as in https://core.telegram.org/bots/api#getupdates; ``webhook`` delivers the same
queue.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from playground.bell import Bell
from playground.errors import ApiError
from playground.faults import Faults
from playground.json import Json

MOST_AT_ONCE = 100
LONGEST_POLL = 50
MOST_PENDING = 100_000
"""Telegram forgets updates after a day; here it is the oldest beyond this many."""


@dataclass(frozen=True)
class Update:
    """One update.

    Attributes:
        chat_id: Says whose order it belongs to.
        copies: How often in a row it is sent, which is more than once only by a fault.
        replays: How often it comes back after having been acknowledged, by a fault too.
    """

    id: int
    kind: str
    body: Json
    chat_id: int
    copies: int = 1
    replays: int = 0

    def as_json(self) -> Json:
        """The update as the Bot API shows it."""
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    """The queue of updates that the bot has not acknowledged.

    Args:
        faults: What is to go wrong with them.
    """

    def __init__(self, faults: Faults | None = None) -> None:
        # From the clock, in hundredths of a second, so that ids go on growing when the playground
        # starts again; within 30 bits, as Telegram's are.
        self._next_id = int(time.time() * 100) % 2**30 + 1
        self._faults = faults or Faults()
        self._pending: OrderedDict[int, Update] = OrderedDict()
        self._held: list[Update] = []
        self._in_order = True
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
        """The kinds the bot asked for; none means all but what it must ask for by name."""
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
        fault = self._faults.for_update(kind, chat_id)
        if fault is not None and fault.do == "reorder":
            self._held.insert(0, update)
            if fault.happened == fault.times:
                self.release()
            return
        if fault is not None:
            twice = fault.do == "repeat"
            update = replace(update, copies=2 if twice else 1, replays=0 if twice else 1)
        self._queue(update)

    def release(self) -> None:
        """Let go those held back to change places, the newest first."""
        held, self._held = self._held, []
        self._in_order = self._in_order and len(held) < 2  # noqa: PLR2004 - one alone is in order
        for update in held:
            self._queue(update)

    def _queue(self, update: Update) -> None:
        self._pending[update.id] = update
        if len(self._pending) > MOST_PENDING:
            self._pending.popitem(last=False)
        self.bell.ring()

    def done(self, update_id: int) -> None:
        """Forget an update that was delivered."""
        self._pending.pop(update_id, None)

    def drop(self) -> None:
        """Forget everything that waits."""
        self._pending.clear()
        self._held.clear()

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
        chosen = islice(self._pending.values(), count)
        return [update.as_json() for update in chosen for _ in range(update.copies)]

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            kept = sorted(self._pending)[offset:]
            offset = kept[0] if kept else 0
        for update_id in self._before(offset):
            update = self._pending.pop(update_id)
            if update.replays:
                self._pending[update_id] = replace(update, replays=update.replays - 1)
                self._pending.move_to_end(update_id, last=False)
        self._in_order = self._in_order or not self._pending

    def _before(self, offset: int) -> list[int]:
        found: list[int] = []
        for update_id in self._pending:
            if update_id < offset:
                found.append(update_id)
            elif self._in_order:
                break
        return found
