"""What we keep: told, handed out, erased."""

from __future__ import annotations

import json
from html import escape
from io import BytesIO

from telegram import CallbackQuery, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest

from bot.callbacks import Tap
from bot.handlers import selfie
from bot.handlers.owners import is_theirs
from bot.house import Context, Visit
from bot.replies import keyboards
from bot.replies.answers import answer, rewrite
from bot.replies.messages import Buttons, send_text
from catalog.people import consents, registry
from catalog.people.consents import Consent

# A message holds 4096 characters. https://core.telegram.org/bots/api#sendmessage
_PIECE = 4000
_MOST_PIECES = 5


async def privacy(update: Update, context: Context) -> None:
    """What is kept, why and for how long; and whether others' suggestions may learn from it."""
    visit = Visit.of(update)
    told = visit.texts.html("privacy")
    if context.house.asks_watson:
        told += "\n\n" + visit.texts.html("privacy-watson")
    # What somebody has agreed to is not for a group to read.
    buttons = None if visit.is_shared else await _switches(context, visit)
    await send_text(context.bot, visit.place, told, buttons)


async def _switches(context: Context, visit: Visit) -> Buttons:
    """What of it the person can change their mind about."""
    database, texts, person_id = context.house.database, visit.texts, visit.person.id
    shares = await consents.decided(database, person_id, Consent.TRAINING) or False
    is_asked = await consents.decided(database, person_id, Consent.ASKING) is not False
    return [
        *keyboards.sharing(texts, person_id, given=shares),
        *keyboards.asking(texts, person_id, given=is_asked),
    ]


async def export(update: Update, context: Context) -> None:
    """All we keep about the person, as a file, or as words where files cannot be sent."""
    visit = Visit.of(update)
    told = await registry.export(context.house.database, visit.person.id)
    file = json.dumps(told, default=str, indent=2, ensure_ascii=False)
    try:
        await context.bot.send_document(
            visit.chat.id,
            BytesIO(file.encode()),
            filename="reelmood.json",
            caption=visit.texts.html("export-caption"),
            message_thread_id=visit.topic,
            parse_mode=ParseMode.HTML,
        )
    except BadRequest:
        # Another server may know no files.
        await _export_in_words(context, visit, json.dumps(told, default=str, ensure_ascii=False))


async def _export_in_words(context: Context, visit: Visit, told: str) -> None:
    pieces = [told[at : at + _PIECE] for at in range(0, len(told), _PIECE)]
    if len(pieces) > _MOST_PIECES:
        await send_text(context.bot, visit.place, visit.texts.html("export-no-file"))
        return
    await send_text(context.bot, visit.place, visit.texts.html("export-in-words"))
    for piece in pieces:
        await send_text(context.bot, visit.place, f"<pre>{escape(piece, quote=False)}</pre>")


async def forget(update: Update, context: Context) -> None:
    """One question before everything is erased."""
    visit = Visit.of(update)
    question = visit.texts.html("forget-question")
    buttons = keyboards.forget(visit.texts, visit.person.id)
    await send_text(context.bot, visit.place, question, buttons)


async def forget_answered(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Erase it all, or not."""
    visit, house = Visit.of(update), context.house
    if not await is_theirs(visit, query, tap):
        return
    sure = tap.word(1) == "yes"
    if sure:
        await registry.forget(house.database, visit.person.id)
        await house.history.forget(visit.person.id)
        await selfie.forget(house, visit.person.id)
    await answer(query)
    told = visit.texts.html("forgotten" if sure else "kept")
    await rewrite(query, told)
