"""Films kept for later."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from catalog.base import now
from catalog.engine import Database
from catalog.people.models import WatchlistRow
from catalog.people.person import meet, put


async def keep(database: Database, person_id: int, film_id: int, *, stays: bool) -> None:
    """Keep the film for later, or drop it; doing so twice changes nothing."""
    async with database.write() as session:
        await meet(session, person_id)
        key = {"person_id": person_id, "film_id": film_id}
        if stays:
            await put(session, WatchlistRow, key, added_at=now())
        else:
            await drop_from_watchlist(session, person_id, film_id)


async def drop_from_watchlist(session: AsyncSession, person_id: int, film_id: int) -> None:
    """Take a film off the list, in the caller's transaction; one that is not on it is no error."""
    await session.execute(
        delete(WatchlistRow).where(
            WatchlistRow.person_id == person_id, WatchlistRow.film_id == film_id
        )
    )


async def kept(database: Database, person_id: int) -> list[int]:
    """The ids of the films kept for later, newest first."""
    async with database.read() as session:
        rows = await session.scalars(
            select(WatchlistRow.film_id)
            .where(WatchlistRow.person_id == person_id)
            .order_by(WatchlistRow.added_at.desc(), WatchlistRow.film_id)
        )
        return list(rows)
