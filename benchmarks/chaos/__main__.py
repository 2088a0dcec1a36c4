"""`python -m benchmarks.chaos --kills 100`: kill -9 at random, and count what was lost.

The next kill waits until people are served again: killing what is down already shows nothing. A run
in which fewer stars were acknowledged than parts killed has shown too little, and fails as well.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from sqlalchemy import Connection, select

from benchmarks.chaos.house import House, Ways, house
from benchmarks.chaos.people import Memory, live
from catalog.engine import Database
from catalog.films.models import FilmRow
from catalog.people.models import RatingRow, SlateFilmRow
from playground.server import run_playground
from tests.playground.person import Person

_console = Console()
# A busy machine takes its time to start what was killed.
_SERVED_WITHIN_SECONDS = 90.0


def main(
    kills: Annotated[int, typer.Option(help="How many times something is killed.")],
    people: Annotated[int, typer.Option(help="How many people rate meanwhile.")] = 8,
    seed: Annotated[int, typer.Option(help="For a repeatable run.")] = 1,
    *,
    postgres: Annotated[bool, typer.Option(help="Keep the data in PostgreSQL.")] = False,
    webhook: Annotated[bool, typer.Option(help="Take updates by webhook.")] = False,
) -> None:
    """Kill bot, worker, Valkey or PostgreSQL at random under load; exit 1 if anything is lost."""
    ways = Ways(postgres=postgres, webhook=webhook)
    with tempfile.TemporaryDirectory(prefix="reelmood-chaos-") as folder:
        holds = asyncio.run(storm(Path(folder), kills, people, seed, ways))
    raise typer.Exit(0 if holds else 1)


async def storm(folder: Path, kills: int, people: int, seed: int, ways: Ways) -> bool:
    """Run the storm.

    Returns:
        Whether stars were given all the while, none is lost or wrong, and no card points to
        another film.
    """
    chance = random.Random(seed)  # noqa: S311 # a repeatable run, no secret
    served = asyncio.Event()
    memories = [Memory(served) for _ in range(people)]
    killed: Counter[str] = Counter()
    began = time.monotonic()
    async with AsyncExitStack() as stack:
        url = await stack.enter_async_context(run_playground(token=ways.token))
        running = await stack.enter_async_context(house(folder, ways, playground=url))
        persons = [await stack.enter_async_context(Person.join(url)) for _ in memories]
        stop = asyncio.Event()
        living = [
            asyncio.create_task(live(person, memory, stop, seed + place))
            for place, (person, memory) in enumerate(zip(persons, memories, strict=True))
        ]
        for _ in range(kills):
            await _served_again(served)
            await asyncio.sleep(chance.uniform(0.2, 3.0))
            victim = chance.choice(sorted(running.victims))
            await asyncio.to_thread(running.victims[victim])
            killed[victim] += 1
        await _served_again(served)
        stop.set()
        await asyncio.gather(*living)
        wrong = await _judge(running, persons, memories)
    _print(killed, memories, wrong, time.monotonic() - began)
    return not any(wrong.values()) and _answers(memories) >= kills


async def _served_again(served: asyncio.Event) -> None:
    """Wait, though not for ever, until somebody's star is acknowledged."""
    served.clear()
    with suppress(TimeoutError):
        await asyncio.wait_for(served.wait(), _SERVED_WITHIN_SECONDS)


def _answers(memories: Sequence[Memory]) -> int:
    return sum(memory.answers for memory in memories)


def _kept(connection: Connection) -> tuple[dict[tuple[int, str], int], dict[tuple[int, int], str]]:
    """The stars in SQL, by person and film, and the films of slates, by slate and place."""
    films = connection.execute(select(FilmRow.id, FilmRow.title, FilmRow.year))
    names = {film_id: f"{title} ({year})" for film_id, title, year in films}
    ratings = connection.execute(select(RatingRow.person_id, RatingRow.film_id, RatingRow.stars))
    slates = connection.execute(
        select(SlateFilmRow.slate_id, SlateFilmRow.position, SlateFilmRow.film_id)
    )
    return (
        {(person, names[film]): stars for person, film, stars in ratings},
        {(slate, place): names[film] for slate, place, film in slates},
    )


async def _judge(running: House, persons: list[Person], memories: list[Memory]) -> dict[str, int]:
    """Compare what people were told with what is in SQL."""
    database = Database(running.settings.database)
    wrong = {"stars lost": 0, "stars wrong": 0, "cards to another film": 0}
    try:
        kept, offered = await database.read(_kept)
    finally:
        await database.close()
    for person, memory in zip(persons, memories, strict=True):
        for film, count in memory.acknowledged.items():
            stars = kept.get((person.id, film))
            # A tap after the last one acknowledged may or may not have arrived.
            allowed = memory.tapped[film][count - 1 :]
            wrong["stars lost"] += stars is None
            wrong["stars wrong"] += stars is not None and stars not in allowed
        for place, film in memory.cards.items():
            wrong["cards to another film"] += offered.get(place) != film
    return wrong


def _print(
    killed: Counter[str], memories: list[Memory], wrong: dict[str, int], seconds: float
) -> None:
    table = Table(title="Killed with -9, under load", show_header=False)
    table.add_row("killed", ", ".join(f"{name} {count}" for name, count in killed.items()))
    table.add_row("stars acknowledged", str(_answers(memories)))
    table.add_row("cards seen", str(sum(len(memory.cards) for memory in memories)))
    table.add_row("times nobody answered", str(sum(memory.silences for memory in memories)))
    for name, count in wrong.items():
        table.add_row(name, str(count))
    table.add_row("took", f"{seconds:.0f} s")
    _console.print(table)


if __name__ == "__main__":
    typer.run(main)
