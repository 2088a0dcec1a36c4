"""Messages that many change at once: each is brought up to date at the pace that Telegram sets.

A group takes some twenty changes a minute. Where a dozen people tap at once, whoever taps is not to
wait until what the others tapped has been shown.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy.exc import SQLAlchemyError
from telegram.error import TelegramError

Show = Callable[[], Awaitable[None]]

_log = logging.getLogger(__name__)
_LONGEST_END_SECONDS = 2.0


class Boards:
    """Shows one state of a message at a time, then the newest; those between are left out."""

    def __init__(self) -> None:
        """Nothing is being shown."""
        self._showing: dict[int, asyncio.Task[None]] = {}
        self._next: dict[int, Show] = {}

    def bring_up_to_date(self, board: int, show: Show) -> None:
        """Show a message's state soon, without being waited for.

        Args:
            board: which message.
            show: looks up the state of then, and shows it.
        """
        self._next[board] = show
        if board not in self._showing:
            self._showing[board] = asyncio.create_task(self._show(board))

    async def finish(self) -> None:
        """Show what is due, for a moment; what the pace holds back longer is left."""
        if self._showing:
            _, late = await asyncio.wait(self._showing.values(), timeout=_LONGEST_END_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _show(self, board: int) -> None:
        try:
            while board in self._next:
                await self._try(self._next.pop(board))
        finally:
            del self._showing[board]
            self._next.pop(board, None)

    async def _try(self, show: Show) -> None:
        try:
            await show()
        except (TelegramError, SQLAlchemyError) as error:
            # The next change shows this one, too.
            _log.warning("A message was not brought up to date (%s)", type(error).__name__)
