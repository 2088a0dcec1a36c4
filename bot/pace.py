"""Keeping Telegram's pace: per chat and overall, and waiting out a 429 without holding up others.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from contextvars import ContextVar
from datetime import timedelta
from typing import Any

from limits import RateLimitItem, RateLimitItemPerMinute, RateLimitItemPerSecond
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut
from telegram.ext import BaseRateLimiter

from bot.connection import NotSentError
from bot.windows import Windows

_log = logging.getLogger(__name__)
_OVERALL = RateLimitItemPerSecond(30, 1)
# One a second, of which a few may come at once.
_A_CHAT = RateLimitItemPerSecond(4, 4)
_A_GROUP = RateLimitItemPerMinute(20, 1)
_TRIES = 3
_BREATH_SECONDS = 0.5
# A message is worth waiting for; what else waits so long is of no use any more, and calls that name
# no chat wait for each other. Pauses that are longer in all are no pauses but a refusal.
_MESSAGE_WAITS_SECONDS = 300.0
_WAITS_SECONDS = 30.0
_limit: ContextVar[asyncio.Timeout | None] = ContextVar("limit", default=None)


@asynccontextmanager
async def limited(seconds: float) -> AsyncIterator[None]:
    """Let a block take so long; pauses that Telegram asks for meanwhile do not count.

    Raises:
        TimeoutError: it took longer.
    """
    async with asyncio.timeout(seconds) as limit:
        before = _limit.set(limit)
        try:
            yield
        finally:
            _limit.reset(before)


class Pace(BaseRateLimiter[None]):
    """Sends messages no faster than Telegram takes them.

    PTB's own limiter makes every chat wait for the 429 of one, and knows nothing of replicas.
    """

    def __init__(self, windows: Windows | None) -> None:
        """Keep the pace by these windows; without them, only a 429 is waited out."""
        self._windows = windows
        self._held: dict[object, float] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(  # noqa: PLR0917 # PTB's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, bool | dict[str, Any] | list[dict[str, Any]]]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,  # noqa: ARG002 # PTB's signature
    ) -> bool | dict[str, Any] | list[dict[str, Any]]:
        """Make a call in its turn, and again when Telegram asks for a pause or is not reached.

        Raises:
            RetryAfter: Telegram asked for a pause too long or too often.
            NetworkError: Telegram was not reached, several times.
        """
        chat = data.get("chat_id")
        if chat is not None and _is_message(endpoint):
            await self._turn(_OVERALL, "all")
            await self._turn(_A_GROUP if _is_group(chat) else _A_CHAT, str(chat))
        held = chat if chat is not None else endpoint
        is_awaited = chat is not None and _is_message(endpoint)
        patience = _MESSAGE_WAITS_SECONDS if is_awaited else _WAITS_SECONDS
        gives_up = time.monotonic() + patience
        for tries_left in reversed(range(_TRIES)):
            await self._wait_out(held, gives_up)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                pause = _pause(error).total_seconds()
                until = time.monotonic() + pause
                if not tries_left or until > gives_up:
                    raise
                _log.info("Telegram asks for a pause of %s s", pause)
                self._held[held] = until
            except NetworkError as error:
                if not tries_left or not _may_repeat(error):
                    raise
                await asyncio.sleep(_BREATH_SECONDS * (_TRIES - tries_left))
        raise AssertionError("the last try returns or raises")

    async def _turn(self, limit: RateLimitItem, who: str) -> None:
        if self._windows is None:
            return
        wait = await self._windows.enter(limit, who)
        while wait:
            await asyncio.sleep(wait)
            wait = await self._windows.enter(limit, who)

    async def _wait_out(self, held: object, gives_up: float) -> None:
        """Wait until the pause that Telegram asked of this chat, or method, is over.

        Raises:
            RetryAfter: it lasts longer than is waited for.
        """
        until = self._held.get(held)
        if until is None:
            return
        left = max(until - time.monotonic(), 0.0)
        if until > gives_up:
            raise RetryAfter(timedelta(seconds=left))
        _does_not_count(left)
        await asyncio.sleep(left)
        if self._held.get(held) == until:
            del self._held[held]


def _does_not_count(seconds: float) -> None:
    """Let what is in work have so much more time, if it is limited."""
    limit = _limit.get()
    ends = limit.when() if limit is not None else None
    if limit is not None and ends is not None:
        # What goes on behind its back when it is over has no limit.
        with suppress(RuntimeError):
            limit.reschedule(ends + seconds)


def _is_message(endpoint: str) -> bool:
    """Whether a method counts: those that put a message into a chat, or change one."""
    return endpoint.startswith(("send", "edit")) and endpoint != "sendChatAction"


def _may_repeat(error: NetworkError) -> bool:
    """Whether a call that failed did nothing yet: not refused, and not perhaps under way."""
    if isinstance(error, TimedOut):
        return isinstance(error, NotSentError)
    return not isinstance(error, BadRequest)


def _is_group(chat: object) -> bool:
    return str(chat).startswith("-")


def _pause(error: RetryAfter) -> timedelta:
    asked = error.retry_after
    # PTB's type still allows for seconds; `bot/__init__.py` has chosen.
    return asked if isinstance(asked, timedelta) else timedelta(seconds=asked)
