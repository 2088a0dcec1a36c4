"""What somebody typed of people and titles, matched to the catalog.

Only what the catalog knows goes on from here, under the catalog's own name for it: what is kept
with a slate is no longer anybody's words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from catalog.engine import Database
from catalog.films import lookup
from recommender.search import Search


@dataclass(frozen=True, slots=True)
class Resolved:
    """A search in the catalog's names, and the names and titles that it does not know."""

    search: Search
    unknown: tuple[str, ...] = ()


async def resolve(database: Database, search: Search) -> Resolved:
    """Match the people and titles of a search to the catalog."""
    told = search.constraints
    people: list[str] = []
    titles: list[str] = []
    unknown: list[str] = []
    for name in told.people:
        known = await lookup.person_named(database, name)
        (people if known else unknown).append(known or name)
    for title in told.like:
        film = await lookup.named(database, title)
        if film is None:
            unknown.append(title)
        else:
            titles.append(film.title)
    found = replace(told, people=tuple(dict.fromkeys(people)), like=tuple(dict.fromkeys(titles)))
    return Resolved(replace(search, constraints=found), tuple(unknown))
