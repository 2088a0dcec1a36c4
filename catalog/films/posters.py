"""Whether the posters that sources name can be shown: each is looked at by a worker, now and then.

A poster that was found bad is not shown; the bot then draws one. What was not looked at yet counts
as good, since Telegram refuses what it cannot show.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.films.models import FilmRow, PosterRow

_GOOD_FOR = timedelta(days=90)
_BAD_FOR = timedelta(days=14)
_TROUBLE_FOR = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Look:
    """What came of looking at a poster.

    Attributes:
        film_id: whose poster it is.
        url: where it was looked for.
        is_good: whether nothing speaks against showing it; None where that could not be found out
            this time.
        reason: why it is not good, or was not looked at, in a few words.
    """

    film_id: int
    url: str
    is_good: bool | None
    reason: str = ""


def due_posters(session: Session, limit: int) -> list[tuple[int, str]]:
    """Films with posters that are new or were looked at long ago, as (film_id, url).

    Films that are known widely go first.
    """
    is_due = or_(
        PosterRow.film_id.is_(None), PosterRow.url != FilmRow.poster_url, PosterRow.due_at <= now()
    )
    found = session.execute(
        select(FilmRow.id, FilmRow.poster_url)
        .outerjoin(PosterRow, PosterRow.film_id == FilmRow.id)
        .where(FilmRow.poster_url.is_not(None), is_due)
        .order_by(func.coalesce(FilmRow.renown, 0).desc(), FilmRow.id)
        .limit(limit)
    )
    return [(film_id, url) for film_id, url in found if url]


def keep_looks(session: Session, looks: Sequence[Look]) -> None:
    """Write what came of looking at posters, in the caller's transaction."""
    known = {
        row.film_id: row
        for row in session.scalars(
            select(PosterRow).where(PosterRow.film_id.in_({look.film_id for look in looks}))
        )
    }
    for look in looks:
        row = known.get(look.film_id)
        if row is None:
            row = known[look.film_id] = PosterRow(film_id=look.film_id)
            session.add(row)
        # Trouble on the way says nothing of a poster that was good the last time.
        if look.is_good is not None or row.url != look.url:
            row.is_good, row.reason = look.is_good is not False, look.reason
        row.url, row.due_at = look.url, _due(look)


def _due(look: Look) -> datetime:
    if look.is_good is None:
        return now() + _TROUBLE_FOR
    return now() + (_GOOD_FOR if look.is_good else _BAD_FOR)
