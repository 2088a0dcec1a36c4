"""The languages and lands of films, as they are called abroad: "auf Französisch", "aus Mexiko"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from babel import Locale

from emotion.words.wishes.abroad.lexicon.changes import CHANGES
from emotion.words.wishes.abroad.lexicon.spoken import (
    ENDINGS,
    FROM,
    LANDS,
    LANDS_BESIDES,
    NATIONS,
    OWN,
    SPOKEN,
)
from emotion.words.wishes.terms import Term


@cache
def in_languages(code: str) -> Mapping[str, Term]:
    """Patterns of "in French" in a language, for all languages that films are asked for in."""
    changes = CHANGES[code]
    bare, there = changes.ending
    return {
        changes.language.format(
            name=re.escape(name.removesuffix(bare) + there if name.endswith(bare) else name)
        ): Term(language=spoken)
        for spoken, name in _names(code)
    }


@cache
def adjectives(code: str) -> Mapping[str, Term]:
    """Patterns of "French" and "Mexican", said of a film, in a language."""
    nations = NATIONS[code].items()
    said = {pattern: Term(countries=frozenset({nation})) for pattern, nation in nations}
    if code in OWN:
        said[OWN[code]] = Term(language=code)
    for spoken, name in _names(code):
        ending = next((pair for pair in ENDINGS[code] if name.endswith(pair[0])), None)
        if ending is not None:
            bare, there = ending
            said[re.escape(name.removesuffix(bare)) + there] = Term(language=spoken)
    return said


@cache
def from_lands(code: str) -> Mapping[str, Term]:
    """Patterns of "from Mexico" in a language."""
    named = Locale(code).territories
    names = {_declined(str(named[land]).lower(), code): land for land in LANDS.split()}
    return {
        f"{FROM[code]}(?:{name})": Term(countries=frozenset({land}))
        for name, land in {**names, **LANDS_BESIDES[code]}.items()
    }


def _declined(name: str, code: str) -> str:
    """A pattern of the name of a land, in any case and with or without its marks."""
    if code in {"ru", "uk"}:
        return rf"{re.escape(name.rstrip('аяйьиы'))}\w{{0,2}}"
    bare = (unicodedata.normalize("NFD", letter)[0] for letter in name)
    pairs = zip(name, bare, strict=True)
    return "".join(re.escape(a) if a == b else f"[{a}{b}]" for a, b in pairs)


def _names(code: str) -> Iterator[tuple[str, str]]:
    named = Locale(code).languages
    for spoken in SPOKEN.split():
        yield spoken, str(named[spoken]).lower()
