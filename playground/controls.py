"""The test's side over HTTP: faults, limits, settings and groups; ``README.md`` lists it all."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from playground.chat import Chat
from playground.errors import ApiError, PersonError
from playground.faults import read_fault
from playground.groups import KINDS, set_bot, set_members
from playground.json import Json
from playground.keys import WORLD
from playground.limits import Rates
from playground.parameters import Parameters, read_parameters
from playground.people import Person
from playground.world import World


async def read_body(request: web.Request, **limits: int) -> Parameters:
    """A request's parameters.

    Raises:
        PersonError: They are malformed or too large.
    """
    try:
        return await read_parameters(request, **limits)
    except ApiError as error:
        raise PersonError(error.code, error.description) from None


def _list(parameters: Parameters, name: str) -> list[Any]:
    found = parameters.values.get(name, [])
    if not isinstance(found, list):
        raise PersonError(400, f"{name} is a list")
    return found


async def _put_faults(request: web.Request) -> web.Response:
    world, parameters = request.app[WORLD], await read_body(request)
    faults = [read_fault(given) for given in _list(parameters, "faults")]
    world.faults.present = faults
    world.updates.release()
    return web.json_response(world.faults.as_json())


async def _get_faults(request: web.Request) -> web.Response:
    return web.json_response(request.app[WORLD].faults.as_json())


async def _delete_faults(request: web.Request) -> web.Response:
    world = request.app[WORLD]
    world.faults.present = []
    world.updates.release()
    return web.json_response(world.faults.as_json())


def _settings(world: World) -> Json:
    rates = world.limits.rates
    return {
        "limits": None if rates is None else dataclasses.asdict(rates),
        "callback_seconds": world.queries.seconds,
        "reads_groups": world.bot.reads_groups,
        "inline": world.bot.is_inline,
        "inline_feedback": world.bot.hears_choices,
    }


def _rates(given: Any) -> Rates | None:
    if given in (None, False):
        return None
    if given is True:
        return Rates()
    names = {field.name for field in dataclasses.fields(Rates)}
    right = isinstance(given, Mapping) and given.keys() <= names
    if not right or not all(type(rate) in {int, float} and rate > 0 for rate in given.values()):
        raise PersonError(400, f"limits is true, null or an object of {', '.join(sorted(names))}")
    return Rates(**given)


def _flag(given: Any) -> bool:
    if not isinstance(given, bool):
        raise PersonError(400, "expected true or false")
    return given


def _seconds(given: Any) -> float:
    if type(given) not in {int, float} or given < 0:
        raise PersonError(400, "expected a number of seconds")
    return float(given)


async def _put_settings(request: web.Request) -> web.Response:
    world, given = request.app[WORLD], (await read_body(request)).values
    if unknown := given.keys() - _settings(world).keys():
        raise PersonError(400, f"there is no setting {', '.join(sorted(unknown))}")
    bot = world.bot
    # All is read before anything is set: a request that is refused changes nothing.
    rates = _rates(given.get("limits"))
    seconds = _seconds(given.get("callback_seconds", world.queries.seconds))
    reads_groups = _flag(given.get("reads_groups", bot.reads_groups))
    is_inline = _flag(given.get("inline", bot.is_inline))
    hears_choices = _flag(given.get("inline_feedback", bot.hears_choices))
    if "limits" in given:
        world.limits.apply(rates)
    world.queries.seconds = seconds
    bot.reads_groups, bot.is_inline, bot.hears_choices = reads_groups, is_inline, hears_choices
    return web.json_response(_settings(world))


async def _get_settings(request: web.Request) -> web.Response:
    return web.json_response(_settings(request.app[WORLD]))


def _group_view(chat: Chat) -> Json:
    return {
        **chat.as_json(),
        "version": chat.version,
        "members": sorted(chat.members),
        "bot": chat.has_bot,
        "admin": chat.bot_is_admin,
    }


def _group(request: web.Request) -> Chat | None:
    return request.app[WORLD].chats.get(int(request.match_info["chat"]))


def _people(world: World, ids: list[Any]) -> list[Person]:
    if not ids:
        raise PersonError(400, "somebody has to be in it")
    found = []
    for person_id in ids:
        chat = world.chats.get(person_id) if isinstance(person_id, int) else None
        if chat is None or chat.kind != "private":
            raise PersonError(404, f"there is no person {person_id}")
        found.append(chat.person)
    return found


async def _put_group(request: web.Request) -> web.Response:
    world, parameters = request.app[WORLD], await read_body(request)
    chat = _group(request)
    present = _flag(parameters.values.get("bot", True))
    admin = _flag(parameters.values.get("admin", False))
    if chat is None:
        kind = parameters.text("type", "supergroup")
        if kind not in KINDS:
            raise PersonError(400, f"type is one of {', '.join(KINDS)}")
        people = _people(world, _list(parameters, "members"))
        title = parameters.text("title", "Group")
        chat = world.add(Chat(int(request.match_info["chat"]), kind, title))
        chat.has_bot = False
        set_members(world, chat, people)
    elif "members" in parameters.values:
        set_members(world, chat, _people(world, _list(parameters, "members")))
    if "admin" not in parameters.values:
        admin = chat.bot_is_admin or chat.kind == "channel"
    set_bot(world, chat, next(iter(chat.members.values())), present=present, admin=admin)
    return web.json_response(_group_view(chat))


async def _get_group(request: web.Request) -> web.Response:
    chat = _group(request)
    if chat is None:
        raise PersonError(404, "there is no such group")
    return web.json_response(_group_view(chat))


def add_controls(app: web.Application) -> None:
    """Add the test's routes to ``app``."""
    app.router.add_get("/faults", _get_faults)
    app.router.add_put("/faults", _put_faults)
    app.router.add_delete("/faults", _delete_faults)
    app.router.add_get("/settings", _get_settings)
    app.router.add_put("/settings", _put_settings)
    app.router.add_get(r"/group/{chat:-\d{1,15}}", _get_group)
    app.router.add_put(r"/group/{chat:-\d{1,15}}", _put_group)
