"""Slates: the films offered under one message, their order, and what they were offered for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from catalog.base import now, table_of
from catalog.engine import Database
from catalog.people.models import SlateFilmRow, SlateRow
from catalog.people.person import meet

# Made once, for every mood runs them: making a statement takes longer than running it.
_slates, _films = table_of(SlateRow), table_of(SlateFilmRow)
_OFFER = insert(_slates).returning(_slates.c.id)
_OFFER_FILMS = insert(_films)
_FIND = select(
    _slates.c.person_id,
    _slates.c.chat_id,
    _slates.c.message_id,
    _slates.c.search,
    _slates.c.position,
).where(_slates.c.id == bindparam("slate"))
_FIND_FILMS = (
    select(_films.c.film_id, _films.c.propensity, _films.c.reason)
    .where(_films.c.slate_id == bindparam("slate"))
    .order_by(_films.c.position)
)
_SINCE = (
    select(_slates.c.id)
    .where(
        _slates.c.person_id == bindparam("person"),
        _slates.c.chat_id == bindparam("chat"),
        _slates.c.created_at >= bindparam("since"),
    )
    .order_by(_slates.c.created_at.desc(), _slates.c.id.desc())
)
_LATEST = _SINCE.limit(1)
_BEFORE = _SINCE.where(_slates.c.id < bindparam("slate")).limit(1)
_SEARCHES_SINCE = _SINCE.with_only_columns(_slates.c.search)
_UNDER = (
    select(_slates.c.id)
    .where(
        _slates.c.chat_id == bindparam("chat"),
        _slates.c.message_id == bindparam("message_id"),
    )
    .order_by(_slates.c.id.desc())
    .limit(1)
)
# The parameters that these two are run with name the columns they set.
_CHANGE = update(_slates).where(_slates.c.id == bindparam("slate"))
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

    @property
    def company_id(self) -> int | None:
        """The company it was chosen for, if it was not for one person alone."""
        company_id: int | None = self.search.get("company")
        return company_id


async def offer(
    database: Database,
    person_id: int,
    chat_id: int,
    search: dict[str, Any],
    offers: Sequence[Offer],
) -> Slate:
    """Keep a new slate; `placed` tells that its first film was shown.

    Raises:
        ValueError: there is no film in it.
    """
    return await database.write(
        lambda connection: keep(connection, person_id, chat_id, search, offers)
    )


def keep(
    connection: Connection,
    person_id: int,
    chat_id: int,
    search: dict[str, Any],
    offers: Sequence[Offer],
    *,
    message_id: int | None = None,
) -> Slate:
    """Keep a new slate, in the caller's transaction.

    Args:
        connection: the transaction.
        person_id: who is offered the films; met herewith.
        chat_id: in which chat.
        search: what they are offered for.
        offers: the films, best first.
        message_id: the message the slate will stand under, if there is one already.

    Raises:
        ValueError: there is no film in it.
    """
    if not offers:
        raise ValueError("a slate needs a film")
    meet(connection, person_id)
    kept = connection.execute(
        _OFFER,
        {
            "person_id": person_id,
            "chat_id": chat_id,
            "message_id": message_id,
            "search": search,
            "position": 0,
        },
    )
    slate_id = int(kept.scalar_one())
    connection.execute(
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
    return await database.read(lambda connection: look(connection, slate_id))


async def latest(database: Database, person_id: int, chat_id: int, since: datetime) -> Slate | None:
    """What a person was last offered in a chat since a moment, if anything."""
    told = {"person": person_id, "chat": chat_id, "since": since}
    return await database.read(lambda connection: _first(connection, _LATEST, told))


async def searches_since(
    database: Database, person_id: int, chat_id: int, since: datetime
) -> list[Mapping[str, Any]]:
    """What a person was offered slates for in a chat since a moment, the latest first."""
    told = {"person": person_id, "chat": chat_id, "since": since}
    return await database.read(
        lambda connection: [one for one in connection.scalars(_SEARCHES_SINCE, told) if one]
    )


async def under(database: Database, chat_id: int, message_id: int) -> Slate | None:
    """The slate that stands under a message of a chat, if one does."""
    told = {"chat": chat_id, "message_id": message_id}
    return await database.read(lambda connection: _first(connection, _UNDER, told))


async def placed(database: Database, slate_id: int, message_id: int) -> None:
    """Remember the message a slate stands under, and that its film at the position was shown."""

    def place(connection: Connection) -> None:
        connection.execute(_CHANGE, {"slate": slate_id, "message_id": message_id})
        connection.execute(_SHOW, {"slate": slate_id, "shown_at": now()})

    await database.write(place)


def turn(connection: Connection, slate: Slate, position: int) -> Slate | None:
    """Show the film at a position, in the caller's transaction; none is taken any more.

    Returns:
        The slate as it is now, at the first or last film if the position is past that end; None if
        it is not there any more.
    """
    turned = replace(slate, position=max(0, min(position, len(slate.offers) - 1)))
    # Whoever turns the page after "nice" is still looking.
    here = {"slate": slate.id, "position": turned.position, "taken": None}
    if not connection.execute(_CHANGE, here).rowcount:
        return None
    connection.execute(_SHOW, {"slate": slate.id, "shown_at": now()})
    return turned


def before(connection: Connection, slate: Slate, since: datetime) -> Slate | None:
    """The same slate turned back, or at its first film the slate before, in the caller's visit.

    That one is then what the person was offered last, and there is none before it but older ones.

    Args:
        connection: the transaction.
        slate: the one to go back from.
        since: how far to go back.
    """
    if slate.position:
        return turn(connection, slate, slate.position - 1)
    told = {"person": slate.person_id, "chat": slate.chat_id, "since": since, "slate": slate.id}
    earlier = connection.scalar(_BEFORE, told)
    if earlier is None:
        return None
    connection.execute(_CHANGE, {"slate": earlier, "created_at": now()})
    return look(connection, earlier)


def successor(connection: Connection, slate: Slate, message_id: int) -> Slate | None:
    """The slate that has taken another's place under a message, if one has, in the caller's visit.

    The buttons that were tapped may be those of before.
    """
    told = {"chat": slate.chat_id, "message_id": message_id}
    latest = connection.scalar(_UNDER, told)
    return None if latest is None or latest == slate.id else look(connection, latest)


def shown_since(connection: Connection, person_id: int, since: datetime) -> frozenset[int]:
    """The ids of films a person was shown since a moment."""
    told = {"person": person_id, "since": since}
    return frozenset(connection.scalars(_SHOWN_SINCE, told))


def look(connection: Connection, slate_id: int) -> Slate | None:
    """The slate with this id, if it is still there, in the caller's visit."""
    row = connection.execute(_FIND, {"slate": slate_id}).one_or_none()
    if row is None:
        return None
    films = connection.execute(_FIND_FILMS, {"slate": slate_id})
    return Slate(
        id=slate_id,
        person_id=row.person_id,
        chat_id=row.chat_id,
        message_id=row.message_id,
        search=row.search,
        position=row.position,
        offers=tuple(Offer(*film) for film in films),
    )


def _first(connection: Connection, ids: Select[int], told: Mapping[str, object]) -> Slate | None:
    slate_id = connection.scalar(ids, told)
    return None if slate_id is None else look(connection, slate_id)
