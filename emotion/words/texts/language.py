"""A guess at the language of a text by its commonest words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from emotion.words.texts.lexicon.common import COMMON
from emotion.words.texts.lexicon.spellings import SPELLINGS

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_READ_BY_WATSON: Final = ("en", "fr")


def _languages() -> Mapping[str, frozenset[str]]:
    languages: dict[str, set[str]] = defaultdict(set)
    for code, words in COMMON.items():
        for word in words:
            languages[word].add(code)
    # Who writes "jveux" writes French.
    for code, spellings in SPELLINGS.items():
        for entry in spellings.split():
            languages[entry.partition("=")[0]].add(code)
    return {word: frozenset(codes) for word, codes in languages.items()}


_OF_WORD: Final = _languages()
_NONE: Final = frozenset[str]()


def languages_of(words: Iterable[str]) -> frozenset[str]:
    """The languages that most words of a text are common in; several at a tie, none in doubt.

    Args:
        words: in small letters.
    """
    counts = Counter(code for word in words for code in _OF_WORD.get(word, _NONE))
    most = max(counts.values(), default=0)
    return frozenset(code for code, count in counts.items() if count == most)


def guess_language(text: str) -> str | None:
    """Guess whether a text is English or French, the languages Watson reads moods in.

    Returns:
        "en", "fr", or None for any other language and when in doubt.
    """
    words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    found = languages_of(words)
    code = next(iter(found), None)
    return code if len(found) == 1 and code in _READ_BY_WATSON else None
