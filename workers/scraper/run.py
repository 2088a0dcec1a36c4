"""A whole run: settings, fetcher, crawl, TMDB where there is a key, profiles and index."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

from catalog.engine import sync_engine
from catalog.films.upsert import Outcome
from catalog.problems import DATABASE_ERRORS, problem
from catalog.settings import read
from catalog.turn import only_one
from workers.posters.check import check_posters
from workers.scraper.crawl import crawl
from workers.scraper.fetching.addresses import AllowList
from workers.scraper.fetching.fetcher import Fetcher
from workers.scraper.fetching.politeness import Politeness
from workers.scraper.report import Report
from workers.scraper.settings import ScraperSettings
from workers.scraper.sources import SOURCES, tmdb
from workers.tasks import keep_catalog

_log = logging.getLogger(__name__)


class NotReadyError(Exception):
    """A run cannot begin; the message is one line that a person can act on."""


class BusyError(NotReadyError):
    """Another run is under way; two at once would ask a site for two pages at a time."""


async def scrape(
    settings: ScraperSettings,
    starts: Sequence[str] = (),
    *,
    most_pages: int = 1000,
    most_posters: int = 500,
    politeness: Politeness | None = None,
    on_progress: Callable[[Report], None] = lambda _report: None,
) -> Report:
    """Bring the catalog up to date with the sites on the allow-list, then look at new posters.

    Raises:
        NotReadyError: there is no contact for the sites we visit, a database cannot be used, or
            (`BusyError`) another run is under way.
    """
    if not settings.scraper_contact:
        raise NotReadyError("SCRAPER_CONTACT must say whom a site can write to about our visits")
    allowed = AllowList(settings.hosts, allow_private=settings.scraper_allow_private_hosts)
    own = [start for source in SOURCES for start in source.starts if not allowed.objection(start)]
    fetcher = Fetcher(
        allowed,
        contact=settings.scraper_contact,
        politeness=politeness,
        allow_private=settings.scraper_allow_private_hosts,
        keys=dict.fromkeys(tmdb.SOURCE.hosts, settings.tmdb_api_key.get_secret_value()),
    )
    engine = sync_engine(settings.database)
    try:
        with ExitStack() as stack:
            if not await asyncio.to_thread(stack.enter_context, only_one(engine, "scraper")):
                raise BusyError("another run of the scraper is under way")
            async with fetcher:
                report = await crawl(
                    engine, fetcher, starts or own, most_pages=most_pages, on_progress=on_progress
                )
                await check_posters(engine, fetcher, report, most_posters)
    except* DATABASE_ERRORS as failure:
        raise NotReadyError(problem(settings.database, failure.exceptions[0])) from None
    finally:
        engine.dispose()
    if report.films[Outcome.NEW] or report.films[Outcome.UPDATED]:
        await asyncio.to_thread(keep_catalog, settings)
    _log.info("Scraped: %s", report.as_json())
    return report


def scrape_with_progress(starts: Sequence[str], most_pages: int, console: Console) -> Report:
    """Run with a line that says how far it is.

    Raises:
        NotReadyError: as `scrape` does.
        SettingsError: a setting is wrong.
    """
    columns = (SpinnerColumn(), TextColumn("{task.description}"), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("Scraping", total=most_pages)

        def show(report: Report) -> None:
            films = ", ".join(f"{count} {name}" for name, count in sorted(report.films.items()))
            progress.update(task, completed=report.seen, description=f"Scraping: {films}")

        return asyncio.run(
            scrape(read(ScraperSettings), starts, most_pages=most_pages, on_progress=show)
        )
