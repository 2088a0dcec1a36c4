"""What somebody typed of people, subjects and titles, matched to the catalog.

Only what the catalog knows goes on from here, under the catalog's own name for it: what is kept
with a slate is no longer anybody's words.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from catalog.engine import Database
from catalog.films import lookup
from catalog.films.film import Film
from catalog.films.subjects import subject_named
from emotion.vocabulary import Constraints
from recommender.search import Search

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Resolved:
    """A search in the catalog's names, and the names and titles that it does not know."""

    search: Search
    unknown: tuple[str, ...] = ()


async def resolve(database: Database, search: Search) -> Resolved:
    """Match the people, subjects and titles of a search to the catalog."""
    told = search.constraints
    people: list[str] = []
    about: list[str] = []
    titles: list[str] = []
    unknown: list[str] = []
    for name in told.people:
        known = await lookup.person_named(database, name)
        (people if known else unknown).append(known or name)
    for name in told.about:
        meant = await _whatever_named(database, name)
        if meant is None:
            unknown.append(name)
        else:
            people += meant.people
            about += meant.about
            titles += meant.like
    for title in told.like:
        film = await lookup.named(database, title)
        if film is None:
            unknown.append(title)
        else:
            titles.append(film.title)
    refused = [await _refused(database, name) for name in told.without]
    found = replace(
        told,
        people=tuple(dict.fromkeys(people)),
        about=tuple(dict.fromkeys(about)),
        # What the catalog does not know is in none of its films.
        without=tuple(dict.fromkeys(name for name in refused if name)),
        like=tuple(dict.fromkeys(titles)),
    )
    return Resolved(replace(search, constraints=found), tuple(unknown))


async def meant_by(database: Database, name: str, *, in_full: bool) -> Film | Constraints | None:
    """What a mere name stands for: a film, or what films are asked for.

    Args:
        database: where films are.
        name: as typed.
        in_full: whether a surname, or a word of a title, is too little to go by.

    Returns:
        The film of that title; else films about that subject or by that person; None when the
        catalog knows nothing of the name.
    """
    if not 0 < len(name) <= _LONGEST_NAME:
        return None
    film = await lookup.titled(database, name)
    if film is not None:
        return film
    meant = await _subject_or_person(database, name, in_full=in_full)
    return meant or (None if in_full else await lookup.named(database, name))


async def _refused(database: Database, name: str) -> str | None:
    return await subject_named(database, name) or await lookup.person_named(database, name)


async def _whatever_named(database: Database, name: str) -> Constraints | None:
    """What a name asks for: a subject, somebody's films, or films like those of a title.

    "Batman" may be any of these, and who types it need not know which.
    """
    meant = await _subject_or_person(database, name, in_full=False)
    film = None if meant else await lookup.named(database, name)
    return meant if film is None else Constraints(like=(film.title,))


async def _subject_or_person(database: Database, name: str, *, in_full: bool) -> Constraints | None:
    subject = await subject_named(database, name)
    if subject is not None:
        return Constraints(about=(subject,))
    person = await lookup.person_named(database, name, in_full=in_full)
    return None if person is None else Constraints(people=(person,))
