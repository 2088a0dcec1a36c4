"""The webhook: Telegram's updates over HTTP, answered 200 only when they have been dealt with."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from typing import Any

from aiohttp import web
from telegram import Update
from telegram.ext import ExtBot

from bot.inbox import Inbox

# https://core.telegram.org/bots/api#setwebhook
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 # a header's name

_log = logging.getLogger(__name__)
_MOST_BYTES = 1 << 20


def webhook_app(bot: ExtBot[None], inbox: Inbox, *, path: str, secret: str) -> web.Application:
    """An application that takes updates at `path` from whoever knows the secret.

    It answers 403 without the secret, 400 to what is no update, and 200 once the update is done,
    so that Telegram sends it again after a crash. `/healthz` answers 200.
    """

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret.encode()):
            return web.Response(status=403)
        update = _update(await request.read(), bot)
        if update is None:
            return web.Response(status=400)
        # A caller that hangs up must not stop what it has started.
        await asyncio.shield(inbox.put(update))
        return web.Response()

    async def healthy(_request: web.Request) -> web.Response:
        return web.Response(text="ok")

    app = web.Application(client_max_size=_MOST_BYTES)
    app.router.add_post(path or "/", receive)
    app.router.add_get("/healthz", healthy)
    return app


def _update(body: bytes, bot: ExtBot[None]) -> Update | None:
    try:
        told: Any = json.loads(body)
        return Update.de_json(told, bot) if isinstance(told.get("update_id"), int) else None
    except (ValueError, KeyError, TypeError, AttributeError):
        _log.warning("Refused a request to the webhook that was no update")
        return None
