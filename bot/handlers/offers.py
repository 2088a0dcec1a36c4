"""From a search to a card: the way that every mood takes, however it was told."""

from __future__ import annotations

from telegram import Bot
from telegram.constants import ParseMode

from bot.house import House, Visit
from bot.replies import cards, keyboards
from bot.replies.keyboards import Company
from bot.replies.readings import mood_line, search_line
from catalog.people import readings, slates
from catalog.people.slates import Offer, Slate
from emotion.vocabulary import Reading
from recommender.search import Search, to_json
from recommender.suggest import Suggestions


async def offer(
    bot: Bot,
    house: House,
    visit: Visit,
    search: Search,
    *,
    says_mood: bool,
    note: str = "",
    company: Company | None = None,
) -> None:
    """Tell what was understood, if anything was read, and send the first card.

    Args:
        bot: to send with.
        house: the parts to ask.
        visit: who asked, and where.
        search: what for.
        says_mood: whether to say the mood, with a way to correct it; a tapped one needs no saying.
        note: a further line of HTML to say first.
        company: the people in the picture, when there are several.
    """
    resolved = await house.recommender.resolve(search)
    search = resolved.search
    answer = await house.recommender.suggest(visit.person.id, search)
    slate = await slate_of(house, visit, search, answer, keeps_mood=True)
    line = search_line(visit.texts, search, answer.relaxed, resolved.unknown)
    mood = mood_line(visit.texts, search.reading) if says_mood else ""
    said = " ".join(part for part in (note, mood, line) if part)
    if slate is None:
        await readings_kept(house, visit, search)
        nothing = visit.texts.html("nothing-left")
        await say(bot, visit, f"{said}\n\n{nothing}" if said else nothing, with_moods=True)
        return
    if said:
        await bot.send_message(
            visit.chat.id,
            said,
            parse_mode=ParseMode.HTML,
            reply_markup=keyboards.not_quite(visit.texts, slate.id, company) if says_mood else None,
        )
    await cards.send(bot, house, visit, slate)


async def readings_kept(house: House, visit: Visit, search: Search) -> None:
    """Keep the mood of a search, as numbers; a search that names no mood leaves nothing."""
    reading = _mood_of(search)
    if reading is not None:
        await readings.keep(house.database, visit.person.id, reading)


def _mood_of(search: Search) -> Reading | None:
    return search.reading if search.reading.confidence > 0.0 else None


async def slate_of(
    house: House,
    visit: Visit,
    search: Search,
    answer: Suggestions,
    *,
    message_id: int | None = None,
    keeps_mood: bool = False,
) -> Slate | None:
    """Keep what is offered, and for what; None when there is nothing to offer.

    Args:
        house: the parts to ask.
        visit: who asked, and where.
        search: what for.
        answer: what was found.
        message_id: the message it will stand under, if there is one already.
        keeps_mood: whether the mood of the search is to be kept in the same breath.
    """
    if not answer.films:
        return None
    return await slates.offer(
        house.database,
        visit.person.id,
        visit.chat.id,
        to_json(search),
        [Offer(film.film_id, film.propensity, film.reason.to_json()) for film in answer.films],
        message_id=message_id,
        reading=_mood_of(search) if keeps_mood else None,
    )


async def say(bot: Bot, visit: Visit, text: str, *, with_moods: bool) -> None:
    """Say something in HTML, with the mood row as the next step."""
    await bot.send_message(
        visit.chat.id,
        text,
        parse_mode=ParseMode.HTML,
        reply_markup=keyboards.mood_row(visit.texts) if with_moods else None,
    )
