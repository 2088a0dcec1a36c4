"""Talk of the film that shows: what is asked of it, and others akin to it."""

from __future__ import annotations

from dataclasses import replace

from telegram import Message

from bot.handlers.offers import say
from bot.handlers.talk import talked_of, wished
from bot.house import Context, House, Visit
from bot.replies.facts import told
from bot.replies.phrases import joined, likely_country
from catalog.films.film import Film
from catalog.films.lookup import ids_with_person
from catalog.films.public import public_of
from catalog.people import slates
from catalog.people.slates import Slate
from emotion.vocabulary import Heard, Kin

# "More with her" may speak of any of so many; of those we know more of, the first are taken.
_BILLED, _LEADS = 4, 2


async def talks_of_shown(
    context: Context, visit: Visit, heard: Heard, answered: Message | None
) -> bool:
    """Answer what is said of the film that shows, if anything is; whether there was.

    Args:
        context: to send with.
        visit: who says it, and where.
        heard: what is said.
        answered: the message that it answers: a card that is answered shows the film meant.
    """
    if not (heard.asks or heard.kin):
        return False
    slate = await _slate_meant(context.house, visit, answered)
    if slate is None and heard.talk is not None:
        # "What's this about?" asks of us, then.
        return False
    film = await _film(context.house, slate) if slate else None
    if film is None:
        missing = "no-card-yet" if slate is None else "toast-gone"
        await say(context.bot, visit, visit.texts.html(missing), with_moods=True)
        return True
    if heard.asks:
        public = await public_of(context.house.database, film.id)
        country = likely_country(visit.person.language_code)
        answer = told(visit.texts, film, heard.asks, public, country)
        await say(context.bot, visit, answer, with_moods=False)
    if heard.kin is not None:
        await _offer_akin(context, visit, heard, film, heard.kin)
    return True


async def _slate_meant(house: House, visit: Visit, answered: Message | None) -> Slate | None:
    """The card that is answered, whoever's it is; else the one that is talked of."""
    of_card = answered and await slates.under(house.database, visit.chat.id, answered.message_id)
    return of_card or await talked_of(house, visit)


async def _film(house: House, slate: Slate) -> Film | None:
    """The film that a slate shows, if the catalog still has it."""
    return next(iter(await house.films.by_id([slate.shown.film_id])), None)


async def _offer_akin(context: Context, visit: Visit, heard: Heard, film: Film, kin: Kin) -> None:
    """Refine what was looked for by the film, its director or its leads."""
    if kin is Kin.FILM:
        limits = replace(heard.constraints, like=(film.title,))
        await wished(context, visit, replace(heard, constraints=limits), "")
        return
    is_by = kin is Kin.DIRECTOR
    people = film.directors if is_by else film.cast[:_BILLED]
    found = [name for name in people if await _has_another(context.house, name, film)]
    if not people:
        unknown = "told-no-director" if is_by else "told-no-cast"
        await say(context.bot, visit, visit.texts.html(unknown), with_moods=False)
    elif not found:
        none = visit.texts.html("akin-none", names=joined(visit.texts, people))
        await say(context.bot, visit, none, with_moods=False)
    else:
        akin = found if is_by else found[:_LEADS]
        note = "" if is_by or len(akin) == 1 else visit.texts.html("akin-name-one")
        limits = replace(heard.constraints, people=tuple(akin))
        await wished(context, visit, replace(heard, constraints=limits), note)


async def _has_another(house: House, name: str, film: Film) -> bool:
    return bool(await ids_with_person(house.database, name) - {film.id})
