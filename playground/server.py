"""Putting the playground together and running it."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import aiohttp
from aiohttp import web

from playground.bot_side import add_bot_side, take_webhook_reply
from playground.controls import add_controls
from playground.errors import PersonError
from playground.guard import is_loopback, refuse_foreign
from playground.keys import SESSION, WEBHOOK, WORLD
from playground.limits import Rates
from playground.page import add_page
from playground.person_side import add_person_side
from playground.webhook import Webhook
from playground.world import DEFAULT_NAME, DEFAULT_TOKEN, World

_SHUTDOWN_SECONDS = 1.0


def make_app(
    *,
    token: str = DEFAULT_TOKEN,
    name: str = DEFAULT_NAME,
    guarded: bool = True,
    limits: bool = False,
) -> web.Application:
    """Make the application.

    Args:
        token: The bot's token.
        name: The bot's name, as its people see it.
        guarded: Refuse what comes under a foreign name or from a foreign page; right whenever the
            server listens on loopback.
        limits: Answer 429 to a bot that writes faster than Telegram allows.
    """
    middlewares = [refuse_foreign(), _say_what_is_wrong]
    app = web.Application(middlewares=middlewares if guarded else middlewares[1:])
    app[WORLD] = World(token, name)
    if limits:
        app[WORLD].limits.apply(Rates())
    app.cleanup_ctx.append(_connect)
    app.on_shutdown.append(_let_go)
    add_bot_side(app)
    add_person_side(app)
    add_controls(app)
    add_page(app)
    return app


@web.middleware
async def _say_what_is_wrong(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    try:
        return await handler(request)
    except PersonError as error:
        return web.json_response({"error": error.words}, status=error.status)


async def _connect(app: web.Application) -> AsyncIterator[None]:
    async def reply(answer: dict[str, object]) -> None:
        await take_webhook_reply(app, answer)

    async with aiohttp.ClientSession() as session:
        app[SESSION] = session
        app[WEBHOOK] = Webhook(app[WORLD].updates, session, reply)
        yield
        await app[WEBHOOK].stop()


async def _let_go(app: web.Application) -> None:
    app[WORLD].close()


@asynccontextmanager
async def run_playground(
    port: int = 0,
    *,
    host: str = "127.0.0.1",
    token: str = DEFAULT_TOKEN,
    name: str = DEFAULT_NAME,
    limits: bool = False,
) -> AsyncIterator[str]:
    """Run a playground in this event loop, for the length of an ``async with``.

    Args:
        port: The port to listen on; 0 for any free one.
        host: The address to listen on. Anything but loopback leaves the door to other machines,
            and to other web pages, open.
        token: The bot's token.
        name: The bot's name.
        limits: Answer 429 to a bot that writes faster than Telegram allows.

    Yields:
        The base URL, without a slash at its end.

    Raises:
        OSError: The port is taken.
    """
    app = make_app(token=token, name=name, guarded=is_loopback(host), limits=limits)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_SHUTDOWN_SECONDS)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        bound_port = runner.addresses[0][1]
        shown = f"[{host}]" if ":" in host else host
        yield f"http://{shown}:{bound_port}"
    finally:
        await runner.cleanup()


async def serve_until_stopped(
    host: str,
    port: int,
    *,
    token: str,
    name: str,
    on_ready: Callable[[str], None],
    limits: bool = False,
) -> None:
    """Serve until SIGINT or SIGTERM, then stop at once, long polls and all.

    Args:
        host: The address to listen on.
        port: The port to listen on.
        token: The bot's token.
        name: The bot's name.
        on_ready: Called with the base URL when requests can come.
        limits: Answer 429 to a bot that writes faster than Telegram allows.
    """
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    async with run_playground(port, host=host, token=token, name=name, limits=limits) as url:
        on_ready(url)
        await stopped.wait()
