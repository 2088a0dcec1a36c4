"""Films that are refused by name: their own, that of who made them, or of what they are about."""

from __future__ import annotations

from catalog.engine import Database
from catalog.films import lookup
from catalog.films.subjects import ids_about, subject_named
from catalog.films.titles import match_form
from emotion.vocabulary import Constraints
from emotion.words.written import is_word
from recommender.people import AND, MOST_NAMED, person_called


async def ids_refused(database: Database, told: Constraints) -> set[int]:
    """The ids of the films that are refused by name, in the catalog's names."""
    refused: set[int] = set()
    for name in told.without:
        titled = await lookup.ids_titled(database, name)
        if not (titled and _names_titles(told)):
            titled |= await ids_about(database, name)
            titled |= await lookup.ids_with_person(database, name)
        refused |= titled
    return refused


async def all_refused(database: Database, name: str, told: Constraints) -> list[str]:
    """Whoever and whatever is refused by a name, or by its parts: "Inception and Tenet"."""
    known = await _refused(database, name, told)
    parts = [] if known else AND.split(name)[:MOST_NAMED]
    each = [await _refused(database, part, told) for part in parts] if len(parts) > 1 else []
    return [one for one in (known, *each) if one]


async def _refused(database: Database, name: str, told: Constraints) -> str | None:
    film = await lookup.titled(database, name)
    if film is not None and _names_titles(told):
        return film.title
    known = await subject_named(database, name) or await person_called(database, name)
    if known is None and film is None:
        film = await lookup.nearly_titled(database, name)
        # "Ghibli but not Totoro"; many titles have "stupid" in them.
        if film is None and not all(map(is_word, match_form(name).split())):
            film = await lookup.named(database, name)
    return known or (film.title if film else None)


def _names_titles(told: Constraints) -> bool:
    """Whether a name beside these is a title first: "like Alien, but not Aliens" wants aliens."""
    return bool(told.like or told.people)
