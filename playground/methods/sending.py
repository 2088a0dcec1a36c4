"""What the bot puts into a chat, and what it takes out of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from playground.chat import Chat, Message
from playground.errors import bad_request
from playground.files import Media
from playground.formatting import Formatted
from playground.json import Json
from playground.markup import Markup, read_markup
from playground.methods.call import Call, Method, chat_of, read_caption, read_text
from playground.methods.media import media_from
from playground.parameters import Parameters

_MOST_DELETED = 100
_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


@dataclass(frozen=True)
class Draft:
    """A message to be sent.

    Attributes:
        parameters: Where its extras are read from: the call's, or those of an album's item.
    """

    words: Formatted
    media: Media | None
    parameters: Parameters
    reply_to: int | None = None
    album: str | None = None


async def send_message(call: Call) -> Json:
    """https://core.telegram.org/bots/api#sendmessage."""
    chat, words = chat_of(call), read_text(call.parameters)
    return _send(call, chat, words)


async def send_photo(call: Call) -> Json:
    """https://core.telegram.org/bots/api#sendphoto."""
    return await _send_media(call, "photo")


async def send_video(call: Call) -> Json:
    """https://core.telegram.org/bots/api#sendvideo."""
    return await _send_media(call, "video")


async def send_document(call: Call) -> Json:
    """https://core.telegram.org/bots/api#senddocument."""
    return await _send_media(call, "document")


async def _send_media(call: Call, kind: str) -> Json:
    chat, words = chat_of(call), read_caption(call.parameters)
    read_markup(call.parameters)
    source = call.parameters.file(kind)
    if source is None:
        raise bad_request(f"there is no {kind} in the request")
    return _send(call, chat, words, await media_from(call, kind, source, call.parameters))


def _send(call: Call, chat: Chat, words: Formatted, media: Media | None = None) -> Json:
    parameters = call.parameters
    return put(call, chat, Draft(words, media, parameters, reply_of(parameters, chat)))


def put(call: Call, chat: Chat, draft: Draft) -> Json:
    """Put a message into the chat; returns it as the Bot API shows it."""
    # An album has no buttons: what its items might ask for is not looked at.
    markup = Markup() if draft.album else read_markup(call.parameters)
    own, whole = draft.parameters, call.parameters
    message = Message(
        id=0,
        from_bot=True,
        date=int(time.time()),
        words=draft.words,
        media=draft.media,
        inline=markup.inline,
        reply_to=draft.reply_to,
        album=draft.album,
        topic=topic_of(whole, chat),
        extras=read_extras(own, draft.media, protected=whole.flag("protect_content")),
    )
    if markup.keyboard is not None:
        chat.keyboard = markup.keyboard
    call.world.post(chat, message)
    return call.world.message_json(chat, message)


def reply_of(parameters: Parameters, chat: Chat) -> int | None:
    """The message that ``reply_parameters`` name.

    Raises:
        ApiError: It is not in the chat.
    """
    given = parameters.json("reply_parameters")
    lenient = parameters.flag("allow_sending_without_reply")
    message_id: Any = parameters.integer("reply_to_message_id")
    if isinstance(given, dict):
        lenient = given.get("allow_sending_without_reply") is True
        message_id = given.get("message_id")
    if not message_id:
        return None
    if isinstance(message_id, int) and message_id in chat.messages:
        return message_id
    if lenient:
        return None
    raise bad_request("message to be replied not found")


def topic_of(parameters: Parameters, chat: Chat) -> int | None:
    """The topic that ``message_thread_id`` names.

    Raises:
        ApiError: The chat has no such topic.
    """
    topic = parameters.integer("message_thread_id") or None
    if topic is not None and topic not in chat.topics:
        raise bad_request("message thread not found")
    return topic


def read_extras(parameters: Parameters, media: Media | None, *, protected: bool = False) -> Json:
    """The further fields of a message that its parameters ask for."""
    extras: Json = {}
    if protected:
        extras["has_protected_content"] = True
    if media is not None and media.kind in {"photo", "video"}:
        if parameters.flag("has_spoiler"):
            extras["has_media_spoiler"] = True
        if parameters.flag("show_caption_above_media"):
            extras["show_caption_above_media"] = True
    preview = parameters.json("link_preview_options")
    if media is None and isinstance(preview, dict) and preview.get("is_disabled") is True:
        extras["link_preview_options"] = {"is_disabled": True}
    return extras


async def send_chat_action(call: Call) -> bool:
    """https://core.telegram.org/bots/api#sendchataction."""
    chat, action = chat_of(call), call.parameters.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    topic_of(call.parameters, chat)
    chat.act(action)
    return True


async def delete_message(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletemessage."""
    chat = chat_of(call)
    _delete(chat, call.parameters.integer("message_id"))
    return True


async def delete_messages(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletemessages: those not found are skipped."""
    chat, ids = chat_of(call), call.parameters.json("message_ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > _MOST_DELETED:
        raise bad_request("too many message identifiers specified")
    for message_id in ids:
        if isinstance(message_id, int) and message_id in chat.messages:
            _delete(chat, message_id)
    return True


def _delete(chat: Chat, message_id: int) -> None:
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to delete not found")
    if chat.is_group and not message.from_bot and not chat.bot_is_admin:
        raise bad_request("message can't be deleted")
    chat.delete(message_id)


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendVideo": send_video,
    "sendDocument": send_document,
    "sendChatAction": send_chat_action,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
