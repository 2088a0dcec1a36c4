"""Which film of the catalog is the one that a source tells of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.films.models import FilmIdRow, FilmRow
from catalog.films.scraped import ScrapedFilm
from catalog.films.titles import match_form


class Shelf:
    """The films that a batch may be about, looked up at once; new ones are put beside them."""

    def __init__(self, session: Session, films: Sequence[ScrapedFilm]) -> None:
        """Look up every film with an id or a title of the batch."""
        self._by_id: dict[tuple[str, str], FilmRow] = {}
        self._by_title: dict[tuple[str, int], list[FilmRow]] = defaultdict(list)
        ids = {value for film in films for value in film.ids.values()}
        bearers = select(FilmIdRow.film_id).where(FilmIdRow.value.in_(ids))
        titles = {match_form(film.title) for film in films}
        alike = FilmRow.match_title.in_(titles) | FilmRow.id.in_(bearers)
        for row in session.scalars(select(FilmRow).where(alike).order_by(FilmRow.id)):
            self.put(row)

    def put(self, row: FilmRow) -> None:
        """Put a film where its ids, title and year are looked for."""
        for known in row.ids:
            self._by_id[known.scheme, known.value] = row
        alike = self._by_title[row.match_title, row.year]
        if row not in alike:
            alike.append(row)

    def has_id(self, scheme: str, value: str) -> bool:
        """Whether a film bears this id."""
        return (scheme, value) in self._by_id

    def find(self, film: ScrapedFilm) -> FilmRow | None:
        """The film by one of its ids, else by title, year and a director."""
        for scheme, value in film.ids.items():
            if self.has_id(scheme, value):
                return self._by_id[scheme, value]
        directors = {match_form(name) for name in film.directors}
        wanted = (match_form(film.title), film.year)
        for row in self._by_title.get(wanted, ()):
            # It may have been given another title or year since it was put here.
            if (row.match_title, row.year) != wanted:
                continue
            known_directors = {c.match_name for c in row.credits if c.role == "director"}
            if directors & known_directors and not _ids_disagree(row, film):
                return row
        return None


def _ids_disagree(row: FilmRow, film: ScrapedFilm) -> bool:
    return any(known.value != film.ids.get(known.scheme, known.value) for known in row.ids)
