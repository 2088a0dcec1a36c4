"""From a search to a card: the way that every mood takes, however it was told."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection
from telegram import Bot

from bot.house import Context, House, Visit
from bot.replies import cards, keyboards
from bot.replies.messages import send_text
from bot.replies.readings import felt_line, is_unsure, search_line
from catalog.people import companies, readings, slates
from catalog.people.companies import Company
from catalog.people.history import Known
from catalog.people.slates import Offer, Slate
from catalog.people.standing import Standing, look
from catalog.people.watched import Question, take_question
from emotion.vocabulary import Reading
from recommender.kept_search import to_json
from recommender.search import Search
from recommender.suggest import Suggestion, Suggestions


async def offer(
    context: Context,
    visit: Visit,
    search: Search,
    *,
    says_mood: bool,
    is_new_mood: bool = True,
    note: str = "",
    hint: str = "",
    faces: Sequence[Reading] = (),
    known: Known | None = None,
) -> None:
    """Tell what was understood, if anything was read, and send the first card.

    Args:
        context: to send with.
        visit: who asked, and where.
        search: what for.
        says_mood: whether to say the mood, with a way to correct it; a tapped one needs no saying.
        is_new_mood: whether the mood was told just now, to be kept with those of the month.
        note: a further line of HTML to say first.
        hint: one to say last, where anything is said.
        faces: how the people in the picture look, from left to right, when there are several.
        known: of who asks, where that was just looked up.
    """
    bot, house = context.bot, context.house
    resolved = await house.recommender.resolve(search)
    search = resolved.search
    answer = await house.recommender.suggest(visit.person.id, search, known=known)
    lasting = search.letting_go(answer.relaxed)
    kept = await _keep(house, visit, lasting, answer, is_new_mood=is_new_mood)
    line = search_line(visit.texts, search, answer.relaxed, resolved.unknown)
    feels = felt_line(visit.texts, search) if says_mood else ""
    said = " ".join(part for part in (note, feels, line) if part)
    if said and hint:
        said = f"{said} {hint}"
    if kept is None:
        if is_new_mood:
            await keep_mood(house, visit, search)
        nothing = visit.texts.html("nothing-left")
        await say(bot, visit, f"{said}\n\n{nothing}" if said else nothing, with_moods=True)
        return
    slate, stands, question = kept
    if said:
        # Whoever is hard to read is asked at once.
        asks = not faces and is_unsure(search.reading)
        buttons = (
            keyboards.emotions(visit.texts, slate.id)
            if asks
            else keyboards.not_quite(visit.texts, slate.id, faces)
        )
        await send_text(bot, visit.place, said, buttons if says_mood else None)
    await cards.send(context, visit, slate, stands)
    if question is not None:
        await _ask_whether_watched(bot, house, visit, question)


async def _ask_whether_watched(bot: Bot, house: House, visit: Visit, question: Question) -> None:
    for film in await house.films.by_id([question.film_id], visit.texts.locale):
        asked = visit.texts.html("watched-question", title=film.title)
        await send_text(bot, visit.place, asked, keyboards.watched(visit.texts, question))


async def _keep(
    house: House, visit: Visit, search: Search, answer: Suggestions, *, is_new_mood: bool
) -> tuple[Slate, Standing, Question | None] | None:
    """Keep mood and offer as one.

    Returns:
        The slate, how its first film stands with the person, and what they may be asked of the
        evening before, where nobody looks on; None when there is nothing to offer.
    """
    if not answer.films:
        return None
    person_id = visit.person.id

    def keep(connection: Connection) -> tuple[Slate, Standing, Question | None]:
        slate = _put_slate(connection, visit, search, answer)
        if is_new_mood and _has_mood(search):
            readings.note(connection, person_id, search.reading, search.mood)
        question = None if visit.is_shared else take_question(connection, person_id, visit.chat.id)
        return slate, look(connection, person_id, slate.shown.film_id), question

    return await house.database.write(keep)


async def keep_mood(house: House, visit: Visit, search: Search) -> None:
    """Keep the mood of a search, as numbers, if there is one."""
    if _has_mood(search):
        await readings.keep(house.database, visit.person.id, search.reading, search.mood)


async def keep_slate(
    house: House,
    visit: Visit,
    search: Search,
    answer: Suggestions,
    *,
    message_id: int | None = None,
) -> Slate | None:
    """Keep what is offered, and for what; None when there is nothing to offer."""
    if not answer.films:
        return None
    return await house.database.write(
        lambda connection: _put_slate(connection, visit, search, answer, message_id)
    )


async def keep_slate_for_company(
    house: House,
    visit: Visit,
    company: Company,
    asked: Search,
    answer: Suggestions,
    *,
    anew: bool,
) -> Slate | None:
    """Keep what is offered to a company; None when there is nothing to offer.

    It is kept with whoever asked for it, so nothing of the others is in it: neither their moods nor
    how far a film suits them.

    Args:
        house: the parts to ask.
        visit: who asked, and where.
        company: as it was when the films were chosen.
        asked: what was asked for all of them; of no mood.
        answer: the films.
        anew: whether others are asked for; else what was chosen for the same meanwhile stays.
    """
    if not answer.films:
        return None
    search = to_json(asked) | {"company": company.id}
    offers = [Offer(film.film_id, film.propensity, film.reason.to_json()) for film in answer.films]

    def keep(connection: Connection) -> Slate:
        return slates.keep(connection, visit.person.id, visit.chat.id, search, offers)

    if anew:
        return await house.database.write(
            lambda connection: companies.choose(connection, company, keep(connection))
        )
    return await companies.settle(house.database, company, keep)


def _put_slate(
    connection: Connection,
    visit: Visit,
    search: Search,
    answer: Suggestions,
    message_id: int | None = None,
) -> Slate:
    return slates.keep(
        connection,
        visit.person.id,
        visit.chat.id,
        to_json(search),
        offered(search, answer),
        message_id=message_id,
    )


def offered(search: Search, answer: Suggestions) -> list[Offer]:
    """What is kept of the films for a search."""
    return [_offered(film, says_parts=not search.faces) for film in answer.films]


def _offered(film: Suggestion, *, says_parts: bool) -> Offer:
    """What is kept of a suggestion: enough to say why, and to learn what counted for one."""
    if not says_parts:
        return Offer(film.film_id, film.propensity, film.reason.to_json())
    parts = {name: round(part, 3) for name, part in film.parts.items()}
    return Offer(film.film_id, film.propensity, film.reason.to_json() | {"parts": parts})


def _has_mood(search: Search) -> bool:
    return search.reading.confidence > 0.0


async def say(bot: Bot, visit: Visit, text: str, *, with_moods: bool) -> None:
    """Say something in HTML, with the mood row as the next step."""
    buttons = keyboards.mood_row(visit.texts) if with_moods else None
    await send_text(bot, visit.place, text, buttons)
