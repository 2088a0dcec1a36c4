"""Words that ask for films, told when misspelt: "somthing scarry", "a romantc comdy".

One letter too many, too few or two swapped are forgiven; another letter instead is not, as it
makes too many words of others ("scarf", "scary"). Whatever the word counter has met is a word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from emotion.words.models.counter import embedded_model
from emotion.words.wishes.english.lexicon import grammar

_SHORTEST: Final = 5
"""Letters; of shorter words too many are one letter apart."""


def as_meant(word: str) -> str:
    """The word of the lexicon that a misspelt one is meant to be; others as they are.

    Args:
        word: in lower case.
    """
    if len(word) < _SHORTEST - 1 or word in grammar.ENTRIES or not word.isalpha():
        return word
    meant = _shortened().get(word) or _longer_or_swapped(word)
    return word if not meant or embedded_model().knows(word) else meant


def _longer_or_swapped(word: str) -> str:
    """The word that this one is, but for a letter too many or two swapped; empty if it is none."""
    known, places = _spellings(), range(len(word))
    ways = [word[:at] + word[at + 1 :] for at in places]
    ways += [word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :] for at in places]
    # Most words are no such ways of writing any.
    if known.isdisjoint(ways):
        return ""
    pairs = zip(ways[: len(word)], ways[len(word) :], strict=True)
    return next(way for pair in pairs for way in pair if way in known)


@cache
def _spellings() -> frozenset[str]:
    words = {word for phrase in grammar.ENTRIES for word in phrase.split()}
    return frozenset(word for word in words if len(word) >= _SHORTEST and word.isalpha())


@cache
def _shortened() -> Mapping[str, str]:
    """Words without one of their letters, except the last: "comedie" is a word elsewhere."""
    return {
        word[:at] + word[at + 1 :]: word for word in _spellings() for at in range(len(word) - 1)
    }
