"""Which updates the bot asks for, and an update as its handlers have it."""

from __future__ import annotations

from typing import Any

from telegram import Update
from telegram.ext import ExtBot

ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.CHANNEL_POST,
    Update.INLINE_QUERY,
]
# What a tapped card shows is ours, and its slate tells it; PTB would make a score of objects of it.
_SHOWN_BY_CARD = frozenset({"photo", "caption", "caption_entities", "reply_markup"})


def update_from(told: dict[str, Any], bot: ExtBot[None]) -> Update:
    """The update told; of a card whose button was tapped only which message it is.

    Raises:
        KeyError, TypeError, ValueError, AttributeError: it is none.
    """
    query = told.get("callback_query") or {}
    tapped_on = query.get("message") or {}
    if "photo" in tapped_on:
        card = {key: value for key, value in tapped_on.items() if key not in _SHOWN_BY_CARD}
        told = told | {"callback_query": query | {"message": card}}
    return Update.de_json(told, bot)
