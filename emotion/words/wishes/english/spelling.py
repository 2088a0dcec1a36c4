"""Words that ask for films, told when misspelt: "somthing scarry", "a romantc comdy".

One letter too many, too few or two swapped are forgiven; another letter instead is not, as it
makes too many words of others ("scarf", "scary"). Whatever the word counter has met is a word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
    meant = _shortened().get(word) or next(filter(_spellings().get, _one_less_or_swapped(word)), "")
    return word if not meant or embedded_model().knows(word) else meant


def is_word(word: str) -> bool:
    """Whether people use a word, as far as is known here: names of few are known.

    Args:
        word: in lower case.
    """
    return not word.isalpha() or word in grammar.ENTRIES or embedded_model().knows(word)


def _one_less_or_swapped(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


@cache
def _spellings() -> Mapping[str, bool]:
    words = {word for phrase in grammar.ENTRIES for word in phrase.split()}
    return {word: True for word in words if len(word) >= _SHORTEST and word.isalpha()}


@cache
def _shortened() -> Mapping[str, str]:
    """Words without one of their letters, except the last: "comedie" is a word elsewhere."""
    return {
        word[:at] + word[at + 1 :]: word for word in _spellings() for at in range(len(word) - 1)
    }
