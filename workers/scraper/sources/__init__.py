"""The sites films are read from, one small module each; how to add one is in docs/sources.md."""

from __future__ import annotations

from workers.scraper.found import Found, UnreadablePage
from workers.scraper.page import Page
from workers.scraper.sources import (
    csfd,
    imdb,
    letterboxd,
    rottentomatoes,
    schema_org,
    tmdb,
    wikipedia,
)
from workers.scraper.sources.source import Source

SOURCES: tuple[Source, ...] = (
    wikipedia.SOURCE,
    imdb.SOURCE,
    rottentomatoes.SOURCE,
    csfd.SOURCE,
    tmdb.SOURCE,
    letterboxd.SOURCE,
)


def source_of(host: str) -> Source:
    """The source a host belongs to; any other site is read by its schema.org alone."""
    return next((source for source in SOURCES if source.has(host)), schema_org.SOURCE)


def read(page: Page) -> Found:
    """What a page is, read by the module of its site; never raises, whatever the bytes."""
    if not page.body.strip():
        return UnreadablePage("the page is empty")
    return source_of(page.host).read(page)
