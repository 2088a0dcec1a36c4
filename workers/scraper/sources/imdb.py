"""IMDb: its pages carry their data twice, as JSON-LD and, in full, as the state of the page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from catalog.films.scraped import Review
from workers.scraper.found import Facts, Found, Kind, OtherPage, UnreadablePage, film_page
from workers.scraper.genres import genres_of
from workers.scraper.page import Page
from workers.scraper.places import country_codes, language_codes
from workers.scraper.sources import schema_org
from workers.scraper.sources.source import Source
from workers.scraper.wording import cut, minutes_in, number, unescaped, unique, year_in

_ID = re.compile(r"/title/(tt\d{7,9})")
_KINDS = {
    "tvSeries": Kind.SERIES,
    "tvMiniSeries": Kind.SERIES,
    "podcastSeries": Kind.SERIES,
    "tvEpisode": Kind.EPISODE,
    "podcastEpisode": Kind.EPISODE,
    "videoGame": Kind.GAME,
    "musicVideo": Kind.OTHER,
}
# What stands before the year in the title of a page of any time; nothing does in that of a film.
_TITLED_KINDS = {
    "TV Series": Kind.SERIES,
    "TV Mini Series": Kind.SERIES,
    "TV Mini-Series": Kind.SERIES,
    "TV Episode": Kind.EPISODE,
    "Podcast Series": Kind.SERIES,
    "Podcast Episode": Kind.EPISODE,
    "Video Game": Kind.GAME,
    "Music Video": Kind.OTHER,
}
_TITLED_KIND = re.compile(r"\((" + "|".join(map(re.escape, _TITLED_KINDS)) + r")\b[^()]*\)")
_STATE = "script#__NEXT_DATA__"
_NAME = ("name", "nameText", "text")
_TITLED = re.compile(r"(?:\(\d+\) )?(.+?) \([^()]*?(\d{4})[^()]*\)(?: - IMDb| ⭐.*)?")
# Ratings and marks go from one to ten.
_WORST, _BEST = 1.0, 10.0


def read(page: Page) -> Found:
    """What a page of IMDb is: by the state of the page, else its JSON-LD, else its elements."""
    state = next(iter(page.json(_STATE)), None)
    props = _at(state, "props", "pageProps")
    top, main = _at(props, "aboveTheFoldData"), _at(props, "mainColumnData")
    kind = _at(top, "titleType", "id")
    if isinstance(kind, str) and kind in _KINDS:
        return OtherPage(_KINDS[kind], unescaped(_at(top, "titleText", "text")))
    # Looking for elements in 1 MB takes as long as all the rest; the state knows all they say.
    known = [_facts(top, main, page) if isinstance(top, Mapping) else _elements(page)]
    found = schema_org.read_as(page, "imdb", *known)
    if not isinstance(found, UnreadablePage):
        return found
    titled = _TITLED_KIND.search(page.title)
    if titled:
        return OtherPage(_TITLED_KINDS[titled[1]], page.title.removesuffix(" - IMDb"))
    listed = [page.absolute(f"/title/{one}/") for one in _listed_ids(props)]
    if listed:
        kind = Kind.CHART if "/chart/" in page.path else Kind.LIST
        return OtherPage(kind, page.title, unique(listed))
    return film_page("imdb", *known)


def _facts(top: Any, main: Any, page: Page) -> Facts:
    """What the state of a title's page says."""
    title = unescaped(_at(top, "titleText", "text"))
    seconds = number(_at(top, "runtime", "seconds") or _at(main, "runtime", "seconds"))
    directors = _at(main, "directors") or _at(top, "directorsPageTitle") or _directing(top, main)
    # Until 2025 the cast were the nodes of edges.
    cast = _texts(_at(main, "cast", "edges"), "node", *_NAME) or _texts(
        _at(main, "castV2", 0, "credits"), *_NAME
    )
    rating, votes = (
        number(_at(top, "ratingsSummary", name)) for name in ("aggregateRating", "voteCount")
    )
    own_id = _at(top, "id")
    return Facts(
        title=title,
        original_title=unescaped(_at(top, "originalTitleText", "text")) or title,
        year=year_in(_at(top, "releaseYear", "year")),
        ids={"imdb": own_id} if isinstance(own_id, str) else _ids(page),
        countries=country_codes(
            _texts(_at(main, "countriesOfOrigin", "countries"), "id")
            or _texts(_at(top, "countriesOfOrigin", "countries"), "id")
            or _texts(_at(main, "countriesDetails", "countries"), "id")
        ),
        languages=language_codes(_texts(_at(main, "spokenLanguages", "spokenLanguages"), "id")),
        directors=unique(_texts(_at(directors, 0, "credits"), *_NAME)),
        cast=unique(cast),
        genres=genres_of(
            _texts(_at(top, "genres", "genres"), "text")
            or _texts(_at(top, "titleGenres", "genres"), "genre", "text")
        ),
        keywords=unique(_texts(_at(top, "keywords", "edges"), "node", "text")),
        runtime_minutes=int(seconds) // 60 if seconds else None,
        certificate=unescaped(_at(top, "certificate", "rating")) or None,
        synopsis=unescaped(_at(top, "plot", "plotText", "plainText")),
        reviews=_reviews(_at(top, "featuredReviews", "edges")),
        rating=(rating, _BEST, int(votes)) if rating and votes and rating <= _BEST else None,
        poster_url=page.absolute(str(_at(top, "primaryImage", "url") or "")) or None,
    )


def _directing(top: Any, main: Any) -> list[Any]:
    """Who directs, where all trades stand in one list, as since 2025."""
    listed = _at(main, "crewV2") or _at(top, "principalCreditsV2")
    groups = listed if isinstance(listed, list) else []
    return [one for one in groups if str(_at(one, "grouping", "text")).startswith("Director")]


_DETAILS = {
    "country": '[data-testid="title-details-origin"] a, a[href*="country_of_origin"], '
    '#titleDetails a[href^="/country/"]',
    "language": '[data-testid="title-details-languages"] a, a[href*="primary_language"], '
    '#titleDetails a[href^="/language/"]',
    "genre": '[data-testid="genres"] a, .subtext a[href*="genres="], [itemprop="genre"] a, '
    'a > [itemprop="genre"]',
    "director": 'a[href*="tt_ov_dr"], [itemprop="director"] [itemprop="name"], '
    'a[itemprop="director"]',
    "cast": '[data-testid="title-cast-item__actor"], .cast_list .primary_photo + td, '
    '.cast_list [itemprop="actor"], .cast_list [itemprop="actors"] [itemprop="name"]',
}


def _elements(page: Page) -> Facts:
    """What the elements of a page say, in its present layout and in those before.

    Until 2021 it had a table of the cast, until 2018 microdata instead of JSON-LD.
    """
    details = {name: page.all(selector) for name, selector in _DETAILS.items()}
    told = {name: [unescaped(node.text()) for node in nodes] for name, nodes in details.items()}
    titled = _TITLED.fullmatch(page.title)
    original = page.words('[data-testid="hero-title-block__original-title"], .originalTitle')
    return Facts(
        title=titled[1] if titled else page.words('[data-testid="hero__pageTitle"]'),
        original_title=re.sub(r"^Original title: | \(original title\)$", "", original)
        or unescaped(schema_org.film_in(page).get("name")),
        year=year_in(titled[2]) if titled else None,
        ids=_ids(page),
        countries=country_codes(told["country"]),
        languages=language_codes(told["language"]),
        directors=unique(told["director"]),
        cast=unique(told["cast"]),
        genres=genres_of(told["genre"]),
        runtime_minutes=minutes_in(
            page.words(
                '[data-testid="title-techspec_runtime"] div, .subtext time, '
                'time[itemprop="duration"]'
            )
        ),
        synopsis=page.words('[data-testid="plot-xl"], .summary_text, p[itemprop="description"]'),
        rating=_rating(page),
        poster_url=page.meta("og:image") or None,
    )


def _rating(page: Page) -> tuple[float, float, int] | None:
    """The rating in microdata, out of ten."""
    value, votes = (
        number(page.words(f'[itemprop="{name}"]')) for name in ("ratingValue", "ratingCount")
    )
    return (value, _BEST, int(votes)) if value and votes and value <= _BEST else None


def _ids(page: Page) -> dict[str, str]:
    found = _ID.search(page.canonical) or _ID.search(page.url)
    return {"imdb": found[1]} if found else {}


def _listed_ids(props: Any) -> list[str]:
    for path in (("pageData", "chartTitles", "edges"), ("pageData", "chartTitles", "titles")):
        found = _texts(_at(props, *path), "node", "id")
        if found:
            return found
    return []


def _reviews(edges: Any) -> tuple[Review, ...]:
    reviews = []
    for edge in edges if isinstance(edges, list) else ():
        node = _at(edge, "node")
        excerpt = cut(unescaped(_at(node, "text", "originalText", "plainText")), 1000)
        score = number(_at(node, "authorRating"))
        if excerpt:
            part = None
            if score is not None and _WORST <= score <= _BEST:
                part = (score - _WORST) / (_BEST - _WORST)
            reviews.append(Review(excerpt, part, unescaped(_at(node, "author", "nickName"))))
    return tuple(reviews)


def _texts(listed: Any, *path: str) -> list[str]:
    """The text at a path of each thing in a list."""
    told = [_at(one, *path) for one in listed] if isinstance(listed, list) else []
    return [unescaped(text) for text in told if isinstance(text, str)]


def _at(value: Any, *path: str | int) -> Any:
    """What stands at a path of nested objects and lists; None where it breaks off."""
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


SOURCE = Source(
    name="imdb",
    hosts=("imdb.com",),
    read=read,
    rules="Its conditions of use forbid collecting without written consent; robots.txt allows "
    "/title/ and /chart/. Off until the operator has that consent.",
    starts=("https://www.imdb.com/chart/top/",),
    pictures=("m.media-amazon.com",),
)
