"""The scraper's speed: parsing beside peers, importing, and a crawl over hosts that misbehave.

    python -m benchmarks.scraper --pages FOLDER --films FOLDER [--postgres URL] [--profile]

Without arguments it parses a page of its own making and crawls 5,000 pages over 20 local hosts. The
peers are extruct and cinemagoer, each where it is installed.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from typing import Annotated

import typer

from benchmarks.memory import peak_mb
from benchmarks.scraping.crawling import crawl_loopback
from benchmarks.scraping.importing import Imported, bring_in, films_in
from benchmarks.scraping.parsing import made_up_pages, pages_in, rates
from catalog.settings import StorageSettings
from workers.tasks import keep_catalog


def main(
    pages: Annotated[
        Path | None, typer.Option(help="Saved pages (.gz), a folder for each site.")
    ] = None,
    films: Annotated[Path | None, typer.Option(help="A folder with movies-*.json.")] = None,
    postgres: Annotated[
        str | None, typer.Option(help="URL of an empty PostgreSQL, to import into it too.")
    ] = None,
    crawl: Annotated[int, typer.Option(help="Pages to crawl (0: none).")] = 5000,
    *,
    profile: Annotated[bool, typer.Option("--profile", help="Profile what was imported.")] = False,
) -> None:
    """Measure parsing beside peers, importing, and a crawl over hosts that misbehave."""
    print("| site | reader | pages a second |\n|---|---|---:|")
    for site, saved in (pages_in(pages) if pages else made_up_pages()).items():
        for name, rate in rates(saved).items():
            print(f"| {site} | {name} | {rate:.0f} |")
    with tempfile.TemporaryDirectory() as folder:
        if films:
            _import(films, Path(folder), postgres, profile=profile)
        if crawl:
            _crawl(Path(folder), crawl)


def _import(films: Path, folder: Path, postgres: str | None, *, profile: bool) -> None:
    told = list(films_in(films))
    urls = {"SQLite": f"sqlite:///{folder / 'films.db'}"}
    if postgres:
        urls["PostgreSQL"] = postgres
    print("\n| database | run | films | s | of our processor | rows | peak MB | outcomes |")
    print("|---|---|---:|---:|---:|---:|---:|---|")
    for name, url in urls.items():
        for run in ("first", "again"):
            _print_import(name, run, len(told), bring_in(url, told))
    if profile:
        storage = StorageSettings(database_url=urls["SQLite"], data_dir=folder)
        for _ in range(3):
            started, spent = time.perf_counter(), time.process_time()
            done = keep_catalog(storage)
            seconds, processor = time.perf_counter() - started, time.process_time() - spent
            print(
                f"\n{done} profiles and the index in {seconds:.1f} s, {processor:.1f} s of "
                f"processor time, at most {peak_mb():.0f} MB"
            )


def _print_import(name: str, run: str, films: int, told: Imported) -> None:
    outcomes = ", ".join(f"{count} {outcome}" for outcome, count in sorted(told.outcomes.items()))
    print(
        f"| {name} | {run} | {films} | {told.seconds:.0f} | {told.processor:.0f} "
        f"({films / told.processor:.0f} a second) | {told.rows} | {told.peak_mb:.0f} | {outcomes} |"
    )


def _crawl(folder: Path, pages: int) -> None:
    told = asyncio.run(crawl_loopback(folder, hosts=20, pages=pages))
    print(f"\n{told.requests} requests to 20 hosts in {told.seconds:.0f} s")
    print(f"good pages kept: {told.kept} of {told.good}")
    print(
        f"by the hosts' logs: {told.too_soon} too soon, {told.at_once} at once, "
        f"{told.forbidden} forbidden by robots.txt"
    )
    assert told.kept == told.good, "a good page was lost"
    assert told.too_soon == told.at_once == told.forbidden == 0, "a polite limit was broken"


if __name__ == "__main__":
    typer.run(main)
