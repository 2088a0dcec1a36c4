"""Stars, tapped or given in words: "4/5" of the film asked about, or that shows."""

from __future__ import annotations

from bot.handlers.offers import say
from bot.handlers.sharing import ask_to_share
from bot.handlers.talk import asked_last, talked_of
from bot.house import Context, House, Visit
from bot.replies import cards
from bot.replies.company import company_behind, search_of_member
from catalog.people import ratings, slates, watched
from catalog.people.ratings import Rated
from catalog.people.slates import Slate
from emotion.vocabulary import Source
from recommender.search import Search


async def gave_stars(context: Context, visit: Visit, stars: int) -> bool:
    """Keep stars for the film that we just asked about, or that shows; whether there is one."""
    house = context.house
    if await _gave_as_asked(context, visit, stars):
        return True
    slate = await talked_of(house, visit)
    if slate is None:
        return False
    rated = await keep_stars(house, visit, slate, slate.shown.film_id, stars)
    await say(context.bot, visit, visit.texts.html("toast-rated", stars=stars), with_moods=False)
    await ask_to_share(context, visit, rated)
    if slate.message_id is not None:
        await cards.refresh_buttons(context, visit, slate, slate.message_id)
    return True


async def _gave_as_asked(context: Context, visit: Visit, stars: int) -> bool:
    """Keep stars, given in words, for the film we just asked about; whether we asked of one."""
    house = context.house
    asked = await asked_last(house, visit)
    slate = await slates.find(house.database, asked[0].slate_id) if asked else None
    if asked is None or slate is None:
        return False
    film = asked[1]
    await watched.answered(house.database, slate.id)
    rated = await keep_stars(house, visit, slate, film.id, stars)
    told = visit.texts.html("watched-rated", title=film.title, stars=stars)
    await say(context.bot, visit, told, with_moods=False)
    await ask_to_share(context, visit, rated)
    return True


async def keep_stars(house: House, visit: Visit, slate: Slate, film_id: int, stars: int) -> Rated:
    """Keep the stars with the aim the film was offered for, and the mood where it is their own."""
    search = await _looked_for(house, visit, slate)
    has_mood = search is not None and _is_of(visit.person.id, slate, search)
    return await ratings.rate(
        house.database,
        visit.person.id,
        film_id,
        stars,
        emotions=search.reading.emotions if search and has_mood else None,
        aim=search.aim if search else None,
    )


async def _looked_for(house: House, visit: Visit, slate: Slate) -> Search | None:
    """What the film was offered to this person for; of a company each has a mood of their own."""
    company = await company_behind(house, slate)
    member = company.member(visit.person.id) if company else None
    search = cards.search_of(slate)
    return search_of_member(member, search) if member and search else search


def _is_of(person_id: int, slate: Slate, search: Search) -> bool:
    """Whether the mood of a search is that of this person, and of nobody else as well."""
    if search.reading.source is Source.COMPANY or not search.reading.confidence:
        return False
    # What a company's slate itself holds is nobody's mood.
    return slate.person_id == person_id or slate.company_id is not None
