"""What films are about, by their keywords: kept so that "a Christmas movie" finds one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, delete, func, insert, or_, select
from sqlalchemy.orm import Session

from catalog.engine import Database
from catalog.films.models import SubjectRow
from catalog.films.titles import match_form

_LONGEST = 100
# So many films on a subject make an evening, and some that follow.
_ENOUGH = 50
_PLURALS = (("ies", "y"), ("es", ""), ("s", ""))


def keep_subjects(session: Session, keywords: Mapping[int, Sequence[str]]) -> None:
    """Write what films are about, each under its id, in place of what was written before."""
    if not keywords:
        return
    session.execute(delete(SubjectRow).where(SubjectRow.film_id.in_(list(keywords))))
    named = {
        (film_id, form): keyword
        for film_id, words in keywords.items()
        for keyword in words
        if (form := match_form(keyword)) and max(len(form), len(keyword)) <= _LONGEST
    }
    if named:
        session.execute(
            insert(SubjectRow),
            [
                {"film_id": film_id, "match_name": form, "name": keyword}
                for (film_id, form), keyword in named.items()
            ],
        )


async def subject_named(database: Database, text: str) -> str | None:
    """The name under which the catalog knows a subject, in whatever number; None if it does not.

    "Zombie" finds "zombies", and "dogs" also "dog"; of several, what most films are about.
    """
    films = func.count(SubjectRow.film_id)
    fitting = (
        select(SubjectRow.name)
        .where(SubjectRow.match_name.in_(_numbers(text)))
        .group_by(SubjectRow.name, SubjectRow.match_name)
        .order_by(films.desc(), SubjectRow.name)
        .limit(1)
    )
    return await database.read(lambda connection: connection.scalar(fitting))


async def ids_about(database: Database, name: str) -> set[int]:
    """The ids of films about a subject; where few are, also of those of which a keyword says more.

    So "dog" finds a "guide dog", too, unless there are dogs enough: that takes a look at all
    keywords.
    """
    forms = _numbers(name)
    exactly = SubjectRow.match_name.in_(forms)
    found = await _ids(database, exactly)
    if len(found) >= _ENOUGH or not forms:
        return found
    says_more = (SubjectRow.match_name.endswith(f" {form}", autoescape=True) for form in forms)
    return found | await _ids(database, or_(*says_more))


async def _ids(database: Database, theirs: ColumnElement[bool]) -> set[int]:
    wanted = select(SubjectRow.film_id).where(theirs)
    return await database.read(lambda connection: set(connection.scalars(wanted)))


def is_about(keywords: Sequence[str], name: str) -> bool:
    """Whether a film with these keywords is about a subject, as `ids_about` sees it."""
    told = [f" {match_form(keyword)}" for keyword in keywords]
    return any(one.endswith(f" {form}") for form in _numbers(name) for one in told)


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
