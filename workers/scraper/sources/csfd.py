"""ČSFD: JSON-LD, and the countries, genres, names, plot and reviews that only its elements hold."""

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
from workers.scraper.wording import cut, minutes_in, tidy, unique, words_of, year_in

_ID = re.compile(r"/film/(\d+)")
# What stands in brackets after the title; nothing does after that of a film for the cinema.
_KINDS = {
    "seriál": Kind.SERIES,
    "tv seriál": Kind.SERIES,
    "série": Kind.SEASON,
    "epizoda": Kind.EPISODE,
    "pořad": Kind.SERIES,
    "tv pořad": Kind.SERIES,
    "soutěž": Kind.SERIES,
    "koncert": Kind.OTHER,
    "divadelní záznam": Kind.OTHER,
    "hudební videoklip": Kind.OTHER,
}
_GENRES = {
    "akční": Genre.ACTION, "animovaný": Genre.ANIMATION, "dobrodružný": Genre.ADVENTURE,
    "dokumentární": Genre.DOCUMENTARY, "drama": Genre.DRAMA, "fantasy": Genre.FANTASY,
    "film-noir": Genre.NOIR, "historický": Genre.HISTORY, "horor": Genre.HORROR,
    "hudební": Genre.MUSIC, "katastrofický": Genre.ACTION, "komedie": Genre.COMEDY,
    "krimi": Genre.CRIME, "loutkový": Genre.ANIMATION, "muzikál": Genre.MUSICAL,
    "mysteriózní": Genre.MYSTERY, "parodie": Genre.COMEDY, "pohádka": Genre.FANTASY,
    "psychologický": Genre.DRAMA, "rodinný": Genre.FAMILY, "romantický": Genre.ROMANCE,
    "sci-fi": Genre.SCIENCE_FICTION, "sportovní": Genre.SPORT, "thriller": Genre.THRILLER,
    "válečný": Genre.WAR, "western": Genre.WESTERN, "životopisný": Genre.BIOGRAPHY,
}  # fmt: skip
_STARS = re.compile(r"stars-(\d)|(trash)")
_MOST_STARS = 5
_MOST_CAST = 30


def read(page: Page) -> Found:
    """What a page of ČSFD is."""
    kind = _KINDS.get(page.words(".film-header-name .type").strip("()").lower())
    if kind is not None:
        return OtherPage(kind, _heading(page))
    found = schema_org.read_as(page, "csfd", _facts(page))
    if isinstance(found, UnreadablePage) and page.first(".film-header-name"):
        return film_page("csfd", _facts(page))
    if isinstance(found, UnreadablePage):
        titles = page.all(".film-title-name")
        links = unique(page.absolute(node.attributes.get("href") or "") for node in titles)
        if len(links) > 1:
            kind = Kind.CHART if "/zebricky/" in page.path else Kind.LIST
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
        countries=country_codes(places, "cs"),
        directors=_creators(creators, "Režie"),
        cast=_creators(creators, "Hrají")[:_MOST_CAST],
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
    if country in {"Česko", "Československo"}:
        return _heading(page)
    own = [title for place, title in titles if place == country]
    return next(iter(own + [title for _, title in titles]), "")


def _creators(creators: BeautifulSoup | None, role: str) -> tuple[str, ...]:
    for heading in creators.select("h4") if creators else ():
        if heading.parent is not None and words_of(heading).rstrip(":") == role:
            return unique(words_of(link) for link in heading.parent.select('a[href*="/tvurce/"]'))
    return ()


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
