"""Changing what was sent, and answering taps."""

from __future__ import annotations

import time

from playground.chat import Chat, Message
from playground.errors import ApiError, bad_request
from playground.files import Media
from playground.formatting import Formatted
from playground.json import Json
from playground.markup import read_markup
from playground.methods.albums import album_kind, read_item
from playground.methods.call import Call, Method, message_to_edit, read_caption, read_text
from playground.methods.sending import read_extras

_MOST_ANSWER = 200
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)
_MEDIA_EXTRAS = ("has_media_spoiler", "show_caption_above_media")


async def edit_message_text(call: Call) -> Json | bool:
    """https://core.telegram.org/bots/api#editmessagetext."""
    words = read_text(call.parameters)
    chat, message = message_to_edit(call)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    return _change(call, chat, message, words, None)


async def edit_message_caption(call: Call) -> Json | bool:
    """https://core.telegram.org/bots/api#editmessagecaption."""
    words = read_caption(call.parameters)
    chat, message = message_to_edit(call)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _change(call, chat, message, words, message.media)


async def edit_message_media(call: Call) -> Json | bool:
    """https://core.telegram.org/bots/api#editmessagemedia, for photos, videos and documents."""
    given = call.parameters.json("media")
    if not isinstance(given, dict) or not isinstance(given.get("media"), str):
        raise bad_request("can't parse InputMedia: media not found")
    chat, message = message_to_edit(call)
    read_markup(call.parameters)
    item = read_item(call, given)
    if message.album is not None and album_kind(item.kind) != album_kind(_kind_of(message)):
        raise bad_request("can't change media type in the album")
    media = await item.find(call)
    if chat.messages.get(message.id) is not message:
        raise bad_request("message to edit not found")
    kept = {name: v for name, v in message.extras.items() if name not in _MEDIA_EXTRAS}
    extras = {**kept, **read_extras(item.parameters, media)}
    return _change(call, chat, message, item.words, media, extras=extras)


def _kind_of(message: Message) -> str:
    return message.media.kind if message.media else ""


async def edit_message_reply_markup(call: Call) -> Json | bool:
    """https://core.telegram.org/bots/api#editmessagereplymarkup."""
    chat, message = message_to_edit(call)
    return _change(call, chat, message, message.words, message.media)


def _change(
    call: Call,
    chat: Chat,
    message: Message,
    words: Formatted,
    media: Media | None,
    *,
    extras: Json | None = None,
) -> Json | bool:
    inline = read_markup(call.parameters).inline
    extras = message.extras if extras is None else extras
    now = (message.words, _file_of(message.media), message.inline, message.extras)
    if (words, _file_of(media), inline, extras) == now:
        raise bad_request(_NOT_MODIFIED)
    message.words, message.media, message.inline = words, media, inline
    message.extras = extras
    message.edited = int(time.time())
    chat.put(message)
    if call.parameters.has("inline_message_id"):
        return True
    return call.world.message_json(chat, message)


def _file_of(media: Media | None) -> str:
    return "" if media is None else f"{media.kind} {media.file.unique_id}"


async def answer_callback_query(call: Call) -> bool:
    """https://core.telegram.org/bots/api#answercallbackquery."""
    parameters = call.parameters
    text = parameters.text("text")
    if len(text) > _MOST_ANSWER:
        raise ApiError(400, "Bad Request: MESSAGE_TOO_LONG")
    query = call.world.queries.take_tap(parameters.text("callback_query_id"))
    if query is None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    chat = call.world.chats.get(query.chat_id)
    if chat is None:
        return True
    chat.answer(
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
