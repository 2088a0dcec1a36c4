"""What is made of the film that shows: it is taken, kept, known, praised or not liked."""

from __future__ import annotations

from dataclasses import replace

from bot.handlers.mood_told import offer_for_mood
from bot.handlers.offers import say
from bot.handlers.shown import film_meant
from bot.handlers.talk import TALKED_OF, another, answered_card, talked_of, wished
from bot.house import Context, House, Visit
from bot.replies import cards, keyboards
from bot.replies.messages import send_text
from bot.replies.phrases import shortened
from bot.understood import asks, has_mood
from catalog.base import now
from catalog.films.film import Film
from catalog.people import verdicts, watchlist
from catalog.people.slates import Slate
from catalog.people.standing import standing
from catalog.people.verdicts import Verdict
from catalog.people.watched import open_question, take, take_question
from emotion.vocabulary import Heard, Opinion

# What may be said of the film of the evening before, and what answers whether it was watched.
_OF_YESTERDAY = (Opinion.PRAISES, Opinion.DISLIKES, Opinion.SEEN)
_TO_A_QUESTION = (Opinion.PRAISES, Opinion.SEEN, Opinion.AGREES)


async def opined(context: Context, visit: Visit, heard: Heard, opinion: Opinion) -> bool:
    """Answer what is said of the film that shows, or of us; whether it was said of either.

    Args:
        context: to send with.
        visit: who said it, and where.
        heard: all that was said; what is felt or asked for beside it counts for the next film.
        opinion: what was said.
    """
    house, texts = context.house, visit.texts
    if opinion is Opinion.ABUSES:
        await say(context.bot, visit, texts.html("talk-abuse"), with_moods=True)
        return True
    slate = await talked_of(house, visit)
    film = await film_meant(house, visit) if slate else None
    is_felt = film is not None and has_mood(heard)
    if not is_felt and await _asked_of_yesterday(
        context, visit, opinion, is_shown=film is not None
    ):
        return True
    if slate is None or film is None:
        return False
    if opinion is Opinion.DISLIKES:
        await _goes_on(context, visit, heard, texts.html("talk-dislike"))
    elif opinion is Opinion.SEEN:
        await _judged_seen(house, visit, slate)
        await _goes_on(context, visit, heard, texts.html("talk-seen"))
    elif opinion is Opinion.MISHEARD:
        await _misheard(context, visit, heard)
    elif opinion is Opinion.PRAISES:
        await say(context.bot, visit, texts.html("talk-praise"), with_moods=False)
    elif opinion is Opinion.THANKS:
        await say(context.bot, visit, texts.html("talk-thanks"), with_moods=True)
    else:
        await _taken(context, visit, slate, film, is_kept=opinion is Opinion.KEEPS)
    return True


async def _goes_on(context: Context, visit: Visit, heard: Heard, note: str) -> None:
    """Another film, for what is felt or asked for now if anything is."""
    if has_mood(heard):
        await offer_for_mood(context, visit, heard, note)
    elif asks(heard):
        await wished(context, visit, replace(heard, reading=None), note)
    else:
        await another(context, visit, note)


async def _misheard(context: Context, visit: Visit, heard: Heard) -> None:
    """Apologise, and do what was meant if that is said again; else there is a next step."""
    sorry = visit.texts.html("talk-misheard")
    if asks(heard):
        await wished(context, visit, replace(heard, reading=None), sorry)
        return
    again = visit.texts.html("talk-say-again")
    buttons = keyboards.next_steps(visit.texts, visit.person.id)
    await send_text(context.bot, visit.place, f"{sorry} {again}", buttons)


async def _asked_of_yesterday(
    context: Context, visit: Visit, opinion: Opinion, *, is_shown: bool
) -> bool:
    """Ask for the stars of the film that was watched the evening before, if it is of that one.

    It is where no film shows yet; and what is praised, or was seen, is rather one that we asked
    about than one that was offered just now.
    """
    if visit.is_shared:
        return False
    database, who = context.house.database, (visit.person.id, visit.chat.id)
    is_watched = opinion in _TO_A_QUESTION and (is_shown or opinion is not Opinion.SEEN)
    if not is_shown and opinion in _OF_YESTERDAY:
        question = await database.write(lambda connection: take_question(connection, *who))
    elif opinion in _TO_A_QUESTION and await answered_card(context.house, visit) is None:
        is_last = opinion is not Opinion.PRAISES
        question = await open_question(database, *who, now() - TALKED_OF, is_last=is_last)
    else:
        return False
    asked_of = [question.film_id] if question else []
    films = await context.house.films.by_id(asked_of, visit.texts.locale)
    if question is None or not films:
        return False
    key = "watched-liked" if is_watched else "watched-question"
    asked = visit.texts.html(key, title=films[0].title)
    await send_text(context.bot, visit.place, asked, keyboards.watched(visit.texts, question))
    return True


async def told_stars(context: Context, visit: Visit) -> None:
    """Say which stars the person gave the film that shows; in a group that is nobody's business."""
    if visit.is_shared:
        await say(context.bot, visit, visit.texts.html("only-alone"), with_moods=False)
        return
    film = await film_meant(context.house, visit)
    if film is None:
        await say(context.bot, visit, visit.texts.html("no-card-yet"), with_moods=True)
        return
    stands = await standing(context.house.database, visit.person.id, film.id)
    key = "told-stars" if stands.stars else "told-no-stars"
    told = visit.texts.html(key, title=shortened(film.title), stars=stands.stars or 0)
    await say(context.bot, visit, told, with_moods=False)


async def _taken(
    context: Context, visit: Visit, slate: Slate, film: Film, *, is_kept: bool
) -> None:
    """Wish joy of the film; it goes to those for later where it is to be kept."""
    if is_kept:
        database = context.house.database
        await watchlist.keep(database, visit.person.id, film.id, stays=True)
        await _refreshed(context, visit, slate)
    elif not visit.is_shared:
        await take(context.house.database, slate.id, slate.position)
    key = "taken-kept" if is_kept else "taken"
    told = visit.texts.html(key, title=shortened(film.title))
    await say(context.bot, visit, told, with_moods=False)


async def _judged_seen(house: House, visit: Visit, slate: Slate) -> None:
    film_id = slate.shown.film_id
    await verdicts.judge(house.database, visit.person.id, film_id, Verdict.SEEN, stands=True)


async def _refreshed(context: Context, visit: Visit, slate: Slate) -> None:
    """Show on the card what has changed for the person."""
    if slate.message_id is not None:
        await cards.refresh_buttons(context, visit, slate, slate.message_id)
