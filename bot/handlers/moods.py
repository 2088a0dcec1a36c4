"""The mood row, and correcting a mood that was misread."""

from __future__ import annotations

from telegram import CallbackQuery, Message, Update
from telegram.constants import ParseMode

from bot.callbacks import Tap
from bot.handlers.offers import offer, readings_kept, slate_of
from bot.house import Context, Visit
from bot.replies import cards, keyboards
from bot.replies.typing import typing
from catalog.people import slates
from emotion.vocabulary import Emotion, Mood, reading_of_emotion
from recommender.search import search_for_mood, surprise_search


async def mood_tapped(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """A mood of the row: films at once."""
    visit = Visit.of(update)
    name = tap.word(0)
    search = search_for_mood(Mood(name)) if name in set(Mood) else surprise_search()
    await query.answer()
    async with typing(context.bot, visit.chat.id):
        await offer(context.bot, context.house, visit, search, says_mood=False)


async def not_quite(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The mood was misread: turn the row into the seven to choose from."""
    visit = Visit.of(update)
    await query.answer(visit.texts.plain("not-quite-which"))
    await query.edit_message_reply_markup(keyboards.emotions(visit.texts, tap.number(0)))


async def corrected(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The right mood: the same card is chosen anew."""
    visit, house = Visit.of(update), context.house
    slate = await slates.find(house.database, tap.number(0))
    reading = reading_of_emotion(Emotion(tap.word(1)))
    before = cards.search_of(slate) if slate else None
    if slate is None or before is None:
        await query.answer(visit.texts.plain("toast-gone"))
        return
    await query.answer()
    search = before.corrected(reading)
    await readings_kept(house, visit, search)
    if isinstance(query.message, Message):
        name = visit.texts.html(f"feels-{reading.ranked()[0][0]}")
        await query.edit_message_text(
            visit.texts.html("reading-corrected", first=name), parse_mode=ParseMode.HTML
        )
    answer = await house.recommender.suggest(visit.person.id, search)
    fresh = await slate_of(house, visit, search, answer, message_id=slate.message_id)
    if fresh is None:
        return
    if slate.message_id is None:
        await cards.send(context.bot, house, visit, fresh)
    else:
        await cards.show(context.bot, house, visit, fresh, slate.message_id)
