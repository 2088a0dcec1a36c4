"""The bot's side over HTTP: ``/bot<TOKEN>/<method>`` and ``/file/bot<TOKEN>/<path>``."""

from __future__ import annotations

import hmac
import logging

from aiohttp import web

from playground.errors import ApiError
from playground.files import Json, StoredFile
from playground.keys import SESSION, WEBHOOK, WORLD
from playground.methods import METHODS, Call, Method
from playground.parameters import Parameters, read_parameters
from playground.world import World

_log = logging.getLogger(__name__)


async def _call_method(request: web.Request) -> web.Response:
    name = request.match_info["method"]
    try:
        _check_token(request)
        method = _find_method(name)
        parameters = await read_parameters(request)
        result = await method(_call(request.app, parameters))
    except ApiError as error:
        _log.debug("%s refused: %s", name, error.description)
        return web.json_response(error.as_json(), status=error.code)
    return web.json_response({"ok": True, "result": result})


def _find_method(name: str) -> Method:
    method = METHODS.get(name.lower())
    if method is None:
        raise ApiError(404, "Not Found")
    return method


def _find_file(request: web.Request) -> StoredFile:
    file = request.app[WORLD].files.at(request.match_info["path"])
    if file is None:
        raise ApiError(404, "Not Found")
    return file


def _call(app: web.Application, parameters: Parameters) -> Call:
    return Call(app[WORLD], app[WEBHOOK], app[SESSION], parameters)


def _check_token(request: web.Request) -> None:
    world: World = request.app[WORLD]
    given = request.match_info["token"].encode()
    if not hmac.compare_digest(given, world.token.encode()):
        raise ApiError(401, "Unauthorized")


async def take_webhook_reply(app: web.Application, reply: Json) -> None:
    """Run the method that a webhook's answer names; nobody is told how it went.

    Source: https://core.telegram.org/bots/api#making-requests-when-getting-updates.
    """
    method = METHODS.get(str(reply.get("method")).lower())
    if method is None:
        return
    try:
        await method(_call(app, Parameters(reply)))
    except ApiError as error:
        _log.debug("method in a webhook's answer refused: %s", error.description)


async def _download(request: web.Request) -> web.Response:
    try:
        _check_token(request)
        file = _find_file(request)
    except ApiError as error:
        return web.json_response(error.as_json(), status=error.code)
    return web.Response(body=file.data, content_type="application/octet-stream")


def add_bot_side(app: web.Application) -> None:
    """Add the bot's routes to ``app``."""
    for verb in ("GET", "POST"):
        app.router.add_route(verb, "/bot{token:[^/]+}/{method:[^/]*}", _call_method)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", _download)
