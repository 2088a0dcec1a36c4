"""The bot itself: who it is, its commands, its descriptions, and whom it talks to."""

from __future__ import annotations

import re
from typing import Any

from playground.errors import bad_request
from playground.json import Json
from playground.methods.call import Call, Method, chat_of
from playground.parameters import Parameters
from playground.world import World

Scope = tuple[str, int]

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_MOST_COMMANDS = 100
_MOST_COMMAND_WORDS = 256
_MOST_DESCRIPTION = 512
_MOST_SHORT_DESCRIPTION = 120
_MOST_NAME = 64
_SCOPES = {
    "default",
    "all_private_chats",
    "all_group_chats",
    "all_chat_administrators",
    "chat",
    "chat_administrators",
    "chat_member",
}
_PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
_MENU_BUTTONS = {"default", "commands", "web_app"}


async def get_me(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getme."""
    return {
        **call.world.bot.as_user(),
        "can_join_groups": True,
        "can_read_all_group_messages": call.world.bot.reads_groups,
        "supports_inline_queries": call.world.bot.is_inline,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def get_chat(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getchat."""
    chat = chat_of(call)
    name = chat.person.username if chat.kind == "private" else None
    permissions = {"permissions": dict.fromkeys(_PERMISSIONS, True)} if chat.is_group else {}
    return {
        **chat.as_json(),
        **({"active_usernames": [name]} if name else {}),
        **permissions,
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }


def _scope(parameters: Parameters) -> Scope:
    given = parameters.json("scope")
    if given is None:
        return "default", 0
    kind = given.get("type") if isinstance(given, dict) else None
    if kind not in _SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    chat_id = given.get("chat_id", 0)
    return kind, chat_id if isinstance(chat_id, int) else 0


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad_request("expected an Array of BotCommand")
    name = str(given.get("command", "")).removeprefix("/").lower()
    words = str(given.get("description", "")).strip()
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 0 < len(words) <= _MOST_COMMAND_WORDS:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": words}


async def set_my_commands(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmycommands."""
    given = call.parameters.json("commands")
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(command) for command in given]
    key = (*_scope(call.parameters), call.parameters.text("language_code"))
    call.world.bot.commands[key] = commands
    _tell(call.world, key)
    return True


async def get_my_commands(call: Call) -> list[Json]:
    """https://core.telegram.org/bots/api#getmycommands."""
    key = (*_scope(call.parameters), call.parameters.text("language_code"))
    return call.world.bot.commands.get(key, [])


async def delete_my_commands(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletemycommands."""
    key = (*_scope(call.parameters), call.parameters.text("language_code"))
    call.world.bot.commands.pop(key, None)
    _tell(call.world, key)
    return True


def command_menu(world: World, chat_id: int, language: str) -> list[Json]:
    """The commands a person sees, by the order in which Telegram looks for them.

    Source: https://core.telegram.org/bots/api#determining-list-of-commands.
    """
    everyone = "all_private_chats" if chat_id > 0 else "all_group_chats"
    for scope in (("chat", chat_id), (everyone, 0), ("default", 0)):
        for code in (language, ""):
            if found := world.bot.commands.get((*scope, code)):
                return found
    return []


def _set_words(call: Call, name: str, most: int, kept: dict[str, str]) -> bool:
    words = call.parameters.text(name)
    if len(words) > most:
        raise bad_request(f"BOT_{name.upper()}_TOO_LONG")
    language = call.parameters.text("language_code")
    if words:
        kept[language] = words
    else:
        kept.pop(language, None)
    _tell_everyone(call.world)
    return True


def _get_words(call: Call, kept: dict[str, str], default: str = "") -> str:
    return kept.get(call.parameters.text("language_code"), kept.get("", default))


async def set_my_description(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmydescription."""
    return _set_words(call, "description", _MOST_DESCRIPTION, call.world.bot.descriptions)


async def get_my_description(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getmydescription."""
    return {"description": _get_words(call, call.world.bot.descriptions)}


async def set_my_short_description(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmyshortdescription."""
    kept = call.world.bot.short_descriptions
    return _set_words(call, "short_description", _MOST_SHORT_DESCRIPTION, kept)


async def get_my_short_description(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getmyshortdescription."""
    return {"short_description": _get_words(call, call.world.bot.short_descriptions)}


async def set_my_name(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setmyname."""
    return _set_words(call, "name", _MOST_NAME, call.world.bot.names)


async def get_my_name(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getmyname."""
    return {"name": _get_words(call, call.world.bot.names, call.world.bot.name)}


async def set_chat_menu_button(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setchatmenubutton."""
    button = call.parameters.json("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in _MENU_BUTTONS:
        raise bad_request("can't parse MenuButton: Unsupported type specified")
    if call.parameters.has("chat_id"):
        chat_of(call).menu_button = button
    else:
        call.world.bot.menu_button = button
    _tell_everyone(call.world)
    return True


async def get_chat_menu_button(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getchatmenubutton."""
    own = chat_of(call).menu_button if call.parameters.has("chat_id") else None
    return own or call.world.bot.menu_button


def _tell(world: World, key: tuple[str, int, str]) -> None:
    chat_id = key[1]
    if not chat_id:
        _tell_everyone(world)
    elif chat_id in world.chats:
        world.chats[chat_id].changed()


def _tell_everyone(world: World) -> None:
    for chat in world.chats.values():
        chat.changed()


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getChat": get_chat,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyDescription": set_my_description,
    "getMyDescription": get_my_description,
    "setMyShortDescription": set_my_short_description,
    "getMyShortDescription": get_my_short_description,
    "setMyName": set_my_name,
    "getMyName": get_my_name,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
