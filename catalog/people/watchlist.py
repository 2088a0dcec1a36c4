"""Films kept for later."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select

from catalog.base import now, table_of
from catalog.engine import Database
from catalog.people.models import WatchlistRow
from catalog.people.person import meet
from catalog.rows import put

_watchlist = table_of(WatchlistRow)
# Made once: making a statement takes longer than running it.
_DROP = delete(_watchlist).where(
    _watchlist.c.person_id == bindparam("person"), _watchlist.c.film_id == bindparam("film")
)


async def keep(database: Database, person_id: int, film_id: int, *, stays: bool) -> None:
    """Keep the film for later, or drop it; doing so twice changes nothing."""

    def change(connection: Connection) -> None:
        meet(connection, person_id)
        key = {"person_id": person_id, "film_id": film_id}
        if stays:
            put(connection, WatchlistRow, key, added_at=now())
        else:
            drop_from_watchlist(connection, person_id, film_id)

    await database.write(change)


def drop_from_watchlist(connection: Connection, person_id: int, film_id: int) -> None:
    """Take a film off the list, in the caller's transaction; one that is not on it is no error."""
    connection.execute(_DROP, {"person": person_id, "film": film_id})


async def kept(database: Database, person_id: int) -> list[int]:
    """The ids of the films kept for later, newest first."""
    told = (
        select(WatchlistRow.film_id)
        .where(WatchlistRow.person_id == person_id)
        .order_by(WatchlistRow.added_at.desc(), WatchlistRow.film_id)
    )
    return await database.read(lambda connection: list(connection.scalars(told)))
