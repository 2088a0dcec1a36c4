"""Where a film, and its trailer, can be watched, and how the public rates it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from catalog.base import table_of
from catalog.engine import Database
from catalog.films.models import FilmRow, FilmVotesRow, OfferRow

_films, _offers, _votes = table_of(FilmRow), table_of(OfferRow), table_of(FilmVotesRow)
_OFFERED = select(_offers.c.country, _offers.c.provider, _offers.c.kind).where(
    _offers.c.film_id == bindparam("film")
)
_RATED = (
    select(_votes.c.source, _votes.c.rating, _votes.c.best, _votes.c.votes)
    .where(_votes.c.film_id == bindparam("film"))
    .order_by(_votes.c.votes.desc(), _votes.c.source)
)
_TRAILER = select(_films.c.trailer_url).where(_films.c.id == bindparam("film"))


@dataclass(frozen=True, slots=True)
class Provider:
    """Who shows a film in a country (ISO 3166-1 alpha-2): to "stream", to "rent" or the like."""

    country: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class PublicRating:
    """The mean rating that a source's public gives a film, on the source's own scale."""

    source: str
    rating: float
    best: float
    votes: int


@dataclass(frozen=True, slots=True)
class Public:
    """What is kept of a film for the public.

    Attributes:
        providers: where it can be watched.
        ratings: how it is rated, the source with the most votes first.
        trailer_url: where its trailer is, if that is known.
    """

    providers: tuple[Provider, ...] = ()
    ratings: tuple[PublicRating, ...] = ()
    trailer_url: str | None = None


async def public_of(database: Database, film_id: int) -> Public:
    """What the sources said last of a film; empty where none of them said anything."""

    def look(connection: Connection) -> Public:
        told = {"film": film_id}
        return Public(
            tuple(Provider(*row) for row in connection.execute(_OFFERED, told)),
            tuple(PublicRating(*row) for row in connection.execute(_RATED, told)),
            connection.scalar(_TRAILER, told),
        )

    return await database.read(look)
