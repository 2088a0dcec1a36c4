"""What films are about, by their keywords: kept so that "a Christmas movie" finds one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from catalog.base import table_of
from catalog.engine import Database
from catalog.films.models import SubjectRow
from catalog.films.titles import match_form

_LONGEST = 100
# "Heroes" and "witches", but no "plan" of "planes".
_PLURALS = (
    *(("ies", "y"), ("oes", "o"), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch")),
    *(("shes", "sh"), ("s", "")),
)
# A "happy ending" and "growing up" are subjects, but no film is about an ending, or up.
_SAYS_LITTLE = frozenset({"ending", "endings", "end", "up", "film", "time", "day", "one", "and"})
_subjects = table_of(SubjectRow)


def keep_subjects(session: Session, keywords: Mapping[int, Sequence[str]]) -> None:
    """Write what films are about, each under its id, in place of what was written before.

    A film about a "guide dog" is about a "dog", too.
    """
    if not keywords:
        return
    session.execute(delete(_subjects).where(_subjects.c.film_id.in_(list(keywords))))
    rows = [
        {"film_id": film_id, "match_name": form, "name": name}
        for film_id, words in keywords.items()
        for form, name in subjects_of(words).items()
    ]
    if rows:
        session.execute(insert(_subjects), rows)


def subjects_of(keywords: Sequence[str]) -> dict[str, str]:
    """What keywords say a film is about: as it is compared, and as it is called."""
    # Whole keywords last, for they are called as their source does.
    ends = [end for keyword in keywords for end in _ends(keyword)]
    named = {match_form(name): name for name in [*ends, *keywords]}
    return {
        form: name for form, name in named.items() if form and max(len(form), len(name)) <= _LONGEST
    }


async def subject_named(database: Database, text: str) -> str | None:
    """The name under which the catalog knows a subject, in whatever number; None if it does not.

    "Zombie" finds "zombies", and "dogs" also "dog"; of several, what most films are about.
    """
    if text.strip().casefold() in _SAYS_LITTLE:
        return None
    films = func.count(_subjects.c.film_id)
    fitting = (
        select(_subjects.c.name)
        .where(_subjects.c.match_name.in_(_numbers(text)))
        .group_by(_subjects.c.name, _subjects.c.match_name)
        .order_by(films.desc(), _subjects.c.name)
        .limit(1)
    )
    return await database.read(lambda connection: connection.scalar(fitting))


async def ids_about(database: Database, *names: str) -> set[int]:
    """The ids of films about any of these subjects, in whatever number."""
    forms = {form for name in names for form in _numbers(name)}
    if not forms:
        return set()
    theirs = select(_subjects.c.film_id).where(_subjects.c.match_name.in_(forms))
    return await database.read(lambda connection: set(connection.scalars(theirs)))


def is_about(keywords: Sequence[str], name: str) -> bool:
    """Whether a film with these keywords is about a subject, as `ids_about` sees it."""
    told = subjects_of(keywords)
    return any(form in told for form in _numbers(name))


def is_told_of(synopsis: str, name: str) -> bool:
    """Whether a synopsis speaks of a subject, in whatever number."""
    told = f" {match_form(synopsis)} "
    return any(f" {form} " in told for form in _numbers(name))


def _ends(keyword: str) -> Iterator[str]:
    """The last words of a keyword: "New York City" ends in "York City" and in "City"."""
    words = keyword.split()
    ends = (" ".join(words[begin:]) for begin in range(1, len(words)))
    return (end for end in ends if end.casefold() not in _SAYS_LITTLE)


def _numbers(text: str) -> tuple[str, ...]:
    """A subject as it is compared, in the singular and the plural."""
    form = match_form(text)
    if not form:
        return ()
    singular = [form[: -len(end)] + other for end, other in _PLURALS if form.endswith(end)]
    plural = [f"{form}s", f"{form}es"]
    if form.endswith("y"):
        plural.append(f"{form[:-1]}ies")
    return (form, *singular, *plural)
