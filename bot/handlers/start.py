"""Meeting, and help."""

from __future__ import annotations

from telegram import Update

from bot.handlers.offers import say
from bot.house import Context, Visit
from catalog.people import person


async def start(update: Update, context: Context) -> None:
    """Two sentences and the mood row."""
    visit = Visit.of(update)
    known = await person.is_known(context.house.database, visit.person.id)
    key = "start-again" if known else "start"
    await say(context.bot, visit, visit.texts.html(key), with_moods=True)


async def show_help(update: Update, context: Context) -> None:
    """What one can do here."""
    visit = Visit.of(update)
    await say(context.bot, visit, visit.texts.html("help"), with_moods=True)


async def unknown_command(update: Update, context: Context) -> None:
    """A command that is none of ours."""
    visit = Visit.of(update)
    await say(context.bot, visit, visit.texts.html("unknown-command"), with_moods=True)
