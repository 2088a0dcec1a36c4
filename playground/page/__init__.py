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
    """Serve the page at ``/`` and its parts at ``/page/<name>``, again only once changed."""
    parts = {path.name: path for path in _FOLDER.iterdir() if path.suffix in _TYPES}

    async def serve(request: web.Request) -> web.FileResponse:
        path = parts.get(request.match_info.get("name", "index.html"))
        if path is None:
            raise web.HTTPNotFound
        kind = f"{_TYPES[path.suffix]}; charset=utf-8"
        return web.FileResponse(path, headers={**_HEADERS, "Content-Type": kind})

    app.router.add_get("/", serve)
    app.router.add_get("/page/{name}", serve)
