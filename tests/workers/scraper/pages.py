"""Small pages of our own making, in the shape of the sites they stand for."""

import json
from typing import Any

from workers.scraper import sources
from workers.scraper.found import FilmPage, OtherPage, UnreadablePage
from workers.scraper.page import Page

MOVIE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "Movie",
    "url": "/title/tt9990001/",
    "name": "The Lighthouse Keeper&apos;s Cat",
    "description": "A cat keeps the light.",
    "datePublished": "2012-03-01",
    "genre": ["Drama", "Sci-Fi"],
    "duration": "PT1H32M",
    "contentRating": "PG",
    "keywords": "Cat,lighthouse",
    "actor": [{"@type": "Person", "name": "Ada Moor"}, {"@type": "Person", "name": "Ben Hill"}],
    "director": {"@type": "Person", "name": "Cleo Bay"},
    "aggregateRating": {"ratingValue": "7.9", "bestRating": 10, "ratingCount": "1,204"},
    "review": {
        "reviewBody": "It purrs.",
        "author": {"name": "Dan"},
        "reviewRating": {"ratingValue": 7, "bestRating": 10, "worstRating": 1},
    },
    "image": "https://img.example/cat.jpg",
}


def page(url: str, body: str, *, head: str = "") -> Page:
    """A page with a body."""
    whole = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return Page(url, whole.encode())


def json_ld(*things: Any) -> str:
    """Scripts with JSON-LD."""
    return "".join(
        f'<script type="application/ld+json">{json.dumps(thing)}</script>' for thing in things
    )


def film(page: Page) -> Any:
    """The film of a page, for its fields to be looked at."""
    found = sources.read(page)
    assert isinstance(found, FilmPage), found
    return found.film


def other(page: Page) -> OtherPage:
    """A page about something else."""
    found = sources.read(page)
    assert isinstance(found, OtherPage), found
    return found


def unreadable(page: Page) -> str:
    """Why a page cannot be read."""
    found = sources.read(page)
    assert isinstance(found, UnreadablePage), found
    return found.reason
