"""The person's side over HTTP: ``/person/<id>/...``; ``README.md`` lists the requests.

Each request of ``/person/<id>/`` is about the person's own chat with the bot; the same below
``/person/<id>/in/<chat>/`` is about a group or channel they are in.
"""

from __future__ import annotations

import json
import secrets
import time

from aiohttp import web

from playground import acts, inline
from playground.acts import Aside, Seat
from playground.chat import Message
from playground.controls import read_body
from playground.errors import PersonError
from playground.files import Media
from playground.groups import set_bot
from playground.json import Json
from playground.keys import SESSION, WEBHOOK, WORLD
from playground.methods.call import Call
from playground.parameters import Parameters, Upload
from playground.people import Person
from playground.pictures import BadDimensionsError, NotAPictureError
from playground.uploads import CLIP_KINDS, make_file, make_photo
from playground.views import changes_view, chat_view, message_view
from playground.world import World

UPLOAD_LIMIT = 64 * 1024 * 1024
ALBUM_LIMIT = 160 * 1024 * 1024
_LONGEST_WAIT = 60
_KEEP_ALIVE = 15.0
_MOST_NAME = 64
_MEASURES = ("width", "height", "length", "duration")
_TOLD = ("location", "contact", "dice")
_DIE = 6
# As whom an administrator writes who stays anonymous.
# https://core.telegram.org/bots/api#message
_ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
# A person's file is shown, never run: not even when it is HTML or SVG.
_FILE_HEADERS = {
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, max-age=3600",
}


def _world(request: web.Request) -> World:
    return request.app[WORLD]


def _seat(request: web.Request) -> Seat:
    world = _world(request)
    own = world.chats.get(int(request.match_info["person"]))
    if own is None:
        raise PersonError(404, "there is no such person")
    if "chat" not in request.match_info:
        return Seat(world, own, own.person)
    chat = world.chats.get(int(request.match_info["chat"]))
    if chat is None or own.id not in chat.members:
        raise PersonError(404, "this person is in no such chat")
    return Seat(world, chat, own.person)


async def _parameters(request: web.Request) -> Parameters:
    return await read_body(request, limit=UPLOAD_LIMIT, file_limit=UPLOAD_LIMIT)


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
    return web.json_response(chat_view(Seat(world, world.join(person), person)))


async def _wait(request: web.Request) -> tuple[Seat, int]:
    seat, parameters = _seat(request), Parameters(dict(request.query))
    seconds = min(parameters.integer("timeout"), _LONGEST_WAIT)
    after = parameters.integer("after")
    if not seat.world.closing:
        await seat.chat.wait_after(after, seconds)
    return seat, after


async def _get_chat(request: web.Request) -> web.Response:
    seat, _ = await _wait(request)
    return web.json_response(chat_view(seat))


async def _get_changes(request: web.Request) -> web.Response:
    seat, after = await _wait(request)
    return web.json_response(changes_view(seat, after))


def _aside(seat: Seat, parameters: Parameters) -> Aside:
    extras: Json = {}
    if parameters.flag("anonymous") and seat.chat.is_group:
        extras |= {"from": _ANONYMOUS, "sender_chat": seat.chat.as_json()}
    if parameters.flag("forwarded"):
        stranger = {"type": "hidden_user", "sender_user_name": "Someone", "date": int(time.time())}
        extras["forward_origin"] = stranger
    topic = parameters.integer("topic") or None if seat.chat.kind == "supergroup" else None
    return Aside(parameters.integer("reply_to") or None, extras, topic=topic)


async def _say(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    return _sent(seat, acts.say(seat, parameters.text("text"), _aside(seat, parameters)))


async def _edit(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    message_id, text = parameters.integer("message_id"), parameters.text("text")
    return _sent(seat, acts.edit(seat, message_id, text))


async def _photo(world: World, upload: Upload) -> Media:
    try:
        return await make_photo(world.files, upload.data)
    except (NotAPictureError, BadDimensionsError):
        raise PersonError(400, "this is no picture that can be sent as a photo") from None


async def _show(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    kind = request.match_info["kind"]
    upload = parameters.uploads.get(kind) or parameters.uploads.get("file")
    if upload is None:
        raise PersonError(400, f"there is no {kind} in the form")
    if kind == "photo":
        media = await _photo(seat.world, upload)
    else:
        measures = {m: parameters.integer(m) for m in _MEASURES if parameters.has(m)}
        media = make_file(seat.world.files, kind, upload, measures)
    return _sent(seat, acts.show(seat, media, parameters.text("caption"), _aside(seat, parameters)))


async def _show_album(request: web.Request) -> web.Response:
    seat = _seat(request)
    parameters = await read_body(request, limit=ALBUM_LIMIT, file_limit=UPLOAD_LIMIT)
    uploads = list(parameters.uploads.values())
    if len(uploads) not in acts.ALBUM:
        raise PersonError(400, "an album has 2 to 10 pictures")
    files = seat.world.files
    album = [
        make_file(files, "video", upload)
        if upload.mime_type.startswith("video/")
        else await _photo(seat.world, upload)
        for upload in uploads
    ]
    messages = acts.show_album(seat, album, parameters.text("caption"))
    shown = [message_view(seat, message) for message in messages]
    return web.json_response({"version": seat.chat.version, "messages": shown})


async def _tell(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    told = [name for name in _TOLD if name in parameters.values]
    if len(told) != 1 or not isinstance(value := parameters.values[told[0]], dict):
        raise PersonError(400, f"tell one of {', '.join(_TOLD)}, as an object")
    if told == ["dice"]:
        value = {"emoji": "🎲", "value": 1 + secrets.randbelow(_DIE), **value}
    return _sent(seat, acts.tell(seat, {told[0]: value}))


def _sent(seat: Seat, message: Message) -> web.Response:
    shown = message_view(seat, message)
    return web.json_response({"version": seat.chat.version, "message": shown})


async def _tap(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    button = acts.tap(
        seat,
        parameters.integer("message_id"),
        data=parameters.text("data") if parameters.has("data") else None,
        text=parameters.text("text") if parameters.has("text") else None,
    )
    return web.json_response({"version": seat.chat.version, "button": button})


async def _ask_inline(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    query = inline.ask(seat, parameters.text("query"), parameters.text("offset"))
    return web.json_response({"query_id": query.id})


async def _get_inline(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), Parameters(dict(request.query))
    query = inline.asked(seat, request.match_info["query"])
    if query.answer is None and not seat.world.closing:
        await query.answered.wait(min(parameters.integer("timeout"), _LONGEST_WAIT))
    return web.json_response({"answered": query.answer is not None, **(query.answer or {})})


async def _choose_inline(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    app = request.app
    call = Call(seat.world, app[WEBHOOK], app[SESSION], Parameters())
    query = inline.asked(seat, request.match_info["query"])
    return _sent(seat, await inline.choose(seat, call, query, parameters.text("result_id")))


async def _let_bot(request: web.Request) -> web.Response:
    seat, parameters = _seat(request), await _parameters(request)
    set_bot(seat.world, seat.chat, seat.person, present=parameters.flag("present"))
    return web.json_response({"version": seat.chat.version, "present": seat.chat.has_bot})


async def _file(request: web.Request) -> web.Response:
    seat = _seat(request)
    message = seat.chat.messages.get(int(request.match_info["message"]))
    media = None if message is None else message.media
    data = None if media is None else seat.world.files.read(media.file)
    if media is None or data is None:
        raise PersonError(404, "there is no such file")
    headers = dict(_FILE_HEADERS)
    if request.match_info["what"] == "picture":
        if media.kind != "photo":
            raise PersonError(404, "the message has no picture")
    elif not media.file.mime_type.startswith(("image/", "video/", "audio/")):
        headers["Content-Disposition"] = "attachment"
    headers["Content-Type"] = media.file.mime_type
    return web.Response(body=data, headers=headers)


async def _events(request: web.Request) -> web.StreamResponse:
    seat = _seat(request)
    chat = seat.chat
    stream = web.StreamResponse(
        headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
    )
    await stream.prepare(request)
    parameters = Parameters(dict(request.query))
    seen = parameters.integer("after")
    try:
        while not seat.world.closing:
            if chat.version > seen:
                changes = changes_view(seat, seen)
                seen = chat.version
                data = json.dumps(changes)
                await stream.write(f"id: {seen}\ndata: {data}\n\n".encode())
            else:
                await stream.write(b": still here\n\n")
            await chat.wait_after(seen, _KEEP_ALIVE)
    except ConnectionError:  # the page was closed
        return stream
    return stream


async def _clear(request: web.Request) -> web.Response:
    seat = _seat(request)
    for message_id in list(seat.chat.messages):
        seat.chat.delete(message_id)
    return web.json_response(chat_view(seat))


def add_person_side(app: web.Application) -> None:
    """Add the person's routes to ``app``."""
    person = r"/person/{person:\d{1,15}}"
    app.router.add_put(person, _join)
    app.router.add_put(f"{person}/bot", _let_bot)
    for place in (person, f"{person}/in/{{chat:-\\d{{1,15}}}}"):
        _add_chat(app, place)


def _add_chat(app: web.Application, place: str) -> None:
    kinds = "|".join(("photo", *CLIP_KINDS))
    app.router.add_get(f"{place}/chat", _get_chat)
    app.router.add_delete(f"{place}/chat", _clear)
    app.router.add_get(f"{place}/changes", _get_changes)
    app.router.add_get(f"{place}/events", _events)
    app.router.add_post(f"{place}/text", _say)
    app.router.add_post(f"{place}/edit", _edit)
    app.router.add_post(f"{place}/tap", _tap)
    app.router.add_post(f"{place}/tell", _tell)
    app.router.add_post(f"{place}/album", _show_album)
    app.router.add_post(f"{place}/inline", _ask_inline)
    app.router.add_get(f"{place}/inline/{{query:\\d+}}", _get_inline)
    app.router.add_post(f"{place}/inline/{{query:\\d+}}", _choose_inline)
    app.router.add_post(f"{place}/{{kind:{kinds}}}", _show)
    app.router.add_get(f"{place}/messages/{{message:\\d{{1,15}}}}/{{what:picture|file}}", _file)
