"""Films kept at hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from typing import TypeVar

from sqlalchemy import Connection, update

from catalog.engine import Database
from catalog.films.memory import FilmMemory
from catalog.films.models import FilmRow
from catalog.films.scraped import Translation
from tests.catalog.databases import bring_in, changed, some_film

_Told = TypeVar("_Told")


async def test_a_film_is_told_in_the_language_asked_for_where_it_can_be(database: Database) -> None:
    german = {"de": Translation("Der Pate", "Eine Familie in New York.")}
    heard = {"de": Translation(synopsis="Ein Abhörer wird belauscht.")}
    ids = bring_in(
        database.url,
        some_film("The Godfather", synopsis="A family in New York.", translations=german),
        some_film("The Conversation", translations=heard),
        some_film("Mean Streets", synopsis="Little Italy."),
    )
    memory = FilmMemory(database)

    told = [(film.title, film.synopsis) for film in await memory.by_id(ids, "de")]
    assert told == [
        ("Der Pate", "Eine Familie in New York."),
        ("The Conversation", "Ein Abhörer wird belauscht."),
        ("Mean Streets", "Little Italy."),
    ]
    [film] = await memory.by_id(ids[:1], "fr")
    assert (film.title, film.synopsis) == ("The Godfather", "A family in New York.")


async def test_a_change_shows_within_a_minute(database: Database) -> None:
    now = 0.0
    memory = FilmMemory(database, clock=lambda: now)
    one, two = bring_in(database.url, some_film("One"), some_film("Two"))
    assert [film.title for film in await memory.by_id([two, 999, one, two], "en")] == [
        "Two",
        "One",
        "Two",
    ]
    bring_in(database.url, some_film("One", runtime_minutes=61))
    [film] = await memory.by_id([one], "en")
    assert film.runtime_minutes != 61
    now = 61.0
    [film] = await memory.by_id([one], "en")
    assert film.runtime_minutes == 61


async def test_what_was_asked_for_lately_stays(database: Database) -> None:
    memory = FilmMemory(database, most=2)
    one, two, three = bring_in(database.url, *(some_film(name) for name in ("One", "Two", "Three")))
    for film_id in (one, two, one, three):
        await memory.by_id([film_id], "en")
    await changed(database, update(FilmRow).values(title="Other"))

    titles = [film.title for film in await memory.by_id([one, two], "en")]

    assert titles == ["One", "Other"]


async def test_nobody_misses_a_film_for_which_others_leave_no_room(database: Database) -> None:
    one, two, three = bring_in(database.url, *(some_film(name) for name in ("One", "Two", "Three")))
    async with aclosing(_Crowded(database.url)) as crowded:
        memory = FilmMemory(crowded, most=1)
        await memory.by_id([one], "en")
        crowded.meanwhile = lambda: memory.by_id([three], "en")

        assert [film.title for film in await memory.by_id([one, two], "en")] == ["One", "Two"]
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
