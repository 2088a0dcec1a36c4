"""A selfie, still or moving: asked about once, read in memory, forgotten."""

from __future__ import annotations

from dataclasses import replace

from limits import RateLimitItemPerDay, RateLimitItemPerMinute
from telegram import Bot, CallbackQuery, Message, Update
from telegram.error import BadRequest

from bot.callbacks import Tap
from bot.handlers.offers import offer, say
from bot.handlers.owners import is_theirs
from bot.house import Context, House, Visit
from bot.packed import MOST
from bot.replies import keyboards
from bot.replies.answers import answer, rewrite
from bot.replies.messages import says, send_text
from bot.replies.typing import typing
from bot.understood import has_mood, says_something
from bot.waiting import Picture
from catalog.people import consents
from catalog.people.consents import Consent
from emotion.faces.results import (
    EngineBusy,
    FaceError,
    FacesRead,
    Unreadable,
    UnreadablePicture,
)
from emotion.vocabulary import Heard, Reading, Source
from recommender.search import search_for_both, search_for_words

# A face takes a second of a processor that others wait for.
_LIMITS = (RateLimitItemPerMinute(6), RateLimitItemPerDay(60))
# https://core.telegram.org/bots/api#getfile
_MOST_BYTES = 20 * 1024 * 1024
_UNREADABLE = {
    Unreadable.EMPTY: "picture-empty",
    Unreadable.NOT_A_PICTURE: "picture-unreadable",
    Unreadable.BROKEN_HEIC: "picture-heic",
    Unreadable.BROKEN: "picture-broken",
    Unreadable.TOO_BIG: "picture-too-big",
    Unreadable.TOO_MANY_PIXELS: "picture-too-many-pixels",
}


class _TooBigError(Exception):
    """Telegram hands out no file of this size."""


async def photo(update: Update, context: Context) -> None:
    """Read the face in a photo or clip, once the person has agreed; of an album, the first."""
    visit, message = Visit.of(update), update.effective_message
    if message is None:
        return
    album = message.media_group_id
    if album and not await context.house.albums.is_first(album, message.message_id):
        return
    if message.caption and (await context.house.words.hear(message.caption)).distress:
        await say(context.bot, visit, visit.texts.html("distress"), with_moods=False)
        return
    agreed = await consents.decided(context.house.database, visit.person.id, Consent.FACE)
    picture = _picture_in(message)
    if picture is None:
        return
    if agreed:
        await _read(context, visit, picture, update.update_id)
        return
    # The question answers the photo, so that the tap on it still knows which photo is meant; where
    # a server does not say so, we remember.
    context.house.waiting.put(visit.person.id, picture)
    await send_text(
        context.bot,
        visit.place,
        visit.texts.html("consent-face"),
        keyboards.consent(visit.texts, visit.person.id),
        answering=message.message_id,
    )


async def consent_given(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The answer to the question: read the photo it was asked about, or turn to words."""
    visit, house = Visit.of(update), context.house
    if not await is_theirs(visit, query, tap):
        return
    agreed = tap.word(1) == "yes"
    await consents.decide(house.database, visit.person.id, Consent.FACE, given=agreed)
    await answer(query)
    question = query.message if isinstance(query.message, Message) else None
    said = visit.texts.html("consent-given" if agreed else "consent-no-thanks")
    await rewrite(query, said)
    remembered = house.waiting.take(visit.person.id)
    if not agreed:
        await say(context.bot, visit, visit.texts.html("consent-refused"), with_moods=True)
        return
    asked_about = question.reply_to_message if question else None
    picture = (_picture_in(asked_about) if asked_about else None) or remembered
    if picture is None:
        await say(context.bot, visit, visit.texts.html("photo-lost"), with_moods=False)
    else:
        await _read(context, visit, picture, update.update_id)


async def forget(house: House, person_id: int) -> None:
    """Forget the photo that waits for this person's answer, and how many there were today."""
    house.waiting.take(person_id)
    for limit in _LIMITS:
        await house.windows.forget(limit, *_whose(person_id))


async def _read(context: Context, visit: Visit, picture: Picture, turn: int) -> None:
    async with typing(context.bot, visit.place):
        heard = await context.house.words.hear(picture.caption) if picture.caption else Heard(None)
        if not has_mood(heard):  # a wish beside a face must not be coloured by a guess
            heard = replace(heard, reading=None)
        if await _has_sent_many(context.house, visit.person.id):
            await _unread(context, visit, heard, "selfies-many")
            return
        async with context.house.hands.held(turn):
            found = await _faces(context.bot, context.house, picture)
        if isinstance(found, str):
            await _unread(context, visit, heard, found)
            return
        known = await context.house.recommender.known(visit.person.id)
        leading, faces = found.company[0].reading, _several(found)
        if faces:
            leading = replace(leading, source=Source.COMPANY)
        await offer(
            context,
            visit,
            search_for_both(leading, heard, known.corrections),
            says_mood=True,
            note=visit.texts.html("face-several") if faces else "",
            faces=faces,
            known=known,
        )


async def _has_sent_many(house: House, person_id: int) -> bool:
    """Whether one more face would be more than somebody's share; it is counted if it is not."""
    for limit in _LIMITS:
        if await house.windows.enter(limit, *_whose(person_id)):
            return True
    return False


def _whose(person_id: int) -> tuple[str, str]:
    """By what somebody's selfies are counted."""
    return "selfie", str(person_id)


def _several(found: FacesRead) -> list[Reading]:
    """How the people in a picture look, from left to right; none where there is one alone."""
    company = found.company[:MOST]
    if len(company) == 1:
        return []
    return [face.reading for face in sorted(company, key=lambda one: one.box.x + one.box.w / 2)]


async def _unread(context: Context, visit: Visit, heard: Heard, why: str) -> None:
    """No face was read: go by the words that came with it, or say kindly why."""
    if not says_something(heard):
        await say(context.bot, visit, visit.texts.html(why), with_moods=True)
        return
    note = visit.texts.html("by-words-alone")
    known = await context.house.recommender.known(visit.person.id)
    search = search_for_words(heard, known.corrections)
    says_mood = heard.reading is not None
    await offer(context, visit, search, says_mood=says_mood, note=note, known=known)


async def _faces(bot: Bot, house: House, picture: Picture) -> FacesRead | str:
    """The faces in a picture, or the text that says kindly why there are none."""
    kind = "clip" if picture.is_clip else "picture"
    try:
        found = await house.faces.read(await _fetch(bot, picture))
    except _TooBigError:
        return f"{kind}-too-big"
    except BadRequest:
        return "photo-lost"
    except UnreadablePicture as error:
        return "clip-unreadable" if picture.is_clip else _UNREADABLE[error.reason]
    except FaceError as error:
        return "faces-busy" if isinstance(error, EngineBusy) else "faces-failed"
    return found if found.faces else f"{kind}-no-face"


async def _fetch(bot: Bot, picture: Picture) -> bytes:
    if (picture.size or 0) > _MOST_BYTES:
        raise _TooBigError
    try:
        file = await bot.get_file(picture.file_id)
    except BadRequest as error:
        if says(error, "file is too big"):
            raise _TooBigError from None
        raise
    return bytes(await file.download_as_bytearray())


def _picture_in(message: Message) -> Picture | None:
    """The largest size of a photo, or a clip, or a document that is one of them."""
    said = message.caption or ""
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return Picture(largest.file_id, largest.file_size, caption=said)
    clip = message.video_note or message.video or message.animation
    if clip is not None:
        return Picture(clip.file_id, clip.file_size, is_clip=True, caption=said)
    document = message.document
    kind = (document and document.mime_type) or ""
    if document is not None and kind.startswith(("image/", "video/")):
        is_clip = kind.startswith("video/")
        return Picture(document.file_id, document.file_size, is_clip=is_clip, caption=said)
    return None
