"""The one film that somebody asked for: by its title, from a list, or from another chat."""

from __future__ import annotations

from bot.handlers.offers import offered
from bot.handlers.talk import talked_of
from bot.house import Context, House, Visit
from bot.replies import cards
from catalog.films.film import Film
from catalog.films.lookup import telling_title
from catalog.people import slates
from catalog.people.slates import Offer
from emotion.vocabulary import Constraints, Heard
from recommender.kept_search import to_json
from recommender.search import Search, search_for_words
from recommender.suggest import SLATE_SIZE


async def show_film(context: Context, visit: Visit, film_id: int) -> bool:
    """Send a film's card, and have films like it come next.

    Args:
        context: to send with.
        visit: who asked, and where.
        film_id: the film.

    Returns:
        Whether the catalog still has it; nothing was sent otherwise.
    """
    house = context.house
    films = await house.films.by_id([film_id], visit.texts.locale)
    for film in films:
        search = await _alike(house, visit, film)
        further = await house.recommender.suggest(visit.person.id, search, count=SLATE_SIZE - 1)
        offers = [Offer(film.id, 1.0, {}), *offered(search, further)]
        slate = await slates.offer(
            house.database, visit.person.id, visit.chat.id, to_json(search), offers
        )
        await cards.send(context, visit, slate)
    return bool(films)


async def _alike(house: House, visit: Visit, film: Film) -> Search:
    """What looks for films like this one in the mood of the evening, whatever else was wished."""
    title = await telling_title(house.database, film)
    alike = Heard(None, constraints=Constraints(like=(title,)), afresh=True)
    slate = await talked_of(house, visit)
    before = cards.search_of(slate) if slate else None
    return before.refined(alike) if before else search_for_words(alike)
