"""What somebody typed of people, subjects and titles, matched to the catalog.

Only what the catalog knows goes on from here, under the catalog's own name for it: what is kept
with a slate is no longer anybody's words. What it does not know may be typed with a slip.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from catalog.engine import Database
from catalog.films import lookup, loosely
from catalog.films.film import Film
from catalog.films.slips import slips
from catalog.films.subjects import subject_named
from catalog.films.titles import match_form
from emotion.vocabulary import Beside, Constraints, Heard
from emotion.words.written import core_of, is_word
from recommender.people import (
    are_together,
    is_of_words,
    person_called,
    says_of_people,
    several,
)
from recommender.refused import all_refused
from recommender.search import Search

_LONGEST_NAME = 80
# "Kyu" is part of names, and meant for none; in Chinese three signs are a whole one.
_SHORT = re.compile(r"[a-z\u00c0-\u024f\u0400-\u04ff]{1,3}", re.IGNORECASE)
# "Or Shrek?", "Pulp Fiction then".
_SMALL_WORDS = re.compile(
    r"(?i)^(?:(?:or|and|then|ok|okay|so|well|hmm?|maybe|perhaps|just|fine|alright|rather|"
    r"what about|how about|let's say)[\s,]+)+|"
    r"(?:[\s,]+(?:then|instead|maybe|perhaps|it is|though|rather))+$"
)


@dataclass(frozen=True, slots=True)
class Meant:
    """What a mere name stands for: a film, or what films are asked for.

    Attributes:
        of: the film, or films about that subject or by that person.
        by_slip: whether the name is that only but for a slip in typing.
    """

    of: Film | Constraints
    by_slip: bool = False


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
        known = await person_called(database, name)
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
        film = (
            await lookup.named(database, title)
            or await loosely.film_meant(database, title)
            or await lookup.nearly_titled(database, title)
        )
        if film is not None:
            is_dated = title == lookup.dated_title(film)
            titles.append(title if is_dated else await lookup.telling_title(database, film))
        elif maker := await lookup.person_named(database, title):
            people.append(maker)
        else:
            unknown.append(title)
    together = told.together and await are_together(database, people)
    refused = [one for name in told.without for one in await all_refused(database, name, told)]
    fine = {one for name in told.fine for one in await all_refused(database, name, told)}
    found = replace(
        told,
        people=tuple(dict.fromkeys(people)),
        together=together,
        about=tuple(dict.fromkeys(about)),
        # What the catalog does not know is in none of its films.
        without=tuple(name for name in dict.fromkeys(refused) if name not in fine),
        fine=(),
        like=tuple(dict.fromkeys(titles)),
    )
    return Resolved(replace(search, constraints=found), tuple(unknown))


async def meant_by(database: Database, heard: Heard, *, in_full: bool) -> Meant | None:
    """What words stand for that may be a mere name.

    Args:
        database: where films are.
        heard: the words.
        in_full: whether a surname, or a word of a title, is too little to go by.

    Returns:
        The well-known film of that title, whatever else the words might say; any film of that
        name; else films about that subject or by that person; None when the catalog knows nothing
        of it.
    """
    title = heard.title
    if heard.beside is not None and not heard.beside.name:
        # "No Titanic" names the one that is not wanted, "no time to die" another.
        film = await lookup.titled(database, heard.name) if heard.name else None
        return None if film is None else Meant(film)
    if not _may_be_name(title):
        return await _named(database, heard.name, in_full=in_full)
    film = await lookup.well_known_titled(database, title)
    if film is not None:
        return Meant(film)
    near = await loosely.film_meant(database, title)
    return None if near is None else Meant(near, by_slip=True)


async def _named(database: Database, name: str, *, in_full: bool) -> Meant | None:
    if not _may_be_name(name):
        return None
    film = await lookup.titled(database, name)
    if film is not None:
        return Meant(film)
    if _SHORT.fullmatch(name) and not loosely.is_nickname(name):
        subject = await subject_named(database, name)
        return Meant(Constraints(about=(subject,))) if subject else None
    meant = await _subject_or_person(database, name, in_full=in_full)
    known = meant or (None if in_full else await lookup.named(database, name))
    known = known or await _titled_beside(database, name)
    if known is None and says_of_people(name):
        known = await several(database, name)
    if known is not None:
        return Meant(known)
    near = await _nearly_named(database, name, in_full=in_full)
    if near is not None:
        return Meant(near, by_slip=True)
    named_at_once = await several(database, name)
    return None if named_at_once is None else Meant(named_at_once)


async def _titled_beside(database: Database, name: str) -> Film | None:
    """The well-known film of a title with small words beside it: "or Shrek", "Titanic halt"."""
    title = _SMALL_WORDS.sub("", core_of(name)).strip()
    if not title or title == name:
        return None
    # "Home then" speaks of no film, "what about Heat" does.
    is_plain = " " not in title and is_word(title.casefold())
    if is_plain and (name.startswith(title) or not title[0].isupper()):
        return None
    return await lookup.well_known_titled(database, title, words=1)


async def asked_beside(database: Database, heard: Heard) -> Heard | None:
    """The wish of words that name a film or somebody, and ask for something beside.

    Returns:
        What is asked for in all, of no mood; None where nobody and no film bears that name.
    """
    beside = heard.beside
    if beside is None:
        return None
    if not beside.name:
        return await _of_things(database, beside)
    # "Weird, not bad" is no name, "Hitchcock, not Psycho" is one.
    in_full = any(map(is_word, match_form(beside.name).split()))
    meant = await _named(database, beside.name, in_full=in_full)
    if meant is None:
        return None
    named = await _like(database, meant.of) if isinstance(meant.of, Film) else meant.of
    # "A spy comedy", but not "fear, without war".
    is_kind = beside.constraints.genres or beside.constraints.all_genres
    if named.about and not (is_kind or await _refuses_known(database, beside.constraints)):
        return None
    return Heard(None, wish=beside.wish, constraints=named.then(beside.constraints))


async def _refuses_known(database: Database, told: Constraints) -> bool:
    """Whether films or people are refused by name: "robots but not Terminator".

    "Summer but no friends" tells of somebody's days.
    """
    for name in told.without:
        film = None if is_word(name) else await lookup.well_known_titled(database, name, words=1)
        if film is None and not await person_called(database, name, in_full=True):
            return False
    return bool(told.without)


async def _of_things(database: Database, beside: Beside) -> Heard | None:
    """A wish for films with something, or without somebody: "no problem at all" is none."""
    told = beside.constraints
    for name in (*told.about, *told.without):
        if beside.of_subjects and await subject_named(database, name):
            continue
        # "No way", "with pleasure" are said of anything.
        if beside.of_subjects and is_of_words(name) and " " not in name:
            return None
        film = None
        if name in told.without:
            film = await lookup.well_known_titled(database, name, words=1)
        if film is None and not await person_called(database, name, in_full=True):
            return None
    return Heard(None, wish=beside.wish, constraints=told)


async def _whatever_named(database: Database, name: str) -> Constraints | None:
    """What a name asks for: a subject, somebody's films, or films like those of a title.

    "Batman" may be any of these, and who types it need not know which.
    """
    meant = await _subject_or_person(database, name, in_full=False)
    if meant is not None:
        return meant
    film = await lookup.named(database, name)
    near = film or await _nearly_named(database, name, in_full=True)
    if near is None and says_of_people(name):
        near = await several(database, name)
    return await _like(database, near) if isinstance(near, Film) else near


async def _like(database: Database, film: Film) -> Constraints:
    """What asks for films like this one, and like no namesake that is better known."""
    return Constraints(like=(await lookup.telling_title(database, film),))


async def _nearly_named(
    database: Database, name: str, *, in_full: bool
) -> Film | Constraints | None:
    """The film, or the films of the person, of this name but for a slip, where it looks like one.

    Words that anybody uses are none, if not of a well-known title: "the god father".
    """
    film = await loosely.film_meant(database, name)
    if film is not None:
        return film
    is_misspelt = _looks_misspelt(match_form(name))
    film = await lookup.nearly_titled(database, name) if is_misspelt else None
    if film is not None:
        return film
    person = None
    if is_misspelt:
        person = await lookup.person_nearly_named(database, name, in_full=in_full)
    if person is None and (loosely.is_nickname(name) or not is_of_words(name)):
        person = await loosely.person_meant(database, name)
    return None if person is None else Constraints(people=(person,))


def _may_be_name(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_NAME


def _looks_misspelt(form: str) -> bool:
    """Whether a name has a word in it that nobody uses, nor means to where it is all there is."""
    if all(is_word(word) for word in form.split()):
        return False
    return " " in form or not any(is_word(other) for other in slips(form) if " " not in other)


async def _subject_or_person(database: Database, name: str, *, in_full: bool) -> Constraints | None:
    subject = await subject_named(database, name)
    if subject is not None:
        return Constraints(about=(subject,))
    person = await lookup.person_named(database, name, in_full=in_full)
    return None if person is None else Constraints(people=(person,))
