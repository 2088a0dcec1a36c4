"""Keeping Telegram's pace: per chat and overall, and waiting out a 429 without holding up others.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
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
# A longer pause than this is no pause but a refusal.
_LONGEST_PAUSE = timedelta(seconds=30)


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
        for tries_left in reversed(range(_TRIES)):
            await self._wait_out(held)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                pause = _pause(error)
                if not tries_left or pause > _LONGEST_PAUSE:
                    raise
                _log.info("Telegram asks for a pause of %s s", pause.total_seconds())
                self._held[held] = time.monotonic() + pause.total_seconds()
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

    async def _wait_out(self, held: object) -> None:
        """Wait until the pause that Telegram asked of this chat, or method, is over."""
        until = self._held.get(held)
        if until is None:
            return
        await asyncio.sleep(max(until - time.monotonic(), 0.0))
        if self._held.get(held) == until:
            del self._held[held]


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
