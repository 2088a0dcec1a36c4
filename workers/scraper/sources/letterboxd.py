"""Letterboxd: its terms forbid collection, so its pages are neither fetched nor read."""

from __future__ import annotations

from workers.scraper.found import Found, UnreadablePage
from workers.scraper.page import Page
from workers.scraper.sources.source import Crawling, Source


def read(_page: Page) -> Found:
    """Refuse."""
    return UnreadablePage("Letterboxd's terms forbid automated collection; its pages are not read")


SOURCE = Source(
    name="letterboxd",
    hosts=("letterboxd.com",),
    read=read,
    rules="Its terms of use forbid scraping and crawling; refused, whatever the allow-list says.",
    crawling=Crawling.REFUSED,
)
