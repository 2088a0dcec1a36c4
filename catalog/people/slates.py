"""Slates: the films offered under one message, their order, and what they were offered for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from catalog.base import now, table_of
from catalog.engine import Database
from catalog.people.models import SlateFilmRow, SlateRow
from catalog.people.person import meet

# Made once, for every mood runs them: making a statement takes longer than running it.
_slates, _films = table_of(SlateRow), table_of(SlateFilmRow)
_OFFER = insert(_slates).returning(_slates.c.id)
_OFFER_FILMS = insert(_films)
_PLACE = update(_slates).where(_slates.c.id == bindparam("slate"))
_SHOW = update(_films).where(
    _films.c.slate_id == bindparam("slate"),
    _films.c.position
    == select(_slates.c.position).where(_slates.c.id == bindparam("slate")).scalar_subquery(),
    _films.c.shown_at.is_(None),
)
_SHOWN_SINCE = select(_films.c.film_id).where(
    _films.c.person_id == bindparam("person"), _films.c.shown_at >= bindparam("since")
)


@dataclass(frozen=True, slots=True)
class Offer:
    """One film of a slate: with which probability it took its place, and the reason given."""

    film_id: int
    propensity: float
    reason: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Slate:
    """The films under one message; `position` is the one that shows."""

    id: int
    person_id: int
    chat_id: int
    message_id: int | None
    search: dict[str, Any]
    position: int
    offers: tuple[Offer, ...]

    @property
    def shown(self) -> Offer:
        """The film that shows."""
        return self.offers[self.position]


async def offer(
    database: Database,
    person_id: int,
    chat_id: int,
    search: dict[str, Any],
    offers: Sequence[Offer],
    *,
    message_id: int | None = None,
) -> Slate:
    """Keep a new slate; `placed` tells that its first film was shown.

    Raises:
        ValueError: there is no film in it.
    """
    if not offers:
        raise ValueError("a slate needs a film")
    async with database.write() as session:
        await meet(session, person_id)
        kept = await session.execute(
            _OFFER,
            {
                "person_id": person_id,
                "chat_id": chat_id,
                "message_id": message_id,
                "search": search,
                "position": 0,
            },
        )
        slate_id = kept.scalar_one()
        await session.execute(
            _OFFER_FILMS,
            [
                {
                    "slate_id": slate_id,
                    "person_id": person_id,
                    "position": place,
                    "film_id": film.film_id,
                    "propensity": film.propensity,
                    "reason": film.reason,
                }
                for place, film in enumerate(offers)
            ],
        )
    return Slate(slate_id, person_id, chat_id, message_id, search, 0, tuple(offers))


async def find(database: Database, slate_id: int) -> Slate | None:
    """The slate with this id, if it is still there."""
    async with database.read() as session:
        row = await session.get(SlateRow, slate_id)
        return None if row is None else _slate_of(row)


async def placed(database: Database, slate_id: int, message_id: int) -> None:
    """Remember the message a slate stands under, and that its film at the position was shown."""
    async with database.write() as session:
        await session.execute(_PLACE, {"slate": slate_id, "message_id": message_id})
        await session.execute(_SHOW, {"slate": slate_id, "shown_at": now()})


async def turn_to(database: Database, slate_id: int, position: int) -> Slate | None:
    """Show the film at a position; one past either end shows the last or first."""
    async with database.write() as session:
        row = await session.get(SlateRow, slate_id)
        if row is None:
            return None
        row.position = max(0, min(position, len(row.films) - 1))
        film = row.films[row.position]
        film.shown_at = film.shown_at or now()
        return _slate_of(row)


async def shown_since(database: Database, person_id: int, since: datetime) -> set[int]:
    """The ids of films a person was shown since a moment."""
    async with database.read() as session:
        rows = await session.scalars(_SHOWN_SINCE, {"person": person_id, "since": since})
        return set(rows)


def _slate_of(row: SlateRow) -> Slate:
    return Slate(
        id=row.id,
        person_id=row.person_id,
        chat_id=row.chat_id,
        message_id=row.message_id,
        search=row.search,
        position=row.position,
        offers=tuple(Offer(f.film_id, f.propensity, f.reason) for f in row.films),
    )
