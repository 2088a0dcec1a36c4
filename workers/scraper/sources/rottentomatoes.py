"""Rotten Tomatoes: JSON-LD, and the rows of facts that only its elements hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from catalog.films.scraped import Review
from workers.scraper.found import Facts, Found, UnreadablePage, film_page
from workers.scraper.genres import genres_of
from workers.scraper.page import Page, soup_of
from workers.scraper.places import country_codes, language_codes
from workers.scraper.sources import schema_org
from workers.scraper.sources.source import Source
from workers.scraper.wording import cut, minutes_in, names_in, unique, words_of, year_in

_FILM = re.compile(r"/m/([^/?#]+)")
_AFTER_TITLE = re.compile(r" (?:\(\d{4}\)|[-|] Rotten Tomatoes).*$")
_ROWS = '[data-qa="movie-info-item"], .content-meta.info li, [data-qa="item"], .meta-row'
_LABEL = '[data-qa="movie-info-item-label"], .meta-label, [data-qa="item-label"]'
_VALUE = '[data-qa="movie-info-item-value"], .meta-value, [data-qa="item-value-group"], dd'
_PEOPLE = '[data-qa="person-item"], [data-qa="cast-crew-item"], .cast-item'
_PERSON = '[data-qa="person-name"], [data-qa="cast-crew-item-link"] > span, a > span'
_ROLE = '[data-qa="person-role"], .characters'
# Who made a film stands among those who play in it, with a trade where they have a character.
_TRADE = re.compile(
    r"(?:(?:Executive |Co-|Associate |Assistant )?(?:Director|Producer)|Screenwriter|Writer|Author|"
    r"Cinematographer|(?:Film )?Editor|Original Music|Composer|Production Design|Art Director|"
    r"Costume Design|Casting|Set Decoration|Story|Creator)(?:,\s*)?"
)
_QUOTES = (
    '[data-qa="quote-bubble"], review-speech-balloon, review-card, [data-qa="review-card"], '
    "media-review-card-critic, review-card-critic"
)
_QUOTE = (
    'blockquote p, [data-qa="review-text"], .review-text, [slot="content"], [slot="review"], '
    '[slot="reviewQuote"]'
)
_SAME_LABEL = {"directors": "director", "directed by": "director", "genres": "genre"}
_MOST_CAST = 30


def read(page: Page) -> Found:
    """What a page of Rotten Tomatoes is."""
    known = _facts(page)
    found = schema_org.read_as(page, "rottentomatoes", known)
    if isinstance(found, UnreadablePage) and _FILM.search(page.path):
        titled = Facts(title=_AFTER_TITLE.sub("", page.meta("og:title") or page.title))
        return film_page("rottentomatoes", titled, known)
    return found


def _facts(page: Page) -> Facts:
    rows = _rows(page)
    info = page.words('[slot="info"], .scoreboard__info, [slot="metadataProps"]')
    named = _FILM.search(page.canonical)
    released = [year_in(text) for label, text in rows.items() if label.startswith("release date")]
    titled = re.search(r"\((\d{4})\)", f"{page.meta('og:title')} {page.title}")
    poster = page.meta("og:image") or page.attribute("img.posterImage", "data-src")
    return Facts(
        year=year_in(titled[1] if titled else info)
        or min(filter(None, released), default=None)
        or year_in(info),
        ids={"rottentomatoes": named[1]} if named else {},
        languages=language_codes(names_in(rows.get("original language", ""))),
        countries=country_codes(names_in(rows.get("country", ""))),
        directors=unique(names_in(rows.get("director", ""))),
        cast=unique(_cast(page))[:_MOST_CAST],
        genres=genres_of([rows.get("genre", "")]),
        runtime_minutes=minutes_in(rows.get("runtime", "")) or minutes_in(info),
        certificate=rows.get("rating"),
        synopsis=page.words(
            '[data-qa="movie-info-synopsis"], #movieSynopsis, [data-qa="synopsis-value"], '
            '[slot="description"] [slot="content"]'
        ),
        reviews=() if schema_org.film_in(page).get("review") else _reviews(page),
        poster_url=page.absolute(poster) or None,
    )


def _rows(page: Page) -> dict[str, str]:
    """The facts of the page by their label, in lower case."""
    rows: dict[str, str] = {}
    for node in page.all(_ROWS):
        row = soup_of(node)
        label, value = row.select_one(_LABEL), row.select_one(_VALUE)
        if label is not None and value is not None:
            name = words_of(label).rstrip(":").lower()
            rows.setdefault(_SAME_LABEL.get(name, name), words_of(value))
    return rows


def _cast(page: Page) -> Iterator[str]:
    """Who plays, without those who only made the film."""
    for node in page.all(_PEOPLE):
        person = soup_of(node)
        name, role = person.select_one(_PERSON), person.select_one(_ROLE)
        trade = words_of(role) if role is not None else ""
        if name is not None and not (trade and not _TRADE.sub("", trade).strip()):
            yield words_of(name)


def _reviews(page: Page) -> tuple[Review, ...]:
    """What critics say, where the JSON-LD has none of it."""
    reviews = []
    for node in page.all(_QUOTES):
        quote = soup_of(node).select_one(_QUOTE)
        if quote is not None and words_of(quote):
            reviews.append(Review(cut(words_of(quote), 1000)))
    return tuple(reviews[:20])


SOURCE = Source(
    name="rottentomatoes",
    hosts=("rottentomatoes.com",),
    read=read,
    rules="Its terms forbid robots without written consent; robots.txt closes /search only. Off "
    "until the operator has that consent.",
    starts=("https://www.rottentomatoes.com/browse/movies_at_home/",),
    pictures=("resizing.flixster.com",),
)
