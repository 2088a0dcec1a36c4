"""Meeting, and help."""

from __future__ import annotations

import re
from datetime import timedelta

from telegram import Update

from bot.handlers.film import show_film
from bot.handlers.inline import TALK
from bot.handlers.offers import say
from bot.handlers.together import call_together
from bot.house import Context, Visit
from bot.replies.keyboards import FILM_PARAMETER, GROUP_PARAMETER
from catalog.base import now
from catalog.people import person
from catalog.people.companies import was_called

_JUST_NOW = timedelta(minutes=1)
_FILM = re.compile(rf"{FILM_PARAMETER}([0-9]{{1,18}})")


async def start(update: Update, context: Context) -> None:
    """Two sentences and the mood row; in a group, the question who is in.

    Who comes from a card in another chat finds the film here; who wrote there of despair, help.
    """
    visit = Visit.of(update)
    asked = "".join(context.args or ())
    if visit.is_shared:
        if not await _has_just_asked(context, visit, asked):
            await call_together(context, visit)
        return
    if asked == TALK:
        await say(context.bot, visit, visit.texts.html("distress"), with_moods=False)
        return
    film = _FILM.fullmatch(asked)
    if film and await show_film(context, visit, int(film[1])):
        return
    known = await person.is_known(context.house.database, visit.person.id)
    key = "start-again" if known else "start"
    await say(context.bot, visit, visit.texts.html(key), with_moods=True)


async def _has_just_asked(context: Context, visit: Visit, asked: str) -> bool:
    """Whether somebody brought us here by our link, which says /start after we have said hello."""
    if asked != GROUP_PARAMETER:
        return False
    return await was_called(context.house.database, visit.chat.id, now() - _JUST_NOW)


async def show_help(update: Update, context: Context) -> None:
    """What one can do here."""
    visit = Visit.of(update)
    await say(context.bot, visit, visit.texts.html("help"), with_moods=True)


async def joined(update: Update, context: Context) -> None:
    """Somebody put us into a group: say how to talk to us there, and ask who is in."""
    visit, message = Visit.of(update), update.effective_message
    came = message.new_chat_members if message else ()
    if came and context.bot.id not in {user.id for user in came}:
        return
    text = visit.texts.html("start-group", name=context.bot.username)
    await call_together(context, visit, text)


async def unknown_command(update: Update, context: Context) -> None:
    """A command that is none of ours."""
    visit = Visit.of(update)
    await say(context.bot, visit, visit.texts.html("unknown-command"), with_moods=True)
