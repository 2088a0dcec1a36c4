"""A selfie: asked about once, read in memory, forgotten."""

from __future__ import annotations

from limits import RateLimitItemPerDay, RateLimitItemPerMinute
from telegram import Bot, CallbackQuery, Document, Message, PhotoSize, Update
from telegram.constants import ParseMode

from bot.callbacks import Tap
from bot.handlers.offers import offer, say
from bot.house import Context, House, Visit
from bot.replies import keyboards
from bot.replies.typing import typing
from catalog.people import consents
from catalog.people.consents import Consent
from emotion.faces.results import (
    EngineBusy,
    FaceError,
    FacesRead,
    UnreadablePicture,
)
from recommender.search import search_for_reading

# A face takes a second of a processor that others wait for.
_LIMITS = (RateLimitItemPerMinute(6), RateLimitItemPerDay(60))
_MOST_WAITING = 1000
# https://core.telegram.org/bots/api#getfile
_MOST_BYTES = 20 * 1024 * 1024


async def photo(update: Update, context: Context) -> None:
    """Read the face in a photo, once the person has agreed to that."""
    visit, message = Visit.of(update), update.effective_message
    if message is None:
        return
    if message.caption and (await context.house.words.hear(message.caption)).distress:
        await say(context.bot, visit, visit.texts.html("distress"), with_moods=False)
        return
    agreed = await consents.decided(context.house.database, visit.person.id, Consent.FACE)
    if agreed:
        await _read(context, visit, message)
        return
    # The question answers the photo, so that the tap on it still knows which photo is meant; where
    # a server does not say so, we remember the message (a reference, not the picture).
    _waiting(context)[visit.person.id] = message
    await message.reply_text(
        visit.texts.html("consent-face"),
        parse_mode=ParseMode.HTML,
        reply_markup=keyboards.consent(visit.texts),
        do_quote=True,
    )


async def consent_given(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The answer to the question: read the photo it was asked about, or turn to words."""
    visit, house = Visit.of(update), context.house
    agreed = tap.word(0) == "yes"
    await consents.decide(house.database, visit.person.id, Consent.FACE, given=agreed)
    await query.answer()
    question = query.message if isinstance(query.message, Message) else None
    if question is not None:
        await context.bot.edit_message_reply_markup(visit.chat.id, question.message_id)
    if not agreed:
        await say(context.bot, visit, visit.texts.html("consent-refused"), with_moods=True)
        return
    remembered = _waiting(context).pop(visit.person.id, None)
    asked_about = (question.reply_to_message if question else None) or remembered
    if asked_about is None:
        await say(context.bot, visit, visit.texts.html("photo-lost"), with_moods=False)
        return
    await _read(context, visit, asked_about)


def _waiting(context: Context) -> dict[int, Message]:
    """The photos that wait for an answer to the question, by person; lost with the process."""
    waiting: dict[int, Message] = context.bot_data.setdefault("waiting_photos", {})
    while len(waiting) > _MOST_WAITING:
        waiting.pop(next(iter(waiting)))
    return waiting


async def _read(context: Context, visit: Visit, message: Message) -> None:
    for limit in _LIMITS:
        if await context.house.selfies.enter(limit, "selfie", str(visit.person.id)):
            await say(context.bot, visit, visit.texts.html("selfies-many"), with_moods=True)
            return
    async with typing(context.bot, visit.chat.id):
        found = await _faces(context.bot, context.house, message)
        if isinstance(found, str):
            await say(context.bot, visit, visit.texts.html(found), with_moods=True)
            return
        several = visit.texts.html("face-several") if len(found.faces) > 1 else ""
        await offer(
            context.bot,
            context.house,
            visit,
            search_for_reading(found.faces[0].reading),
            says_mood=True,
            note=several,
        )


async def _faces(bot: Bot, house: House, message: Message) -> FacesRead | str:
    """The faces in a message's picture, or the text that says kindly why there are none."""
    file = _picture_in(message)
    if file is None:
        return "sent-document"
    if (file.file_size or 0) > _MOST_BYTES:
        return "picture-too-big"
    picture = bytes(await (await bot.get_file(file.file_id)).download_as_bytearray())
    try:
        found = await house.faces.read(picture)
    except UnreadablePicture:
        return "picture-unreadable"
    except EngineBusy:
        return "faces-busy"
    except FaceError:
        return "faces-failed"
    return found if found.faces else "no-face"


def _picture_in(message: Message) -> PhotoSize | Document | None:
    """The largest size of a photo, or a document that is a picture."""
    if message.photo:
        return max(message.photo, key=lambda size: size.width * size.height)
    document = message.document
    if document is not None and (document.mime_type or "").startswith("image/"):
        return document
    return None
