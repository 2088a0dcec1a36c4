"""The evening after: whether the film was watched, and how it was."""

from __future__ import annotations

from telegram import CallbackQuery, Update

from bot.callbacks import Tap
from bot.handlers.offers import say
from bot.handlers.owners import is_theirs, own_slate
from bot.handlers.sharing import ask_to_share
from bot.handlers.stars import keep_stars
from bot.handlers.talk import asked_last
from bot.house import Context, Visit
from bot.replies import keyboards
from bot.replies.answers import answer, rewrite
from bot.replies.keyboards import NEVER_ASK, NOT_WATCHED
from bot.replies.messages import send_text
from catalog.people import consents, watched
from catalog.people.consents import Consent
from emotion.vocabulary import Watched

# What asks for the stars all the same.
_TO_RATE = {Watched.PARTLY: "watched-partly", Watched.TO_RATE: "watched-stars"}


async def answered(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """Stars, no, or not to be asked again: the question turns into what came of it."""
    visit, house = Visit.of(update), context.house
    slate = await own_slate(house, visit, query, tap)
    if slate is None:
        return
    place, said = tap.number(1), tap.word(2)
    await watched.answered(house.database, slate.id)
    asked = [one.film_id for one in slate.offers[place : place + 1]]
    films = await house.films.by_id(asked, visit.texts.locale)
    if said == NEVER_ASK:
        await consents.decide(house.database, visit.person.id, Consent.ASKING, given=False)
        await answer(query)
        told = visit.texts.html("watched-never")
    elif not films:
        # It has left the catalog meanwhile.
        await answer(query)
        told = visit.texts.html("toast-gone")
    elif said == NOT_WATCHED:
        await answer(query)
        told = visit.texts.html("watched-not", title=films[0].title)
    else:
        stars = tap.number(2)
        rated = await keep_stars(house, visit, slate, films[0].id, stars)
        await answer(query, visit.texts.plain("toast-rated", stars=stars))
        await ask_to_share(context, visit, rated)
        told = visit.texts.html("watched-rated", title=films[0].title, stars=stars)
    await rewrite(query, told)


async def told_whether(context: Context, visit: Visit, told: Watched) -> bool:
    """Take words as the answer to whether a film was watched, if we asked that last."""
    house, texts = context.house, visit.texts
    asked = await asked_last(house, visit)
    if asked is None:
        return False
    question, film = asked
    if told in _TO_RATE:
        said = texts.html(_TO_RATE[told], title=film.title)
        await send_text(context.bot, visit.place, said, keyboards.watched(texts, question))
        return True
    await watched.answered(house.database, question.slate_id)
    if told is Watched.NEVER_ASK:
        await consents.decide(house.database, visit.person.id, Consent.ASKING, given=False)
        said = texts.html("watched-never")
    else:
        said = texts.html("watched-not", title=film.title)
    await say(context.bot, visit, said, with_moods=False)
    return True


async def asking_changed(update: Update, context: Context, query: CallbackQuery, tap: Tap) -> None:
    """To be asked again, or not any more."""
    visit = Visit.of(update)
    if not await is_theirs(visit, query, tap):
        return
    given = tap.word(1) == "yes"
    await consents.decide(context.house.database, visit.person.id, Consent.ASKING, given=given)
    await answer(query)
    told = visit.texts.html("asking-on" if given else "watched-never")
    await rewrite(query, told)
