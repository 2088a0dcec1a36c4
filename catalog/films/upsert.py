"""Bring films from a source into the catalog: match, merge, and remember where each fact is from.

Synchronous, for migrations, seeding and the scraping worker's bulk batches.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.films.models import (
    CatalogStateRow,
    CreditRow,
    FilmIdRow,
    FilmRow,
    FilmTitleRow,
    FilmVotesRow,
    ProvenanceRow,
)
from catalog.films.scraped import ScrapedFilm
from catalog.films.titles import match_form

_REVISION = "films"
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
    does not know never erases one that is known.
    """
    results = [_upsert_one(session, film) for film in films]
    if any(result.outcome is not Outcome.UNCHANGED for result in results):
        bump_revision(session)
    return results


def bump_revision(session: Session) -> None:
    """Say that films or profiles have changed, so that the ranking index is rebuilt."""
    state = session.get(CatalogStateRow, _REVISION)
    if state is None:
        first = int(now().timestamp() * 1000)
        session.add(CatalogStateRow(name=_REVISION, revision=first, detail={}))
    else:
        state.revision += 1
    session.flush()


def revision(session: Session) -> int:
    """A number that grows with every change of films or profiles; 0 before the first."""
    state = session.get(CatalogStateRow, _REVISION)
    return state.revision if state else 0


def _upsert_one(session: Session, film: ScrapedFilm) -> Upserted:
    with session.no_autoflush:
        row = _find(session, film)
        is_new = row is None
        if row is None:
            row = _empty_row(film)
            session.add(row)
        changed = _merge(session, row, film)
        # The next film may be the same one again, and provenance needs the id.
        session.flush()
        changed += _merge_votes(session, row.id, film)
        _note_original_title(session, row)
        _note_source(session, row.id, changed, film.source, is_new=is_new)
    if is_new:
        return Upserted(row.id, Outcome.NEW)
    return Upserted(row.id, Outcome.UPDATED if changed else Outcome.UNCHANGED)


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
    )


def _note_source(
    session: Session, film_id: int, fields: list[str], source: str, *, is_new: bool
) -> None:
    """Remember which source these fields are from, and when they were taken."""
    known: dict[str, ProvenanceRow] = {}
    if fields and not is_new:
        rows = session.scalars(select(ProvenanceRow).where(ProvenanceRow.film_id == film_id))
        known = {row.field: row for row in rows}
    for field in fields:
        if field in known:
            known[field].source, known[field].fetched_at = source, now()
        else:
            session.add(ProvenanceRow(film_id=film_id, field=field, source=source))


def _find(session: Session, film: ScrapedFilm) -> FilmRow | None:
    for scheme, value in film.ids.items():
        known = session.scalar(
            select(FilmIdRow).where(FilmIdRow.scheme == scheme, FilmIdRow.value == value)
        )
        if known is not None:
            return session.get_one(FilmRow, known.film_id)
    same_title = select(FilmRow).where(
        FilmRow.match_title == match_form(film.title), FilmRow.year == film.year
    )
    directors = {match_form(name) for name in film.directors}
    for row in session.scalars(same_title):
        known_directors = {c.match_name for c in row.credits if c.role == "director"}
        if directors & known_directors and not _ids_disagree(row, film):
            return row
    return None


def _is_taken(session: Session, scheme: str, value: str) -> bool:
    """Whether another film bears this id; sources are wrong at times, and one must not win."""
    taken = select(FilmIdRow).where(FilmIdRow.scheme == scheme, FilmIdRow.value == value)
    return session.scalar(taken) is not None


def _ids_disagree(row: FilmRow, film: ScrapedFilm) -> bool:
    return any(known.value != film.ids.get(known.scheme, known.value) for known in row.ids)


def _merge(session: Session, row: FilmRow, film: ScrapedFilm) -> list[str]:
    """Write what the source knows into the row; the names of the fields that changed."""
    changed = []
    for field in _FIELDS:
        told: Any = getattr(film, field)
        told = list(told) if isinstance(told, tuple) else told
        if told in (None, "", []) or getattr(row, field) == told:
            continue
        setattr(row, field, told)
        changed.append(field)
    row.match_title = match_form(row.title)
    changed += _merge_credits(session, row, film)
    changed += _merge_ids(session, row, film)
    return changed


def _merge_credits(session: Session, row: FilmRow, film: ScrapedFilm) -> list[str]:
    changed = []
    for role, names in (("director", film.directors), ("cast", film.cast)):
        known = [credit for credit in row.credits if credit.role == role]
        if not names or [credit.name for credit in known] == list(names):
            continue
        if known:
            for credit in known:
                row.credits.remove(credit)
            session.flush()
        row.credits.extend(
            CreditRow(role=role, position=place, name=name, match_name=match_form(name))
            for place, name in enumerate(names)
        )
        changed.append(role)
    return changed


def _note_original_title(session: Session, row: FilmRow) -> None:
    """Let the film be found by its original title too, in the form titles are compared in."""
    wanted = match_form(row.original_title)
    if wanted in ("", row.match_title) or session.get(FilmTitleRow, (row.id, wanted)) is not None:
        return
    session.add(FilmTitleRow(film_id=row.id, match_title=wanted, title=row.original_title))


def _merge_ids(session: Session, row: FilmRow, film: ScrapedFilm) -> list[str]:
    known = {known.scheme for known in row.ids}
    new = {
        scheme: value
        for scheme, value in film.ids.items()
        if scheme not in known and not _is_taken(session, scheme, value)
    }
    row.ids.extend(FilmIdRow(scheme=scheme, value=value) for scheme, value in new.items())
    return ["ids"] if new else []


def _merge_votes(session: Session, film_id: int, film: ScrapedFilm) -> list[str]:
    if film.rating is None:
        return []
    rating, best, votes = film.rating
    known = session.get(FilmVotesRow, (film_id, film.source))
    if known is not None and (known.rating, known.best, known.votes) == film.rating:
        return []
    session.merge(
        FilmVotesRow(film_id=film_id, source=film.source, rating=rating, best=best, votes=votes)
    )
    return ["rating"]
