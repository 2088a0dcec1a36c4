"""Bring films from a source into the catalog: match, merge, and remember where each fact is from.

Synchronous, for migrations, seeding and the scraping worker's bulk batches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from catalog.base import now, table_of
from catalog.films.matching import Shelf
from catalog.films.models import (
    CatalogStateRow,
    CreditRow,
    FilmIdRow,
    FilmRow,
    FilmTitleRow,
    ProvenanceRow,
)
from catalog.films.offers import merge_offers
from catalog.films.reviews import merge_reviews
from catalog.films.scraped import ScrapedFilm
from catalog.films.subjects import keep_subjects
from catalog.films.titles import last_word, match_form
from catalog.films.trust import believes
from catalog.films.votes import merge_votes

_Item = TypeVar("_Item")

_REVISION = "films"
_SINCE = "since"
# Known films are looked up, and rows written, for so many at once.
_BATCH = 500
_FIELDS = (
    "title",
    "original_title",
    "year",
    "runtime_minutes",
    "certificate",
    "synopsis",
    "plot",
    "countries",
    "languages",
    "genres",
    "keywords",
    "acclaim",
    "renown",
    "poster_url",
    "trailer_url",
)


class Outcome(StrEnum):
    """What became of a film that was brought in."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Upserted:
    """The film's id in the catalog, and what became of it."""

    film_id: int
    outcome: Outcome


def upsert(session: Session, films: Iterable[ScrapedFilm]) -> list[Upserted]:
    """Insert or update films, in the caller's transaction, in the order given.

    A film is known by one of its ids, else by title, year and a director. A field that the source
    does not know never erases one that is known, nor does a source that is trusted less.
    """
    results = [
        result for batch in _batches(iter(films)) for result in _upsert_batch(session, batch)
    ]
    changed = {one.film_id for one in results if one.outcome is not Outcome.UNCHANGED}
    if changed:
        bump_revision(session, changed)
    return results


def bump_revision(session: Session, film_ids: Iterable[int] = ()) -> None:
    """Say that these films or their profiles have changed, so that the ranking index follows.

    The count is one statement, so that of two writers each comes to a number of its own.
    """
    first = int(now().timestamp() * 1000)
    # Both dialects know the clause, but only their own inserts do.
    dialect = postgresql if session.get_bind().dialect.name == "postgresql" else sqlite
    bumped = session.scalar(
        dialect.insert(CatalogStateRow)
        .values(name=_REVISION, revision=first, detail={_SINCE: str(first)})
        .on_conflict_do_update(
            index_elements=[CatalogStateRow.name],
            set_={CatalogStateRow.revision: CatalogStateRow.revision + 1},
        )
        .returning(CatalogStateRow.revision)
    )
    films = table_of(FilmRow)
    for ids in _batches(iter(film_ids)):
        session.execute(
            # Its facts are as old as before.
            update(films)
            .where(films.c.id.in_(ids))
            .values(revision=bumped, updated_at=films.c.updated_at)
        )


def revision(session: Session) -> int:
    """A number that grows with every change of films or profiles; 0 before the first."""
    # The column, not the row: a session may hold a row as it was before.
    found = session.scalar(
        select(CatalogStateRow.revision).where(CatalogStateRow.name == _REVISION)
    )
    return found or 0


def since(session: Session) -> str:
    """What tells this catalog from any other: when it began, as its first revision."""
    detail = session.scalar(select(CatalogStateRow.detail).where(CatalogStateRow.name == _REVISION))
    return str((detail or {}).get(_SINCE, ""))


def _batches(items: Iterator[_Item]) -> Iterator[list[_Item]]:
    while batch := list(islice(items, _BATCH)):
        yield batch


@dataclass(frozen=True, slots=True)
class _Merged:
    """A film of a batch with its row, and the names of the fields it changed."""

    row: FilmRow
    film: ScrapedFilm
    changed: list[str]
    is_new: bool


def _upsert_batch(session: Session, films: list[ScrapedFilm]) -> list[Upserted]:
    with session.no_autoflush:
        shelf = Shelf(session, films)
        told = _Told(session, shelf.film_ids)
        merged = [_merge_one(session, shelf, told, film) for film in films]
        # What follows needs the ids of new films.
        session.flush()
        films_by_id = [(one.row.id, one.film) for one in merged]
        for merge_all in (merge_votes, merge_reviews, merge_offers):
            for one, changed in zip(merged, merge_all(session, films_by_id), strict=True):
                one.changed.extend(changed)
        _note_other_titles(session, told, merged)
        keep_subjects(
            session, {one.row.id: one.row.keywords for one in merged if "keywords" in one.changed}
        )
        _note_sources(session, merged)
    return [Upserted(one.row.id, _outcome(one)) for one in merged]


def _outcome(merged: _Merged) -> Outcome:
    if merged.is_new:
        return Outcome.NEW
    return Outcome.UPDATED if merged.changed else Outcome.UNCHANGED


class _Told:
    """Which source is believed for each field of the films of a batch."""

    def __init__(self, session: Session, film_ids: Sequence[int]) -> None:
        columns = (ProvenanceRow.film_id, ProvenanceRow.field, ProvenanceRow.source)
        rows = session.execute(select(*columns).where(ProvenanceRow.film_id.in_(film_ids)))
        self._sources = {(film_id, field): source for film_id, field, source in rows}
        # A film that is new in this batch has no id yet.
        self._new: dict[tuple[FilmRow, str], str] = {}

    def takes(self, row: FilmRow, field: str, source: str) -> bool:
        """Whether a source may change a field."""
        known = self._new.get((row, field)) or self._sources.get((row.id, field))
        return known is None or believes(source, over=known)

    def note(self, row: FilmRow, fields: list[str], source: str) -> None:
        """Note whose word a field is from now on."""
        self._new.update({(row, field): source for field in fields})


def _merge_one(session: Session, shelf: Shelf, told: _Told, film: ScrapedFilm) -> _Merged:
    row = shelf.find(film)
    is_new = row is None
    if row is None:
        row = _empty_row(film)
        session.add(row)
    # A new row has its title and year before anything is merged into it.
    changed = ["title", "year"] if is_new else []
    changed += _merge(session, shelf, told, row, film)
    told.note(row, changed, film.source)
    shelf.put(row)
    return _Merged(row, film, changed, is_new)


def _empty_row(film: ScrapedFilm) -> FilmRow:
    return FilmRow(
        title=film.title,
        year=film.year,
        match_title=match_form(film.title),
        countries=[],
        languages=[],
        genres=[],
        keywords=[],
        credits=[],
        ids=[],
        profile=None,
        poster=None,
    )


def _note_sources(session: Session, merged: list[_Merged]) -> None:
    """Remember which source each changed field is from, and when it was taken."""
    told = {(one.row.id, field): one.film.source for one in merged for field in one.changed}
    touched = {one.row.id for one in merged if one.changed and not one.is_new}
    rows = session.scalars(select(ProvenanceRow).where(ProvenanceRow.film_id.in_(touched)))
    for row in rows if touched else ():
        source = told.pop((row.film_id, row.field), None)
        if source is not None:
            row.source, row.fetched_at = source, now()
    if told:
        session.execute(
            insert(ProvenanceRow),
            [
                {"film_id": film_id, "field": field, "source": source}
                for (film_id, field), source in told.items()
            ],
        )


def _merge(
    session: Session, shelf: Shelf, told: _Told, row: FilmRow, film: ScrapedFilm
) -> list[str]:
    """Write what the source knows better into the row; the names of the fields that changed."""
    changed = []
    for field in _FIELDS:
        value: Any = getattr(film, field)
        value = list(value) if isinstance(value, tuple) else value
        if value in (None, "", []) or getattr(row, field) == value:
            continue
        if told.takes(row, field, film.source):
            setattr(row, field, value)
            changed.append(field)
    row.match_title = match_form(row.title)
    changed += _merge_credits(session, told, row, film)
    changed += _merge_ids(shelf, row, film)
    return changed


def _merge_credits(session: Session, told: _Told, row: FilmRow, film: ScrapedFilm) -> list[str]:
    changed = []
    for role, names in (("director", film.directors), ("cast", film.cast)):
        known = [credit for credit in row.credits if credit.role == role]
        if not names or [credit.name for credit in known] == list(names):
            continue
        if not told.takes(row, role, film.source):
            continue
        if known:
            for credit in known:
                row.credits.remove(credit)
            session.flush()
        row.credits.extend(
            CreditRow(
                role=role,
                position=place,
                name=name,
                match_name=match_form(name),
                last_word=last_word(match_form(name)),
            )
            for place, name in enumerate(names)
        )
        changed.append(role)
    return changed


def _note_other_titles(session: Session, told: _Told, merged: list[_Merged]) -> None:
    """Let films be found by their original titles, and by those of sources that are trusted less.

    They are kept in the form titles are compared in.
    """
    wanted = {}
    for one in merged:
        titles = [one.row.original_title]
        if not told.takes(one.row, "title", one.film.source):
            titles += [one.film.title, one.film.original_title]
        for title in titles:
            form = match_form(title)
            if form not in {"", one.row.match_title}:
                wanted[one.row.id, form] = title
    if not wanted:
        return
    known = select(FilmTitleRow.film_id, FilmTitleRow.match_title).where(
        FilmTitleRow.film_id.in_({film_id for film_id, _ in wanted})
    )
    for film_id, form in session.execute(known):
        wanted.pop((film_id, form), None)
    session.add_all(
        FilmTitleRow(film_id=film_id, match_title=form, title=title)
        for (film_id, form), title in wanted.items()
    )
    session.flush()


def _merge_ids(shelf: Shelf, row: FilmRow, film: ScrapedFilm) -> list[str]:
    known = {known.scheme for known in row.ids}
    # An id that another film bears is not taken: sources are wrong at times, and one must not win.
    new = {
        scheme: value
        for scheme, value in film.ids.items()
        if scheme not in known and not shelf.has_id(scheme, value)
    }
    row.ids.extend(FilmIdRow(scheme=scheme, value=value) for scheme, value in new.items())
    return ["ids"] if new else []
