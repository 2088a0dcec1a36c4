"""ČSFD: JSON-LD, and the countries, genres, names, plot and reviews that only its elements hold.

Czech at csfd.cz and, laid out alike, Slovak at csfd.sk.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup

from catalog.films.scraped import Review
from emotion.vocabulary import Genre
from workers.scraper.found import Facts, Found, Kind, OtherPage, UnreadablePage, film_page
from workers.scraper.page import Page, soup_of
from workers.scraper.places import country_codes
from workers.scraper.sources import schema_org
from workers.scraper.sources.source import Source
from workers.scraper.wording import cut, minutes_in, number, tidy, unique, words_of, year_in

_ID = re.compile(r"/film/(\d+)")
_PERSON = re.compile(r"/(?:tvurce|tvorca)/")
_CHART = re.compile(r"/(?:zebricky|rebricky)/")
# What stands in brackets after the title; nothing does after that of a film for the cinema.
_KINDS = {
    **dict.fromkeys(("seriál", "pořad", "soutěž", "relácia", "súťaž"), Kind.SERIES),
    **dict.fromkeys(("série", "séria"), Kind.SEASON),
    **dict.fromkeys(("epizoda", "epizóda"), Kind.EPISODE),
    **dict.fromkeys(("koncert", "divadelní záznam", "divadelný záznam"), Kind.OTHER),
    **dict.fromkeys(("hudební videoklip", "hudobný videoklip"), Kind.OTHER),
}
_GENRES = {
    "akční": Genre.ACTION, "akčný": Genre.ACTION, "katastrofický": Genre.ACTION,
    "animovaný": Genre.ANIMATION, "loutkový": Genre.ANIMATION, "bábkový": Genre.ANIMATION,
    "dobrodružný": Genre.ADVENTURE, "dokumentární": Genre.DOCUMENTARY,
    "dokumentárny": Genre.DOCUMENTARY, "drama": Genre.DRAMA, "dráma": Genre.DRAMA,
    "psychologický": Genre.DRAMA, "fantasy": Genre.FANTASY, "pohádka": Genre.FANTASY,
    "rozprávka": Genre.FANTASY, "film-noir": Genre.NOIR, "historický": Genre.HISTORY,
    "horor": Genre.HORROR, "hudební": Genre.MUSIC, "hudobný": Genre.MUSIC,
    "komedie": Genre.COMEDY, "komédia": Genre.COMEDY, "parodie": Genre.COMEDY,
    "paródia": Genre.COMEDY, "krimi": Genre.CRIME, "muzikál": Genre.MUSICAL,
    "mysteriózní": Genre.MYSTERY, "mysteriózny": Genre.MYSTERY, "rodinný": Genre.FAMILY,
    "romantický": Genre.ROMANCE, "sci-fi": Genre.SCIENCE_FICTION, "sportovní": Genre.SPORT,
    "športový": Genre.SPORT, "thriller": Genre.THRILLER, "válečný": Genre.WAR,
    "vojnový": Genre.WAR, "western": Genre.WESTERN, "životopisný": Genre.BIOGRAPHY,
}  # fmt: skip
_DIRECTS, _PLAYS = ("Režie", "Réžia"), ("Hrají", "Hrajú")
_AT_HOME = ("Česko", "Československo")
_STARS = re.compile(r"stars-(\d)|(trash)")
_MOST_STARS = 5
_BEST = 100.0
_MOST_CAST = 30


def read(page: Page) -> Found:
    """What a page of ČSFD is."""
    told = page.words(".film-header-name .type").strip("()").lower()
    kind = _KINDS.get(told.removeprefix("tv "))
    if kind is not None:
        return OtherPage(kind, _heading(page))
    if _PERSON.match(page.path):
        return OtherPage(Kind.PERSON, page.title)
    found = schema_org.read_as(page, "csfd", _facts(page))
    if isinstance(found, UnreadablePage) and page.first(".film-header-name"):
        return film_page("csfd", _facts(page), Facts(rating=_rating(page)))
    if isinstance(found, UnreadablePage):
        titles = page.all(".film-title-name")
        links = unique(page.absolute(node.attributes.get("href") or "") for node in titles)
        if len(links) > 1:
            kind = Kind.CHART if _CHART.match(page.path) else Kind.LIST
            return OtherPage(kind, page.title, links)
    return found


def _facts(page: Page) -> Facts:
    origin = page.words(".film-info-content .origin, .origin")
    places = re.split(r"\s*/\s*", re.split(r"[,\d]", origin, maxsplit=1)[0])
    named = _ID.findall(page.canonical)
    creators = page.soup("#creators, .creators")
    return Facts(
        title=_heading(page),
        original_title=_original_title(page, places[0].strip()),
        year=year_in(origin) or year_in(page.title.rpartition("(")[2]),
        ids={"csfd": named[-1]} if named else {},
        countries=country_codes(places, "sk" if page.host.endswith(".sk") else "cs"),
        directors=_creators(creators, _DIRECTS),
        cast=_creators(creators, _PLAYS)[:_MOST_CAST],
        genres=unique(_genre(tidy(node.text())) for node in page.all(".genres a")),
        runtime_minutes=minutes_in(origin),
        synopsis=_plot(page),
        reviews=tuple(_reviews(page)),
        poster_url=_poster(page),
    )


def _heading(page: Page) -> str:
    heading = page.soup(".film-header-name h1, .film-header h1")
    if heading is None:
        return ""
    for extra in heading.select(".type, .film-type"):
        extra.decompose()
    return words_of(heading)


def _genre(name: str) -> str:
    genre = _GENRES.get(name.lower())
    return genre.value if genre else ""


def _original_title(page: Page, country: str) -> str:
    """The name in the first country of origin; in a Czech film, the title itself."""
    names = page.soup("ul.film-names")
    titles: list[tuple[str, str]] = []
    for entry in names.select("li") if names else ():
        flag = entry.select_one("img")
        for extra in entry.select(".more-name-link, .less-name-link, .info"):
            extra.decompose()
        titles.append((str(flag.get("title", "")) if flag else "", words_of(entry)))
    if country in _AT_HOME:
        return _heading(page)
    own = [title for place, title in titles if place == country]
    return next(iter(own + [title for _, title in titles]), "")


def _creators(creators: BeautifulSoup | None, roles: tuple[str, str]) -> tuple[str, ...]:
    for heading in creators.select("h4") if creators else ():
        if heading.parent is not None and words_of(heading).rstrip(":") in roles:
            links = heading.parent.select("a[href]")
            return unique(words_of(one) for one in links if _PERSON.search(str(one["href"])))
    return ()


def _rating(page: Page) -> tuple[float, float, int] | None:
    """The mean in percent, which JSON-LD tells to the last digit."""
    mean = number(page.words(".film-rating-average").rstrip("%"))
    votes = number(page.words(".mobile-film-count .more-modal-ratings-fanclub strong"))
    return (mean, _BEST, int(votes)) if mean is not None and votes else None


def _plot(page: Page) -> str:
    part = page.soup(".plot-full, .plot-preview")
    paragraph = part.select_one("p") if part else None
    if paragraph is None:
        return ""
    for signature in paragraph.select("em.span-more-small, .span-more-small"):
        signature.decompose()
    return words_of(paragraph)


def _poster(page: Page) -> str | None:
    """The largest of the poster's sizes."""
    sizes = page.attribute(".film-posters img", "srcset").split(",")
    largest = sizes[-1].strip().partition(" ")[0] or page.attribute(".film-posters img", "src")
    return page.absolute(largest) or None if largest else None


def _reviews(page: Page) -> list[Review]:
    reviews = []
    for node in page.all("article.article-review"):
        part = soup_of(node)
        text, stars = part.select_one(".comment"), part.select_one(".star-rating .stars")
        author = part.select_one(".user-title-name")
        excerpt = cut(words_of(text), 1000) if text else ""
        told = _STARS.search(" ".join(stars.get_attribute_list("class"))) if stars else None
        score = int(told[1] or 0) / _MOST_STARS if told else None
        if excerpt or score is not None:
            reviews.append(Review(excerpt, score, words_of(author) if author else ""))
    return reviews


SOURCE = Source(
    name="csfd",
    hosts=("csfd.cz", "csfd.sk"),
    read=read,
    rules="Its terms forbid automated copying of the database; robots.txt closes search. Off until "
    "the operator has its consent.",
    starts=("https://www.csfd.cz/zebricky/filmy/nejlepsi/",),
    pictures=("image.pmgstatic.com",),
)
