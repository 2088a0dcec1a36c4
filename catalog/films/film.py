"""A film as the rest of the house sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from catalog.films.models import FilmRow
from catalog.films.scraped import Translation
from emotion.vocabulary import Feeling


@dataclass(frozen=True, slots=True)
class Film:
    """A film of the catalog.

    Attributes:
        poster_url: where its poster is; None where there is none that can be shown.
        feelings: its profile, a strength in [0, 1] each.
        acclaim: our own coarse mark of how well regarded it is, 1 to 5, where there is one.
        translations: what it is called and about by language (ISO 639-1), English among them.
    """

    id: int
    title: str
    original_title: str
    year: int
    runtime_minutes: int | None
    certificate: str | None
    synopsis: str
    countries: tuple[str, ...]
    languages: tuple[str, ...]
    genres: tuple[str, ...]
    keywords: tuple[str, ...]
    directors: tuple[str, ...]
    cast: tuple[str, ...]
    poster_url: str | None
    feelings: Mapping[Feeling, float]
    acclaim: int | None = None
    translations: Mapping[str, Translation] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def english(self) -> Translation:
        """What it is called and about in English, or in the language of its source."""
        return self.translations.get("en", Translation(self.title, self.synopsis))

    @property
    def synopses(self) -> str:
        """All that it tells, in the language at hand and in English, to look for a word in."""
        return " ".join(dict.fromkeys((self.synopsis, self.english.synopsis)))

    def told_in(self, language: str) -> Film:
        """The film with the title and the synopsis that it has in a language, if it has them."""
        told = self.translations.get(language)
        if told is None:
            return self
        return replace(
            self, title=told.title or self.title, synopsis=told.synopsis or self.synopsis
        )


def film_of(row: FilmRow) -> Film:
    """The frozen value of a row."""
    profile = row.profile.feelings if row.profile else {}
    return Film(
        id=row.id,
        title=row.title,
        original_title=row.original_title,
        year=row.year,
        runtime_minutes=row.runtime_minutes,
        certificate=row.certificate,
        synopsis=row.synopsis,
        countries=tuple(row.countries),
        languages=tuple(row.languages),
        genres=tuple(row.genres),
        keywords=tuple(row.keywords),
        directors=tuple(c.name for c in row.credits if c.role == "director"),
        cast=tuple(c.name for c in row.credits if c.role == "cast"),
        poster_url=row.poster_url if _can_be_shown(row) else None,
        feelings={feeling: profile.get(feeling.value, 0.0) for feeling in Feeling},
        acclaim=row.acclaim,
        translations={
            "en": Translation(row.title, row.synopsis),
            **{one.language: Translation(one.title, one.synopsis) for one in row.translations},
        },
    )


def _can_be_shown(row: FilmRow) -> bool:
    """Whether the film's poster was not found bad; a new one is trusted until it is looked at."""
    looked = row.poster
    return looked is None or looked.is_good or looked.url != row.poster_url
