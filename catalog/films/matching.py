"""Which film of the catalog is the one that a source tells of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.films.models import FilmIdRow, FilmRow, FilmTitleRow
from catalog.films.scraped import ScrapedFilm
from catalog.films.titles import match_form, short_titles

# A festival in December and the release in January are two years to two sources.
_YEARS_APART = 1
# "Red Cliff" is not its second part, though both are called so for short.
_NUMBERED = re.compile(r"\b(?:part|vol|volume|chapter|episode|[ivx]+|\d+)\b")
# Transliterations of one surname: "tarkovsky" and "tarkovskiy" are 0.95 alike.
_ALIKE = 0.8
# So many of the same actors in films of one title and year are no coincidence.
_SAME_CAST = 2


class Shelf:
    """The films that a batch may be about, looked up at once; new ones are put beside them."""

    def __init__(self, session: Session, films: Sequence[ScrapedFilm]) -> None:
        """Look up every film with an id or a title of the batch."""
        self._by_id: dict[tuple[str, str], FilmRow] = {}
        self._by_title: dict[str, list[FilmRow]] = defaultdict(list)
        ids = {value for film in films for value in film.ids.values()}
        bearers = select(FilmIdRow.film_id).where(FilmIdRow.value.in_(ids))
        titles = {form for film in films for form in _forms(film)}
        named = FilmTitleRow.match_title.in_(titles)
        others = list(session.scalars(select(FilmTitleRow).where(named)))
        alike = (
            FilmRow.match_title.in_(titles)
            | FilmRow.id.in_(bearers)
            | FilmRow.id.in_({other.film_id for other in others})
        )
        rows = session.scalars(select(FilmRow).where(alike).order_by(FilmRow.id)).all()
        for row in rows:
            self.put(row)
        by_row = {row.id: row for row in rows}
        self.film_ids = tuple(by_row)
        for other in others:
            self._put_title(other.match_title, by_row[other.film_id])

    def put(self, row: FilmRow) -> None:
        """Put a film where its ids and titles are looked for."""
        for known in row.ids:
            self._by_id[known.scheme, known.value] = row
        for form in {row.match_title, match_form(row.original_title or row.title)}:
            self._put_title(form, row)

    def has_id(self, scheme: str, value: str) -> bool:
        """Whether a film bears this id."""
        return (scheme, value) in self._by_id

    def find(self, film: ScrapedFilm) -> FilmRow | None:
        """The film by one of its ids, else by a title, the year and who made it."""
        for scheme, value in film.ids.items():
            if self.has_id(scheme, value):
                return self._by_id[scheme, value]
        # Of two candidates the one of the very year is meant.
        candidates = sorted(self._candidates(film), key=lambda row: abs(row.year - film.year))
        return next((row for row in candidates if _made_by_the_same(row, film)), None)

    def _candidates(self, film: ScrapedFilm) -> Iterator[FilmRow]:
        for form in _forms(film):
            for row in self._by_title.get(form, ()):
                apart = abs(row.year - film.year)
                if apart <= _years_apart(row, form) and not _ids_disagree(row, film):
                    yield row

    def _put_title(self, form: str, row: FilmRow) -> None:
        alike = self._by_title[form]
        if row not in alike:
            alike.append(row)


def _forms(film: ScrapedFilm) -> list[str]:
    titles = (film.title, film.original_title or film.title)
    return list(dict.fromkeys(map(match_form, titles)))


def _years_apart(row: FilmRow, form: str) -> int:
    """By how many years a film of this title may be told apart from it and still be it."""
    titles = (row.title, row.original_title or row.title)
    for title in titles if form not in map(match_form, titles) else ():
        if form in map(match_form, short_titles(title)):
            return -1 if _NUMBERED.search(match_form(title).removeprefix(form)) else 0
    return _YEARS_APART


def _made_by_the_same(row: FilmRow, film: ScrapedFilm) -> bool:
    """Whether a director is the same; where one side knows none, the cast of the same year.

    A film of which so little is known that its people could never prove it is still itself when it
    is told again: the very same people, be they one or none, and nobody else.
    """
    known = {credit.match_name for credit in row.credits if credit.role == "director"}
    told = {match_form(name) for name in film.directors}
    if known and told:
        return any(_same_person(one, other) for one in known for other in told)
    actors = {credit.match_name for credit in row.credits if credit.role == "cast"}
    playing = {match_form(name) for name in film.cast}
    is_told_again = not known and not told and actors == playing
    return row.year == film.year and (is_told_again or len(actors & playing) >= _SAME_CAST)


def _same_person(one: str, other: str) -> bool:
    """Whether two names are one, whatever the transliteration and the order of their parts."""
    if one == other or sorted(one.split()) == sorted(other.split()):
        return True
    first, second = one.split(), other.split()
    if len(first) != len(second) or not first or first[0][:1] != second[0][:1]:
        return False
    return all(
        SequenceMatcher(None, part, twin).ratio() >= _ALIKE
        for part, twin in zip(first, second, strict=True)
    )


def _ids_disagree(row: FilmRow, film: ScrapedFilm) -> bool:
    return any(known.value != film.ids.get(known.scheme, known.value) for known in row.ids)
