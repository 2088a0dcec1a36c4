"""Long polling that acknowledges an update only when it has been dealt with."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta

from telegram import Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.inbox import Inbox

ALLOWED_UPDATES = [Update.MESSAGE, Update.CALLBACK_QUERY]

_log = logging.getLogger(__name__)
_POLL = timedelta(seconds=30)
# While something is in work a poll comes back at once with it, so there is a pause between two.
_BREATH_SECONDS = 0.1
_LONGEST_WAIT_SECONDS = 30.0


async def poll(bot: ExtBot[None], inbox: Inbox, stop: asyncio.Event) -> None:
    """Fetch updates until told to stop, then wait for those in work.

    The offset never passes an update that is still in work, so after a crash Telegram sends it
    again. https://core.telegram.org/bots/api#getupdates
    """
    in_work: dict[int, asyncio.Task[None]] = {}
    offset = 0
    failures = 0
    while not stop.is_set():
        fetch = asyncio.create_task(_fetch(bot, offset, waiting=not in_work))
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({fetch, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not fetch.done():
            fetch.cancel()
            break
        try:
            updates = fetch.result()
        except InvalidToken:
            raise
        except TelegramError as error:
            failures += 1
            await _wait_out(error, failures, stop)
            continue
        failures = 0
        for update in updates:
            if update.update_id >= offset:
                in_work[update.update_id] = inbox.put(update)
        await _some_progress(in_work)
        offset = _next_offset(offset, in_work)
    await inbox.drain()
    await _acknowledge(bot, _next_offset(offset, in_work))


async def _fetch(bot: ExtBot[None], offset: int, *, waiting: bool) -> tuple[Update, ...]:
    return await bot.get_updates(
        offset=offset,
        timeout=_POLL if waiting else 0,
        allowed_updates=ALLOWED_UPDATES,
        read_timeout=10,
    )


async def _some_progress(in_work: dict[int, asyncio.Task[None]]) -> None:
    unfinished = {task for task in in_work.values() if not task.done()}
    if unfinished:
        await asyncio.wait(unfinished, timeout=_BREATH_SECONDS, return_when=asyncio.ALL_COMPLETED)


def _next_offset(offset: int, in_work: dict[int, asyncio.Task[None]]) -> int:
    """The first update that is still in work, or the one after all; done ones are dropped."""
    if not in_work:
        return offset
    unfinished = [update_id for update_id, task in in_work.items() if not task.done()]
    following = min(unfinished) if unfinished else max(in_work) + 1
    for update_id in [known for known in in_work if known < following]:
        del in_work[update_id]
    return following


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
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return


async def _acknowledge(bot: ExtBot[None], offset: int) -> None:
    """Tell Telegram what was dealt with last, so that a restart does not see it again."""
    if not offset:
        return
    try:
        await bot.get_updates(offset=offset, timeout=0, limit=1, allowed_updates=ALLOWED_UPDATES)
    except TelegramError as error:
        _log.warning("The last updates are not acknowledged (%s)", type(error).__name__)
