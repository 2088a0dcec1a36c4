"""The catalog's front door: `python -m catalog init | seed | find | show | remove | stats | ping`.

Exit codes: 0 the thing was done, 1 there is no such film, or not one alone, 2 the database cannot
be used. `ping` runs again and again as a health check, so what only the others need is imported by
them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import ArgumentError

from catalog.engine import opened, sync_url
from catalog.problems import DATABASE_ERRORS, problem
from catalog.settings import SettingsError, StorageSettings, read

if TYPE_CHECKING:
    from catalog.films.film import Film

# In Markdown the lines of a docstring flow as wide as the terminal is.
app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    help="Films and people: create, fill and look.",
)
_console = Console()
_errors = Console(stderr=True)


def _as_set() -> str:
    try:
        return read(StorageSettings).database
    except SettingsError as error:
        raise typer.BadParameter(str(error)) from None


Url = Annotated[
    str,
    typer.Option(
        "--database",
        default_factory=_as_set,
        show_default="as set",
        help="SQLAlchemy URL of SQLite or PostgreSQL.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line.")]


@contextmanager
def _using(database: str) -> Iterator[None]:
    """Tell of a database that cannot be used in one line.

    Raises:
        typer.Exit: with code 2.
    """
    try:
        sync_url(database)
    except (ArgumentError, ValueError):
        _complain("--database must be a URL such as sqlite:///data/reelmood.db")
        raise typer.Exit(2) from None
    try:
        yield
    except DATABASE_ERRORS as error:
        _complain(problem(database, error))
        raise typer.Exit(2) from None


def _complain(line: str) -> None:
    _errors.print(line, markup=False, highlight=False, soft_wrap=True)


@app.command()
def init(database: Url) -> None:
    """Create the tables, or bring them to the newest schema."""
    from catalog.migrate import NewerDatabaseError, migrate  # noqa: PLC0415 # ping needs no Alembic

    with _using(database):
        try:
            migrate(database)
        except NewerDatabaseError as error:
            _complain(str(error))
            raise typer.Exit(2) from None


@app.command()
def seed(database: Url) -> None:
    """Bring in the films that ship with Reelmood, and compute how they feel."""
    from catalog import operations  # noqa: PLC0415 # ping needs no tables

    with _using(database):
        done = operations.seed(database)
    if done is None:
        _console.print("Seed films: nothing new.")
        return
    outcomes, computed = done
    told = ", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items()))
    _console.print(f"Seed films: {told}; profiles computed: {computed}.")


@app.command()
def find(
    text: Annotated[str, typer.Argument(help="Whatever its case, marks and article.")],
    database: Url,
    *,
    as_json: AsJson = False,
) -> None:
    """Find films by a part of their title."""
    from catalog import operations  # noqa: PLC0415 # ping needs no tables

    with _using(database):
        films = operations.find(database, text)
    for film in films:
        if as_json:
            typer.echo(json.dumps(asdict(film), ensure_ascii=False))
        else:
            _console.print(f"{film.id:>6}  {film.title} ({film.year})", highlight=False)
    if not films:
        _errors.print("No film has that in its title.")
        raise typer.Exit(1)


@app.command()
def show(
    film_id: Annotated[int, typer.Argument(help="As `find` prints it.")],
    database: Url,
    *,
    as_json: AsJson = False,
) -> None:
    """Show all there is of one film."""
    from catalog import operations  # noqa: PLC0415 # ping needs no tables

    with _using(database):
        film = operations.by_id(database, film_id)
    if film is None:
        _errors.print(f"There is no film {film_id}.")
        raise typer.Exit(1)
    if as_json:
        typer.echo(json.dumps(asdict(film), ensure_ascii=False))
        return
    table = Table(show_header=False)
    for name, value in asdict(film).items():
        told = ", ".join(f"{k} {v:.2f}" for k, v in value.items()) if name == "feelings" else value
        table.add_row(name, ", ".join(told) if isinstance(told, tuple) else str(told))
    _console.print(table)


@app.command()
def remove(
    films: Annotated[list[str], typer.Argument(help="Ids as `find` prints them, or full titles.")],
    database: Url,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Ask nothing.")] = False,
) -> None:
    """Offer films no more; the stars that people gave them stay, and `restore` brings them back."""
    from catalog import operations  # noqa: PLC0415 # ping needs no tables

    with _using(database):
        chosen: list[int] = []
        for said in films:
            meant = _meant(database, said)
            if yes and len(meant) > 1:
                told = ", ".join(f"{film.id} ({film.year})" for film in meant)
                _complain(f"Several films are called {said}; say which by its id: {told}")
                raise typer.Exit(1)
            chosen += [film.id for film in meant if yes or _is_to_go(film)]
        operations.remove(database, chosen)
    for film_id in chosen:
        _console.print(f"Removed; back with: python -m catalog restore {film_id}", highlight=False)


def _meant(database: str, said: str) -> list[Film]:
    """The films of an id or a title.

    Raises:
        typer.Exit: with code 1, there is none.
    """
    from catalog import operations  # noqa: PLC0415 # ping needs no tables

    if said.isdecimal():
        film = operations.by_id(database, int(said))
        meant = [film] if film else []
    else:
        meant = operations.titled(database, said)
    if not meant:
        _complain(f"There is no film {said}.")
        raise typer.Exit(1)
    return meant


def _is_to_go(film: Film) -> bool:
    return typer.confirm(f"Remove {film.title} ({film.year}), number {film.id}?", err=True)


@app.command()
def restore(
    film_ids: Annotated[list[int], typer.Argument(help="As `remove` printed them.")],
    database: Url,
) -> None:
    """Offer removed films as before."""
    from catalog import operations  # noqa: PLC0415 # ping needs no tables

    with _using(database):
        for film_id in film_ids:
            _meant(database, str(film_id))
        operations.restore(database, film_ids)


@app.command()
def stats(database: Url, *, as_json: AsJson = False) -> None:
    """Count what there is."""
    from catalog import operations  # noqa: PLC0415 # ping needs no tables

    with _using(database):
        counts = operations.counts(database)
    if as_json:
        typer.echo(json.dumps(counts))
        return
    table = Table(show_header=False)
    for name, value in counts.items():
        told = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else value
        table.add_row(name, str(told))
    _console.print(table)


@app.command()
def ping(database: Url) -> None:
    """See whether the database answers; says nothing when it does."""
    with _using(database), opened(database) as engine, engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1")


if __name__ == "__main__":
    app()
