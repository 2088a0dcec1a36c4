"""The month behind a person: moods read and films loved, drawn and in words."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from telegram import Update
from telegram.error import BadRequest

from bot.handlers.offers import say
from bot.house import Context, House, Visit
from bot.replies import keyboards
from bot.replies.messages import Illustrated, send_picture, send_text
from bot.replies.month import days_of, in_words, month_of
from bot.replies.posters.month import Loved, draw_month
from bot.replies.typing import typing
from catalog.base import now
from catalog.people import readings

_SPAN = timedelta(days=30)
_LOVED = 4


async def mood(update: Update, context: Context) -> None:
    """Draw the last thirty days."""
    visit, house = Visit.of(update), context.house
    last = now()
    first = last - _SPAN
    days = days_of(await readings.since(house.database, visit.person.id, first))
    if not days:
        await say(context.bot, visit, visit.texts.html("month-empty"), with_moods=True)
        return
    loved = [one for one in await _loved(house, visit) if one.date >= first.date()]
    month = month_of(visit.texts, first, last, days, loved)
    told, buttons = in_words(visit.texts, month), keyboards.mood_row(visit.texts)
    async with typing(context.bot, visit.place):
        picture = await asyncio.to_thread(draw_month, month)
        try:
            await send_picture(context.bot, visit.place, Illustrated(picture, told, buttons))
        except BadRequest:
            # Another server may know no pictures: the words do without.
            await send_text(context.bot, visit.place, told, buttons)


async def _loved(house: House, visit: Visit) -> list[Loved]:
    """The films given four or five stars, newest first."""
    told = await house.history.of(visit.person.id)
    rated = {one.film_id: one for one in told.ratings if one.stars >= _LOVED}
    films = {
        film.id: film.title for film in await house.films.by_id(list(rated), visit.texts.locale)
    }
    return [
        Loved(one.rated_at.date(), films[film_id], one.stars)
        for film_id, one in rated.items()
        if film_id in films
    ]
