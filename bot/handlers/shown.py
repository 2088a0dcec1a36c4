"""Talk of a film, mostly of the one that shows: what is asked of it, and others akin to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.handlers.offers import say
from bot.handlers.talk import answered_card, talked_of, wished
from bot.house import Context, House, Visit
from bot.replies import keyboards
from bot.replies.facts import told, told_nothing
from bot.replies.messages import send_text
from bot.replies.phrases import joined, likely_country
from bot.replies.whether import told_has_not, told_whether
from bot.texts import Texts
from bot.understood import asks
from catalog.engine import Database
from catalog.films.film import Film
from catalog.films.lookup import ids_with_person, person_named, telling_title, titled
from catalog.films.public import public_of
from catalog.films.subjects import subject_named
from catalog.people.slates import Slate
from emotion.vocabulary import Asked, Heard, Kin
from recommender.opposite import opposite

# "More with her" may speak of any of so many; of those we know more of, the first are taken.
_BILLED, _LEADS = 4, 2


async def talks_of_film(context: Context, visit: Visit, heard: Heard) -> bool:
    """Answer what is said of the film that shows, or of another, if anything is; whether it was."""
    if heard.asks or heard.kin:
        return await _talks_of_shown(context, visit, heard)
    asking = heard.asking
    if asking is None:
        return False
    film = await titled(context.house.database, asking.title) if asking.title else None
    if film is not None and asking.asks:
        await _answer(context, visit, film.told_in(visit.texts.locale), asking.asks)
        return True
    if film is None and asking.may_be_of_shown:
        film = await film_meant(context.house, visit)
    if film is None:
        return False
    answer = await _whether(context.house.database, visit.texts, film, asking.thing)
    await send_text(
        context.bot, visit.place, answer, keyboards.next_steps(visit.texts, visit.person.id)
    )
    return True


async def _whether(database: Database, texts: Texts, film: Film, thing: str) -> str:
    """Whether a film has somebody or something; denied only of whom, or what, we know of."""
    if not thing:
        return told_nothing(texts, film)
    is_subject = await subject_named(database, thing) is not None
    is_known = is_subject or await person_named(database, thing) is not None
    has = told_whether(texts, film, thing, is_subject=is_subject)
    return has or (told_has_not if is_known else told_nothing)(texts, film)


async def names_nobody_else(context: Context, visit: Visit, asked: Heard) -> bool:
    """Offer a film alike if those named made no film but the one that shows; whether so."""
    people = asked.constraints.people
    film = await film_meant(context.house, visit) if people else None
    if film is None:
        return False
    for name in people:
        if await ids_with_person(context.house.database, name) != {film.id}:
            return False
    alike = replace(asked, constraints=replace(asked.constraints, people=()))
    await _offer_alike(context, visit, alike, film, people)
    return True


async def _talks_of_shown(context: Context, visit: Visit, heard: Heard) -> bool:
    slate = await _slate_meant(context.house, visit)
    if slate is None and heard.talk is not None:
        # "What's this about?" asks of us, then.
        return False
    film = await _film(context.house, visit, slate) if slate else None
    if film is None:
        missing = "no-card-yet" if slate is None else "toast-gone"
        await say(context.bot, visit, visit.texts.html(missing), with_moods=True)
        return True
    if heard.asks:
        await _answer(context, visit, film, heard.asks)
    if heard.kin is not None:
        await _offer_akin(context, visit, heard, film, heard.kin)
    elif asks(heard):
        await wished(context, visit, replace(heard, reading=None), "")
    return True


async def _answer(context: Context, visit: Visit, film: Film, asks: Sequence[Asked]) -> None:
    public = await public_of(context.house.database, film.id)
    country = likely_country(visit.person.language_code)
    answer = told(visit.texts, film, asks, public, country)
    await say(context.bot, visit, answer, with_moods=False)


async def film_meant(house: House, visit: Visit) -> Film | None:
    """The film that shows, if one does and the catalog still has it."""
    slate = await _slate_meant(house, visit)
    return await _film(house, visit, slate) if slate else None


async def _slate_meant(house: House, visit: Visit) -> Slate | None:
    """The card that is answered, whoever's it is; else the one that is talked of."""
    return await answered_card(house, visit) or await talked_of(house, visit)


async def _film(house: House, visit: Visit, slate: Slate) -> Film | None:
    films = await house.films.by_id([slate.shown.film_id], visit.texts.locale)
    return next(iter(films), None)


async def _offer_akin(context: Context, visit: Visit, heard: Heard, film: Film, kin: Kin) -> None:
    """Refine what was looked for by the film, its director, its leads, or all that it is not."""
    if kin is Kin.OPPOSITE:
        turned = opposite(heard, film.genres, film.feelings)
        await wished(context, visit, turned, visit.texts.html("turned-round"))
        return
    if kin is Kin.FILM:
        title = await telling_title(context.house.database, film)
        limits = replace(heard.constraints, like=(title,))
        await wished(context, visit, replace(heard, constraints=limits), "")
        return
    is_by = kin is Kin.DIRECTOR
    people = film.directors if is_by else film.cast[:_BILLED]
    found = [name for name in people if await _has_another(context.house, name, film)]
    if not people:
        unknown = "told-no-director" if is_by else "told-no-cast"
        await say(context.bot, visit, visit.texts.html(unknown), with_moods=False)
    elif not found:
        await _offer_alike(context, visit, heard, film, people)
    else:
        akin = found if is_by else found[:_LEADS]
        note = "" if is_by or len(akin) == 1 else visit.texts.html("akin-name-one")
        limits = replace(heard.constraints, people=tuple(akin))
        await wished(context, visit, replace(heard, constraints=limits), note)


async def _offer_alike(
    context: Context, visit: Visit, heard: Heard, film: Film, people: Sequence[str]
) -> None:
    """Say that we have no other film of some people, and offer another in its spirit."""
    none = visit.texts.html("akin-none", names=joined(visit.texts, people))
    await say(context.bot, visit, none, with_moods=False)
    await _offer_akin(context, visit, heard, film, Kin.FILM)


async def _has_another(house: House, name: str, film: Film) -> bool:
    return bool(await ids_with_person(house.database, name) - {film.id})
