"""Take films out of what is offered and found, and put them back.

They stay in the catalog, with the stars that people gave them, and so their source cannot bring
them in anew.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, update
from sqlalchemy.orm import Session

from catalog.base import now, table_of
from catalog.films.models import FilmRow
from catalog.films.revision import bump_revision, take_turn


def is_here() -> ColumnElement[bool]:
    """Whether a film was not removed."""
    return FilmRow.removed_at.is_(None)


def remove(session: Session, film_ids: Collection[int]) -> None:
    """Offer films no more, from the next look that an index takes, in the caller's transaction."""
    _mark(session, film_ids, is_removed=True)


def restore(session: Session, film_ids: Collection[int]) -> None:
    """Offer removed films as before, in the caller's transaction."""
    _mark(session, film_ids, is_removed=False)


def _mark(session: Session, film_ids: Collection[int], *, is_removed: bool) -> None:
    take_turn(session)
    films = table_of(FilmRow)
    session.execute(
        update(films)
        .where(films.c.id.in_(film_ids))
        # Its facts are as old as before.
        .values(removed_at=now() if is_removed else None, updated_at=films.c.updated_at)
    )
    bump_revision(session, film_ids)
