"""A few pictures in hand at once; whoever came first is next, also if late in the line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from heapq import heappop, heappush
from itertools import count


class Hands:
    """Lets so many in at once, those who wait in the order of their turns."""

    def __init__(self, hands: int) -> None:
        """All hands are free.

        Args:
            hands: how many may hold one at the same time.
        """
        self._free = hands
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._came = count()

    @asynccontextmanager
    async def held(self, turn: int) -> AsyncIterator[None]:
        """Hold a hand until the end of the block.

        Args:
            turn: who has a lower one is let in before; of equals who came first.
        """
        await self._take(turn)
        try:
            yield
        finally:
            self._give()

    async def _take(self, turn: int) -> None:
        if self._free:
            self._free -= 1
            return
        called = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (turn, next(self._came), called))
        try:
            await called
        except asyncio.CancelledError:
            # Called and gone in the same moment: the next one is called instead.
            if called.done() and not called.cancelled():
                self._give()
            raise

    def _give(self) -> None:
        """Hand it to whose turn it is, or lay it down."""
        while self._waiting:
            _, _, called = heappop(self._waiting)
            if not called.done():
                called.set_result(None)
                return
        self._free += 1
