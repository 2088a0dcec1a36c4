"""The chat page: plain HTML, CSS and modules, served as they are."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

_FOLDER = Path(__file__).parent
_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}
_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def add_page(app: web.Application) -> None:
    """Serve the page at ``/`` and its parts at ``/page/<name>``; they are read once, now."""
    parts = {path.name: path.read_bytes() for path in _FOLDER.iterdir() if path.suffix in _TYPES}

    async def serve(request: web.Request) -> web.Response:
        name = request.match_info.get("name", "index.html")
        if name not in parts:
            raise web.HTTPNotFound
        kind = _TYPES[Path(name).suffix]
        return web.Response(body=parts[name], content_type=kind, charset="utf-8", headers=_HEADERS)

    app.router.add_get("/", serve)
    app.router.add_get("/page/{name}", serve)
