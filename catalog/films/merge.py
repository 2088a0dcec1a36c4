"""Write what a source knows better of one film into its row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from catalog.films.matching import Shelf
from catalog.films.models import CreditRow, FilmIdRow, FilmRow, TranslationRow
from catalog.films.provenance import Provenance
from catalog.films.scraped import ScrapedFilm
from catalog.films.titles import last_word, match_form

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
    "felt",
    "poster_url",
    "trailer_url",
)


def empty_row(film: ScrapedFilm) -> FilmRow:
    """A new row that knows no more than what makes it a film: its title and its year."""
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
        translations=[],
    )


def merge(
    session: Session, shelf: Shelf, provenance: Provenance, row: FilmRow, film: ScrapedFilm
) -> list[str]:
    """Write what the source knows better into the row.

    Returns:
        The names of the fields that changed.
    """
    changed = []
    for field in _FIELDS:
        value: Any = getattr(film, field)
        value = list(value) if isinstance(value, tuple) else value
        value = dict(value) if isinstance(value, Mapping) else value
        if value in (None, "", [], {}) or getattr(row, field) == value:
            continue
        if provenance.takes(row, field, film.source):
            setattr(row, field, value)
            changed.append(field)
    row.match_title = match_form(row.title)
    changed += _merge_credits(session, provenance, row, film)
    changed += _merge_ids(shelf, row, film)
    changed += _merge_translations(provenance, row, film)
    return changed


def _merge_credits(
    session: Session, provenance: Provenance, row: FilmRow, film: ScrapedFilm
) -> list[str]:
    changed = []
    for role, names in (("director", film.directors), ("cast", film.cast)):
        known = [credit for credit in row.credits if credit.role == role]
        if not names or [credit.name for credit in known] == list(names):
            continue
        if not provenance.takes(row, role, film.source):
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


def _merge_translations(provenance: Provenance, row: FilmRow, film: ScrapedFilm) -> list[str]:
    known = {one.language: one for one in row.translations}
    changed = []
    for language, told in film.translations.items():
        field = f"in_{language}"
        one = known.get(language) or TranslationRow(language=language, title="", synopsis="")
        better = told.title or one.title, told.synopsis or one.synopsis
        if better != (one.title, one.synopsis) and provenance.takes(row, field, film.source):
            one.title, one.synopsis = better
            if language not in known:
                row.translations.append(one)
            changed.append(field)
    return changed
