"""Chat spellings written out: "jsuis triste" is "je suis triste", "讲啥的" "讲什么的".

Words of one language only, so that no other is touched: what is a word elsewhere, too, is told by
the rest of the text ("q", "n", "pt").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from emotion.words.texts.language import languages_of
from emotion.words.texts.lexicon.spellings import MISTAKABLE, SPELLINGS

# Alone between what belongs to no word: "I'd", "10k" and "C.R.A.Z.Y." hold no "d", "k" and "Y".
_WORD = re.compile(r"(?<![\w'’^*.])[^\W\d_]+(?![\w'’^*]|\.\w)")
# "Что нить" is "что-нибудь".
_SOME = re.compile(
    r"(?<!\w)(что|чего|чем|кто|кого|где|куда|как\w+|що|чого|хто|як\w+) (ни(?:будь|ть)|небудь)(?!\w)"
)
_CHINESE: Final = str.maketrans({"啥": "什么", "咋": "怎么"})


def _by_spelling(tables: Mapping[str, str]) -> Mapping[str, Mapping[str, str]]:
    meant: dict[str, dict[str, str]] = defaultdict(dict)
    for code, table in tables.items():
        for entry in table.split():
            spelling, _, words = entry.partition("=")
            meant[spelling][code] = words.replace("_", " ")
    return meant


_SURE: Final = _by_spelling(SPELLINGS)
_MISTAKABLE: Final = _by_spelling(MISTAKABLE)
_ALL: Final = _SURE.keys() | _MISTAKABLE.keys()


def written_out(text: str) -> str:
    """A text with its chat spellings written out; all else stays as typed."""
    if text.isascii():
        return _written_out(text)
    return _SOME.sub(_joined, _written_out(text.translate(_CHINESE)))


def _written_out(text: str) -> str:
    words = set(_WORD.findall(text.lower()))
    if _ALL.isdisjoint(words):
        return text
    spoken = languages_of(words - _MISTAKABLE.keys())
    return _WORD.sub(
        lambda word: word.group() if _is_name(word, text) else _meant(word.group(), spoken), text
    )


def _is_name(word: re.Match[str], text: str) -> bool:
    """Whether a word is written as part of a name: with a capital where nothing begins."""
    return word.start() > 0 and word.group()[0].isupper() and not text.isupper()


def _joined(some: re.Match[str]) -> str:
    return f"{some[1]}-{'небудь' if some[2] == 'небудь' else 'нибудь'}"


def _meant(word: str, spoken: frozenset[str]) -> str:
    """What a word stands for in the languages that the text may be in."""
    for code, words in _SURE.get(word.lower(), {}).items():
        if code in spoken or not spoken:
            return words
    # English is likelier than a language that shares most of its words.
    likely = {"en"} & spoken or spoken
    for code, words in _MISTAKABLE.get(word, {}).items():
        if code in likely:
            return words
    return word
