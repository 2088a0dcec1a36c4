"""Scraping as a task of the queue: every hour, what is due by its age and how well it is known."""

from __future__ import annotations

import logging

from taskiq import AsyncBroker

from catalog.settings import StorageSettings
from workers.scraper.run import scrape
from workers.scraper.settings import ScraperSettings

EVERY_HOUR = "23 * * * *"
# At a page a second and a host this ends well before a job is taken for lost.
_PAGES_A_RUN = 400

_log = logging.getLogger(__name__)


def add_scraping(broker: AsyncBroker, storage: StorageSettings) -> None:
    """Make the scraper's task known to a broker, with its schedule."""

    async def scrape_what_is_due() -> int:
        settings = ScraperSettings(**storage.model_dump(exclude_unset=True))
        if not settings.scraper_contact:
            _log.debug("Nothing is scraped without SCRAPER_CONTACT")
            return 0
        return (await scrape(settings, most_pages=_PAGES_A_RUN)).seen

    broker.register_task(
        scrape_what_is_due, task_name="scrape_what_is_due", schedule=[{"cron": EVERY_HOUR}]
    )
