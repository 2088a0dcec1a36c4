"""What a person sees of their chat, as JSON for the page and for tests."""

from __future__ import annotations

from playground.acts import Seat
from playground.chat import Answer, Message
from playground.json import Json
from playground.methods.about import command_menu

_WORDLESS = {"location", "contact", "dice", "new_chat_members", "left_chat_member"}


def chat_view(seat: Seat) -> Json:
    """The whole chat as it is now."""
    return changes_view(seat, after=0)


def changes_view(seat: Seat, after: int) -> Json:
    """What changed in the chat since the version ``after``, and all that is not a list.

    ``messages`` are those added or edited, ``deleted`` the ids of those taken away, ``toasts`` the
    answers given and ``actions`` what the bot said it was doing.
    """
    chat, person = seat.chat, seat.person
    bot, language = seat.world.bot, person.language_code
    return {
        "version": chat.version,
        "person": person.as_user(),
        "bot": {
            **bot.as_user(),
            "description": bot.descriptions.get(language, bot.descriptions.get("", "")),
        },
        "messages": [
            message_view(seat, message)
            for message in chat.messages.values()
            if message.version > after
        ],
        "deleted": [key for key, version in chat.deleted.items() if version > after],
        "toasts": [_toast_view(answer) for answer in chat.answers if answer.version > after],
        "actions": [
            {"action": action.name, "version": action.version}
            for action in chat.actions
            if action.version > after
        ],
        "action": chat.action,
        "keyboard": [list(row) for row in chat.keyboard],
        "commands": command_menu(seat.world, chat.id, language),
        "chat": chat.as_json(),
        "menu_button": chat.menu_button or bot.menu_button,
    }


def message_view(seat: Seat, message: Message) -> Json:
    """One message as the person sees it."""
    chat = seat.chat
    place = "" if chat.kind == "private" else f"/in/{chat.id}"
    base = f"/person/{seat.person.id}{place}/messages/{message.id}"
    media, kind = message.media, _kind(message)
    words = {"text": message.words.text, "entities": list(message.words.entities)}
    shown: Json = {
        "message_id": message.id,
        "version": message.version,
        "from_bot": message.from_bot,
        "date": message.date,
        "edited": message.edited is not None,
        "reply_to": message.reply_to,
        "sender": None if message.sender is None else message.sender.as_user(),
        "album": message.album,
        "topic": message.topic,
        "via_bot": message.via_bot,
        "kind": kind,
        "told": message.extras.get(kind),
        "text": words["text"] if media is None else "",
        "caption": "" if media is None else words["text"],
        "entities": words["entities"],
        "buttons": message.inline["inline_keyboard"] if message.inline else [],
        "photo": None,
        "file": None,
        "spoiler": message.extras.get("has_media_spoiler", False),
        "caption_above": message.extras.get("show_caption_above_media", False),
    }
    if media is not None and media.kind == "photo":
        largest = media.fields[-1]
        shown["photo"] = {
            "url": f"{base}/picture?v={media.file.unique_id}",
            "width": largest["width"],
            "height": largest["height"],
        }
    elif media is not None:
        shown["file"] = {
            "url": f"{base}/file?v={media.file.unique_id}",
            "name": media.fields.get("file_name", ""),
            "mime_type": media.file.mime_type,
            "size": media.file.size,
        }
    return shown


def _kind(message: Message) -> str:
    if message.media is not None:
        return message.media.kind
    return next((name for name in message.extras if name in _WORDLESS), "text")


def _toast_view(answer: Answer) -> Json:
    """The bot's answer to a tap."""
    return {
        "query_id": answer.query_id,
        "text": answer.text,
        "show_alert": answer.show_alert,
        "url": answer.url,
        "version": answer.version,
    }
