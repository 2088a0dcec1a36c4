"""Waiting for a change without polling for it."""

from __future__ import annotations

import asyncio


class Bell:
    """Wakes everyone who waits for it, each time it rings."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def ring(self) -> None:
        """Wake all who wait now; those who come later wait for the next ring."""
        rung, self._event = self._event, asyncio.Event()
        rung.set()

    async def wait(self, seconds: float | None = None) -> bool:
        """Wait for the next ring, at most ``seconds``.

        Returns:
            Whether it rang.
        """
        event = self._event
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return False
        return True
