"""The webhook: Telegram's updates over HTTP, answered 200 only when they have been dealt with."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from aiohttp import web
from telegram import Update
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot import READY
from bot.inbox import Inbox
from bot.lookalike import completed
from bot.settings import Settings, SettingsError
from bot.updates import ALLOWED_UPDATES, update_of

# https://core.telegram.org/bots/api#setwebhook
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 # a header's name
SECRET_PARAMETER = "secret"  # noqa: S105 # a parameter's name

_log = logging.getLogger(__name__)
_MOST_BYTES = 1 << 20
# The supervisor waits for little longer.
_LONGEST_STOP_SECONDS = 4.0
# The most that Telegram allows. https://core.telegram.org/bots/api#setwebhook
_MOST_CONNECTIONS = 100


def _with_secret(url: str, secret: str) -> str:
    """The webhook's address with the secret in it, for servers that send no secret header."""
    parts = urlsplit(url)
    query = urlencode([*parse_qsl(parts.query), (SECRET_PARAMETER, secret)])
    return urlunsplit(parts._replace(query=query))


def _application(
    bot: ExtBot[None], inbox: Inbox, *, path: str, secret: str, is_telegram: bool = True
) -> web.Application:
    """An application that takes updates at `path` from whoever knows the secret.

    The secret comes in a header or in the address. The answer is 403 without it, 400 to what is no
    update, and 200 once the update is done, so that Telegram sends it again after a crash.
    `/healthz` answers 200.
    """

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER) or request.query.get(SECRET_PARAMETER, "")
        if not hmac.compare_digest(given.encode("utf-8", "surrogateescape"), secret.encode()):
            return web.Response(status=403)
        try:
            body = await request.read()
        except ConnectionError:  # who hung up half-way calls again
            return web.Response(status=400)
        update = _update(body, bot, is_telegram=is_telegram)
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


async def serve_webhook(
    settings: Settings, bot: ExtBot[None], inbox: Inbox, stop: asyncio.Event
) -> None:
    """Take updates by webhook until told to stop; requests in work then are finished first.

    Raises:
        SettingsError: Telegram refuses the address, or nobody can listen where it is to.
    """
    secret = settings.secret_for_webhook
    served = _application(
        bot,
        inbox,
        path=urlsplit(settings.webhook_url).path,
        secret=secret,
        is_telegram=settings.is_telegram,
    )
    # Telegram sends the secret in a header; another server may know of none.
    url = settings.webhook_url
    called = url if settings.is_telegram else _with_secret(url, secret)
    runner = web.AppRunner(served, access_log=None, shutdown_timeout=_LONGEST_STOP_SECONDS)
    await runner.setup()
    try:
        await _listen(runner, settings.webhook_listen)
        await bot.set_webhook(
            called,
            secret_token=secret,
            allowed_updates=ALLOWED_UPDATES,
            max_connections=_MOST_CONNECTIONS,
        )
        _log.info("%s: webhook for @%s", READY, bot.username)
        await stop.wait()
    except BadRequest as error:
        raise SettingsError(f"WEBHOOK_URL: Telegram refuses it ({error.message})") from None
    finally:
        # This takes no further requests, and waits a little for those in work; what takes longer
        # is finished all the same, though nobody is there any more to be told.
        await runner.cleanup()
        await inbox.drain()


async def _listen(runner: web.AppRunner, address: str) -> None:
    host, _, port = address.rpartition(":")
    try:
        await web.TCPSite(runner, host.strip("[]"), int(port)).start()
    except OSError as error:
        raise SettingsError(f"WEBHOOK_LISTEN: {error.strerror}") from None


def _update(body: bytes, bot: ExtBot[None], *, is_telegram: bool) -> Update | None:
    try:
        told: Any = json.loads(body)
    except ValueError:
        told = None
    if not isinstance(told, dict) or not isinstance(told.get("update_id"), int):
        _log.warning("Refused a request to the webhook that was no update")
        return None
    return update_of(told if is_telegram else completed(told), bot)
