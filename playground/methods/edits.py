"""Changing what was sent, and answering taps."""

from __future__ import annotations

import time
from typing import Any

from playground.chat import Chat, Message
from playground.errors import ApiError, bad_request
from playground.files import Media
from playground.formatting import Formatted
from playground.markup import read_markup
from playground.methods.call import Call, Method, bot_message, chat_of, read_caption, read_text
from playground.methods.media import document_from, photo_from
from playground.methods.sending import read_extras
from playground.parameters import Parameters

Json = dict[str, Any]

_MOST_ANSWER = 200
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
_MEDIA_EXTRAS = ("has_media_spoiler", "show_caption_above_media")


async def edit_message_text(call: Call) -> Json:
    """https://core.telegram.org/bots/api#editmessagetext."""
    chat = chat_of(call)
    words = read_text(call.parameters)
    message = bot_message(call, chat)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    return _change(call, chat, message, words, None)


async def edit_message_caption(call: Call) -> Json:
    """https://core.telegram.org/bots/api#editmessagecaption."""
    chat = chat_of(call)
    words = read_caption(call.parameters)
    message = bot_message(call, chat)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _change(call, chat, message, words, message.media)


async def edit_message_media(call: Call) -> Json:
    """https://core.telegram.org/bots/api#editmessagemedia, for photos and documents."""
    chat = chat_of(call)
    given = call.parameters.json("media")
    if not isinstance(given, dict) or not isinstance(given.get("media"), str):
        raise bad_request('can\'t parse InputMedia: expected an Object with the field "media"')
    message = bot_message(call, chat)
    read_markup(call.parameters)
    inner = Parameters(given, call.parameters.uploads)
    words = read_caption(inner)
    source = inner.attached(given["media"])
    if given.get("type") == "photo":
        media = await photo_from(call, source)
    elif given.get("type") == "document":
        media = await document_from(call, source)
    else:
        raise bad_request("can't parse InputMedia: type is not supported by the playground")
    if chat.messages.get(message.id) is not message:
        raise bad_request("message to edit not found")
    kept = {name: v for name, v in message.extras.items() if name not in _MEDIA_EXTRAS}
    extras = {**kept, **read_extras(inner, media)}
    return _change(call, chat, message, words, media, extras=extras)


async def edit_message_reply_markup(call: Call) -> Json:
    """https://core.telegram.org/bots/api#editmessagereplymarkup."""
    chat = chat_of(call)
    message = bot_message(call, chat)
    return _change(call, chat, message, message.words, message.media)


def _change(
    call: Call,
    chat: Chat,
    message: Message,
    words: Formatted,
    media: Media | None,
    *,
    extras: Json | None = None,
) -> Json:
    inline = read_markup(call.parameters).inline
    extras = message.extras if extras is None else extras
    now = (message.words, _file_of(message.media), message.inline, message.extras)
    if (words, _file_of(media), inline, extras) == now:
        raise bad_request(_NOT_MODIFIED)
    message.words, message.media, message.inline = words, media, inline
    message.extras = extras
    message.edited = int(time.time())
    chat.put(message)
    return call.world.message_json(chat, message)


def _file_of(media: Media | None) -> str:
    return "" if media is None else f"{media.kind} {media.file.unique_id}"


async def answer_callback_query(call: Call) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery."""
    parameters = call.parameters
    text = parameters.text("text")
    if len(text) > _MOST_ANSWER:
        raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
    query = call.world.take_query(parameters.text("callback_query_id"))
    if query is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    call.world.chat(query.chat_id).answer(
        query.id,
        text=text,
        show_alert=parameters.flag("show_alert"),
        url=parameters.text("url"),
    )
    return True


METHODS: dict[str, Method] = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageMedia": edit_message_media,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "answerCallbackQuery": answer_callback_query,
}
