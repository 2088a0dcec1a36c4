"""Bring films from a source into the catalog: match, merge, and remember where each fact is from.

Synchronous, for migrations, seeding and the scraping worker's bulk batches.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.films.matching import Shelf
from catalog.films.merge import empty_row, merge
from catalog.films.models import FilmRow, FilmTitleRow
from catalog.films.offers import merge_offers
from catalog.films.provenance import Provenance, keep_sources
from catalog.films.reviews import merge_reviews
from catalog.films.revision import bump_revision, take_turn
from catalog.films.scraped import ScrapedFilm
from catalog.films.subjects import keep_subjects
from catalog.films.titles import match_form, short_titles
from catalog.films.votes import merge_votes

# Known films are looked up, and rows written, for so many at once.
_BATCH = 500


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
    take_turn(session)
    results = [
        result for batch in _batches(iter(films)) for result in _upsert_batch(session, batch)
    ]
    changed = {one.film_id for one in results if one.outcome is not Outcome.UNCHANGED}
    if changed:
        bump_revision(session, changed)
    return results


def _batches(films: Iterator[ScrapedFilm]) -> Iterator[list[ScrapedFilm]]:
    while batch := list(islice(films, _BATCH)):
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
        provenance = Provenance(session, shelf.film_ids)
        merged = [_merge_one(session, shelf, provenance, film) for film in films]
        # What follows needs the ids of new films.
        session.flush()
        films_by_id = [(one.row.id, one.film) for one in merged]
        for merge_all in (merge_votes, merge_reviews, merge_offers):
            for one, changed in zip(merged, merge_all(session, films_by_id), strict=True):
                one.changed.extend(changed)
        _note_other_titles(session, provenance, merged)
        keep_subjects(
            session, {one.row.id: one.row.keywords for one in merged if "keywords" in one.changed}
        )
        keep_sources(
            session,
            {(one.row.id, field): one.film.source for one in merged for field in one.changed},
            {one.row.id for one in merged if one.changed and not one.is_new},
        )
    return [Upserted(one.row.id, _outcome(one)) for one in merged]


def _outcome(merged: _Merged) -> Outcome:
    if merged.is_new:
        return Outcome.NEW
    return Outcome.UPDATED if merged.changed else Outcome.UNCHANGED


def _merge_one(
    session: Session, shelf: Shelf, provenance: Provenance, film: ScrapedFilm
) -> _Merged:
    row = shelf.find(film)
    is_new = row is None
    if row is None:
        row = empty_row(film)
        session.add(row)
    # A new row has its title and year before anything is merged into it.
    changed = ["title", "year"] if is_new else []
    changed += merge(session, shelf, provenance, row, film)
    provenance.note(row, changed, film.source)
    shelf.put(row)
    return _Merged(row, film, changed, is_new)


def _note_other_titles(session: Session, provenance: Provenance, merged: list[_Merged]) -> None:
    """Let films be found by their original titles and those of other countries and other sources.

    And by what both are called for short. They are kept in the form titles are compared in.
    """
    wanted = {}
    for one in merged:
        titles = [one.row.original_title, *one.film.other_titles]
        titles += [told.title for told in one.film.translations.values() if not told.is_said]
        if not provenance.takes(one.row, "title", one.film.source):
            titles += [one.film.title, one.film.original_title]
        in_full = [one.row.title, *titles]
        for title in [*titles, *(short for full in in_full for short in short_titles(full))]:
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
