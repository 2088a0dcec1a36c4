"""Films kept at hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlalchemy import update

from catalog.engine import Database
from catalog.films import memory as memory_module
from catalog.films.film import Film
from catalog.films.lookup import films_by_id
from catalog.films.memory import FilmMemory
from catalog.films.models import FilmRow
from tests.catalog.databases import bring_in, changed, some_film


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


async def test_what_was_asked_for_lately_stays(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_module, "_MOST", 2)
    memory = FilmMemory(database, lambda: 0.0)
    one, two, three = bring_in(database.url, *(some_film(name) for name in ("One", "Two", "Three")))
    for film_id in (one, two, one, three):
        await memory.by_id([film_id])
    await changed(database, update(FilmRow).values(title="Other"))

    titles = [film.title for film in await memory.by_id([one, two])]

    assert titles == ["One", "Other"]


async def test_nobody_misses_a_film_for_which_others_leave_no_room(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_module, "_MOST", 1)
    memory = FilmMemory(database, lambda: 0.0)
    one, two, three = bring_in(database.url, *(some_film(name) for name in ("One", "Two", "Three")))
    await memory.by_id([one])

    async def while_others_ask(database: Database, ids: Sequence[int]) -> list[Film]:
        if two in ids:
            await memory.by_id([three])
        return await films_by_id(database, ids)

    monkeypatch.setattr(memory_module, "films_by_id", while_others_ask)

    assert [film.title for film in await memory.by_id([one, two])] == ["One", "Two"]
