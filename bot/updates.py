"""Which updates the bot asks for, and an update as its handlers have it."""

from __future__ import annotations

import logging
from typing import Any

from telegram import Bot, Update

_log = logging.getLogger(__name__)
ALLOWED_UPDATES = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.CHANNEL_POST,
    Update.INLINE_QUERY,
]
# What a tapped card shows is ours, and its slate tells it; PTB would make a score of objects of it.
_SHOWN_BY_CARD = frozenset({"photo", "caption", "caption_entities", "reply_markup"})


def update_of(told: dict[str, Any], bot: Bot | None) -> Update:
    """An update, of the JSON it came as; of a tapped card it has only which message it is.

    One that cannot be read is empty: so it is acknowledged like any other, and does not bar the way
    for those behind it.

    Args:
        told: with its `update_id`.
        bot: whose objects it is made of, if anybody's.
    """
    try:
        return Update.de_json(_without_card(told), bot)
    except Exception as error:  # noqa: BLE001 # whatever PTB stumbles over
        _log.warning("An update cannot be read (%s)", type(error).__name__)
        return Update(told["update_id"])


def _without_card(told: dict[str, Any]) -> dict[str, Any]:
    query = told.get("callback_query") or {}
    tapped_on = query.get("message") or {}
    if "photo" not in tapped_on:
        return told
    card = {key: value for key, value in tapped_on.items() if key not in _SHOWN_BY_CARD}
    return told | {"callback_query": query | {"message": card}}
