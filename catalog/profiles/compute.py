"""Bring the profiles in the catalog up to date; unchanged films are never scored twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.films.models import CatalogStateRow, FilmRow, ProfileRow
from catalog.films.reviews import excerpts_by_film
from catalog.films.revision import bump_revision, revision, take_turn
from catalog.profiles.moods import known_moods, mean_mood, told_texts
from catalog.profiles.profile import MODEL, Told, profile
from emotion.vocabulary import Feeling

# Known profiles are looked up, and rows written, for so many at once.
_BATCH = 500
_STATE = "profiles"


@dataclass(frozen=True, slots=True)
class NewProfile:
    """A film's profile that is not kept yet, and what it was computed from."""

    film_id: int
    feelings: Mapping[Feeling, float]
    content_hash: str


def new_profiles(session: Session) -> list[NewProfile]:
    """Compute the profiles that are missing or old; nothing is written."""
    reviews = excerpts_by_film(session)
    moods = known_moods(session)
    films = (
        select(
            FilmRow.id,
            FilmRow.genres,
            FilmRow.keywords,
            FilmRow.synopsis,
            FilmRow.plot,
            FilmRow.year,
            FilmRow.felt,
            ProfileRow.content_hash,
        )
        .outerjoin(ProfileRow, ProfileRow.film_id == FilmRow.id)
        .order_by(FilmRow.id)
        .execution_options(yield_per=_BATCH)
    )
    computed = []
    for film_id, genres, keywords, synopsis, plot, year, felt, kept in session.execute(films):
        said = reviews.get(film_id, ())
        told = Told(
            genres=genres,
            keywords=keywords,
            text=f"{synopsis}\n{plot}".strip(),
            year=year,
            felt=felt or {},
            reviews=said,
            mood=mean_mood(told_texts(synopsis, plot, said), moods) if moods else {},
        )
        if kept != told.content_hash:
            computed.append(NewProfile(film_id, profile(told), told.content_hash))
    return computed


def keep_profiles(session: Session, profiles: Sequence[NewProfile]) -> None:
    """Write profiles in the caller's transaction."""
    take_turn(session)
    for start in range(0, len(profiles), _BATCH):
        by_film = {new.film_id: new for new in profiles[start : start + _BATCH]}
        known = select(ProfileRow).where(ProfileRow.film_id.in_(by_film))
        for row in session.scalars(known):
            for name, value in _columns(by_film.pop(row.film_id)).items():
                setattr(row, name, value)
        if by_film:
            session.execute(insert(ProfileRow), [_columns(new) for new in by_film.values()])
    if profiles:
        bump_revision(session, [new.film_id for new in profiles])


def are_current(session: Session) -> bool:
    """Whether no film has changed since every profile was made, by this very model."""
    row = session.get(CatalogStateRow, _STATE)
    return row is not None and (row.revision, row.detail) == (revision(session), {"model": MODEL})


def note_current(session: Session, reached: int) -> None:
    """Note that every profile was made of what films were at a revision."""
    session.merge(CatalogStateRow(name=_STATE, revision=reached, detail={"model": MODEL}))


def _columns(new: NewProfile) -> dict[str, Any]:
    return {
        "film_id": new.film_id,
        "feelings": {feeling.value: strength for feeling, strength in new.feelings.items()},
        "model": MODEL,
        "content_hash": new.content_hash,
        "computed_at": now(),
    }


def refresh_profiles(session: Session) -> int:
    """Compute and write the profiles that are missing or old, in the caller's transaction.

    Returns:
        How many were computed.
    """
    profiles = new_profiles(session)
    keep_profiles(session, profiles)
    return len(profiles)
