"""A host's lane: one request at a time, at a pace that the host shows it can bear."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from emotion.breaker import CircuitBreaker
from workers.scraper.fetching.politeness import Politeness

_SLOWER, _QUICKER = 2.0, 0.9


class Lane:
    """Lets requests to one host through, each after the delay that is due.

    The delay doubles when the host says that it is too much and shrinks slowly while all is well.
    It is never shorter than robots.txt asks, nor than the host took for its last answer.
    """

    def __init__(
        self,
        politeness: Politeness,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self.breaker = CircuitBreaker(
            limit=politeness.failures, rest_seconds=politeness.rest, clock=clock
        )
        self.crawl_delay = 0.0
        self._politeness = politeness
        self._clock, self._sleep = clock, sleep
        self._turn = asyncio.Lock()
        self._delay = politeness.least_delay
        self._next = 0.0

    @property
    def delay(self) -> float:
        """Seconds between two requests."""
        return max(self._delay, self.crawl_delay, self._politeness.least_delay)

    @property
    def wait(self) -> float:
        """Seconds until the next request may be made."""
        return max(0.0, self._next - self._clock())

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """One request: waits for its turn and for the delay, and notes how long it took."""
        async with self._turn:
            # Somebody may have set a later time while we slept.
            while self.wait > 0:
                await self._sleep(self.wait)
            started = self._clock()
            try:
                yield
            finally:
                ended = self._clock()
                took = min(ended - started, self._politeness.most_delay)
                self._next = max(self._next, ended + max(self.delay, took))

    def went_well(self) -> None:
        """Note a good answer."""
        self.breaker.succeeded()
        self._delay = max(self._delay * _QUICKER, self._politeness.least_delay)

    def too_much(self, wait: float) -> None:
        """Note trouble, and that the host is to be left alone for so many seconds."""
        self._delay = min(max(self._delay, 0.01) * _SLOWER, self._politeness.most_delay)
        self._next = max(self._next, self._clock() + wait)
