"""The "typing…" a person sees while we think."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot
from telegram.error import TelegramError

from bot.replies.messages import Place, show_typing

# An answer that is there sooner needs no announcing.
_WAIT_SECONDS = 0.1
# Telegram takes the action down after 5 seconds.
# https://core.telegram.org/bots/api#sendchataction
_AGAIN_SECONDS = 4.5


@asynccontextmanager
async def typing(bot: Bot, place: Place) -> AsyncIterator[None]:
    """Show "typing…" while the work inside takes more than a moment; it never fails the work."""
    showing = asyncio.create_task(_show(bot, place))
    try:
        yield
    finally:
        showing.cancel()
        await asyncio.gather(showing, return_exceptions=True)


async def _show(bot: Bot, place: Place) -> None:
    await asyncio.sleep(_WAIT_SECONDS)
    while True:
        try:
            await show_typing(bot, place)
        except TelegramError:
            return
        await asyncio.sleep(_AGAIN_SECONDS)
