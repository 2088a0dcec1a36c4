"""Hear a message that is nothing but a wish in a word or two: "engraçado", "altul tot românesc".

Of one's own one says more, or other words: "triste" and "tranquilo" tell a mood and are none here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from emotion.vocabulary import Genre
from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.abroad.lexicon.bare import BARE
from emotion.words.wishes.abroad.lexicon.changes import A_BIT
from emotion.words.wishes.abroad.lexicon.dislikes import GENRES_OF_LIFE
from emotion.words.wishes.abroad.lexicon.genres import GENRES
from emotion.words.wishes.abroad.lexicon.kinds import KINDS
from emotion.words.wishes.abroad.lexicon.others import (
    EXCITING,
    FUNNY,
    LIGHT,
    ROMANTIC,
    SCARY,
)
from emotion.words.wishes.abroad.spoken import adjectives, in_languages
from emotion.words.wishes.asked import Asked
from emotion.words.wishes.english.lexicon.grammar import ENTRIES
from emotion.words.wishes.terms import Term

# Nobody says this at more length.
_LONGEST, _MOST_WORDS = 70, 10
# These ask in a clause with others, too.
_FEELINGS: Final = (FUNNY, LIGHT, ROMANTIC, SCARY, EXCITING)
# "Un peu d'action" asks for what "action" does.
_STRAY: Final = re.compile(rf"[.,!¡¿?…]|(?<!\w)(?:{A_BIT})(?!\w)(?: d(?:[ei]\b|'))?")
_SET_OR_LETTER: Final = re.compile(r"\[[^]]*\]|[^\W\d_]")
# "Fantastique !" praises.
_NOT_ALONE: Final = GENRES_OF_LIFE | {Genre.FANTASY}


def hear_bare(text: str, asked: Asked, this_year: int) -> bool:
    """Note what a whole message asks for in a word or two; whether it does.

    Args:
        text: as typed.
        asked: what was asked for is added.
        this_year: what "older" counts from.
    """
    if len(text) > _LONGEST:
        return False
    said = _STRAY.sub(" ", text.lower()).split()
    form = " ".join(said)
    if not said or len(said) > _MOST_WORDS or form in ENTRIES:
        return False
    for terms, pattern in wishes().among(form):
        match = pattern.fullmatch(form)
        if match is not None and match.lastgroup is not None:
            asked.take(terms[match.lastgroup], 1.0, this_year)
            return True
    return False


@cache
def wishes() -> Sieve[Mapping[str, Term]]:
    """The wishes of each language in one expression, in groups that name what each means."""
    return Sieve(_wishes_in(code) for code in BARE)


def _wishes_in(code: str) -> tuple[Mapping[str, Term], str]:
    bare = BARE[code]
    terms: dict[str, Term] = {}
    said: list[str] = []
    for words, term in _meant(code):
        name = f"_{len(terms)}"
        terms[name] = term
        said.append(f"(?P<{name}>{words})")
    leads, tails = _unmarked(bare.leads), _unmarked(bare.tails)
    return terms, rf"(?:(?:{leads}) )*(?:{'|'.join(said)})(?: (?:{tails}))?"


def _meant(code: str) -> Iterator[tuple[str, Term]]:
    yield from _own(code).items()
    yield from KINDS[code].items()
    yield from adjectives(code).items()
    yield from in_languages(code).items()
    for words, genre in GENRES[code].items():
        if genre not in _NOT_ALONE:
            yield words, Term(genres=frozenset({genre}))


def feelings_in(code: str) -> Mapping[str, Term]:
    """Patterns of what a language calls funny, light, romantic, scary and gripping."""
    return {words: term for words, term in _own(code).items() if term in _FEELINGS}


def _own(code: str) -> Mapping[str, Term]:
    return {_unmarked(words): term for words, term in BARE[code].wishes.items()}


def _unmarked(pattern: str) -> str:
    """A pattern that matches letters without their marks, too; sets in it stay as they are."""
    return _SET_OR_LETTER.sub(_with_bare, pattern)


def _with_bare(match: re.Match[str]) -> str:
    told = match.group()
    bare = unicodedata.normalize("NFD", told)[0]
    return f"[{told}{bare}]" if bare.isascii() and len(told) == 1 and bare != told else told
