"""What a person does in their chat; each act changes it and queues an update for the bot."""

from __future__ import annotations

import time
from typing import Any

from playground.chat import Chat, Message
from playground.errors import PersonError
from playground.files import Media
from playground.formatting import Formatted, plain
from playground.methods.call import MOST_CAPTION, MOST_TEXT
from playground.world import World

Json = dict[str, Any]


def say(world: World, chat: Chat, text: str, reply_to: int | None = None) -> Message:
    """Send a text; commands and links in it are marked as Telegram's apps mark them.

    Raises:
        PersonError: It is empty or over 4096 characters.
    """
    words = plain(text)
    if not words.text or len(words.text) > MOST_TEXT:
        raise PersonError(400, f"a text has 1 to {MOST_TEXT} characters")
    return _send(world, chat, words, None, reply_to)


def show(
    world: World, chat: Chat, media: Media, caption: str = "", reply_to: int | None = None
) -> Message:
    """Send a photo or file with an optional caption.

    Raises:
        PersonError: The caption is over 1024 characters.
    """
    words = plain(caption)
    if len(words.text) > MOST_CAPTION:
        raise PersonError(400, f"a caption has at most {MOST_CAPTION} characters")
    return _send(world, chat, words, media, reply_to)


def _send(
    world: World, chat: Chat, words: Formatted, media: Media | None, reply_to: int | None
) -> Message:
    message = Message(
        id=world.new_message_id(),
        from_bot=False,
        date=int(time.time()),
        words=words,
        media=media,
        reply_to=reply_to if reply_to in chat.messages else None,
    )
    chat.put(message)
    world.updates.put("message", world.message_json(chat, message), chat.person.id)
    return message


def tap(world: World, chat: Chat, message_id: int, *, data: str | None, text: str | None) -> Json:
    """Tap an inline button, named by its callback data or by words in its label.

    Returns:
        The button, with ``query_id`` of the tap if the bot is to answer it. A button that opens a
        URL is only returned.

    Raises:
        PersonError: There is no such message or button.
    """
    message = chat.messages.get(message_id)
    if message is None:
        raise PersonError(404, "there is no such message")
    button = _find_button(message, data, text)
    if button is None:
        raise PersonError(404, "the message has no such button")
    if "callback_data" not in button:
        return button
    query = world.ask(chat)
    body = {
        "id": query.id,
        "from": chat.person.as_user(),
        "message": world.message_json(chat, message),
        "chat_instance": str(-(chat.person.id * 1_000_003 + 7)),
        "data": button["callback_data"],
    }
    world.updates.put("callback_query", body, chat.person.id)
    return {**button, "query_id": query.id}


def _find_button(message: Message, data: str | None, text: str | None) -> Json | None:
    rows = message.inline["inline_keyboard"] if message.inline else []
    buttons: list[Json] = [button for row in rows for button in row]
    if data is not None:
        return next((b for b in buttons if b.get("callback_data") == data), None)
    if text is not None:
        exact = (b for b in buttons if b["text"] == text)
        within = (b for b in buttons if text in b["text"])
        return next(exact, None) or next(within, None)
    return None
