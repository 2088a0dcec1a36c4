"""Photos on their way: which wait for consent, which come as one album. Never the pictures."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

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

    def __init__(self) -> None:
        """No album has come yet."""
        self._first: OrderedDict[str, int] = OrderedDict()

    def is_first(self, album: str, message_id: int) -> bool:
        """Whether this message is the one of its album that came first."""
        first = self._first.setdefault(album, message_id)
        while len(self._first) > _MOST:
            self._first.popitem(last=False)
        return first == message_id


class WaitingRoom:
    """Remembers each person's last unread photo for an hour, in this process."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Nobody waits yet."""
        self._clock = clock
        self._waiting: OrderedDict[int, tuple[float, Picture]] = OrderedDict()

    def put(self, person_id: int, picture: Picture) -> None:
        """Let a photo wait; it replaces an earlier one."""
        self._waiting.pop(person_id, None)
        self._waiting[person_id] = (self._clock(), picture)
        while len(self._waiting) > _MOST:
            self._waiting.popitem(last=False)

    def take(self, person_id: int) -> Picture | None:
        """The photo that waits, if any; it waits no longer."""
        since, picture = self._waiting.pop(person_id, (0.0, None))
        return picture if self._clock() - since <= _WAITS_SECONDS else None
