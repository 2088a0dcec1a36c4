"""The workers' front door: `python -m workers scrape | parse | queue | profile`."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from redis.exceptions import RedisError
from rich.console import Console
from rich.table import Table
from taskiq.exceptions import SendTaskError

from catalog.profiles.profile import Told
from catalog.profiles.profile import profile as profile_of
from catalog.settings import SettingsError, StorageSettings, read
from emotion.vocabulary import Feeling
from workers.queue import work

# In Markdown the lines of a docstring flow as wide as the terminal is.
app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    help="Work that happens behind the chat.",
)
_console = Console()
_errors = Console(stderr=True)


@app.command()
def queue() -> None:
    """Do the queue's and the schedule's work until stopped. Exit code 2: a setting is wrong."""
    logging.basicConfig(
        level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    # taskiq tells of every task twice, and there is one a minute; when Redis goes away it prints a
    # traceback for each try, where one line of ours says it.
    logging.getLogger("taskiq").setLevel(logging.WARNING)
    logging.getLogger().handlers[0].addFilter(_is_no_lost_redis)
    try:
        asyncio.run(work(read(StorageSettings)))
    except SettingsError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None


@app.command()
def scrape(
    starts: Annotated[
        list[str] | None, typer.Argument(help="Pages to begin with; none: those of the sources.")
    ] = None,
    most: Annotated[int, typer.Option("--most", help="Pages to ask for at most.")] = 1000,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="The report as one JSON object.")] = False,
) -> None:
    """Fetch the pages that are due, politely, and bring their films into the catalog.

    Only hosts on the allow-list are visited (SCRAPER_HOSTS), and SCRAPER_CONTACT says to them whom
    they can write to. It can be stopped at any time and goes on where it was. Exit codes: 0 done,
    1 nothing could be fetched, 2 a setting is missing or the database cannot be used.
    """
    from workers.scraper.run import (  # noqa: PLC0415 - the other commands need no crawler
        NotReadyError,
        scrape_with_progress,
    )

    try:
        report = scrape_with_progress(starts or [], most, _errors)
    except (NotReadyError, SettingsError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    if as_json:
        typer.echo(json.dumps(report.as_json(), ensure_ascii=False))
    else:
        table = Table("what", "pages", "why", title="Scraped")
        for what, count, why in report.rows():
            table.add_row(what, str(count), why)
        _console.print(table)
    raise typer.Exit(0 if report.seen or not report.failed else 1)


@app.command()
def parse(
    file: Annotated[Path, typer.Argument(help="A saved page, as it is or as .gz.")],
    url: Annotated[str, typer.Option("--url", help="Where the page is from; says who reads it.")],
) -> None:
    """Print the film of a saved page as JSON.

    Countries and languages are ISO codes, genres those of the vocabulary. A page about something
    else (a series, an episode, a chart) says so under "error", and the exit code is then 1; a file
    that cannot be read ends with 2.
    """
    from workers.scraper.saved import read_file  # noqa: PLC0415 - the others need no parser

    try:
        told, is_film = read_file(file, url)
    except OSError as error:
        typer.echo(f"{file} cannot be read: {error.strerror or error}", err=True)
        raise typer.Exit(2) from None
    typer.echo(json.dumps(told, ensure_ascii=False, indent=2))
    raise typer.Exit(0 if is_film else 1)


@app.command()
def profile(
    *, as_json: Annotated[bool, typer.Option("--json", help="JSON lines.")] = False
) -> None:
    """Say how films feel, read from standard input: a line of JSON a film, answered as it comes.

    A film is `{"title", "year", "genres": [], "short", "synopsis"}`; all but the title may be left
    out. A line that cannot be read is answered with "error", and the exit code is then 1.
    """
    failed = False
    # Bytes, since a line in another encoding must not end the others.
    for line in sys.stdin.buffer:
        if not line.strip():
            continue
        answer: dict[str, Any]
        try:
            film = json.loads(line)
            feelings = profile_of(_told(film))
            answer = {"feelings": {feeling.value: feelings[feeling] for feeling in Feeling}}
        except (ValueError, TypeError, AttributeError, OverflowError, RecursionError) as error:
            answer, failed = {"error": f"not a film: {type(error).__name__}"}, True
            film = {}
        if as_json:
            sys.stdout.write(json.dumps(answer) + "\n")
            sys.stdout.flush()
        else:
            _print(str(film.get("title", "?")), answer)
    raise typer.Exit(1 if failed else 0)


def _told(film: dict[str, Any]) -> Told:
    """What a line of JSON tells of a film.

    Raises:
        ValueError, TypeError, AttributeError, OverflowError: it is no film.
    """
    return Told(
        genres=[str(genre) for genre in film.get("genres") or []],
        keywords=[str(keyword) for keyword in film.get("keywords") or []],
        text=" ".join(str(film.get(key) or "") for key in ("short", "synopsis")),
        year=int(film["year"]) if film.get("year") else None,
    )


def _is_no_lost_redis(record: logging.LogRecord) -> bool:
    """Whether a record is something else than one more traceback of a lost Redis."""
    error = record.exc_info[1] if record.exc_info else None
    # taskiq wraps what kept it from asking for a job.
    cause = error.__cause__ if isinstance(error, SendTaskError) else error
    return not isinstance(cause, RedisError)


def _print(title: str, answer: dict[str, Any]) -> None:
    table = Table(title=title, show_header=False)
    for name, value in (answer.get("feelings") or answer).items():
        table.add_row(name, value if isinstance(value, str) else f"{value:.2f}")
    _console.print(table)


if __name__ == "__main__":
    app()
