"""What a person does in a chat; each act changes it and queues an update for the bot."""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from playground.chat import Chat, Message
from playground.errors import PersonError
from playground.files import Media
from playground.formatting import Formatted, plain
from playground.groups import concerns_bot
from playground.json import Json
from playground.methods.call import MOST_CAPTION, MOST_TEXT
from playground.people import Person
from playground.world import World

ALBUM = range(2, 11)


@dataclass(frozen=True)
class Seat:
    """A person in a chat: their own with the bot, a group or a channel."""

    world: World
    chat: Chat
    person: Person


@dataclass(frozen=True)
class Aside:
    """What a message may have beside its words and media.

    Attributes:
        reply_to: The id of the message it answers.
        extras: Further fields as the Bot API shows them.
        album: The ``media_group_id`` it shares with others of its album.
        topic: The topic of the group that it is written in.
    """

    reply_to: int | None = None
    extras: Json = field(default_factory=dict)
    album: str | None = None
    topic: int | None = None


_NOTHING = Aside()


def say(seat: Seat, text: str, aside: Aside = _NOTHING) -> Message:
    """Send a text; commands and links in it are marked as Telegram's apps mark them.

    Raises:
        PersonError: It is empty or over 4096 characters.
    """
    return _send(seat, _text(text), None, aside)


def show(seat: Seat, media: Media, caption: str = "", aside: Aside = _NOTHING) -> Message:
    """Send a photo or file with an optional caption.

    Raises:
        PersonError: The caption is over 1024 characters.
    """
    return _send(seat, _caption(caption), media, aside)


def show_album(seat: Seat, album: Sequence[Media], caption: str = "") -> list[Message]:
    """Send 2 to 10 photos and videos at once; the first carries the caption.

    Raises:
        PersonError: They are too few or too many, or the caption is too long.
    """
    if len(album) not in ALBUM:
        raise PersonError(400, "an album has 2 to 10 pictures")
    aside = Aside(album=str(secrets.randbits(60)))
    words = [_caption(caption), *[Formatted()] * (len(album) - 1)]
    return [_send(seat, w, media, aside) for w, media in zip(words, album, strict=True)]


def tell(seat: Seat, extras: Json) -> Message:
    """Send what has neither words nor file: a place, a contact, a die."""
    return _send(seat, Formatted(), None, Aside(extras=extras))


def _text(text: str) -> Formatted:
    words = plain(text)
    if not words.text or len(words.text) > MOST_TEXT:
        raise PersonError(400, f"a text has 1 to {MOST_TEXT} characters")
    return words


def _caption(caption: str) -> Formatted:
    words = plain(caption)
    if len(words.text) > MOST_CAPTION:
        raise PersonError(400, f"a caption has at most {MOST_CAPTION} characters")
    return words


def _send(seat: Seat, words: Formatted, media: Media | None, aside: Aside) -> Message:
    chat = seat.chat
    message = Message(
        id=0,
        from_bot=False,
        date=int(time.time()),
        sender=None if chat.kind == "channel" else seat.person,
        words=words,
        media=media,
        album=aside.album,
        topic=aside.topic,
        reply_to=aside.reply_to if aside.reply_to in chat.messages else None,
        extras=aside.extras,
    )
    if aside.topic is not None:
        chat.topics.add(aside.topic)
    seat.world.post(chat, message)
    report(seat, message)
    return message


def report(seat: Seat, message: Message) -> None:
    """Tell the bot of a new or edited message, if it is to hear of it."""
    chat = seat.chat
    if not concerns_bot(seat.world, chat, message):
        return
    kind = "channel_post" if chat.kind == "channel" else "message"
    edited = "" if message.edited is None else "edited_"
    seat.world.updates.put(edited + kind, seat.world.message_json(chat, message), chat.id)


def edit(seat: Seat, message_id: int, text: str) -> Message:
    """Change the words of one's own message.

    Raises:
        PersonError: There is no such message, it is not one's own, or the words are too many.
    """
    message = seat.chat.messages.get(message_id)
    if message is None:
        raise PersonError(404, "there is no such message")
    mine = not message.from_bot and message.sender in {None, seat.person}
    if not mine or message.extras:
        raise PersonError(400, "this message cannot be edited")
    message.words = _text(text) if message.media is None else _caption(text)
    message.edited = int(time.time())
    seat.chat.put(message)
    report(seat, message)
    return message


def tap(seat: Seat, message_id: int, *, data: str | None, text: str | None) -> Json:
    """Tap an inline button, named by its callback data or by words in its label.

    Returns:
        The button, with ``query_id`` of the tap if the bot is to answer it. A button that opens a
        URL is only returned.

    Raises:
        PersonError: There is no such message or button.
    """
    world, chat = seat.world, seat.chat
    message = chat.messages.get(message_id)
    if message is None:
        raise PersonError(404, "there is no such message")
    button = _find_button(message, data, text)
    if button is None:
        raise PersonError(404, "the message has no such button")
    if "callback_data" not in button:
        return button
    query = world.queries.tap(chat.id)
    where: Json = {"inline_message_id": message.inline_id}
    if message.inline_id is None:
        where = {"message": world.message_json(chat, message)}
    body = {
        "id": query.id,
        "from": seat.person.as_user(),
        **where,
        "chat_instance": str(-(abs(chat.id) * 1_000_003 + 7)),
        "data": button["callback_data"],
    }
    world.updates.put("callback_query", body, chat.id)
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
