"""People as they are named: with a slip, several in one breath, young or late in their films."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from catalog.engine import Database
from catalog.films import lookup, loosely
from catalog.films.titles import match_form
from emotion.vocabulary import Constraints
from emotion.words.written import is_word, is_written_as_title

AND: Final = re.compile(r"(?i)\s+(?:and|or|nor)\s+")
"""What stands between names."""

MOST_NAMED: Final = 4
"""Nobody names more in one breath."""

_ABOUT_THEM = re.compile(
    r"(?i)^(?:(?:a|the) )?(?:young|early|classic|vintage|late|both)\s+|\s+together$"
)
_TOGETHER = re.compile(r"(?i)^both\s|\stogether$")
_EARLY, _LATE = (re.compile(rf"(?i)^(?:(?:a|the) )?(?:{age})\s") for age in ("young|early", "late"))
# He is young in the first third of his films.
_A_THIRD = 3


async def person_called(database: Database, name: str, *, in_full: bool = False) -> str | None:
    """The name under which the catalog knows somebody, be it with a slip or a nickname."""
    return (
        await lookup.person_named(database, name, in_full=in_full)
        or await lookup.person_nearly_named(database, name, in_full=in_full)
        or await loosely.person_meant(database, name)
    )


def says_of_people(name: str) -> bool:
    """Whether more than a name is said of people: "young Al Pacino", "X and Y together"."""
    return _ABOUT_THEM.search(name) is not None


async def several(database: Database, name: str) -> Constraints | None:
    """Films of people named in one breath, or with a word about their age.

    "De Niro and Pacino together" asks for films of both, "young Al Pacino" for early ones.
    """
    parts = AND.split(_ABOUT_THEM.sub("", name))[:MOST_NAMED]
    if parts == [name]:
        return None
    # "Love and pain" are no surnames.
    found = [await person_called(database, part, in_full=is_of_words(part)) for part in parts]
    # Of "Maggie Smith or Judi Dench" whoever we do not know is to be told.
    are_names = any(found) and all(map(is_written_as_title, parts))
    known = tuple(one or part for one, part in zip(found, parts, strict=True) if one or are_names)
    if len(known) < len(found):
        return None
    told = Constraints(people=known, together=_TOGETHER.search(name) is not None)
    return await _of_age(database, name, told)


async def _of_age(database: Database, name: str, told: Constraints) -> Constraints:
    """The first, or the last, third of somebody's films, where enough are known."""
    if len(told.people) > 1 or not (_EARLY.search(name) or _LATE.search(name)):
        return told
    years = await lookup.years_with_person(database, told.people[0])
    third = len(years) // _A_THIRD
    if not third:
        return told
    if _EARLY.search(name):
        return replace(told, year_to=years[third - 1])
    return replace(told, year_from=years[-third])


async def are_together(database: Database, people: Sequence[str]) -> bool:
    """Whether any film has all of these people."""
    films = [await lookup.ids_with_person(database, name) for name in dict.fromkeys(people)]
    return len(films) > 1 and bool(set.intersection(*films))


def is_of_words(name: str) -> bool:
    """Whether these may be words rather than a name: "bad day", but not "Brad Pit"."""
    return not is_written_as_title(name) and all(map(is_word, match_form(name).split()))
