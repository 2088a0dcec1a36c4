"""A mood told in words, alone or beside what else is said."""

from __future__ import annotations

from bot.handlers.offers import offer
from bot.handlers.talk import mindful, wished_before
from bot.house import Context, Visit
from bot.understood import asks
from emotion.vocabulary import Heard
from recommender.search import search_for_words


async def offer_for_mood(context: Context, visit: Visit, heard: Heard, note: str) -> None:
    """Offer films for the mood told, mindful of a loss unless something else is the matter."""
    house = context.house
    known = await house.recommender.known(visit.person.id)
    search = search_for_words(heard, known.corrections)
    before = await wished_before(house, visit) if asks(heard) else None
    if before is not None:
        search = before.felt(search, heard)
    if not heard.tells_of_else:
        search = await mindful(house, visit, search)
    if heard.spent:
        note = " ".join(part for part in (note, visit.texts.html("words-spent")) if part)
    await offer(context, visit, search, says_mood=True, note=note, known=known)
