"""What a person rules in or out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Final

from emotion.vocabulary.films import Content, Genre, Regard

WOMAN_DIRECTOR: Final = "woman director"
"""The subject under which a film by a woman is asked for, as those sources call it that tell."""

COLOURS: Final = "colours"
"""What a film is asked for by that is to have them."""

_BOUNDS = ("year_from", "year_to", "min_minutes", "max_minutes")
_SETS_OF_GENRES = ("genres", "all_genres", "not_genres")
_SETS_OF_CODES = ("languages", "not_languages", "countries", "not_countries")
_AS_TYPED = ("people", "about", "without", "like", "fine")


class Bound(StrEnum):
    """What people say that no longer matters: "any length", "forget the decade"."""

    LENGTH = "length"
    YEARS = "years"
    PLACE = "place"
    KIND = "kind"
    NAMES = "names"


_DECADE: Final = 9
"""From a decade's first year to its last."""

_LIFTING: Final[Mapping[Bound | Genre | Content, tuple[str, ...]]] = {
    Bound.LENGTH: ("min_minutes", "max_minutes"),
    Bound.YEARS: ("year_from", "year_to"),
    Bound.PLACE: ("languages", "countries"),
    Bound.KIND: ("genres", "all_genres"),
    Bound.NAMES: ("people", "together", "about", "like"),
}


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a person rules in or out, as typed; the recommender resolves it against the catalog.

    Attributes:
        genres: any of these.
        all_genres: every one of these.
        not_genres: none of these.
        year_from: first year, inclusive.
        year_to: last year, inclusive.
        min_minutes: shortest runtime in minutes, inclusive.
        max_minutes: longest runtime in minutes, inclusive.
        languages: any of these ISO 639-1 codes.
        not_languages: none of these.
        regard: how it stands with those who know it.
        countries: any of these, by their codes in `emotion.places`.
        not_countries: none of these.
        people: names as typed.
        together: whether all of these people are to be in it.
        about: subjects as typed ("dogs", "a heist").
        without: none of these subjects, people or titles, as typed.
        like: titles as typed ("like Amélie").
        not_content: nothing of this, as far as is known of a film.
        lifted: which of those set before are to be set no more.
        fine: which names refused before are refused no more, as typed.
    """

    genres: frozenset[Genre] = frozenset()
    all_genres: frozenset[Genre] = frozenset()
    not_genres: frozenset[Genre] = frozenset()
    year_from: int | None = None
    year_to: int | None = None
    min_minutes: int | None = None
    max_minutes: int | None = None
    languages: frozenset[str] = frozenset()
    not_languages: frozenset[str] = frozenset()
    regard: Regard | None = None
    countries: frozenset[str] = frozenset()
    not_countries: frozenset[str] = frozenset()
    people: tuple[str, ...] = ()
    together: bool = False
    about: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    like: tuple[str, ...] = ()
    not_content: frozenset[Content] = frozenset()
    lifted: frozenset[Bound | Genre | Content] = frozenset()
    fine: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is ruled in or out."""
        return self != Constraints()

    def to_json(self) -> dict[str, Any]:
        """These as plain values, sets in order."""
        return {one.name: _plain(getattr(self, one.name)) for one in fields(self)}

    @classmethod
    def from_json(cls, told: Mapping[str, Any]) -> Constraints:
        """Those that `to_json` told; earlier releases told of fewer.

        Raises:
            ValueError: a name is not in the vocabulary.
        """
        regard = told.get("regard")
        values: dict[str, Any] = {
            **{name: told.get(name) for name in _BOUNDS},
            **{name: frozenset(map(Genre, told.get(name, ()))) for name in _SETS_OF_GENRES},
            **{name: frozenset(told.get(name, ())) for name in _SETS_OF_CODES},
            **{name: tuple(told.get(name, ())) for name in _AS_TYPED},
            "not_content": frozenset(map(Content, told.get("not_content", ()))),
            "together": bool(told.get("together")),
            "lifted": frozenset(map(_liftable, told.get("lifted", ()))),
            "regard": None if regard is None else Regard(regard),
        }
        return cls(**values)

    def then(self, later: Constraints) -> Constraints:
        """These as changed by what was said later, which counts where both cannot hold."""
        if later.lifted:
            return self._lifting(later.lifted).then(replace(later, lifted=frozenset()))
        years, minutes = self, self
        kinds = later if later.genres or later.all_genres else self._without_kinds(later)
        # Whoever names a language means no country that was named before, nor the other way round.
        places = self._without_places(later)
        if later.languages or later.countries:
            places = later
            years = self._without_school()
        if later.year_from is not None or later.year_to is not None:
            years = later
        if later.min_minutes is not None or later.max_minutes is not None:
            minutes = later
        # Few films are by one, about the other and like a third: who names another means that one.
        named = later if later.people or later.about or later.like else self
        refused = tuple(name for name in self.without if name not in later.about)
        return Constraints(
            genres=kinds.genres,
            all_genres=kinds.all_genres,
            not_genres=(self.not_genres - later.genres - later.all_genres) | later.not_genres,
            year_from=years.year_from,
            year_to=years.year_to,
            min_minutes=minutes.min_minutes,
            max_minutes=minutes.max_minutes,
            languages=places.languages,
            not_languages=(self.not_languages - later.languages) | later.not_languages,
            countries=places.countries,
            not_countries=(self.not_countries - later.countries) | later.not_countries,
            regard=later.regard or self.regard,
            people=named.people,
            together=named.together,
            about=named.about,
            without=refused + tuple(name for name in later.without if name not in refused),
            like=named.like,
            not_content=self.not_content | later.not_content,
            fine=later.fine,
        )

    def _lifting(self, lifted: frozenset[Bound | Genre | Content]) -> Constraints:
        """These but for limits that are lifted."""
        blank = Constraints()
        names = [name for bound in lifted for name in _LIFTING.get(bound, ())]
        kept = replace(self, **{name: getattr(blank, name) for name in names})
        # What was refused is so no more; else it was asked for, and is so no more.
        asked = lifted - self.not_genres
        return replace(
            kept,
            genres=kept.genres - asked,
            all_genres=kept.all_genres - asked,
            not_genres=self.not_genres - lifted,
            not_content=self.not_content - lifted,
        )

    def _without_school(self) -> Constraints:
        """These but for the years of a country's school, which go with it: the New Wave's.

        A decade is asked for whatever the country.
        """
        first, last = self.year_from, self.year_to
        if not self.countries or first is None or last is None or last - first == _DECADE:
            return self
        return replace(self, year_from=None, year_to=None)

    def _without_kinds(self, refused: Constraints) -> Constraints:
        """These but for genres that are refused."""
        return replace(
            self,
            genres=self.genres - refused.not_genres,
            all_genres=self.all_genres - refused.not_genres,
        )

    def _without_places(self, refused: Constraints) -> Constraints:
        """These but for languages and countries that are refused."""
        return replace(
            self,
            languages=self.languages - refused.not_languages,
            countries=self.countries - refused.not_countries,
        )


def _liftable(name: str) -> Bound | Genre | Content:
    """What may be set no more, of this name."""
    kinds = (kind for kind in (Bound, Genre, Content) if name in set(kind))
    return next(kinds, Bound)(name)


def _plain(value: Any) -> Any:
    """A constraint's value as JSON has it."""
    if isinstance(value, frozenset):
        return sorted(value)
    return list(value) if isinstance(value, tuple) else value
