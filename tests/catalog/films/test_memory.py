"""Films kept at hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import TypeVar

from sqlalchemy import Connection, update

from catalog.engine import Database
from catalog.films.memory import FilmMemory
from catalog.films.models import FilmRow
from tests.catalog.databases import bring_in, changed, some_film

_Told = TypeVar("_Told")


async def test_a_change_shows_within_a_minute(database: Database) -> None:
    now = 0.0
    memory = FilmMemory(database, clock=lambda: now)
    one, two = bring_in(database.url, some_film("One"), some_film("Two"))
    assert [film.title for film in await memory.by_id([two, 999, one, two])] == [
        "Two",
        "One",
        "Two",
    ]
    bring_in(database.url, some_film("One", runtime_minutes=61))
    [film] = await memory.by_id([one])
    assert film.runtime_minutes != 61
    now = 61.0
    [film] = await memory.by_id([one])
    assert film.runtime_minutes == 61


async def test_what_was_asked_for_lately_stays(database: Database) -> None:
    memory = FilmMemory(database, most=2)
    one, two, three = bring_in(database.url, *(some_film(name) for name in ("One", "Two", "Three")))
    for film_id in (one, two, one, three):
        await memory.by_id([film_id])
    await changed(database, update(FilmRow).values(title="Other"))

    titles = [film.title for film in await memory.by_id([one, two])]

    assert titles == ["One", "Other"]


async def test_nobody_misses_a_film_for_which_others_leave_no_room(database: Database) -> None:
    one, two, three = bring_in(database.url, *(some_film(name) for name in ("One", "Two", "Three")))
    async with aclosing(_Crowded(database.url)) as crowded:
        memory = FilmMemory(crowded, most=1)
        await memory.by_id([one])
        crowded.meanwhile = lambda: memory.by_id([three])

        assert [film.title for film in await memory.by_id([one, two])] == ["One", "Two"]
        assert crowded.meanwhile is None


class _Crowded(Database):
    """A database that somebody else asks while it answers."""

    meanwhile: Callable[[], Awaitable[object]] | None = None

    async def read(self, work: Callable[[Connection], _Told]) -> _Told:
        found = await super().read(work)
        others, self.meanwhile = self.meanwhile, None
        if others is not None:
            await others()
        return found

    async def aclose(self) -> None:
        await self.close()
