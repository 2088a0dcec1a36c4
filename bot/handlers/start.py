"""Meeting, and help."""

from __future__ import annotations

from telegram import Update

from bot.handlers.offers import say
from bot.handlers.together import call_together
from bot.house import Context, Visit
from catalog.people import person


async def start(update: Update, context: Context) -> None:
    """Two sentences and the mood row; in a group, the question who is in."""
    visit = Visit.of(update)
    if visit.is_shared:
        await call_together(context, visit)
        return
    known = await person.is_known(context.house.database, visit.person.id)
    key = "start-again" if known else "start"
    await say(context.bot, visit, visit.texts.html(key), with_moods=True)


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
