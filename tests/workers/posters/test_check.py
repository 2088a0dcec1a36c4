"""Posters of a local host are looked at, and those that are bad give way to drawn ones."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from sqlalchemy import Engine, update
from sqlalchemy.orm import Session

from catalog.base import now
from catalog.engine import sync_engine
from catalog.films.film import film_of
from catalog.films.models import FilmRow, PosterRow
from catalog.films.posters import due_posters
from catalog.films.upsert import upsert
from catalog.session import writing
from tests.catalog.databases import some_film
from tests.workers.posters.test_picture import picture
from tests.workers.scraper.fetching.misbehaving import Handler, Site, says, served
from workers.posters.check import check_posters
from workers.scraper.fetching.addresses import AllowList
from workers.scraper.fetching.fetcher import Fetcher
from workers.scraper.fetching.politeness import Politeness
from workers.scraper.report import Report

QUICK = Politeness(least_delay=0.001, most_delay=0.02, timeout=20.0, tries=1, failures=99)


def _shows(body: bytes, kind: str = "image/jpeg") -> Handler:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(body=body, content_type=kind)

    return answer


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    """A host of posters: three that can be shown, three that cannot, one in trouble."""
    async with served(Site()) as site:
        site.routes = {
            "/good.jpg": _shows(picture()),
            "/good.png": _shows(picture(kind="PNG"), "image/png"),
            "/unnamed": _shows(picture(), "application/octet-stream"),
            "/gone.jpg": says(404),
            "/page.jpg": _shows(b"<html></html>", "text/html"),
            "/logo.jpg": _shows(picture(40, 40)),
            "/trouble.jpg": says(500),
        }
        yield site


async def _check(engine: Engine, most: int = 100) -> Report:
    report = Report()
    allowed = AllowList(["127.0.0.1"], allow_private=True)
    async with Fetcher(allowed, contact="x", politeness=QUICK, allow_private=True) as fetcher:
        await check_posters(engine, fetcher, report, most)
    return report


def _bring_in(engine: Engine, urls: list[str]) -> None:
    films = [some_film(url.rpartition("/")[2], poster_url=url) for url in urls]
    with writing(engine) as session:
        upsert(session, films)


def _shown(engine: Engine) -> set[str]:
    """The films that the bot shows a poster of by its URL."""
    with Session(engine) as session:
        return {row.title for row in session.query(FilmRow) if film_of(row).poster_url}


async def test_bad_posters_give_way_and_nobody_is_asked_twice(engine: Engine, site: Site) -> None:
    elsewhere = "https://elsewhere.example/closed.jpg"
    private = f"{site.url}/private/hidden.jpg"
    _bring_in(engine, [*(f"{site.url}{path}" for path in site.routes), elsewhere, private])
    assert len(_shown(engine)) == 9

    report = await _check(engine)

    assert report.posters == {"good": 3, "bad": 3, "not seen": 1, "not visited": 2}
    assert _shown(engine) == {
        "good.jpg", "good.png", "unnamed", "trouble.jpg", "closed.jpg", "hidden.jpg",
    }  # fmt: skip
    assert site.headers[-1]["Accept"] == "image/*"
    assert "/private/hidden.jpg" not in site.paths

    asked = len(site.paths)
    assert not (await _check(engine)).posters
    assert len(site.paths) == asked


async def test_a_new_poster_is_trusted_and_looked_at(engine: Engine, site: Site) -> None:
    _bring_in(engine, [f"{site.url}/logo.jpg"])
    await _check(engine)
    assert _shown(engine) == set()

    with writing(engine) as session:
        upsert(session, [some_film("logo.jpg", poster_url=f"{site.url}/good.jpg")])
    assert _shown(engine) == {"logo.jpg"}

    assert (await _check(engine)).posters == {"good": 1}


async def test_trouble_does_not_turn_a_good_poster_bad(engine: Engine, site: Site) -> None:
    _bring_in(engine, [f"{site.url}/good.jpg"])
    await _check(engine)
    site.routes["/good.jpg"] = says(503)
    with writing(engine) as session:
        session.execute(update(PosterRow).values(due_at=now()))

    assert (await _check(engine)).posters == {"not seen": 1}
    assert _shown(engine) == {"good.jpg"}


def test_films_that_many_know_go_first_and_a_run_has_an_end(database_url: str) -> None:
    engine = sync_engine(database_url)
    with writing(engine) as session:
        films = [
            some_film(f"Film {renown}", renown=renown, poster_url=f"https://a.example/{renown}")
            for renown in (1, 5, 3)
        ]
        upsert(session, films)
        due = [url for _, url in due_posters(session, 2)]
    engine.dispose()

    assert due == ["https://a.example/5", "https://a.example/3"]
