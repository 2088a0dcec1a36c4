"""A crawl over loopback hosts that misbehave; that we were polite is read from their logs."""

from __future__ import annotations

import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from aiohttp import web

from catalog.engine import sync_engine
from catalog.films.upsert import Outcome
from catalog.migrate import migrate
from tests.workers.scraper.fetching import misbehaving
from tests.workers.scraper.fetching.misbehaving import Handler, Site, first, html, says, served
from tests.workers.scraper.pages import MOVIE, json_ld
from workers.scraper.crawl import crawl
from workers.scraper.fetching.addresses import AllowList
from workers.scraper.fetching.fetcher import Fetcher
from workers.scraper.fetching.politeness import Politeness

_DELAY = 0.01
_ROBOTS = f"User-agent: *\nCrawl-delay: {_DELAY}\nDisallow: /private/\n"


@dataclass(frozen=True, slots=True)
class Crawled:
    """What came of a crawl, and what the hosts saw of it."""

    seconds: float
    good: int
    kept: int
    requests: int
    too_soon: int
    at_once: int
    forbidden: int


async def crawl_loopback(folder: Path, *, hosts: int, pages: int) -> Crawled:
    """Crawl hosts with a share of the pages each, some of them bad in every way."""
    url = f"sqlite:///{folder / 'crawl.db'}"
    migrate(url)
    engine = sync_engine(url)
    share = pages // hosts
    async with AsyncExitStack() as stack:
        sites = [
            await stack.enter_async_context(served(_site(number, share))) for number in range(hosts)
        ]
        manners = Politeness(
            least_delay=_DELAY, most_delay=0.2, timeout=1.0, tries=3, failures=50,
            largest_body=1_000_000, most_requests=10 * pages,
        )  # fmt: skip
        fetcher = Fetcher(
            AllowList(["127.0.0.1"], allow_private=True),
            contact="benchmark",
            politeness=manners,
            allow_private=True,
        )
        started = time.perf_counter()
        async with fetcher:
            report = await crawl(engine, fetcher, [f"{site.url}/list" for site in sites])
        seconds = time.perf_counter() - started
    engine.dispose()
    kept = report.films[Outcome.NEW] + report.films[Outcome.UPDATED]
    gaps = [after[1] - before[2] for site in sites for before, after in pairwise(site.log)]
    return Crawled(
        seconds=seconds,
        good=hosts * (share - len(_BAD)),
        kept=kept,
        requests=sum(len(site.log) for site in sites),
        # A clock tells a hundredth of a second to a few microseconds.
        too_soon=sum(0 <= gap < _DELAY - 1e-4 for gap in gaps),
        at_once=sum(gap < 0 for gap in gaps),
        forbidden=sum(path.startswith("/private") for site in sites for path in site.paths),
    )


_BAD: dict[str, Handler] = {
    "/slow": misbehaving.hangs,
    "/bomb": misbehaving.bomb,
    "/huge": misbehaving.huge,
    "/loop": says(302, Location="/loop"),
    "/500": says(500),
    "/out": says(302, Location="https://elsewhere.example/"),
    "/private/x": says(200),
}


def _site(number: int, share: int) -> Site:
    """A host with a list of its pages; every tenth says 429 first, some have a wrong charset."""

    async def film(request: web.Request) -> web.StreamResponse:
        place = int(request.path.rpartition("/")[2])
        address = f"https://www.imdb.com/title/tt{1_000_000 + number * 10_000 + place}/"
        thing = {**MOVIE, "name": f"Film {number}-{place} é", "url": address}
        if place % 7 == 0:
            body = f"<!doctype html>{json_ld(thing)}".encode()
            kind = "text/html; charset=iso-8859-2"
            return web.Response(body=body, headers={"Content-Type": kind})
        return html(json_ld(thing))

    films = [f"/film/{place}" for place in range(share - len(_BAD))]
    items = [{"url": path} for path in [*films, *_BAD]]

    async def listed(_request: web.Request) -> web.StreamResponse:
        return html(json_ld({"@type": "ItemList", "itemListElement": items}))

    too_much = says(429, **{"Retry-After": "0"})
    routes = {
        path: first(too_much, film) if place % 10 == 0 else film for place, path in enumerate(films)
    }
    return Site(robots=_ROBOTS, routes={**routes, **_BAD, "/list": listed})
