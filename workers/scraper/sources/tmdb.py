"""TMDB by its official API (https://developer.themoviedb.org/reference), where there is a key.

Its answers are JSON and go through the same crawl as pages: a list of films leads to the films.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from catalog.films.scraped import Review, WhereToWatch
from workers.scraper.found import Facts, Found, Kind, OtherPage, UnreadablePage, film_page
from workers.scraper.genres import genres_of
from workers.scraper.page import Page
from workers.scraper.places import country_codes, language_codes
from workers.scraper.sources.source import Crawling, Source
from workers.scraper.wording import cut, number, unescaped, unique, year_in

API = "https://api.themoviedb.org/3"
_PARTS = "credits,keywords,reviews,external_ids,videos,watch/providers"
_PICTURES = "https://image.tmdb.org/t/p/w500"
_KINDS = {"flatrate": "stream", "free": "free", "ads": "ads", "rent": "rent", "buy": "buy"}
_MOST_CAST, _MOST_REVIEWS = 30, 20
# The API hands out no page beyond this one.
_LAST_PAGE = 500
_LONGEST_PROVIDER = 80
# As ISO 3166-1 writes countries.
_ALPHA_2 = re.compile(r"[A-Z]{2}")
_BEST = 10.0


def film_url(base: str, number: int) -> str:
    """Where the API tells all of a film in one answer."""
    return f"{base}/movie/{number}?append_to_response={_PARTS}"


def read(page: Page) -> Found:
    """What an answer of the API is."""
    try:
        told = json.loads(page.text)
    except (ValueError, RecursionError):
        return UnreadablePage("the answer is no JSON")
    if not isinstance(told, Mapping):
        return UnreadablePage("the answer is no object")
    if isinstance(told.get("results"), list):
        return OtherPage(Kind.LIST, "TMDB", unique(_links(told, page)))
    if "first_air_date" in told:
        return OtherPage(Kind.SERIES, unescaped(told.get("name")))
    return film_page("tmdb", _facts(told))


def _links(told: Mapping[str, Any], page: Page) -> Iterator[str]:
    base = page.url.partition("/3/")[0] + "/3"
    for film in _objects(told.get("results")):
        if isinstance(film.get("id"), int) and not film.get("adult"):
            yield film_url(base, film["id"])
    here, last = told.get("page"), told.get("total_pages")
    if isinstance(here, int) and isinstance(last, int) and here < min(last, _LAST_PAGE):
        plain = re.sub(r"([?&])page=\d+&?", r"\1", page.url).rstrip("?&")
        yield f"{plain}{'&' if '?' in plain else '?'}page={here + 1}"


def _facts(told: Mapping[str, Any]) -> Facts:
    crew = _objects(_at(told, "credits", "crew"))
    cast = _objects(_at(told, "credits", "cast"))
    minutes, poster = number(told.get("runtime")), told.get("poster_path")
    rating, votes = number(told.get("vote_average")), number(told.get("vote_count"))
    languages = [told.get("original_language"), *_texts(told.get("spoken_languages"), "iso_639_1")]
    return Facts(
        title=unescaped(told.get("title")),
        original_title=unescaped(told.get("original_title")),
        year=year_in(told.get("release_date")),
        ids=_ids(told),
        countries=country_codes(_texts(told.get("production_countries"), "iso_3166_1")),
        languages=language_codes(one for one in languages if isinstance(one, str)),
        directors=unique(_text(one, "name") for one in crew if one.get("job") == "Director"),
        cast=unique(_text(one, "name") for one in cast)[:_MOST_CAST],
        genres=genres_of(_texts(told.get("genres"), "name")),
        keywords=unique(word.lower() for word in _texts(_at(told, "keywords", "keywords"), "name")),
        runtime_minutes=int(minutes) if minutes else None,
        synopsis=unescaped(told.get("overview")),
        reviews=tuple(_reviews(told))[:_MOST_REVIEWS],
        rating=(rating, _BEST, int(votes)) if rating and votes and rating <= _BEST else None,
        offers=tuple(dict.fromkeys(_offers(told))),
        poster_url=f"{_PICTURES}{poster}" if isinstance(poster, str) and poster else None,
        trailer_url=_trailer(told),
    )


def _ids(told: Mapping[str, Any]) -> dict[str, str]:
    ids = {
        "tmdb": told.get("id"),
        "imdb": told.get("imdb_id") or _at(told, "external_ids", "imdb_id"),
        "wikidata": _at(told, "external_ids", "wikidata_id"),
    }
    return {scheme: str(value) for scheme, value in ids.items() if value}


def _reviews(told: Mapping[str, Any]) -> Iterator[Review]:
    for one in _objects(_at(told, "reviews", "results")):
        excerpt = cut(_text(one, "content"), 1000)
        score = number(_at(one, "author_details", "rating"))
        part = score / _BEST if score is not None and 0.0 <= score <= _BEST else None
        if excerpt:
            yield Review(excerpt, part, _text(one, "author"), _text(one, "url") or None)


def _offers(told: Mapping[str, Any]) -> Iterator[WhereToWatch]:
    countries = _at(told, "watch/providers", "results")
    for country, ways in countries.items() if isinstance(countries, Mapping) else ():
        if not _ALPHA_2.fullmatch(str(country)):
            continue
        link = _at(ways, "link")
        url = link if isinstance(link, str) else None
        for way, kind in _KINDS.items():
            for provider in _texts(_at(ways, way), "provider_name"):
                yield WhereToWatch(str(country), provider[:_LONGEST_PROVIDER], kind, url)


def _trailer(told: Mapping[str, Any]) -> str | None:
    videos = _objects(_at(told, "videos", "results"))
    trailers = (one for one in videos if one.get("type") == "Trailer")
    keys = (_text(one, "key") for one in trailers if one.get("site") == "YouTube")
    key = next(filter(None, keys), None)
    return f"https://www.youtube.com/watch?v={key}" if key else None


def _at(value: Any, *path: str) -> Any:
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _objects(listed: Any) -> list[Mapping[str, Any]]:
    return [one for one in listed if isinstance(one, Mapping)] if isinstance(listed, list) else []


def _text(value: Mapping[str, Any], name: str) -> str:
    return unescaped(value.get(name))


def _texts(listed: Any, name: str) -> list[str]:
    return [text for one in _objects(listed) if (text := _text(one, name))]


SOURCE = Source(
    name="tmdb",
    hosts=("api.themoviedb.org",),
    read=read,
    rules="The official API: free for non-commercial use with attribution, with your own key.",
    crawling=Crawling.WITH_KEY,
    starts=(f"{API}/trending/movie/week", f"{API}/movie/popular", f"{API}/movie/top_rated"),
    pictures=("image.tmdb.org",),
)
