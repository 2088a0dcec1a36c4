"""Long polling that acknowledges an update only when it has been dealt with."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.inbox import Inbox
from bot.replies.messages import call
from bot.updates import ALLOWED_UPDATES, update_of

_log = logging.getLogger(__name__)
_POLL_SECONDS = 30
_ANSWER_SECONDS = 10
# The most that Telegram hands out at once. https://core.telegram.org/bots/api#getupdates
_PAGE = 100
# While something is in work a poll comes back at once with it, so there is a pause between two;
# whoever writes meanwhile waits for its end.
_GLANCE_SECONDS = 0.05
# A server that does not hold a poll open is not asked more often than this.
_BREATH_SECONDS = 0.1
_LONGEST_WAIT_SECONDS = 30.0
_TRIES = 3
# When a page holds nothing new, what has been in work for this long no longer bars the way.
_BARS_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class _Work:
    """An update in work, and since when."""

    update: Update
    task: asyncio.Task[None]
    since: float

    @property
    def failed(self) -> bool:
        return self.task.done() and (self.task.cancelled() or self.task.exception() is not None)


class Poller:
    """Fetches updates and puts them into the inbox.

    The offset never passes an update that is still in work, so after a crash Telegram sends it
    again. Only when a whole page of updates is in work, and for long, does it move on, lest a few
    slow chats keep everybody waiting; a crash then loses those.
    """

    def __init__(
        self, bot: ExtBot[None], inbox: Inbox, caught_up: Callable[[int], None] | None = None
    ) -> None:
        """Nothing is fetched yet.

        Args:
            bot: to fetch with.
            inbox: where updates go.
            caught_up: is told once the highest number of all updates that waited for the poller,
                or a lower one where none did.
        """
        self._bot = bot
        self._inbox = inbox
        self._caught_up = caught_up
        self._in_work: dict[int, _Work] = {}
        self._tries: Counter[int] = Counter()
        self._offset = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until told to stop, then wait for what is in work.

        Raises:
            InvalidToken: Telegram does not know the token.
        """
        failures = 0
        stopping = asyncio.create_task(stop.wait())
        while not stop.is_set():
            asked = time.monotonic()
            fetching = asyncio.create_task(self._fetch())
            await asyncio.wait({fetching, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if not fetching.done():
                fetching.cancel()
                break
            try:
                updates = fetching.result()
            except InvalidToken:
                raise
            except TelegramError as error:
                failures += 1
                await _wait_out(error, failures, stop)
                continue
            failures = 0
            has_new = self._take(updates)
            await self._some_progress()
            if not updates and time.monotonic() - asked < _BREATH_SECONDS:
                await asyncio.wait({stopping}, timeout=_BREATH_SECONDS)
            self._advance(is_barred=len(updates) >= _PAGE and not has_new)
        stopping.cancel()
        for _try in range(_TRIES):
            await self._inbox.drain()
            self._advance(is_barred=False)
        await self._acknowledge()

    async def _fetch(self) -> list[dict[str, Any]]:
        """The updates from the offset on, as they came.

        PTB's own `get_updates` makes objects of all of them, and while something is in work most
        of a page is known: that took a third of a busy bot's time.
        """
        return await self._ask(limit=_PAGE, patience=0 if self._in_work else _POLL_SECONDS)

    async def _ask(self, *, limit: int, patience: int) -> list[dict[str, Any]]:
        told: list[Any] = await call(
            self._bot,
            "getUpdates",
            {
                "offset": self._offset,
                "limit": limit,
                "timeout": patience,
                "allowed_updates": ALLOWED_UPDATES,
            },
            read_timeout=_ANSWER_SECONDS + patience,
        )
        # What bears no number cannot be acknowledged, and does not bar the way.
        return [one for one in told if isinstance(one, dict) and _has_number(one)]

    def _take(self, updates: list[dict[str, Any]]) -> bool:
        """Put updates into the inbox; whether any is new."""
        new = [told for told in updates if told["update_id"] not in self._in_work]
        if self._caught_up is not None and len(updates) < _PAGE:
            self._caught_up(max((told["update_id"] for told in updates), default=self._offset - 1))
            self._caught_up = None
        for told in new:
            update = update_of(told, self._bot)
            self._in_work[update.update_id] = self._start(update)
        return bool(new)

    def _start(self, update: Update) -> _Work:
        return _Work(update, self._inbox.put(update), time.monotonic())

    async def _some_progress(self) -> None:
        """Give what is in work a moment; no moment is lost when it is done sooner."""
        unfinished = {work.task for work in self._in_work.values() if not work.task.done()}
        if unfinished:
            await asyncio.wait(unfinished, timeout=_GLANCE_SECONDS)

    def _advance(self, *, is_barred: bool) -> None:
        """Move the offset to the first update that is not done, and forget those before it."""
        if not self._in_work:
            return
        barring = [update_id for update_id in self._in_work if self._bars(update_id, is_barred)]
        following = min(barring) if barring else max(self._in_work) + 1
        self._offset = max(self._offset, following)
        for update_id in [known for known in self._in_work if known < self._offset]:
            del self._in_work[update_id]
            self._tries.pop(update_id, None)

    def _bars(self, update_id: int, is_barred: bool) -> bool:
        """Whether the offset must not pass this update; one that failed is tried again."""
        work = self._in_work[update_id]
        if not work.task.done():
            return not (is_barred and time.monotonic() - work.since > _BARS_SECONDS)
        if work.failed and self._tries[update_id] + 1 < _TRIES:
            self._tries[update_id] += 1
            _log.warning("An update broke, and is tried again")
            self._in_work[update_id] = self._start(work.update)
            return True
        return False

    async def _acknowledge(self) -> None:
        """Tell Telegram what was dealt with last, so that a restart does not see it again."""
        if not self._offset:
            return
        try:
            await self._ask(limit=1, patience=0)
        except TelegramError as error:
            _log.warning("The last updates are not acknowledged (%s)", type(error).__name__)


def _has_number(told: dict[str, Any]) -> bool:
    return isinstance(told.get("update_id"), int)


async def _wait_out(error: TelegramError, failures: int, stop: asyncio.Event) -> None:
    """Pause after a failed poll, longer each time, unless told to stop."""
    seconds = min(2.0 ** (failures - 1) / 2, _LONGEST_WAIT_SECONDS)
    if isinstance(error, RetryAfter):
        asked = error.retry_after
        seconds = asked.total_seconds() if isinstance(asked, timedelta) else float(asked)
    if isinstance(error, Conflict):
        _log.warning("Another copy of this bot is polling with the same token, or a webhook is set")
    elif not isinstance(error, NetworkError) or failures > 1:
        _log.warning("No updates (%s); trying again in %.1f s", type(error).__name__, seconds)
    with suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)
