"""Bring the profiles in the catalog up to date; unchanged films are never scored twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.films.models import FilmRow, ProfileRow
from catalog.films.upsert import bump_revision
from catalog.profiles.profile import MODEL, content_hash, profile
from emotion.vocabulary import Feeling, Reading

# Known profiles are looked up, and rows written, for so many at once.
_BATCH = 500


@dataclass(frozen=True, slots=True)
class NewProfile:
    """A film's profile that is not kept yet, and what it was computed from."""

    film_id: int
    feelings: Mapping[Feeling, float]
    content_hash: str


def new_profiles(session: Session, read: Callable[[str], Reading]) -> list[NewProfile]:
    """Compute the profiles that are missing or old; nothing is written."""
    computed = []
    for film in session.scalars(select(FilmRow).order_by(FilmRow.id)):
        told = content_hash(film.genres, film.keywords, film.synopsis)
        if film.profile is None or film.profile.content_hash != told:
            feelings = profile(film.genres, film.keywords, film.synopsis, read)
            computed.append(NewProfile(film.id, feelings, told))
    return computed


def keep_profiles(session: Session, profiles: Sequence[NewProfile]) -> None:
    """Write profiles in the caller's transaction."""
    for start in range(0, len(profiles), _BATCH):
        by_film = {new.film_id: new for new in profiles[start : start + _BATCH]}
        known = select(ProfileRow).where(ProfileRow.film_id.in_(by_film))
        for row in session.scalars(known):
            for name, value in _columns(by_film.pop(row.film_id)).items():
                setattr(row, name, value)
        if by_film:
            session.execute(insert(ProfileRow), [_columns(new) for new in by_film.values()])
    if profiles:
        bump_revision(session)


def _columns(new: NewProfile) -> dict[str, Any]:
    return {
        "film_id": new.film_id,
        "feelings": {feeling.value: strength for feeling, strength in new.feelings.items()},
        "model": MODEL,
        "content_hash": new.content_hash,
        "computed_at": now(),
    }


def refresh_profiles(session: Session, read: Callable[[str], Reading]) -> int:
    """Compute and write the profiles that are missing or old, in the caller's transaction.

    Returns:
        How many were computed.
    """
    profiles = new_profiles(session, read)
    keep_profiles(session, profiles)
    return len(profiles)
