"""Bring the profiles in the catalog up to date; unchanged films are never scored twice."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.films.models import FilmRow, ProfileRow
from catalog.films.upsert import bump_revision
from catalog.profiles.profile import MODEL, content_hash, profile
from emotion.vocabulary import Reading


def refresh_profiles(session: Session, read: Callable[[str], Reading]) -> int:
    """Compute the profiles that are missing or old, in the caller's transaction.

    Returns:
        How many were computed.
    """
    computed = 0
    for film in session.scalars(select(FilmRow).order_by(FilmRow.id)):
        told = content_hash(film.genres, film.keywords, film.synopsis)
        if film.profile is not None and film.profile.content_hash == told:
            continue
        feelings = profile(film.genres, film.keywords, film.synopsis, read)
        if film.profile is None:
            film.profile = ProfileRow(film_id=film.id)
        film.profile.feelings = {feeling.value: strength for feeling, strength in feelings.items()}
        film.profile.model, film.profile.content_hash = MODEL, told
        film.profile.computed_at = now()
        computed += 1
    if computed:
        bump_revision(session)
    return computed
