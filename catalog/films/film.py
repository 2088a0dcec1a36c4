"""A film as the rest of the house sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from catalog.films.models import FilmRow
from emotion.vocabulary import Feeling


@dataclass(frozen=True, slots=True)
class Film:
    """A film of the catalog.

    Attributes:
        poster_url: where its poster is; None where there is none that can be shown.
        feelings: its profile, a strength in [0, 1] each.
        acclaim: our own coarse mark of how well regarded it is, 1 to 5, where there is one.
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
    )


def _can_be_shown(row: FilmRow) -> bool:
    """Whether the film's poster was not found bad; a new one is trusted until it is looked at."""
    looked = row.poster
    return looked is None or looked.is_good or looked.url != row.poster_url
