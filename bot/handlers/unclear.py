"""What was not understood while a film shows: film and search stay, and there is a next step."""

from __future__ import annotations

from telegram import CallbackQuery, Update

from bot.callbacks import Tap
from bot.handlers.owners import is_theirs
from bot.handlers.shown import film_meant
from bot.handlers.talk import again, another
from bot.house import Context, Visit
from bot.replies import keyboards
from bot.replies.answers import answer
from bot.replies.facts import told_nothing
from bot.replies.messages import send_text
from bot.replies.phrases import shortened
from bot.replies.typing import typing
from emotion.vocabulary import Heard


async def not_caught(context: Context, visit: Visit, heard: Heard) -> bool:
    """Say lightly that words were not understood, if a film shows that they may be of.

    Args:
        context: to send with.
        visit: who said them, and where.
        heard: the words; a question is answered with what is known of the film.

    Returns:
        Whether a film shows; nothing was said where none does.
    """
    film = await film_meant(context.house, visit)
    if film is None:
        return False
    if heard.may_ask_of_film:
        told = told_nothing(visit.texts, film)
    else:
        told = visit.texts.html("not-caught", title=shortened(film.title))
    buttons = keyboards.next_steps(visit.texts, visit.person.id)
    await send_text(context.bot, visit.place, told, buttons)
    return True


async def next_tapped(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Another film for the same."""
    visit = Visit.of(update)
    if await is_theirs(visit, query, tap):
        await answer(query)
        async with typing(context.bot, visit.place):
            await another(context, visit)


async def afresh_tapped(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The same mood, without what was wished for."""
    visit = Visit.of(update)
    if await is_theirs(visit, query, tap):
        await answer(query)
        async with typing(context.bot, visit.place):
            await again(context, visit)
