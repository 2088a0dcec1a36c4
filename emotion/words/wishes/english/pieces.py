"""Clauses split into what the lexicon knows and what it does not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.english.spelling import as_meant
from emotion.words.wishes.terms import Alone, Entry, Role

# The vowel signs of Devanagari are no letters to `re`.
_WORD_OR_SIGN = re.compile(r"[\w\u0900-\u0963'-]+|\S")


@dataclass(slots=True)
class Piece:
    """A stretch of a clause: an entry of the lexicon, a comma, or a word unknown to it."""

    text: str
    entry: Entry | None
    taken: bool = False

    @property
    def role(self) -> Role | None:
        """The role of its entry, if it has one."""
        return self.entry.role if self.entry else None


def pieces_of(clause: str) -> list[Piece]:
    """Split a clause into the longest phrases that the lexicon knows, other words and signs."""
    words = _WORD_OR_SIGN.findall(clause)
    lower = [as_meant(word.lower()) for word in words]
    pieces: list[Piece] = []
    at = 0
    while at < len(words):
        length = _longest_phrases().get(lower[at], 1)
        while length > 1 and " ".join(lower[at : at + length]) not in grammar.ENTRIES:
            length -= 1
        entry = grammar.ENTRIES.get(" ".join(lower[at : at + length]))
        pieces.append(Piece(" ".join(words[at : at + length]), entry))
        at += length
    return pieces


@cache
def _longest_phrases() -> Mapping[str, int]:
    """How many words the longest phrase has that begins with a word."""
    longest: dict[str, int] = {}
    for phrase in grammar.ENTRIES:
        words = phrase.split()
        longest[words[0]] = max(len(words), longest.get(words[0], 1))
    return longest


def names_kind(piece: Piece) -> bool:
    """Whether a piece names a kind of film: "a sad love story", "gloomy horror"."""
    term = piece.entry.term if piece.entry else None
    names = bool(term and term.genres) or piece.text.lower().endswith(("story", "stories"))
    return term is not None and term.alone is Alone.WISH and names
