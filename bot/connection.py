"""How the bot calls the Bot API."""

from __future__ import annotations

from httpx_aiohttp import AiohttpTransport
from telegram.request import HTTPXRequest

from bot.lookalike import LookalikeRequest


def connection(*, is_telegram: bool = True) -> HTTPXRequest:
    """PTB's requests over aiohttp: httpx's own pool collapses under concurrency.

    Args:
        is_telegram: whether the server is Telegram's, or one that may say things otherwise.
    """
    kind = HTTPXRequest if is_telegram else LookalikeRequest
    return kind(
        connect_timeout=5.0,
        read_timeout=15.0,
        write_timeout=20.0,
        media_write_timeout=30.0,
        httpx_kwargs={"transport": AiohttpTransport()},
    )
