"""Film cards to choose from, in any chat. https://core.telegram.org/bots/api#inline-mode."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from telegram import Bot
from telegram.constants import ParseMode

from bot.replies.messages import Buttons, call

# The films are of one person's taste, and it changes with every star.
_CACHE_SECONDS = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """A film's card to choose.

    Attributes:
        film_id: the film.
        title: how it is called, in the list.
        facts: a line on it, in the list.
        words: the card's words, in HTML.
        buttons: the card's buttons.
        file_id: what Telegram calls its picture, if it holds one.
    """

    film_id: int
    title: str
    facts: str
    words: str
    buttons: Buttons
    file_id: str | None


async def offer_choices(bot: Bot, query_id: str, choices: Sequence[Choice]) -> None:
    """Answer with cards to choose from: with pictures where Telegram holds them.

    Raises:
        BadRequest: a picture is not there any more, or the question is too old.
    """
    await _answer(bot, query_id, [_result(choice) for choice in choices], None)


async def offer_a_talk(bot: Bot, query_id: str, label: str, parameter: str) -> None:
    """Answer with no card, but with the way to a chat of our own.

    Raises:
        BadRequest: the question is too old.
    """
    await _answer(bot, query_id, [], {"text": label, "start_parameter": parameter})


async def _answer(
    bot: Bot, query_id: str, results: Sequence[dict[str, Any]], button: dict[str, str] | None
) -> None:
    told = {
        "inline_query_id": query_id,
        "results": json.dumps(results),
        "cache_time": _CACHE_SECONDS,
        "is_personal": True,
        "button": button and json.dumps(button),
    }
    await call(bot, "answerInlineQuery", told)


def _result(choice: Choice) -> dict[str, Any]:
    listed = {
        "id": str(choice.film_id),
        "title": choice.title,
        "description": choice.facts,
        "reply_markup": {"inline_keyboard": choice.buttons},
    }
    style = {"parse_mode": ParseMode.HTML.value}
    if choice.file_id is not None:
        picture = {"photo_file_id": choice.file_id, "caption": choice.words, **style}
        return {"type": "photo", **listed, **picture}
    words = {"message_text": choice.words, **style}
    return {"type": "article", **listed, "input_message_content": words}
