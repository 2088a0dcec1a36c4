"""TMDB's answers as its reference documents them, from a local server."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from aiohttp import web
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from catalog.films.models import FilmRow, OfferRow
from catalog.films.scraped import Review, WhereToWatch
from catalog.films.upsert import Outcome
from tests.workers.scraper.fetching.misbehaving import Handler, Site, served
from tests.workers.scraper.pages import film, other, unreadable
from workers.scraper.crawl import crawl
from workers.scraper.fetching.addresses import AllowList
from workers.scraper.fetching.fetcher import Fetcher
from workers.scraper.fetching.politeness import Politeness
from workers.scraper.found import Kind
from workers.scraper.page import Page
from workers.scraper.sources import tmdb

URL = "https://api.themoviedb.org/3/movie/42"
FILM = {
    "adult": False,
    "id": 42,
    "imdb_id": "tt9990001",
    "title": "The Cat",
    "original_title": "Kissan vuoro",
    "original_language": "fi",
    "spoken_languages": [{"iso_639_1": "en", "name": "English"}],
    "production_countries": [{"iso_3166_1": "FI", "name": "Finland"}],
    "release_date": "2011-05-09",
    "runtime": 92,
    "genres": [{"id": 878, "name": "Science Fiction"}, {"id": 18, "name": "Drama"}],
    "overview": "A cat keeps the light.",
    "poster_path": "/cat.jpg",
    "vote_average": 7.9,
    "vote_count": 1204,
    "credits": {
        "cast": [{"name": "Ada Moor", "character": "Cat"}],
        "crew": [{"name": "Cleo Bay", "job": "Director"}, {"name": "Dan", "job": "Producer"}],
    },
    "keywords": {"keywords": [{"id": 1, "name": "Lighthouse"}]},
    "reviews": {
        "results": [{"author": "Ema", "author_details": {"rating": 8}, "content": "It purrs."}]
    },
    "external_ids": {"imdb_id": "tt9990001", "wikidata_id": "Q42"},
    "videos": {"results": [{"site": "YouTube", "type": "Trailer", "key": "abc"}]},
    "watch/providers": {
        "results": {
            "FI": {
                "link": "https://www.themoviedb.org/movie/42/watch?locale=FI",
                "flatrate": [{"provider_name": "Areena"}],
                "buy": [{"provider_name": "Kauppa"}],
            }
        }
    },
}


def _answer(told: object, url: str = URL) -> Page:
    return Page(url, json.dumps(told).encode(), "application/json")


def test_a_film_with_reviews_trailer_and_where_to_watch_it() -> None:
    told = film(_answer(FILM))

    assert (told.title, told.original_title, told.year) == ("The Cat", "Kissan vuoro", 2011)
    assert told.ids == {"tmdb": "42", "imdb": "tt9990001", "wikidata": "Q42"}
    assert (told.countries, told.languages) == (("FI",), ("fi", "en"))
    assert (told.directors, told.cast) == (("Cleo Bay",), ("Ada Moor",))
    assert (told.genres, told.keywords) == (("science fiction", "drama"), ("lighthouse",))
    assert told.rating == (7.9, 10.0, 1204)
    assert told.reviews == (Review("It purrs.", 0.8, "Ema"),)
    assert told.poster_url == "https://image.tmdb.org/t/p/w500/cat.jpg"
    assert told.trailer_url == "https://www.youtube.com/watch?v=abc"
    link = "https://www.themoviedb.org/movie/42/watch?locale=FI"
    assert told.offers == (
        WhereToWatch("FI", "Areena", "stream", link),
        WhereToWatch("FI", "Kauppa", "buy", link),
    )


def test_a_list_leads_to_its_films_and_to_its_next_page() -> None:
    results = [{"id": 42}, {"id": 43, "adult": True}]
    listed = {"page": 1, "total_pages": 2, "results": results}
    found = other(_answer(listed, "https://api.themoviedb.org/3/movie/popular"))

    assert found.kind is Kind.LIST
    assert found.links == (
        tmdb.film_url(tmdb.API, 42),
        "https://api.themoviedb.org/3/movie/popular?page=2",
    )


def test_what_is_no_film_says_so() -> None:
    series = {"first_air_date": "2011-05-09", "name": "Cats"}

    assert other(_answer(series)).kind is Kind.SERIES
    assert "no JSON" in unreadable(Page(URL, b"<html>"))
    assert "no title" in unreadable(_answer({"status_code": 34}))


@pytest.fixture
async def api() -> AsyncIterator[Site]:
    async def popular(_request: web.Request) -> web.StreamResponse:
        return web.json_response({"page": 1, "total_pages": 1, "results": [{"id": 42}]})

    async def details(request: web.Request) -> web.StreamResponse:
        if request.query.get("api_key") != "secret":
            return web.json_response({"status_code": 7}, status=401)
        return web.json_response(FILM)

    routes: dict[str, Handler] = {"/3/movie/popular": popular, "/3/movie/42": details}
    async with served(Site(robots=None, routes=routes)) as site:
        yield site


async def test_the_api_fills_the_catalog_and_its_key_is_kept_nowhere(
    engine: Engine, api: Site
) -> None:
    fetcher = Fetcher(
        AllowList(["127.0.0.1"], allow_private=True),
        contact="x",
        politeness=replace(Politeness(), least_delay=0.001),
        allow_private=True,
        keys={"127.0.0.1": "secret"},
    )
    async with fetcher:
        report = await crawl(engine, fetcher, [f"{api.url}/3/movie/popular"], read=tmdb.read)

    assert report.films == {Outcome.NEW: 1}
    with Session(engine) as session:
        [row] = session.scalars(select(FilmRow))
        assert (row.title, row.trailer_url) == ("The Cat", "https://www.youtube.com/watch?v=abc")
        offers = session.scalars(select(OfferRow)).all()
        assert {one.provider for one in offers} == {"Areena", "Kauppa"}
        assert "secret" not in str(
            session.connection().exec_driver_sql("SELECT url FROM scraped_pages").all()
        )
