"""What we keep: told, handed out, erased."""

from __future__ import annotations

import json
from io import BytesIO

from telegram import CallbackQuery, Update
from telegram.constants import ParseMode

from bot.callbacks import Tap
from bot.handlers.offers import say
from bot.house import Context, Visit
from bot.replies import keyboards
from catalog.people import registry


async def privacy(update: Update, context: Context) -> None:
    """What is kept, why and for how long."""
    visit = Visit.of(update)
    await say(context.bot, visit, visit.texts.html("privacy"), with_moods=False)


async def export(update: Update, context: Context) -> None:
    """All we keep about the person, as a file."""
    visit = Visit.of(update)
    told = await registry.export(context.house.database, visit.person.id)
    file = BytesIO(json.dumps(told, default=str, indent=2, ensure_ascii=False).encode())
    await context.bot.send_document(
        visit.chat.id,
        file,
        filename="reelmood.json",
        caption=visit.texts.html("export-caption"),
        parse_mode=ParseMode.HTML,
    )


async def forget(update: Update, context: Context) -> None:
    """One question before everything is erased."""
    visit = Visit.of(update)
    await context.bot.send_message(
        visit.chat.id,
        visit.texts.html("forget-question"),
        parse_mode=ParseMode.HTML,
        reply_markup=keyboards.forget(visit.texts),
    )


async def forget_answered(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Erase it all, or not."""
    visit, house = Visit.of(update), context.house
    sure = tap.word(0) == "yes"
    if sure:
        await registry.forget(house.database, visit.person.id)
        await house.history.forget(visit.person.id)
    await query.answer()
    await query.edit_message_text(
        visit.texts.html("forgotten" if sure else "kept"), parse_mode=ParseMode.HTML
    )
