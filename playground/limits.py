"""Telegram's rate limits: how fast a bot may write before it is told to wait.

About one message a second to a chat with short bursts allowed, 20 a minute to a group and 30 a
second overall (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this).
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

_KEPT_CHATS = 10_000


@dataclass(frozen=True)
class Rates:
    """How many messages may be sent.

    Attributes:
        overall: A second, to all chats together; also how many at once.
        chat: A second, to one chat.
        burst: At once to one chat, before ``chat`` begins to count.
        group: A minute, to one group or channel; also how many at once.
    """

    overall: float = 30.0
    chat: float = 1.0
    burst: float = 5.0
    group: float = 20.0


class _Bucket:
    """Fills at ``rate`` a second up to ``size``; each message takes one out."""

    def __init__(self, rate: float, size: float, now: float) -> None:
        self._rate, self._size, self._level, self._at = rate, size, size, now

    def wait(self, now: float) -> float:
        """Seconds until a message may be sent."""
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
        return max(0.0, 1 - self._level) / self._rate

    def take(self, count: int) -> None:
        """Send ``count`` messages, even more than there is room for: an album goes as one."""
        self._level -= count


class Limits:
    """Counts what a bot sends.

    Args:
        rates: How much is allowed; None for as much as it likes.
        clock: The time in seconds.
    """

    def __init__(
        self, rates: Rates | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self.apply(rates)

    def apply(self, rates: Rates | None) -> None:
        """Count afresh, by these rates."""
        self.rates = rates
        self._overall = _Bucket(rates.overall, rates.overall, self._clock()) if rates else None
        self._chats: OrderedDict[int, tuple[_Bucket, ...]] = OrderedDict()

    def ask(self, chat_id: int, count: int = 1) -> int:
        """Ask to send ``count`` messages to a chat; they are counted if they may go.

        Returns:
            0 if they may go, or the whole seconds to wait.
        """
        if self.rates is None or self._overall is None:
            return 0
        now = self._clock()
        buckets = (self._overall, *self._of_chat(self.rates, chat_id, now))
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait > 0:
            return math.ceil(wait)
        for bucket in buckets:
            bucket.take(count)
        return 0

    def _of_chat(self, rates: Rates, chat_id: int, now: float) -> tuple[_Bucket, ...]:
        if chat_id not in self._chats:
            own = _Bucket(rates.chat, rates.burst, now)
            group = _Bucket(rates.group / 60, rates.group, now)
            self._chats[chat_id] = (own, group) if chat_id < 0 else (own,)
            if len(self._chats) > _KEPT_CHATS:
                self._chats.popitem(last=False)
        self._chats.move_to_end(chat_id)
        return self._chats[chat_id]
