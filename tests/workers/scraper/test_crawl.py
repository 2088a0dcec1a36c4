"""Whole runs against a local server: what they bring in; that they can be killed and repeated."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.engine import sync_engine
from catalog.films.models import FilmRow
from catalog.films.pages import PageRow, note_pages
from catalog.films.scraped import ScrapedFilm
from catalog.films.upsert import Outcome
from catalog.migrate import migrate
from catalog.turn import only_one
from tests.workers.scraper.fetching.misbehaving import Site, html, says, says_raw, served
from tests.workers.scraper.pages import MOVIE, json_ld
from workers.scraper.crawl import crawl
from workers.scraper.fetching.addresses import AllowList
from workers.scraper.fetching.answers import Fetched, NotModified
from workers.scraper.fetching.fetcher import Fetcher
from workers.scraper.fetching.politeness import Politeness
from workers.scraper.found import FilmPage, Found, Kind, OtherPage
from workers.scraper.keep import Visit, keep
from workers.scraper.page import Page
from workers.scraper.report import Report
from workers.scraper.run import BusyError, NotReadyError, scrape
from workers.scraper.settings import ScraperSettings

FILMS = 45
QUICK = Politeness(least_delay=0.001, most_delay=0.02, timeout=20.0, tries=2)


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A list of films, a series and two pages in trouble among them."""
    films = {f"/film/{number}": number for number in range(FILMS)}
    paths = [*films, "/series", "/gone", "/broken"]
    items = [{"@type": "ListItem", "url": path} for path in paths]

    async def answer(request: web.Request) -> web.StreamResponse:
        if request.headers.get("If-None-Match") == '"1"':
            return web.Response(status=304)
        number = films[request.path]
        url = f"https://www.imdb.com/title/tt{9990000 + number}/"
        thing = {**MOVIE, "name": f"Film {number}", "url": url}
        return html(json_ld(thing), ETag='"1"')

    async def series(_request: web.Request) -> web.StreamResponse:
        return html(json_ld({"@type": "TVSeries", "name": "Cats"}))

    async def listed(_request: web.Request) -> web.StreamResponse:
        return html(json_ld({"@type": "ItemList", "itemListElement": items}))

    async with served(Site()) as site:
        site.routes = dict.fromkeys(films, answer) | {
            "/series": series,
            "/list": listed,
            "/gone": says(404),
            "/broken": says(500),
        }
        yield site


def _fetcher() -> Fetcher:
    return Fetcher(
        AllowList(["127.0.0.1"], allow_private=True),
        contact="x",
        politeness=QUICK,
        allow_private=True,
    )


async def _run(engine: Engine, site: Site) -> Report:
    async with _fetcher() as fetcher:
        return await crawl(engine, fetcher, [f"{site.url}/list"])


def _count(engine: Engine) -> int:
    with Session(engine) as session:
        return session.scalar(select(func.count()).select_from(FilmRow)) or 0


def _make_all_due(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        session.execute(update(PageRow).values(due_at=now()))


async def test_a_list_is_followed_to_its_films_and_a_second_run_changes_nothing(
    engine: Engine, site: Site
) -> None:
    first = await _run(engine, site)

    assert first.films == {Outcome.NEW: FILMS}
    assert first.skipped == {
        "is a page of the kind: list": 1,
        "is a page of the kind: series": 1,
        "status 404": 1,
    }
    assert first.failed == {"status 500": 1}
    assert (first.seen, first.discovered) == (FILMS + 4, FILMS + 3)

    assert (await _run(engine, site)).seen == 0

    _make_all_due(engine)
    again = await _run(engine, site)
    assert again.films == {Outcome.UNCHANGED: FILMS}
    assert again.discovered == 0
    assert _count(engine) == FILMS


def test_a_list_that_has_not_changed_is_looked_at_again_within_two_weeks(engine: Engine) -> None:
    url = "https://films.example/new"
    with Session(engine) as session, session.begin():
        note_pages(session, [(url, "films.example", 0)])
    listed = OtherPage(Kind.LIST, "New", (f"{url}/cat",))
    for visit in (Visit(url, 0, Fetched(Page(url, b"x")), listed), Visit(url, 0, NotModified())):
        keep(engine, [visit], Report())
        with Session(engine) as session:
            due_at = session.get_one(PageRow, url).due_at
        assert timedelta(days=6) < due_at - now() < timedelta(days=15)


async def test_what_no_database_holds_ends_no_run(engine: Engine) -> None:
    odd = {
        **MOVIE,
        "name": "Half \ud83d a pair",
        "image": "https://films.example/\0.jpg",
        "aggregateRating": {"ratingValue": 5, "bestRating": 10, "ratingCount": 10**30},
        "review": [{"reviewBody": "Fine.", "url": f"https://films.example/{'x' * 2000}"}],
    }
    links = ["/odd", "/next", "/\0", f"https://{'a' * 300}.example/"]
    head = b'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nETag: "\xff"\r\n\r\n'
    listed = {"@type": "ItemList", "itemListElement": links}
    routes = {
        "/list": says_raw(head + json_ld(listed).encode()),
        "/odd": says_raw(head + json_ld(odd).encode()),
        "/next": says_raw(head.replace(b"text/html", b"image/\xff")),
    }
    async with served(Site(routes=routes)) as site:
        report = await _run(engine, site)

    assert report.films == {Outcome.NEW: 1}
    assert report.seen == 3
    with Session(engine) as session:
        film = session.scalars(select(FilmRow)).one()
    assert film.title == "Half a pair"
    assert film.poster_url is None


async def test_a_page_that_cannot_be_kept_ends_no_run_and_spoils_no_other(
    engine: Engine, site: Site
) -> None:
    def read(page: Page) -> Found:
        title = "Half a \ud83d" if page.path == "/odd" else page.path
        return FilmPage(ScrapedFilm("test", title, 2001, directors=(page.path,)))

    starts = [f"{site.url}/{name}" for name in ("one", "odd", "two")]
    async with _fetcher() as fetcher:
        report = await crawl(engine, fetcher, starts, read=read)
        again = await crawl(engine, fetcher, starts, read=read)

    assert report.films == {Outcome.NEW: 2}
    assert report.skipped == {"cannot be kept: UnicodeEncodeError": 1}
    assert again.seen == 0
    assert _count(engine) == 2


async def test_a_run_that_is_killed_goes_on_where_it_was(tmp_path: Path, site: Site) -> None:
    url = f"sqlite:///{tmp_path / 'reelmood.db'}"
    migrate(url)
    environment = {
        "DATABASE_URL": url,
        "SCRAPER_CONTACT": "films@example.org",
        "SCRAPER_HOSTS": "127.0.0.1",
        "SCRAPER_ALLOW_PRIVATE_HOSTS": "true",
        "DATA_DIR": str(tmp_path),
        "PATH": os.environ["PATH"],
    }
    halfway = asyncio.Event()
    # Every host gets its least delay of a second, so only a few pages are asked for by each run.
    site.routes = {path: site.routes[path] for path in ("/film/1", "/film/2")}
    items = [{"@type": "ListItem", "url": path} for path in site.routes]
    last = site.routes["/film/2"]

    async def wait_to_be_killed(request: web.Request) -> web.StreamResponse:
        halfway.set()
        return await last(request)

    async def listed(_request: web.Request) -> web.StreamResponse:
        return html(json_ld({"@type": "ItemList", "itemListElement": items}))

    site.routes |= {"/list": listed, "/film/2": wait_to_be_killed}

    command = ("-m", "workers", "scrape", f"{site.url}/list", "--json")
    killed = await asyncio.create_subprocess_exec(
        sys.executable, *command, env=environment, stdout=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(60):
        await halfway.wait()
    killed.send_signal(signal.SIGKILL)
    await killed.communicate()

    settings = ScraperSettings(
        database_url=url,
        data_dir=tmp_path,
        scraper_contact="films@example.org",
        scraper_hosts="127.0.0.1",
        scraper_allow_private_hosts=True,
    )
    report = await scrape(settings, [f"{site.url}/list"], politeness=QUICK)

    assert not report.failed
    engine = sync_engine(url)
    assert _count(engine) == 2
    engine.dispose()


async def test_nobody_is_visited_without_a_contact(database_url: str) -> None:
    with pytest.raises(NotReadyError, match="SCRAPER_CONTACT"):
        await scrape(ScraperSettings(database_url=database_url))


async def test_of_two_runs_at_once_the_second_leaves_the_sites_alone(
    database_url: str, tmp_path: Path
) -> None:
    settings = ScraperSettings(
        database_url=database_url, data_dir=tmp_path, scraper_contact="films@example.org"
    )
    engine = sync_engine(database_url)
    with only_one(engine, "scraper"), pytest.raises(BusyError, match="another run"):
        await scrape(settings)
    assert (await scrape(settings, most_pages=0, most_posters=0)).seen == 0
    engine.dispose()


def test_a_refused_site_cannot_be_put_on_the_allow_list() -> None:
    hosts = ScraperSettings(scraper_hosts="letterboxd.com, www.csfd.cz,a.letterboxd.com").hosts

    assert hosts == (
        "wikipedia.org",
        "www.csfd.cz",
        "upload.wikimedia.org",
        "image.pmgstatic.com",
    )
