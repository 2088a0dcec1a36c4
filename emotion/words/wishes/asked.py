"""What a person has asked for so far, gathered rule by rule while a text is parsed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import (
    Aim,
    Bound,
    Constraints,
    Content,
    Degree,
    Feeling,
    Genre,
    Regard,
    Than,
)
from emotion.words.wishes.terms import Term

BLANK = "¤"
"""Stands where a rule has cut something out, so that its neighbours do not join up."""

LONGEST_NAME: Final = 60
"""Characters of a title or a name; what is longer is no name."""

_MOST_NAMES: Final = 5


@dataclass(slots=True)
class Asked:
    """A wish in the making; rules add to it, `constraints` and `wish` read it off."""

    feelings: dict[Feeling, float] = field(default_factory=dict)
    genres: set[Genre] = field(default_factory=set)
    all_genres: set[Genre] = field(default_factory=set)
    not_genres: set[Genre] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    not_languages: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    not_countries: set[str] = field(default_factory=set)
    people: list[str] = field(default_factory=list)
    together: bool = False
    about: list[str] = field(default_factory=list)
    without: list[str] = field(default_factory=list)
    like: list[str] = field(default_factory=list)
    not_content: set[Content] = field(default_factory=set)
    lifted: set[Bound | Genre | Content] = field(default_factory=set)
    fine: list[str] = field(default_factory=list)
    than: list[Than] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    aim: Aim | None = None
    regard: Regard | None = None
    year_from: int | None = None
    year_to: int | None = None
    is_dated: bool = False
    min_minutes: int | None = None
    max_minutes: int | None = None

    def feel(self, feelings: Mapping[Feeling, float], factor: float = 1.0) -> None:
        """Ask for feelings; of two words on the same feeling the stronger, then the later, wins."""
        for feeling, strength in feelings.items():
            if abs(strength * factor) >= abs(self.feelings.get(feeling, 0.0)):
                self.feelings[feeling] = strength * factor

    def note_titles(self, titles: Iterable[str]) -> None:
        """Ask for films like these, as typed; only the first five of a text count."""
        _note(self.like, titles)

    def note_people(self, people: Iterable[str]) -> None:
        """Ask for films with these people, as typed; only the first five of a text count."""
        _note(self.people, people)

    def note_subjects(self, subjects: Iterable[str]) -> None:
        """Ask for films about these, as typed; only the first five of a text count."""
        _note(self.about, subjects)

    def welcome_names(self, names: Iterable[str]) -> None:
        """Refuse these no more, as typed; only the first five of a text count."""
        _note(self.fine, names)

    def refuse_names(self, names: Iterable[str]) -> None:
        """Ask for no films about or with these, as typed; only the first five of a text count."""
        _note(self.without, names)

    def take(self, term: Term, factor: float, this_year: int) -> None:
        """Ask for what a term means.

        Args:
            term: the term.
            factor: how strongly its feelings are meant, in [0, 1].
            this_year: what "recent" and "older" count from.
        """
        self.feel(term.feelings, factor)
        (self.all_genres if term.every else self.genres).update(term.genres)
        self.not_genres.update(term.not_genres)
        self.note_subjects(term.about)
        self.regard = term.regard or self.regard
        if term.language:
            self.languages.add(term.language)
        if term.not_language:
            self.not_languages.add(term.not_language)
        self.countries.update(term.countries)
        self.not_content.update(term.spares)
        self._note_untold(term)
        if term.than is not None:
            self.than.append(term.than)
            # "A bit longer".
            self.compare(Degree.A_BIT if factor < 1.0 else None)
        # Years and minutes given in figures are not overruled by "recent" or "short".
        if not self.is_dated:
            self._narrow_years(term, this_year)
        if self.min_minutes is None and self.max_minutes is None:
            self.minutes(term.min_minutes, term.max_minutes)

    def compare(self, degree: Degree | None) -> None:
        """Ask for what was last compared with the film that shows to go so far."""
        if self.than and degree is not None:
            self.than[-1] = replace(self.than[-1], degree=degree)

    def refuse(self, term: Term, factor: float) -> None:
        """Ask for none of what a term means; refusing the light is no call for sadness."""
        self.feel({f: -strength for f, strength in term.feelings.items() if strength > 0}, factor)
        # "No superheroes" leaves other action films.
        self.refuse_names(term.about)
        self.not_genres.update(() if term.about else term.genres)
        # Without anime there may still be other films from Japan.
        if term.language and not term.genres:
            self.not_languages.add(term.language)
        self.not_countries.update(term.countries)
        self.not_content.update(term.content)
        self._note_untold(term)

    def years(self, first: int | None, last: int | None) -> None:
        """Ask for a span of years; two closed spans are taken together."""
        if first is not None and last is not None and self._has_closed_years():
            # "80s or 90s"
            first = min(first, self.year_from or first)
            last = max(last, self.year_to or last)
        self.is_dated = True
        self.year_from = first if first is not None else self.year_from
        self.year_to = last if last is not None else self.year_to

    def minutes(self, shortest: int | None, longest: int | None) -> None:
        """Ask for a runtime."""
        self.min_minutes = self.min_minutes if shortest is None else shortest
        self.max_minutes = self.max_minutes if longest is None else longest

    def wish(self) -> Mapping[Feeling, float]:
        """The feelings asked for, unchangeable."""
        return MappingProxyType(dict(self.feelings))

    def constraints(self) -> Constraints:
        """What is ruled in and out; what is both asked for and refused is refused."""
        genres, every = self.genres - self.not_genres, self.all_genres - self.not_genres
        # "A rom-com or a thriller" need not be all of it.
        if genres or self.not_genres & self.all_genres:
            genres, every = genres | every, set()
        return Constraints(
            genres=frozenset(genres),
            all_genres=frozenset(every),
            not_genres=frozenset(self.not_genres),
            year_from=self.year_from,
            year_to=self.year_to,
            min_minutes=self.min_minutes,
            max_minutes=self.max_minutes,
            languages=frozenset(self.languages - self.not_languages),
            not_languages=frozenset(self.not_languages),
            regard=self.regard,
            countries=frozenset(self.countries - self.not_countries),
            not_countries=frozenset(self.not_countries),
            people=tuple(dict.fromkeys(self.people)),
            together=self.together,
            about=tuple(dict.fromkeys(self.about)),
            without=tuple(dict.fromkeys(self.without)),
            like=tuple(dict.fromkeys(self.like)),
            not_content=frozenset(self.not_content),
            lifted=frozenset(self.lifted),
            fine=tuple(dict.fromkeys(self.fine)),
        )

    def _narrow_years(self, term: Term, this_year: int) -> None:
        """Ask for a term's years beside those of others: "an old black and white noir"."""
        first, last = term.years or (None, None)
        first = first if term.newest is None else this_year - term.newest
        last = last if term.oldest is None else this_year - term.oldest
        lowest = max((year for year in (first, self.year_from) if year), default=None)
        highest = min((year for year in (last, self.year_to) if year), default=None)
        # "Old or new" excludes nothing: the first counts.
        if lowest is None or highest is None or lowest <= highest:
            self.year_from, self.year_to = lowest, highest

    def _note_untold(self, term: Term) -> None:
        """Remember what a term asks for that films cannot be told by."""
        if term.untold:
            self.untold.append(term.untold)

    def _has_closed_years(self) -> bool:
        return self.year_from is not None and self.year_to is not None


def _note(names: list[str], more: Iterable[str]) -> None:
    found = (name.strip() for name in more)
    names += [name for name in found if 0 < len(name) <= LONGEST_NAME]
    del names[_MOST_NAMES:]
