"""Scraping as tasks of the queue: every hour the pages that are due, and then the posters.

Two tasks, since a job that takes too long is taken for lost and done again by another worker.
"""

from __future__ import annotations

import logging

from taskiq import AsyncBroker

from catalog.settings import StorageSettings
from workers.scraper.report import Report
from workers.scraper.run import BusyError, scrape
from workers.scraper.settings import ScraperSettings

PAGES = "23 * * * *"
POSTERS = "53 * * * *"
# At a page a second and a host these end well before a job is taken for lost.
_PAGES_A_RUN = 400
_POSTERS_A_RUN = 300

_log = logging.getLogger(__name__)


def add_scraping(broker: AsyncBroker, storage: StorageSettings) -> None:
    """Make the scraper's tasks known to a broker, with their schedule."""

    async def scrape_what_is_due() -> int:
        return (await _run(storage, most_pages=_PAGES_A_RUN)).seen

    async def look_at_posters() -> int:
        return (await _run(storage, most_posters=_POSTERS_A_RUN)).posters.total()

    for task, cron in ((scrape_what_is_due, PAGES), (look_at_posters, POSTERS)):
        broker.register_task(task, task_name=task.__name__, schedule=[{"cron": cron}])


async def _run(storage: StorageSettings, *, most_pages: int = 0, most_posters: int = 0) -> Report:
    settings = ScraperSettings(**storage.model_dump(exclude_unset=True))
    if not settings.scraper_contact:
        _log.debug("Nothing is scraped without SCRAPER_CONTACT")
        return Report()
    try:
        return await scrape(settings, most_pages=most_pages, most_posters=most_posters)
    except BusyError:
        _log.info("Nothing is scraped while another run is under way")
        return Report()
