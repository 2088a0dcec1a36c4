"""Keeping other web pages out.

A server on this machine can be reached by any page its owner's browser opens: by a form or an
image that points here (request forgery), or under a name that suddenly leads here (DNS
rebinding). So when the server listens on loopback, requests must name a loopback host, and those a
browser makes must come from the chat page itself.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from functools import lru_cache

from aiohttp import web
from aiohttp.typedefs import Middleware
from yarl import URL

_Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Whether ``host`` names this machine and nothing else."""
    if host.rstrip(".").lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_foreign(request: web.Request) -> bool:
    """Whether a request came under a foreign name or from a foreign page."""
    own = _url(f"http://{request.headers.get('Host', '')}")
    if own is None or own.host is None or not is_loopback(own.host):
        return True
    origin = request.headers.get("Origin")
    if origin is not None:
        theirs = _url(origin)
        return theirs is None or (theirs.host, theirs.port) != (own.host, own.port)
    site = request.headers.get("Sec-Fetch-Site", "none")
    opens_page = request.headers.get("Sec-Fetch-Mode") == "navigate" and request.path == "/"
    return site not in {"none", "same-origin"} and not opens_page


def _url(text: str) -> URL | None:
    try:
        return URL(text)
    except ValueError:
        return None


def refuse_foreign() -> Middleware:
    """A middleware that answers foreign requests with 403."""

    @web.middleware
    async def guard(request: web.Request, handler: _Handler) -> web.StreamResponse:
        if is_foreign(request):
            return web.json_response({"error": "foreign host or origin"}, status=403)
        return await handler(request)

    return guard
