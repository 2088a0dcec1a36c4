"""The person's side over HTTP: ``/person/<id>/...``; ``README.md`` lists the requests."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import web

from playground import acts
from playground.chat import Chat, Message, Person
from playground.errors import ApiError, PersonError
from playground.files import StoredFile
from playground.keys import WORLD
from playground.parameters import Parameters, read_parameters
from playground.pictures import BadDimensionsError, NotAPictureError
from playground.uploads import CLIP_KINDS, make_file, make_photo
from playground.views import changes_view, chat_view, message_view
from playground.world import World

Json = dict[str, Any]

UPLOAD_LIMIT = 64 * 1024 * 1024
_LONGEST_WAIT = 60
_KEEP_ALIVE = 15.0
_MOST_NAME = 64
_MEASURES = ("width", "height", "length", "duration")
# A person's file is shown, never run: not even when it is HTML or SVG.
_FILE_HEADERS = {
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, max-age=3600",
}


def _world(request: web.Request) -> World:
    return request.app[WORLD]


def _chat(request: web.Request) -> Chat:
    chat = _world(request).chats.get(int(request.match_info["person"]))
    if chat is None:
        raise PersonError(404, "there is no such person")
    return chat


async def _parameters(request: web.Request) -> Parameters:
    try:
        return await read_parameters(request, limit=UPLOAD_LIMIT)
    except ApiError as error:
        raise PersonError(error.code, error.description) from None


async def _join(request: web.Request) -> web.Response:
    world, parameters = _world(request), await _parameters(request)
    person_id = int(request.match_info["person"])
    if person_id == 0:
        raise PersonError(400, "an id is a positive number")
    person = Person(
        id=person_id,
        first_name=parameters.text("first_name").strip()[:_MOST_NAME] or "Guest",
        language_code=parameters.text("language_code") or "en",
        username=parameters.text("username") or None,
    )
    return web.json_response(chat_view(world, world.join(person)))


async def _get_chat(request: web.Request) -> web.Response:
    chat, parameters = _chat(request), Parameters(dict(request.query))
    seconds = min(parameters.integer("timeout"), _LONGEST_WAIT)
    after = parameters.integer("after")
    if not _world(request).closing:
        await chat.wait_after(after, seconds)
    return web.json_response(chat_view(_world(request), chat))


async def _say(request: web.Request) -> web.Response:
    chat, parameters = _chat(request), await _parameters(request)
    text, reply_to = parameters.text("text"), parameters.integer("reply_to") or None
    return _sent(chat, acts.say(_world(request), chat, text, reply_to))


async def _show(request: web.Request) -> web.Response:
    world, chat, parameters = _world(request), _chat(request), await _parameters(request)
    kind = request.match_info["kind"]
    upload = parameters.uploads.get(kind) or parameters.uploads.get("file")
    if upload is None or not upload.data:
        raise PersonError(400, f"there is no {kind} in the form")
    if kind == "photo":
        try:
            media = await make_photo(world.files, upload.data)
        except (NotAPictureError, BadDimensionsError):
            raise PersonError(400, "this is no picture that can be sent as a photo") from None
    else:
        measures = {m: parameters.integer(m) for m in _MEASURES if parameters.has(m)}
        media = make_file(world.files, kind, upload, measures)
    reply_to = parameters.integer("reply_to") or None
    return _sent(chat, acts.show(world, chat, media, parameters.text("caption"), reply_to))


def _sent(chat: Chat, message: Message) -> web.Response:
    return web.json_response({"version": chat.version, "message": message_view(chat, message)})


async def _tap(request: web.Request) -> web.Response:
    chat, parameters = _chat(request), await _parameters(request)
    button = acts.tap(
        _world(request),
        chat,
        parameters.integer("message_id"),
        data=parameters.text("data") if parameters.has("data") else None,
        text=parameters.text("text") if parameters.has("text") else None,
    )
    return web.json_response({"version": chat.version, "button": button})


async def _file(request: web.Request) -> web.Response:
    message = _chat(request).messages.get(int(request.match_info["message"]))
    if message is None or message.media is None:
        raise PersonError(404, "there is no such file")
    file: StoredFile = message.media.file
    headers = dict(_FILE_HEADERS)
    if request.match_info["what"] == "picture":
        if message.media.kind != "photo":
            raise PersonError(404, "the message has no picture")
    elif not file.mime_type.startswith(("image/", "video/", "audio/")):
        headers["Content-Disposition"] = "attachment"
    headers["Content-Type"] = file.mime_type
    return web.Response(body=file.data, headers=headers)


async def _events(request: web.Request) -> web.StreamResponse:
    world, chat = _world(request), _chat(request)
    stream = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    await stream.prepare(request)
    parameters = Parameters(dict(request.query))
    seen = parameters.integer("after")
    try:
        while not world.closing:
            if chat.version > seen:
                changes = changes_view(world, chat, seen)
                seen = chat.version
                data = json.dumps(changes)
                await stream.write(f"id: {seen}\ndata: {data}\n\n".encode())
            else:
                await stream.write(b": still here\n\n")
            await chat.wait_after(seen, _KEEP_ALIVE)
    except (ConnectionError, asyncio.CancelledError):
        return stream
    return stream


async def _clear(request: web.Request) -> web.Response:
    chat = _chat(request)
    for message_id in list(chat.messages):
        chat.delete(message_id)
    return web.json_response(chat_view(_world(request), chat))


def add_person_side(app: web.Application) -> None:
    """Add the person's routes to ``app``."""
    person = r"/person/{person:\d{1,15}}"
    kinds = "|".join(("photo", *CLIP_KINDS))
    app.router.add_put(person, _join)
    app.router.add_get(f"{person}/chat", _get_chat)
    app.router.add_delete(f"{person}/chat", _clear)
    app.router.add_get(f"{person}/events", _events)
    app.router.add_post(f"{person}/text", _say)
    app.router.add_post(f"{person}/tap", _tap)
    app.router.add_post(f"{person}/{{kind:{kinds}}}", _show)
    app.router.add_get(f"{person}/messages/{{message:\\d{{1,15}}}}/{{what:picture|file}}", _file)
