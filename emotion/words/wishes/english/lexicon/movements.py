"""Schools of film, each of its country and its years: "Italian neorealism", "nordic noir"."""

from __future__ import annotations

from typing import Final

from emotion.vocabulary import Genre
from emotion.words.wishes.english.lexicon.places import NORDIC
from emotion.words.wishes.terms import Alone, Term


def _school(
    countries: str, years: tuple[int, int] | None = None, genres: frozenset[Genre] = frozenset()
) -> Term:
    return Term(
        countries=frozenset(countries.split()), years=years, genres=genres, alone=Alone.WISH
    )


MOVEMENTS: Final[dict[str, Term]] = {
    "neorealism|neo-realism|neorealist|italian neorealism|italian neo-realism|"
    "italian neorealist": _school("IT", (1942, 1957)),
    "nouvelle vague|french new wave": _school("FR", (1958, 1969)),
    "german expressionism|german expressionist|expressionist": _school("DE", (1919, 1933)),
    "spaghetti western|spaghetti westerns": _school("IT", (1961, 1980), frozenset({Genre.WESTERN})),
    "giallo|gialli": _school("IT", (1962, 1990), frozenset({Genre.HORROR, Genre.THRILLER})),
    "nordic noir|scandi noir|scandinavian noir": _school(
        NORDIC, genres=frozenset({Genre.CRIME, Genre.THRILLER})
    ),
    "new hollywood": _school("US", (1967, 1980)),
    "soviet": Term(countries=frozenset({"RU", "UA", "GE", "AM"}), years=(1922, 1991)),
}
