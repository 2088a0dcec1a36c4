"""The one shape in which a film enters the catalog, whatever its source."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from emotion.vocabulary import Feeling

FIRST_YEAR = 1888  # Roundhay Garden Scene
_LAST_YEAR = 2100
_LONGEST_MINUTES = 1000
_LONGEST_EXCERPT = 1000


@dataclass(frozen=True, slots=True)
class Review:
    """What somebody thought of a film: an excerpt, a score in [0, 1], or both.

    Attributes:
        excerpt: at most 1000 characters.
        score: 0 the worst, 1 the best that the reviewer could give.
        author: the name the source gives, of a person or a paper.
        url: where the whole review is.
    """

    excerpt: str = ""
    score: float | None = None
    author: str = ""
    url: str | None = None

    def __post_init__(self) -> None:
        """Refuse what says nothing.

        Raises:
            ValueError: neither excerpt nor score, or one of them out of range.
        """
        if not self.excerpt and self.score is None:
            raise ValueError("a review needs an excerpt or a score")
        if len(self.excerpt) > _LONGEST_EXCERPT:
            raise ValueError(f"an excerpt has at most {_LONGEST_EXCERPT} characters")
        if self.score is not None and not 0.0 <= self.score <= 1.0:
            raise ValueError(f"{self.score} is no score")


@dataclass(frozen=True, slots=True)
class WhereToWatch:
    """Where a film can be watched: ISO 3166-1 country, provider, "stream", "rent" or the like."""

    country: str
    provider: str
    kind: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Translation:
    """What a film is called, and what it is about, in a language; empty where that is not known.

    Attributes:
        title: as it was released there.
        synopsis: what it is about, in a few sentences.
        is_said: whether people may say the title of themselves ("Seul au monde"), so that nobody
            is taken to ask for the film by it.
    """

    title: str = ""
    synopsis: str = ""
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class ScrapedFilm:
    """A film as one source tells it; an empty field says that the source does not know.

    Attributes:
        source: the name of the source ("seed", "wikipedia").
        title: the title in English, or as the source has it.
        year: year of first release.
        other_titles: what it is called in other countries.
        ids: the film's id by scheme ("imdb": "tt0211915").
        countries: ISO 3166-1 alpha-2 codes.
        languages: ISO 639-1 codes, main language first.
        acclaim: our own coarse mark of how well regarded it is, 1 to 5.
        renown: our own coarse mark of how widely known it is, 1 to 5.
        felt: our own coarse marks of how strongly it gives each Feeling, 1 to 5; one that is not
            named is not given. Empty where nobody has marked it.
        synopsis: what it is about, in a few sentences.
        plot: what happens, to the end.
        translations: by ISO 639-1 code, for other languages than English.
        rating: mean rating of the source's public as (rating, best possible, votes).
    """

    source: str
    title: str
    year: int
    original_title: str = ""
    other_titles: tuple[str, ...] = ()
    ids: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    directors: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    runtime_minutes: int | None = None
    certificate: str | None = None
    synopsis: str = ""
    plot: str = ""
    translations: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))
    acclaim: int | None = None
    renown: int | None = None
    felt: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    rating: tuple[float, float, int] | None = None
    reviews: tuple[Review, ...] = ()
    offers: tuple[WhereToWatch, ...] = ()
    poster_url: str | None = None
    trailer_url: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be a film.

        Raises:
            ValueError: no title, no Feeling, or a year, runtime, mark or rating out of range.
        """
        if not self.title.strip():
            raise ValueError("a film needs a title")
        if not FIRST_YEAR <= self.year <= _LAST_YEAR:
            raise ValueError(f"{self.year} is no year for a film")
        if self.runtime_minutes is not None and not 0 < self.runtime_minutes <= _LONGEST_MINUTES:
            raise ValueError(f"{self.runtime_minutes} minutes is no runtime")
        for name in self.felt:
            Feeling(name)
        for mark in (self.acclaim, self.renown, *self.felt.values()):
            if mark is not None and mark not in range(1, 6):
                raise ValueError("marks run from 1 to 5")
        if self.rating is not None:
            rating, best, votes = self.rating
            if not 0.0 <= rating <= best < math.inf or best <= 0.0 or votes < 0:
                raise ValueError(f"{self.rating} is no rating")
