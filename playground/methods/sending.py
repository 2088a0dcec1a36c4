"""What the bot puts into a chat, and what it takes out of it."""

from __future__ import annotations

import time
from typing import Any

from playground.chat import Chat, Message
from playground.errors import bad_request
from playground.files import Media
from playground.formatting import Formatted
from playground.markup import read_markup
from playground.methods.call import Call, Method, chat_of, read_caption, read_text
from playground.methods.media import document_from, photo_from
from playground.parameters import Parameters

Json = dict[str, Any]

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


async def send_message(call: Call) -> Json:
    """https://core.telegram.org/bots/api#sendmessage."""
    return _send(call, chat_of(call), read_text(call.parameters))


async def send_photo(call: Call) -> Json:
    """https://core.telegram.org/bots/api#sendphoto."""
    chat, words = chat_of(call), read_caption(call.parameters)
    read_markup(call.parameters)
    source = call.parameters.file("photo")
    if source is None:
        raise bad_request("there is no photo in the request")
    return _send(call, chat, words, await photo_from(call, source))


async def send_document(call: Call) -> Json:
    """https://core.telegram.org/bots/api#senddocument."""
    chat, words = chat_of(call), read_caption(call.parameters)
    read_markup(call.parameters)
    source = call.parameters.file("document")
    if source is None:
        raise bad_request("there is no document in the request")
    return _send(call, chat, words, await document_from(call, source))


def _send(call: Call, chat: Chat, words: Formatted, media: Media | None = None) -> Json:
    parameters = call.parameters
    markup = read_markup(parameters)
    message = Message(
        id=0,
        from_bot=True,
        date=int(time.time()),
        words=words,
        media=media,
        inline=markup.inline,
        reply_to=_reply_to(parameters, chat),
        extras=read_extras(parameters, media),
    )
    message.id = call.world.new_message_id()
    if markup.keyboard is not None:
        chat.keyboard = markup.keyboard
    chat.put(message)
    return call.world.message_json(chat, message)


def _reply_to(parameters: Parameters, chat: Chat) -> int | None:
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


def read_extras(parameters: Parameters, media: Media | None) -> Json:
    """The further fields of a message that its parameters ask for."""
    extras: Json = {}
    if parameters.flag("protect_content"):
        extras["has_protected_content"] = True
    if media is not None and media.kind == "photo":
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
    for message_id in ids:
        if isinstance(message_id, int) and message_id in chat.messages:
            chat.delete(message_id)
    return True


def _delete(chat: Chat, message_id: int) -> None:
    if message_id not in chat.messages:
        raise bad_request("message to delete not found")
    chat.delete(message_id)


METHODS: dict[str, Method] = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendChatAction": send_chat_action,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
