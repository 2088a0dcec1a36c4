"""The mood row, and correcting a mood that was misread."""

from __future__ import annotations

from telegram import CallbackQuery, Update

from bot.callbacks import Tap
from bot.handlers.offers import keep_mood, keep_slate, offer, say
from bot.handlers.owners import own_slate
from bot.handlers.talk import mindful, talked_of
from bot.house import Context, Visit
from bot.packed import unpacked
from bot.replies import cards, keyboards
from bot.replies.answers import answer, put_buttons, rewrite
from bot.replies.messages import send_text
from bot.replies.readings import faces_line, search_line
from bot.replies.typing import typing
from catalog.people import corrections
from catalog.people.slates import Slate
from emotion.calibration import correction
from emotion.vocabulary import Emotion, Mood, reading_of_emotion
from recommender.search import Search, search_for_mood, surprise_search


async def mood_tapped(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """A mood of the row: films at once."""
    visit = Visit.of(update)
    name = tap.word(0)
    search = search_for_mood(Mood(name)) if name in set(Mood) else surprise_search()
    await answer(query)
    async with typing(context.bot, visit.place):
        search = await mindful(context.house, visit, search)
        await offer(context, visit, search, says_mood=False)


async def not_quite(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The mood was misread: turn the row into the seven to choose from."""
    visit = Visit.of(update)
    slate = await own_slate(context.house, visit, query, tap)
    if slate is None or query.message is None:
        return
    await answer(query, visit.texts.plain("not-quite-which"))
    choice = keyboards.emotions(visit.texts, slate.id)
    await put_buttons(context.bot, visit.chat.id, query.message.message_id, choice)


async def ask_which(context: Context, visit: Visit) -> None:
    """The same, said in words: the seven to choose from, for the card that is talked of."""
    slate = await talked_of(context.house, visit)
    if slate is None or slate.company_id is not None:
        await say(context.bot, visit, visit.texts.html("no-card-yet"), with_moods=True)
        return
    which, choice = visit.texts.html("not-quite-which"), keyboards.emotions(visit.texts, slate.id)
    await send_text(context.bot, visit.place, which, choice)


async def corrected(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The right mood: the same card is chosen anew, and the next reading leans towards it."""
    visit, house = Visit.of(update), context.house
    slate = await own_slate(house, visit, query, tap)
    before = cards.search_of(slate) if slate else None
    if slate is None or before is None:
        return
    await answer(query)
    emotion = Emotion(tap.word(1))
    learned = correction(before.reading, emotion)
    if learned is not None:
        await corrections.keep(house.database, visit.person.id, slate.id, learned)
    search = before.corrected(reading_of_emotion(emotion))
    await keep_mood(house, visit, search)
    noted = visit.texts.html("reading-corrected", first=visit.texts.html(f"feels-{emotion}"))
    if learned is not None:
        noted += " " + visit.texts.html("reading-learned")
    await rewrite(query, _with_wish(visit, noted, search))
    await _choose_anew(context, visit, slate, search)


async def all_faces(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """The others in the picture count, too: the same card is chosen anew, for all of them.

    Their moods came with the button and are not kept as the person's own.
    """
    visit = Visit.of(update)
    slate = await own_slate(context.house, visit, query, tap)
    before = cards.search_of(slate) if slate else None
    if slate is None or before is None:
        return
    try:
        faces = unpacked(tap.word(1))
    except ValueError:
        await answer(query, visit.texts.plain("toast-gone"))
        return
    await answer(query)
    search = before.for_all(faces)
    told = faces_line(visit.texts, search.faces)
    await rewrite(query, _with_wish(visit, told, search))
    await _choose_anew(context, visit, slate, search)


def _with_wish(visit: Visit, told: str, search: Search) -> str:
    """What is said of a mood, with what was asked for, which another mood does not undo."""
    wish = search_line(visit.texts, search)
    return f"{told} {wish}" if wish else told


async def _choose_anew(context: Context, visit: Visit, slate: Slate, search: Search) -> None:
    """Other films in the place of the card."""
    house = context.house
    suggested = await house.recommender.suggest(visit.person.id, search)
    fresh = await keep_slate(house, visit, search, suggested, message_id=slate.message_id)
    if fresh is None:
        await say(context.bot, visit, visit.texts.html("nothing-left"), with_moods=True)
    elif slate.message_id is None:
        await cards.send(context, visit, fresh)
    else:
        await cards.put(context, visit, fresh, slate.message_id)
