"""Groups and channels: who is in them, and what of their talk the bot gets.

Privacy mode is Telegram's (https://core.telegram.org/bots/features#privacy-mode): unless the bot
is an administrator it gets commands, replies to it, messages sent through it and those that name
it.
"""

from __future__ import annotations

import time

from playground.chat import Chat, Message
from playground.json import Json
from playground.people import Person
from playground.world import World

KINDS = ("group", "supergroup", "channel")
_ADMIN_RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
_GIVEN = {"can_manage_chat", "can_delete_messages", "can_invite_users"}


def concerns_bot(world: World, chat: Chat, message: Message) -> bool:
    """Whether the bot gets this message."""
    if not chat.has_bot:
        return False
    if not chat.is_group or world.bot.reads_groups or chat.bot_is_admin or message.via_bot:
        return True
    if message.extras.keys() & {"new_chat_members", "left_chat_member"}:
        return True
    answered = None if message.reply_to is None else chat.messages.get(message.reply_to)
    if answered is not None and answered.from_bot:
        return True
    return any(_names_bot(world, message, entity) for entity in message.words.entities)


def _names_bot(world: World, message: Message, entity: Json) -> bool:
    units = message.words.text.encode("utf-16-le")
    start = 2 * entity["offset"]
    word = units[start : start + 2 * entity["length"]].decode("utf-16-le").lower()
    own = f"@{world.bot.username}".lower()
    if entity["type"] == "bot_command":
        return "@" not in word or word.endswith(own)
    return entity["type"] == "mention" and word == own


def set_bot(world: World, chat: Chat, by: Person, *, present: bool, admin: bool = False) -> None:
    """Let the bot in or put it out, make it an administrator or a plain member again.

    In a private chat this is a person who stops the bot, or starts it again.
    """
    old = _membership(world, chat)
    was_there = chat.has_bot
    chat.has_bot, chat.bot_is_admin = present, present and admin
    new = _membership(world, chat)
    if old == new:
        return
    change = {
        "chat": chat.as_json(),
        "from": by.as_user(),
        "date": int(time.time()),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    world.updates.put("my_chat_member", change, chat.id)
    if chat.is_group and was_there != present:
        bot = world.bot.as_user()
        _announce(
            world,
            chat,
            by,
            {"new_chat_members": [bot]} if present else {"left_chat_member": bot},
        )


def set_members(world: World, chat: Chat, people: list[Person]) -> None:
    """Let these people be the members; a group says who came and who left."""
    old = dict(chat.members)
    chat.members = {person.id: person for person in people}
    chat.changed()
    if not chat.is_group:
        return
    for person in people:
        if old and person.id not in old:
            _announce(world, chat, person, {"new_chat_members": [person.as_user()]})
    for person in old.values():
        if person.id not in chat.members:
            _announce(world, chat, person, {"left_chat_member": person.as_user()})


def _announce(world: World, chat: Chat, by: Person, extras: Json) -> None:
    message = Message(id=0, from_bot=False, date=int(time.time()), sender=by, extras=extras)
    world.post(chat, message)
    if concerns_bot(world, chat, message):
        world.updates.put("message", world.message_json(chat, message), chat.id)


def _membership(world: World, chat: Chat) -> Json:
    user = world.bot.as_user()
    if not chat.has_bot:
        gone = "kicked" if chat.kind == "private" else "left"
        return {"user": user, "status": gone, **({"until_date": 0} if gone == "kicked" else {})}
    if not chat.bot_is_admin:
        return {"user": user, "status": "member"}
    rights = {right: right in _GIVEN for right in _ADMIN_RIGHTS}
    return {"user": user, "status": "administrator", **rights}
