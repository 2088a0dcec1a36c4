"""Find films in the catalog."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    and_,
    func,
    or_,
    select,
    true,
    union,
)
from sqlalchemy.orm import Session

from catalog.engine import Database
from catalog.films.film import Film, film_of
from catalog.films.models import CreditRow, FilmRow, FilmTitleRow, FilmVotesRow
from catalog.films.removal import is_here
from catalog.films.slips import slips
from catalog.films.titles import last_word, match_form, without_article

# Of our own marks, from 1 to 5; and of the public's votes, where there are any.
_RENOWNED, _MANY_VOTES = 3, 10_000
# From this many letters on, a part of a title says which film is meant.
_TELLING = 5
_DATED = re.compile(r"(?P<title>.+) \((?P<year>\d{4})\)")


async def films_by_id(database: Database, ids: Sequence[int]) -> list[Film]:
    """The films with these ids, in this order; unknown ids are left out."""
    if not ids:
        return []
    wanted = select(FilmRow).where(FilmRow.id.in_(set(ids)))
    found = {film.id: film for film in await _films(database, wanted)}
    return [found[film_id] for film_id in ids if film_id in found]


async def find(database: Database, text: str, *, limit: int = 20) -> list[Film]:
    """Films whose title holds the text, whatever its case, marks and article; best known first."""
    wanted = match_form(text)
    if not wanted:
        return []
    # By their indexes alone: with what is told of it, a film takes up a hundred times as much.
    holding = union(
        select(FilmRow.id).where(FilmRow.match_title.contains(wanted, autoescape=True)),
        select(FilmTitleRow.film_id).where(
            FilmTitleRow.match_title.contains(wanted, autoescape=True)
        ),
    )
    same_title = select(FilmTitleRow.film_id).where(FilmTitleRow.match_title == wanted)
    fitting = (
        select(FilmRow)
        .where(FilmRow.id.in_(holding), is_here())
        .order_by(
            FilmRow.match_title != wanted,
            FilmRow.id.not_in(same_title),
            func.coalesce(FilmRow.renown, 0).desc(),
            # The first of its parts.
            FilmRow.year,
            FilmRow.id,
        )
        .limit(limit)
    )
    return await _films(database, fitting)


async def named(database: Database, title: str) -> Film | None:
    """The film somebody means by a title: the best known of that name, or that holds these words.

    A single short word must be the whole title: "It" is no "It's a Wonderful Life". A year behind
    it, as `telling_title` puts it, says which of several is meant.
    """
    dated = _DATED.fullmatch(title)
    if dated:
        of_year = FilmRow.year == int(dated["year"])
        film = await best_known(database, [match_form(dated["title"])], of_year)
        if film is not None:
            return film
    film, wanted = await titled(database, title), match_form(title)
    if film is not None or len(wanted) < _TELLING:
        return film
    for found in await find(database, title):
        titles = (match_form(found.title), match_form(found.original_title))
        if any(f" {wanted} " in f" {one} " for one in titles):
            return found
    return None


async def telling_title(database: Database, film: Film) -> str:
    """The title by which `named` finds a film: with its year where another one is better known."""
    title = film.english.title
    meant = await named(database, title)
    return title if meant is not None and meant.id == film.id else dated_title(film)


def dated_title(film: Film) -> str:
    """The title with the year, whatever language the film is told in: "Suspiria (1977)"."""
    return f"{film.english.title} ({film.year})"


async def titled(database: Database, title: str) -> Film | None:
    """The film of just this title, whatever its case, marks and article; the best known of them."""
    wanted = match_form(title)
    return await best_known(database, [wanted]) if wanted else None


async def well_known_titled(database: Database, title: str, *, words: int = 2) -> Film | None:
    """The film of just this title, of so many words at least, if it is widely known."""
    wanted = match_form(title)
    if len(wanted.split()) < words:
        return None
    return await best_known(database, [wanted], widely_known())


async def nearly_titled(database: Database, title: str) -> Film | None:
    """The film whose title this is but for one slip in typing; the best known of them."""
    return await best_known(database, _slips_of(title))


async def person_named(database: Database, name: str, *, in_full: bool = False) -> str | None:
    """The name under which the catalog knows a person; None when it does not.

    A surname will do ("Kubrick"), unless the name must be told in full; where several bear it, who
    made most films is meant.
    """
    wanted = match_form(name)
    if not wanted:
        return None
    bears: ColumnElement[bool] = CreditRow.match_name == wanted
    if not in_full:
        ends = CreditRow.match_name.endswith(f" {wanted}", autoescape=True)
        bears = or_(bears, and_(CreditRow.last_word == last_word(wanted), ends))
    return await _most_credited(database, bears, CreditRow.match_name != wanted)


async def person_nearly_named(
    database: Database, name: str, *, in_full: bool = False
) -> str | None:
    """The person whose name this is but for one slip in typing; who made most films, of several."""
    near = _slips_of(name)
    bears: ColumnElement[bool] = CreditRow.match_name.in_(near)
    if not in_full:
        surnames = [one for one in near if " " not in one]
        bears = or_(bears, CreditRow.last_word.in_(surnames), *_in_two_words(match_form(name)))
    return (
        await _most_credited(database, bears, CreditRow.match_name.not_in(near)) if near else None
    )


async def ids_titled(database: Database, title: str) -> set[int]:
    """The ids of films of just this title, or of another title like it."""
    bearing = _bearing([match_form(title)])
    return await database.read(lambda connection: set(connection.scalars(bearing)))


async def ids_with_person(database: Database, name: str) -> set[int]:
    """The ids of films a person of this name directed or plays in."""
    theirs = select(CreditRow.film_id).where(CreditRow.match_name == match_form(name))
    return await database.read(lambda connection: set(connection.scalars(theirs)))


async def years_with_person(database: Database, name: str) -> list[int]:
    """The years of the films that a person of this name directed or plays in, the first first."""
    theirs = select(CreditRow.film_id).where(CreditRow.match_name == match_form(name))
    years = select(FilmRow.year).where(FilmRow.id.in_(theirs)).order_by(FilmRow.year)
    return await database.read(lambda connection: list(connection.scalars(years)))


async def best_known(
    database: Database, forms: Sequence[str], only: ColumnElement[bool] | None = None
) -> Film | None:
    """The best known of the films that bear one of these titles, best as their main one.

    Args:
        database: where films are.
        forms: titles in the form in which they are compared.
        only: what must hold for a film.
    """
    if not forms:
        return None
    fitting = (
        select(FilmRow)
        .where(FilmRow.id.in_(_bearing(forms)), is_here(), true() if only is None else only)
        .order_by(
            FilmRow.match_title.not_in(forms),
            func.coalesce(FilmRow.renown, 0).desc(),
            # The first of its parts.
            FilmRow.year,
            FilmRow.id,
        )
        .limit(1)
    )
    return next(iter(await _films(database, fitting)), None)


def _bearing(forms: Sequence[str]) -> CompoundSelect[tuple[int]]:
    """The ids of the films that bear one of these titles.

    As a union: an "or" over two tables has PostgreSQL read all films.
    """
    films = select(FilmRow.id).where(FilmRow.match_title.in_(forms))
    return union(films, select(FilmTitleRow.film_id).where(FilmTitleRow.match_title.in_(forms)))


async def _most_credited(
    database: Database, bears: ColumnElement[bool], last: ColumnElement[bool]
) -> str | None:
    """Who made most films of the people for whom `bears` holds; those come last for whom `last`."""
    fitting = (
        select(CreditRow.name)
        .where(bears)
        .group_by(CreditRow.name, CreditRow.match_name)
        .order_by(last, func.count(CreditRow.film_id).desc(), CreditRow.name)
        .limit(1)
    )
    return await database.read(lambda connection: connection.scalar(fitting))


def _in_two_words(surname: str) -> Iterator[ColumnElement[bool]]:
    """Whether a name ends in this surname, written in two words: "deniro"."""
    for at in range(1, len(surname)) if " " not in surname else ():
        first, second = surname[:at], surname[at:]
        ends = CreditRow.match_name.endswith(f" {first} {second}", autoescape=True)
        yield and_(CreditRow.last_word == second, ends)


def widely_known() -> ColumnElement[bool]:
    """Whether a film is widely known, and to be found."""
    many = select(FilmVotesRow.film_id).where(
        FilmVotesRow.film_id == FilmRow.id, FilmVotesRow.votes >= _MANY_VOTES
    )
    return and_(is_here(), or_(FilmRow.renown >= _RENOWNED, many.exists()))


def _slips_of(text: str) -> list[str]:
    """What was meant if a letter of this is amiss, perhaps of the article: "teh godfather"."""
    return list({form for one in slips(match_form(text)) for form in (one, without_article(one))})


async def _films(database: Database, wanted: Select[FilmRow]) -> list[Film]:
    def find(connection: Connection) -> list[Film]:
        with Session(connection) as session:
            return [film_of(row) for row in session.scalars(wanted)]

    return await database.read(find)
