"""A web server that misbehaves in every way a crawler meets, and keeps a log."""

import asyncio
import gzip
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_BOMB = gzip.compress(bytes(20_000_000))
GOOD = "<!doctype html><title>A good page</title>"


@dataclass
class Site:
    """A server on a port of loopback; `log` has (path, started, ended) of every request."""

    robots: str | None = "User-agent: *\nDisallow: /private/\n"
    robots_status: int = 200
    robots_kind: str = "text/plain"
    routes: dict[str, Handler] = field(default_factory=dict)
    log: list[tuple[str, float, float]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    url: str = ""

    async def answer(self, request: web.Request) -> web.StreamResponse:
        place = len(self.log)
        self.log.append((request.path, time.monotonic(), float("inf")))
        self.headers.append(dict(request.headers))
        try:
            if request.path == "/robots.txt":
                if self.robots is None:
                    raise web.HTTPNotFound
                return web.Response(
                    text=self.robots, status=self.robots_status, content_type=self.robots_kind
                )
            handler = self.routes.get(request.path)
            return await handler(request) if handler else html(GOOD)
        finally:
            path, started, _ = self.log[place]
            self.log[place] = path, started, time.monotonic()

    @property
    def paths(self) -> list[str]:
        return [path for path, _, _ in self.log]


@asynccontextmanager
async def served(site: Site) -> AsyncIterator[Site]:
    app = web.Application()
    app.router.add_get("/{path:.*}", site.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    site.url = f"http://{host}:{port}"
    try:
        yield site
    finally:
        await runner.cleanup()


def html(text: str, **headers: str) -> web.Response:
    return web.Response(text=text, content_type="text/html", headers=headers)


def says(status: int, **headers: str) -> Handler:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, headers=headers)

    return answer


def says_raw(answer: bytes) -> Handler:
    """What no well-made server could be brought to say."""

    async def handler(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.write(answer)
        request.transport.close()
        return web.StreamResponse()

    return handler


def first(*handlers: Handler) -> Handler:
    """One handler after the other, the last for ever."""
    left = list(handlers)

    async def answer(request: web.Request) -> web.StreamResponse:
        return await (left.pop(0) if len(left) > 1 else left[0])(request)

    return answer


async def good(_request: web.Request) -> web.StreamResponse:
    return html(GOOD)


async def bomb(_request: web.Request) -> web.StreamResponse:
    packed = gzip.compress(bytes(20_000_000))
    return web.Response(body=packed, content_type="text/html", headers={"Content-Encoding": "gzip"})


async def huge(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/html"})
    await response.prepare(request)
    with suppress(ConnectionError):
        for _ in range(200):
            await response.write(b"x" * 100_000)
    return response


async def hangs(_request: web.Request) -> web.StreamResponse:
    await asyncio.sleep(30)
    return html(GOOD)


async def breaks_off(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/html", "Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b"only so much")
    assert request.transport is not None
    request.transport.close()
    return response
