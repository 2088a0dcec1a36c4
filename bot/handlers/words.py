"""A mood, or a wish, in words."""

from __future__ import annotations

from telegram import Update

from bot.handlers.offers import offer, say
from bot.house import Context, Visit
from bot.replies.typing import typing
from emotion.vocabulary import Heard
from recommender.search import search_for_words

# Below this the words say nothing of a mood.
_LEGIBLE = 0.35


async def words(update: Update, context: Context) -> None:
    """Read the words; words of despair get warmth and help, not a film."""
    visit = Visit.of(update)
    text = (update.effective_message and update.effective_message.text) or ""
    async with typing(context.bot, visit.chat.id):
        heard = await context.house.words.hear(text)
        if heard.distress:
            await say(context.bot, visit, visit.texts.html("distress"), with_moods=False)
        elif not _says_something(heard):
            await say(context.bot, visit, visit.texts.html("no-mood"), with_moods=True)
        else:
            await offer(
                context.bot,
                context.house,
                visit,
                search_for_words(_without_guess(heard)),
                says_mood=_has_mood(heard),
            )


def _has_mood(heard: Heard) -> bool:
    return heard.reading is not None and heard.reading.confidence >= _LEGIBLE


def _says_something(heard: Heard) -> bool:
    return _has_mood(heard) or bool(heard.wish or heard.constraints or heard.aim)


def _without_guess(heard: Heard) -> Heard:
    """A wish beside words without a mood must not be coloured by a guess."""
    if _has_mood(heard):
        return heard
    return Heard(None, heard.wish, heard.aim, heard.constraints)
