"""Films kept at hand."""

from __future__ import annotations

from catalog.engine import Database
from catalog.films.memory import FilmMemory
from tests.catalog.databases import bring_in, some_film


async def test_a_change_shows_within_a_minute(database: Database) -> None:
    now = 0.0
    memory = FilmMemory(database, lambda: now)
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
