"""The bot's side over HTTP: ``/bot<TOKEN>/<method>`` and ``/file/bot<TOKEN>/<path>``."""

from __future__ import annotations

import asyncio
import hmac
import logging

from aiohttp import web

from playground.errors import ApiError, too_many_requests
from playground.faults import Fault
from playground.json import Json
from playground.keys import SESSION, WEBHOOK, WORLD
from playground.methods import METHODS, Call, Method
from playground.parameters import Parameters, read_parameters
from playground.world import World

_log = logging.getLogger(__name__)

DOWNLOAD = "download"
"""What faults call the fetching of a file, which is no method."""

_PHRASES = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout"}
_COUNTED = ("send", "editmessage")
_UNCOUNTED = {"sendchataction"}


class _DroppedError(Exception):
    """The answer is not to be sent: a fault cut the connection."""


async def _call_method(request: web.Request) -> web.Response:
    name = request.match_info["method"]
    world: World = request.app[WORLD]
    try:
        _check_token(request)
        method = _find_method(name)
        parameters = await read_parameters(request)
        fault = world.faults.for_call(name, _chat_id(world, parameters))
        if fault is not None and not fault.done:
            await _fail(world, fault)
        result = await _run(name, method, _call(request.app, parameters))
        if fault is not None:
            await _fail(world, fault)
    except ApiError as error:
        _log.debug("%s refused: %s", name, error.description)
        return _refusal(error)
    except _DroppedError:
        return _cut(request)
    return web.json_response({"ok": True, "result": result})


def _refusal(error: ApiError) -> web.Response:
    headers = {"Retry-After": str(error.retry_after)} if error.retry_after else None
    return web.json_response(error.as_json(), status=error.code, headers=headers)


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _run(name: str, method: Method, call: Call) -> object:
    _check_rate(name.lower(), call)
    return await method(call)


def _check_rate(name: str, call: Call) -> None:
    chat_id = call.parameters.integer("chat_id")
    counted = name.startswith(_COUNTED) and name not in _UNCOUNTED
    if call.world.limits.rates is None or not counted or chat_id not in call.world.chats:
        return
    media = call.parameters.json("media") if name == "sendmediagroup" else None
    wait = call.world.limits.ask(chat_id, len(media) if isinstance(media, list) else 1)
    if wait:
        raise too_many_requests(wait)


def _chat_id(world: World, parameters: Parameters) -> int:
    tap = world.queries.tapped(parameters.text("callback_query_id"))
    return tap.chat_id if tap else parameters.integer("chat_id")


async def _fail(world: World, fault: Fault) -> None:
    if fault.do == "flood":
        raise too_many_requests(fault.retry_after)
    if fault.do == "error":
        raise ApiError(fault.status, _PHRASES.get(fault.status, "Service Unavailable"))
    if fault.do == "hang":
        try:
            async with asyncio.timeout(fault.seconds):
                await world.closed.wait()
        except TimeoutError:
            pass
    raise _DroppedError


def _find_method(name: str) -> Method:
    method = METHODS.get(name.lower())
    if method is None:
        raise ApiError(404, "Not Found")
    return method


def _find_bytes(request: web.Request) -> bytes:
    files = request.app[WORLD].files
    file = files.at(request.match_info["path"])
    data = None if file is None else files.read(file)
    if data is None:
        raise ApiError(404, "Not Found")
    return data


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
    name = str(reply.get("method"))
    method = METHODS.get(name.lower())
    if method is None:
        return
    try:
        await _run(name, method, _call(app, Parameters(reply)))
    except ApiError as error:
        _log.debug("method in a webhook's answer refused: %s", error.description)


async def _download(request: web.Request) -> web.Response:
    try:
        _check_token(request)
        data = _find_bytes(request)
        fault = request.app[WORLD].faults.for_call(DOWNLOAD, 0)
        if fault is not None:
            await _fail(request.app[WORLD], fault)
    except ApiError as error:
        return _refusal(error)
    except _DroppedError:
        return _cut(request)
    return web.Response(body=data, content_type="application/octet-stream")


def add_bot_side(app: web.Application) -> None:
    """Add the bot's routes to ``app``."""
    for verb in ("GET", "POST"):
        app.router.add_route(verb, "/bot{token:[^/]+}/{method:[^/]*}", _call_method)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", _download)
