"""Wikipedia in English, also simple: infobox, lead, plot, categories, ids of other sites."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, Tag

from workers.scraper.found import Facts, Found, Kind, OtherPage, UnreadablePage, film_page
from workers.scraper.genres import genres_in, genres_of
from workers.scraper.page import Page
from workers.scraper.places import country_codes, language_codes
from workers.scraper.sources import schema_org
from workers.scraper.sources.source import Crawling, Source
from workers.scraper.sources.wikipedia_article import Article, article_of
from workers.scraper.wording import minutes_in, names_in, tidy, unique, words_of, year_in

_LANGUAGES = ("en", "simple")
_SIMPLE = "simple.wikipedia"
_NAMESAKE = re.compile(r"\s*\([^()]*\)$")
_YEAR_OF_FILMS = re.compile(r"^(\d{4})(?: [\w-]+)* films$")
_GENRE_CATEGORY = re.compile(r"^(?!Films |Lists? |Articles )(.*)\bfilms?(?: noir)?$")
# "A short comedy film" is more than a short.
_IS_A = re.compile(
    r"\b(?:is|was|are)\s+(?:a|an|the)\b(.*?)\b"
    r"(?:films?|movies?|shorts?(?!(?: [\w-]+){1,5}? (?:film|movie)))\b"
)
_BORN = re.compile(r"^(?:\d{3,4}s? births|Living people)$")
_SEVERAL = re.compile(
    r"\b(?:is|was|are|consists of)\s+(?:a|an|the)?\b"
    # "a 2005 film, the second of the franchise" is one film.
    r"(?:(?!\b(?:film|movie)\b(?! (?:series|\w+ogy|franchise))|[.]).){0,80}?"
    r"\b(?:film series|series of|trilogy|tetralogy|media franchise|franchise|anthology series)\b"
)
_LIST = re.compile(
    r"(?:Lists? of|Filmography|Outline of|\d{4} in film)\b|Category:|Special:|Portal:"
)
# Where a line of a cell begins or ends.
_LINE = re.compile(r"</?(?:br|li|p|div)\b[^>]*>")
_PLOTS = ("plot", "plot summary", "synopsis", "story", "summary", "premise", "plot synopsis")
_OTHER_SITES = {
    "imdb": re.compile(r"imdb\.com/title/(tt\d{7,9})"),
    "rottentomatoes": re.compile(r"rottentomatoes\.com/m/([^/?#]+)"),
    "metacritic": re.compile(r"metacritic\.com/movie/([^/?#]+)"),
    "tmdb": re.compile(r"themoviedb\.org/movie/(\d+)"),
}
_WIKIDATA = re.compile(r"wikidata\.org/(?:entity|wiki|wiki/Special:EntityPage)/(Q\d+)")


def read(page: Page) -> Found:
    """What an article is, by its infobox, its first sentence and its categories."""
    language = page.host.split(".", maxsplit=1)[0]
    if language not in (*_LANGUAGES, "www", ""):
        return UnreadablePage(f"articles in the language of {page.host} are not read")
    article = article_of(page)
    if article is None:
        return UnreadablePage("there is no article in the page")
    kind = _kind(article)
    if kind is not None:
        links = article.links() if kind is Kind.LIST else ()
        return OtherPage(kind, article.title, links)
    # What one edition calls an article, another calls another one.
    source = _SIMPLE if language == "simple" else "wikipedia"
    return film_page(source, _facts(article, page, source))


def _kind(article: Article) -> Kind | None:
    """What else than a film the article is about; None for a film."""
    kind = next((kind for kind, is_it in _KINDS if is_it(article)), None)
    return None if kind is None and _is_film(article) else kind or Kind.OTHER


def _is_list(article: Article) -> bool:
    return bool(_LIST.match(article.title))


def _is_film_series(article: Article) -> bool:
    titled = re.search(r"\((?:.* )?(?:film|movie) series\)|franchise\)|trilogy\)", article.title)
    says_so = _SEVERAL.search(article.first_sentence) and not _is_one_film(article)
    return bool(titled or says_so)


def _is_series(article: Article) -> bool:
    seasons = ("no. of seasons", "no. of series", "no. of episodes")
    return any(label.startswith(seasons) for label in article.rows)


def _is_season(article: Article) -> bool:
    return _is_series(article) and bool(re.search(r"\bseason\b|\bseries \d", article.title))


def _is_episode(article: Article) -> bool:
    return any(label.startswith(("episode no", "episode chronology")) for label in article.rows)


def _is_person(article: Article) -> bool:
    is_born = "born" in article.rows or any(map(_BORN.match, article.categories))
    return is_born and "directed by" not in article.rows


def _is_game(article: Article) -> bool:
    made = any(label.startswith("developer") for label in article.rows)
    return made and "directed by" not in article.rows


_KINDS: tuple[tuple[Kind, Callable[[Article], bool]], ...] = (
    (Kind.DISAMBIGUATION, lambda article: article.is_disambiguation),
    (Kind.LIST, _is_list),
    (Kind.EPISODE, _is_episode),
    (Kind.SEASON, _is_season),
    (Kind.SERIES, _is_series),
    (Kind.FILM_SERIES, _is_film_series),
    (Kind.PERSON, _is_person),
    (Kind.GAME, _is_game),
)


def _is_film(article: Article) -> bool:
    has_credits = "directed by" in article.rows and bool(
        article.rows.keys()
        & {"running time", "starring", "produced by", "release date", "release dates", "country",
           "written by", "release date(s)", "distributed by", "language"}
    )  # fmt: skip
    return has_credits or _is_one_film(article) or article.is_called_a_film


def _is_one_film(article: Article) -> bool:
    return any(_YEAR_OF_FILMS.match(name) for name in article.categories)


def _facts(article: Article, page: Page, source: str) -> Facts:
    rows = article.rows
    # Films for television have rows of their own.
    languages = language_codes(
        _list(rows, "language", "languages", "original language", "original languages")
    )
    # Brackets tell namesakes apart, where they are no part of the title that the text begins with.
    is_whole = article.lead.startswith(article.title)
    title = article.title if is_whole else _NAMESAKE.sub("", article.title)
    synopsis, plot = article.lead, article.section(_PLOTS)
    return Facts(
        title=title,
        original_title=_original_title(article, title, languages),
        year=_year(article),
        ids=_ids(article, page, source),
        countries=country_codes(
            _list(rows, "country", "countries", "country of origin", "countries of origin")
        ),
        languages=languages,
        directors=unique(
            _list(rows, "directed by", "director", "directors") or article.said("directed by")
        ),
        cast=unique(_list(rows, "starring", "cast", "voices of"))
        or article.cast()
        or unique(article.said("starring")),
        genres=_genres(article),
        runtime_minutes=_runtime(rows),
        synopsis=synopsis,
        plot=plot,
        poster_url=article.poster,
    )


def _list(rows: dict[str, Tag], *labels: str) -> list[str]:
    """The values of a row of the infobox, whichever way its list is written."""
    for label in labels:
        cell = rows.get(label)
        if cell is None:
            continue
        parted = BeautifulSoup(_LINE.sub(";", str(cell)), "html.parser")
        return names_in(tidy(parted.get_text()))
    return []


def _runtime(rows: dict[str, Tag]) -> int | None:
    cell = rows.get("running time")
    return minutes_in(words_of(cell)) if cell is not None else None


def _year(article: Article) -> int | None:
    """The year of the first release: the earliest date, a category, or the first sentence."""
    for label, cell in article.rows.items():
        if label.startswith(("release", "original release", "premiere")):
            dates = [year_in(words_of(date)) for date in cell.select(".bday, .dtstart")]
            years = [year for year in (*dates, year_in(words_of(cell))) if year]
            if years:
                return min(years)
    named = (_YEAR_OF_FILMS.match(name) for name in article.categories)
    by_category = min((int(one[1]) for one in named if one), default=None)
    return by_category or year_in(article.first_sentence)


def _genres(article: Article) -> tuple[str, ...]:
    """The genres of the first sentence, then those of categories such as "2010s fantasy films"."""
    said = _IS_A.search(article.first_sentence)
    named = [_GENRE_CATEGORY.match(name) for name in article.categories]
    by_category = genres_of(one[0] for one in named if one)
    boxed = genres_of(_list(article.rows, "genre", "genres"))
    return unique((*(genres_in(said[1]) if said else ()), *boxed, *by_category))


def _original_title(article: Article, title: str, languages: Sequence[str]) -> str:
    if languages and languages[0] == "en":
        return title
    for code, text in article.foreign_names:
        if code in languages or not languages:
            return text
    return article.boxed_name


def _ids(article: Article, page: Page, source: str) -> dict[str, str]:
    version_of = page.attribute('link[rel="dc:isVersionOf"]', "href")
    address = page.absolute(version_of) or page.canonical
    _, path, name = urlsplit(address).path.rpartition("/wiki/")
    ids = {source: unquote(name).replace(" ", "_")} if path else {}
    entity = next((_WIKIDATA.search(str(one)) for one in _entities(page)), None)
    if entity:
        ids["wikidata"] = entity[1]
    for scheme, pattern in _OTHER_SITES.items():
        links = map(pattern.search, article.external_links)
        found = {link[1] for link in links if link}
        # An article may cite the pages of other films too; only what is unmistakable counts.
        if len(found) == 1:
            ids[scheme] = found.pop()
    return ids


def _entities(page: Page) -> list[str]:
    told = [str(thing.get("mainEntity") or "") for thing in schema_org.things(page)]
    links = page.all("#t-wikibase a, a[href*='wikidata.org/wiki/Special:EntityPage/']")
    return [*filter(_WIKIDATA.search, told), *(node.attributes.get("href") or "" for node in links)]


SOURCE = Source(
    name="wikipedia",
    hosts=("wikipedia.org",),
    read=read,
    rules="Text is CC BY-SA with attribution; robots.txt allows /wiki/, one request at a time.",
    crawling=Crawling.OPEN,
    starts=("https://en.wikipedia.org/wiki/Category:Lists_of_films_by_year",),
    pictures=("upload.wikimedia.org",),
)
