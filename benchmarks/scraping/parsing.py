"""Pages a second on one core, beside peers."""

from __future__ import annotations

import gzip
import json
import time
from collections.abc import Callable
from pathlib import Path

from workers.scraper import sources
from workers.scraper.found import FilmPage
from workers.scraper.page import Page

_SECONDS = 3.0
_FOLDERS = {
    "imdb": "https://www.imdb.com/title/tt0000001/",
    "wikipedia": "https://en.wikipedia.org/wiki/X",
    "rottentomatoes": "https://www.rottentomatoes.com/m/x",
    "csfd": "https://www.csfd.cz/film/1-x/prehled/",
}


def pages_in(folder: Path) -> dict[str, list[Page]]:
    """The film pages of a folder with a folder for each site."""
    found: dict[str, list[Page]] = {}
    for site, url in _FOLDERS.items():
        pages = [
            Page(url, gzip.decompress(one.read_bytes())) for one in folder.glob(f"{site}/*.gz")
        ]
        found[site] = [page for page in pages if isinstance(sources.read(page), FilmPage)]
    return {site: pages for site, pages in found.items() if pages}


def made_up_pages() -> dict[str, list[Page]]:
    """A page of 1 MB in IMDb's shape, for those who have no saved ones."""
    film = {"@type": "Movie", "name": "A film", "datePublished": "2001-01-01", "genre": ["Drama"]}
    script = f'<script type="application/ld+json">{json.dumps(film)}</script>'
    # As on its pages, a fifth of the bytes is the state of the page.
    top = {"id": "tt0000001", "titleText": {"text": "A film"}, "releaseYear": {"year": 2001}}
    more = [{"node": {"id": number, "text": "Something or other."}} for number in range(4000)]
    state = {"props": {"pageProps": {"aboveTheFoldData": top, "mainColumnData": {"more": more}}}}
    script += f'<script id="__NEXT_DATA__">{json.dumps(state)}</script>'
    filling = "<div class='a'><a href='/x'>Somebody</a><p>Something or other.</p></div>" * 11_000
    body = f"<html><head><title>A film</title>{script}</head><body>{filling}</body></html>"
    return {"imdb": [Page(_FOLDERS["imdb"], body.encode())]}


def rates(pages: list[Page]) -> dict[str, float]:
    """Pages a second for us and for each peer that is installed."""
    return {name: _rate(read, pages) for name, read in _readers().items()}


def _rate(read: Callable[[Page], object], pages: list[Page]) -> float:
    done, started = 0, time.process_time()
    while (spent := time.process_time() - started) < _SECONDS or done == 0:
        page = pages[done % len(pages)]
        # A new page each time: what one has parsed, it remembers.
        read(Page(page.url, page.body))
        done += 1
    return done / spent


def _readers() -> dict[str, Callable[[Page], object]]:
    from bs4 import BeautifulSoup

    def whole_by_bs4(page: Page) -> object:
        soup = BeautifulSoup(page.text, "html.parser")
        return [json.loads(one.text) for one in soup.find_all(type="application/ld+json")]

    readers: dict[str, Callable[[Page], object]] = {
        "reelmood (the whole film)": sources.read,
        "bs4 (JSON-LD only)": whole_by_bs4,
    }
    try:
        import extruct
    except ImportError:
        print("Left out: extruct is not installed.")
    else:
        readers["extruct (JSON-LD only)"] = lambda page: extruct.extract(
            page.text, syntaxes=["json-ld"]
        )
        readers["extruct (all syntaxes)"] = lambda page: extruct.extract(page.text)
    try:
        from imdb.parser.http.movieParser import (
            DOMHTMLMovieParser,
        )
    except ImportError:
        print("Left out: cinemagoer is not installed.")
    else:
        parser = DOMHTMLMovieParser()
        readers["cinemagoer (IMDb only)"] = lambda page: parser.parse(page.text)
    return readers
