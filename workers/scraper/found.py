"""What a page turned out to be: a film, something else, or a layout that cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, TypedDict

from catalog.films.scraped import Review, ScrapedFilm, WhereToWatch

# What the catalog's columns hold.
_LONGEST_NAME, _LONGEST_TITLE, _LONGEST_URL, _LONGEST_MARK = 200, 300, 1000, 20
_LONGEST_SOURCE, _MOST_VOTES = 60, 2**31 - 1


class Kind(StrEnum):
    """What a page that is no film is about, in words that a sentence can use."""

    SERIES = "series"
    SEASON = "season"
    EPISODE = "episode"
    FILM_SERIES = "film series"
    CHART = "chart"
    LIST = "list"
    PERSON = "person"
    GAME = "game"
    DISAMBIGUATION = "disambiguation"
    OTHER = "other page"


@dataclass(frozen=True, slots=True)
class FilmPage:
    """A page about one film."""

    film: ScrapedFilm


@dataclass(frozen=True, slots=True)
class OtherPage:
    """A page about something else.

    Attributes:
        name: what the page calls itself.
        links: the films it leads to, as absolute URLs.
    """

    kind: Kind
    name: str = ""
    links: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """What it is instead of a film, in a sentence."""
        article = {Kind.EPISODE: "an ", Kind.OTHER: "an"}.get(self.kind, "a ")
        films = "film" if len(self.links) == 1 else "films"
        length = f" of {len(self.links)} {films}" if self.links else ""
        name = f": {self.name}" if self.name else ""
        return f"this is {article}{self.kind}{length}, not a film{name}"


@dataclass(frozen=True, slots=True)
class UnreadablePage:
    """A page whose layout says neither that it is a film nor what else it is."""

    reason: str


Found = FilmPage | OtherPage | UnreadablePage


class Facts(TypedDict, total=False):
    """What a part of a page says of a film; the fields are those of `ScrapedFilm`."""

    title: str
    original_title: str
    year: int | None
    ids: Mapping[str, str]
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    directors: tuple[str, ...]
    cast: tuple[str, ...]
    genres: tuple[str, ...]
    keywords: tuple[str, ...]
    runtime_minutes: int | None
    certificate: str | None
    synopsis: str
    plot: str
    reviews: tuple[Review, ...]
    offers: tuple[WhereToWatch, ...]
    rating: tuple[float, float, int] | None
    poster_url: str | None
    trailer_url: str | None


def film_page(source: str, *told: Facts) -> Found:
    """The film of which parts of a page tell; where two tell of one field, the first is believed.

    Without a title or a year a layout counts as unreadable: nothing could be matched to it.
    """
    facts: dict[str, Any] = {}
    ids: dict[str, str] = {}
    for part in told:
        ids = {**part.get("ids", {}), **ids}
        for name, value in part.items():
            if value and not facts.get(name):
                facts[name] = value
    facts["ids"] = ids
    _shorten(facts)
    for wanted in ("title", "year"):
        if not facts.get(wanted):
            return UnreadablePage(f"the page names no {wanted} where {source} has it")
    try:
        # Of a host without end its site is told by the end.
        return FilmPage(ScrapedFilm(source=source[-_LONGEST_SOURCE:], **facts))
    except ValueError as error:
        return UnreadablePage(f"the page tells of no possible film: {error}")


def _shorten(facts: dict[str, Any]) -> None:
    """Leave out what no film has: names, marks and addresses without end, or that are no text."""
    for role in ("directors", "cast"):
        facts[role] = tuple(name for name in facts.get(role, ()) if len(name) <= _LONGEST_NAME)
    for title in ("title", "original_title"):
        if len(facts.get(title) or "") > _LONGEST_TITLE:
            facts[title] = ""
    for address in ("poster_url", "trailer_url"):
        facts[address] = _address(facts.get(address))
    for told in ("reviews", "offers"):
        facts[told] = tuple(replace(one, url=_address(one.url)) for one in facts.get(told, ()))
    votes = (facts.get("rating") or (0.0, 0.0, 0))[2]
    if votes > _MOST_VOTES:
        facts["rating"] = None
    # "PG-13 (Some Violence)" is its mark and the reasons for it.
    mark = (facts.get("certificate") or "").partition("(")[0].strip()
    facts["certificate"] = mark if 0 < len(mark) <= _LONGEST_MARK else None
    facts["ids"] = {
        name: one
        for name, one in facts["ids"].items()
        if len(one) <= _LONGEST_NAME and one.isprintable()
    }


def _address(told: str | None) -> str | None:
    return told if told and len(told) <= _LONGEST_URL and told.isprintable() else None
