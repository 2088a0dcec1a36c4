"""Any site that describes films by schema.org in JSON-LD: `Movie`, and `ItemList` of them.

https://schema.org/Movie; our own reader, since extruct (the library for it) parses the whole page
several times over for formats that are not used here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from catalog.films.scraped import Review
from workers.scraper.found import Facts, Found, Kind, OtherPage, UnreadablePage, film_page
from workers.scraper.genres import genres_of
from workers.scraper.page import Page
from workers.scraper.places import country_codes, language_codes
from workers.scraper.sources.source import Source
from workers.scraper.wording import cut, minutes_in, names_in, number, unescaped, unique, year_in

Thing = dict[str, Any]

_FILM = "Movie"
_KINDS = {
    "TVSeries": Kind.SERIES,
    "TVMiniSeries": Kind.SERIES,
    "PodcastSeries": Kind.SERIES,
    "CreativeWorkSeries": Kind.SERIES,
    "TVSeason": Kind.SEASON,
    "CreativeWorkSeason": Kind.SEASON,
    "TVEpisode": Kind.EPISODE,
    "Episode": Kind.EPISODE,
    "PodcastEpisode": Kind.EPISODE,
    "MovieSeries": Kind.FILM_SERIES,
    "VideoGame": Kind.GAME,
    "Game": Kind.GAME,
    "Person": Kind.PERSON,
    "ItemList": Kind.LIST,
    "CollectionPage": Kind.LIST,
}
_CHART = re.compile(r"\btop\b|\bchart|\bbest\b", re.IGNORECASE)
_IMDB_ID = re.compile(r"imdb\.com/title/(tt\d{7,9})")
_MOST_REVIEWS = 20
_LONGEST_EXCERPT = 1000
_DEEPEST = 6


def read(page: Page) -> Found:
    """What a page is by its JSON-LD."""
    return read_as(page, page.host or "schema.org")


def read_as(page: Page, source: str, *own: Facts) -> Found:
    """What a page is by its JSON-LD, with what the site's own module knows better."""
    found = list(things(page))
    films = [thing for thing in found if _FILM in types_of(thing)]
    if film := _meant(films, page):
        return film_page(source, *own, facts(film, page))
    if films:
        links = (_address(film.get("url"), page) or "" for film in films)
        return OtherPage(Kind.LIST, page.title, unique(links))
    for thing in found:
        for name in types_of(thing):
            if name in _KINDS:
                return other(page, _KINDS[name], thing)
    return UnreadablePage("there is no schema.org film in the page, nor anything else it knows")


def film_in(page: Page) -> Thing:
    """What the JSON-LD says of the film that a page is about; empty where it says nothing."""
    films = [thing for thing in things(page) if _FILM in types_of(thing)]
    return _meant(films, page) or {}


def _meant(films: list[Thing], page: Page) -> Thing | None:
    """The film that a page is about, of those it describes; None where it only lists them.

    Beside its film a page may describe what is shown, or liked, with it.
    """
    if len({unescaped(film.get("name")) for film in films}) > 1:
        own = {page.url, page.canonical}
        by_address = [film for film in films if _address(film.get("url"), page) in own]
        named = ((unescaped(film.get("name")), film) for film in films)
        films = by_address or [film for name, film in named if name and name in page.title]
    return next(iter(films), None)


def other(page: Page, kind: Kind, thing: Thing) -> OtherPage:
    """A page about something else than a film, with the films of a list."""
    links = tuple(links_of(thing, page)) if kind is Kind.LIST else ()
    name = unescaped(thing.get("name")) or page.title
    is_chart = kind is Kind.LIST and _CHART.search(f"{name} {page.path.replace('/', ' ')}")
    return OtherPage(Kind.CHART if is_chart else kind, name, unique(links))


def things(page: Page) -> Iterator[Thing]:
    """Every thing that the JSON-LD of a page describes at its top."""
    for told in page.json('script[type="application/ld+json"]'):
        yield from _unfolded(told)


def types_of(thing: Thing) -> list[str]:
    """The names of a thing's types, without their address."""
    told = [one for one in _listed(thing.get("@type")) if isinstance(one, str)]
    return [name.rpartition("/")[2].rpartition(":")[2] for name in told]


def links_of(thing: Thing, page: Page) -> Iterator[str]:
    """The addresses of the items of a list."""
    listed = thing.get("itemListElement") or _inside(thing.get("mainEntity"))
    # Rotten Tomatoes has a list in a list.
    for entry in _listed(_inside(listed) or listed):
        if isinstance(entry, str):
            yield page.absolute(entry)
        elif isinstance(entry, dict):
            item = entry.get("item")
            types = types_of(item if isinstance(item, dict) else entry)
            if _FILM not in types and not _KINDS.keys().isdisjoint(types):
                continue  # A chart may be one of series.
            address = entry.get("url") or (item if isinstance(item, str) else None)
            if not address and isinstance(item, dict):
                address = item.get("url") or item.get("@id")
            if isinstance(address, str):
                yield page.absolute(address)


def facts(thing: Thing, page: Page) -> Facts:
    """What a `Movie` says of itself."""
    image = _first(thing.get("image")) or _first(thing.get("thumbnailUrl"))
    trailer = _first(thing.get("trailer"))
    return Facts(
        title=unescaped(_first(thing.get("name"))),
        original_title=unescaped(_first(thing.get("alternativeHeadline"))),
        year=_year(thing, page),
        ids=_ids(thing),
        countries=country_codes(_each(thing.get("countryOfOrigin"))),
        languages=language_codes(_each(thing.get("inLanguage"))),
        directors=unique(_each(thing.get("director") or thing.get("directors"))),
        cast=unique(_each(thing.get("actor") or thing.get("actors"))),
        genres=genres_of(_names(thing.get("genre"))),
        keywords=unique(_keywords(thing.get("keywords"))),
        runtime_minutes=minutes_in(_first(thing.get("duration"))),
        certificate=unescaped(_first(thing.get("contentRating"))) or None,
        synopsis=unescaped(thing.get("description")),
        reviews=tuple(_reviews(thing)),
        rating=_rating(_first(thing.get("aggregateRating"))),
        poster_url=_address(image, page),
        trailer_url=_address(trailer, page),
    )


def _unfolded(told: Any, depth: int = 0) -> Iterator[Thing]:
    if isinstance(told, list) and depth < _DEEPEST:
        for one in told:
            yield from _unfolded(one, depth + 1)
    elif isinstance(told, dict) and depth < _DEEPEST:
        yield told
        for inside in (told.get("@graph"), told.get("mainEntity")):
            yield from _unfolded(inside, depth + 1)


def _inside(entity: Any) -> Any:
    return entity.get("itemListElement") if isinstance(entity, dict) else None


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _first(value: Any) -> Any:
    return next(iter(_listed(value)), None)


def _names(value: Any) -> list[str]:
    told = [one.get("name") if isinstance(one, dict) else one for one in _listed(value)]
    return [unescaped(name) for name in told]


def _each(value: Any) -> Iterator[str]:
    """The names of people or places, of which a plain text may hold several."""
    for one in _listed(value):
        yield from names_in(unescaped(one)) if isinstance(one, str) else _names(one)


def _keywords(value: Any) -> list[str]:
    return [word.strip().lower() for text in _names(value) for word in text.split(",")]


def _year(thing: Thing, page: Page) -> int | None:
    # The title of a page names the year of the first release; a date may be that of one country.
    titled = re.search(r"\(\D*(\d{4})\D*\)", page.title)
    dates = ("copyrightYear", "datePublished", "dateCreated")
    told = (titled[1] if titled else None, *(_first(thing.get(name)) for name in dates))
    return next(filter(None, map(year_in, told)), None)


def _ids(thing: Thing) -> dict[str, str]:
    for address in [thing.get("url"), *_listed(thing.get("sameAs"))]:
        found = _IMDB_ID.search(address) if isinstance(address, str) else None
        if found:
            return {"imdb": found[1]}
    return {}


def _rating(told: Any) -> tuple[float, float, int] | None:
    if not isinstance(told, dict):
        return None
    rating, best = number(told.get("ratingValue")), number(told.get("bestRating", 5))
    votes = number(told.get("ratingCount") or told.get("reviewCount") or 0)
    if rating is None or best is None or votes is None or not 0 <= rating <= best or best <= 0:
        return None
    return rating, best, int(max(votes, 0))


def _reviews(thing: Thing) -> Iterator[Review]:
    for told in _listed(thing.get("review") or thing.get("reviews"))[:_MOST_REVIEWS]:
        if not isinstance(told, dict):
            continue
        excerpt = cut(
            unescaped(told.get("reviewBody") or told.get("description")), _LONGEST_EXCERPT
        )
        score = _score(_first(told.get("reviewRating")))
        if excerpt or score is not None:
            author = next(iter(_names(told.get("author"))), "")
            address = told.get("url")
            yield Review(excerpt, score, author, address if isinstance(address, str) else None)


def _score(told: Any) -> float | None:
    if not isinstance(told, dict):
        return None
    value, best = number(told.get("ratingValue")), number(told.get("bestRating", 5))
    worst = number(told.get("worstRating", 0))
    if value is None or best is None or worst is None or best <= worst:
        return None
    return min(max((value - worst) / (best - worst), 0.0), 1.0)


def _address(told: Any, page: Page) -> str | None:
    if isinstance(told, dict):
        told = told.get("url") or told.get("contentUrl") or told.get("embedUrl")
    return page.absolute(told) or None if isinstance(told, str) else None


SOURCE = Source(
    name="schema.org",
    hosts=(),
    read=read,
    rules="Any other site with schema.org films; its own terms decide, so it is off until allowed.",
)
