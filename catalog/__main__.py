"""The catalog's front door: `python -m catalog init | seed | find | show | stats`."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from catalog.engine import Database, sync_engine
from catalog.films import lookup
from catalog.films.film import Film
from catalog.films.models import FilmRow
from catalog.films.seed import note_seeded, seed_films, seeded
from catalog.films.upsert import Outcome, upsert
from catalog.migrate import migrate
from catalog.people.models import RatingRow
from catalog.profiles.compute import refresh_profiles
from catalog.settings import StorageSettings

app = typer.Typer(no_args_is_help=True, help="Films and people: create, fill and look.")
_console = Console()
_errors = Console(stderr=True)

Url = Annotated[
    str,
    typer.Option(
        "--database",
        default_factory=lambda: StorageSettings().database,
        show_default="as set",
        help="SQLAlchemy URL of SQLite or PostgreSQL.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


@app.command()
def init(database: Url) -> None:
    """Create the tables, or bring them to the newest schema."""
    migrate(database)


@app.command()
def seed(database: Url) -> None:
    """Bring in the films that ship with Reelmood, and compute how they feel."""
    from emotion.words.model import embedded_model  # noqa: PLC0415 # only seeding needs the model

    engine = sync_engine(database)
    try:
        with Session(engine.execution_options(reelmood_write=True)) as session, session.begin():
            if seeded(session):
                _console.print("Seed films: nothing new.")
                return
            outcomes = Counter(result.outcome for result in upsert(session, seed_films()))
            computed = refresh_profiles(session, embedded_model().read)
            note_seeded(session)
    finally:
        engine.dispose()
    told = ", ".join(f"{outcomes[outcome]} {outcome}" for outcome in Outcome if outcomes[outcome])
    _console.print(f"Seed films: {told}; profiles computed: {computed}.")


@app.command()
def find(text: str, database: Url, *, as_json: AsJson = False) -> None:
    """Find films by a part of their title."""
    films = asyncio.run(_find(database, text))
    for film in films:
        if as_json:
            typer.echo(json.dumps(asdict(film), ensure_ascii=False))
        else:
            _console.print(f"{film.id:>6}  {film.title} ({film.year})", highlight=False)
    if not films:
        _errors.print("No film has that in its title.")
        raise typer.Exit(1)


@app.command()
def show(film_id: int, database: Url, *, as_json: AsJson = False) -> None:
    """Show all there is of one film."""
    films = asyncio.run(_by_id(database, film_id))
    if not films:
        _errors.print(f"There is no film {film_id}.")
        raise typer.Exit(1)
    if as_json:
        typer.echo(json.dumps(asdict(films[0]), ensure_ascii=False))
        return
    table = Table(show_header=False)
    for name, value in asdict(films[0]).items():
        told = ", ".join(f"{k} {v:.2f}" for k, v in value.items()) if name == "feelings" else value
        table.add_row(name, ", ".join(told) if isinstance(told, tuple) else str(told))
    _console.print(table)


@app.command()
def stats(database: Url, *, as_json: AsJson = False) -> None:
    """Count what there is."""
    engine = sync_engine(database)
    try:
        with Session(engine) as session:
            films = session.scalars(select(FilmRow)).all()
            counts = {
                "films": len(films),
                "profiles": sum(film.profile is not None for film in films),
                "ratings": session.scalar(select(func.count()).select_from(RatingRow)) or 0,
                "decades": dict(sorted(Counter(f"{f.year // 10}0s" for f in films).items())),
                "genres": dict(Counter(g for f in films for g in f.genres).most_common()),
                "languages": dict(Counter(c for f in films for c in f.languages).most_common()),
            }
    finally:
        engine.dispose()
    if as_json:
        typer.echo(json.dumps(counts))
        return
    table = Table(show_header=False)
    for name, value in counts.items():
        told = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else value
        table.add_row(name, str(told))
    _console.print(table)


async def _find(url: str, text: str) -> list[Film]:
    database = Database(url)
    try:
        return await lookup.find(database, text)
    finally:
        await database.close()


async def _by_id(url: str, film_id: int) -> list[Film]:
    database = Database(url)
    try:
        return await lookup.films_by_id(database, [film_id])
    finally:
        await database.close()


if __name__ == "__main__":
    app()
