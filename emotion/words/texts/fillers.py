"""A message without what opens and closes it and says nothing: "hm, ok dann kürzer bitte :)".

What is peeled off may still tell a mood, or be part of a title ("Oh, Canada"): see `Message`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from emotion.words.texts.language import languages_of
from emotion.words.texts.lexicon.fillers import (
    ANY,
    CHINESE_CLOSERS,
    CHINESE_OPENERS,
    CLOSERS,
    OPENERS,
    REFUSING,
    TAGS,
    TELLING,
)

LAUGHTER: Final = (
    r"(?:l+o+l+(?:o+l+)*z?|lu+l|l+m+f?a+o+|rofl+|(?:ba|mua)?h[aeiá]h(?:[aeiáh])+|"
    r"a?h?(?:ah){2,}a?|"
    r"[jg]a(?:ja)+j?|j[ae]j[aej]+|k{3,}|(?:rs){2,}|mdr+|ptdr|xd+|"
    r"(?:а|б)?(?:ха){2,}х?|(?:ах){2,}а?|лол|хех[ех]*|hah)"
)
"""Laughter, as a word of its own."""
_WORD = re.compile(r"[\w\u0900-\u0dff]+(?:['’][\w]+)*")
_LAUGHS = re.compile(rf"{LAUGHTER}|हा(?:हा)+")
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
_ENDS: Final = frozenset(",.!…;\n")
_ASKS: Final = ("?", "？")
_SMILES = re.compile(r"(?:[\s)~😂🤣😅😄😃😀😊🙂😉🙏]|[:;=]-?(?:\)|D+)|\^_?\^)+[\s.!]*$")
_IN_CHINESE = re.compile(r"[\u3400-\u9fff]")
_OPENS_IN_CHINESE = re.compile(rf"(?:(?:{CHINESE_OPENERS})[\s,，、.。…~!！]*)+")
_CLOSES_IN_CHINESE = re.compile(rf"(?:{CHINESE_CLOSERS}|[\s,，.。…~!！])+$")
# Nobody asks for a film at more length.
_LONGEST: Final = 240
_MOST_WORDS: Final = 4


def core_of(text: str) -> tuple[int, int]:
    """Where the core of a message begins and ends, once all that says nothing is peeled off.

    The core is never empty: of fillers only, the one is left that may say something.
    """
    if len(text) > _LONGEST:
        return 0, len(text)
    if not text.isascii() and _IN_CHINESE.search(text):
        return _core_in_chinese(text)
    smiles = None if "(" in text else _SMILES.search(text)
    told = text[: smiles.start()] if smiles and smiles.group().strip(" .!") else text
    found = list(_WORD.finditer(told))
    if not found or not (smiles or _may_peel(found[0].group(), found[-1].group())):
        return 0, len(text)
    words = [_plain(word.group()) for word in found]
    first, last = 0, len(words)
    while last - first > 1 and (count := _closing(words, first, last)):
        # A name, rather; "no thanks" is no mere "no", and "terror no" refuses.
        is_name = any(word.group()[0].isupper() for word in found[last - count : last])
        refuses = words[last - 1] in _REFUSING and told[found[last - 1].end() :][:1] not in _ASKS
        if is_name or refuses or (last - count == 1 and words[0] in _REFUSING):
            break
        last -= count
    while last - first > 1 and (count := _opening(words, first, last, told, found)):
        first += count
    # Of nothing but fillers none says more than the whole.
    if last - first == 1 and _is_mere_filler(words[first]):
        return 0, len(text)
    start = found[first].start() if first else 0
    return start, found[last - 1].end() if last < len(words) else len(told)


def is_tag(after: str) -> bool:
    """Whether what was peeled off the end asks for no more than consent: "ok?", "né?"."""
    *_, last = _WORD.findall(after) or [""]
    return _plain(last) in _TAGS


def _core_in_chinese(text: str) -> tuple[int, int]:
    opens = _OPENS_IN_CHINESE.match(text)
    start = opens.end() if opens else 0
    closes = _CLOSES_IN_CHINESE.search(text, start)
    end = closes.start() if closes else len(text)
    return (start, end) if start < end else (0, len(text))


def _may_peel(first: str, last: str) -> bool:
    """Whether the first or last word of a message may say nothing; of most neither does."""
    first, last = _plain(first), _plain(last)
    return bool(first in _OPENING or last in _CLOSING or any(map(_LAUGHS.fullmatch, (first, last))))


def _is_mere_filler(word: str) -> bool:
    is_filler = word in _OPENERS or word in _CLOSERS or _LAUGHS.fullmatch(word) is not None
    return is_filler and word not in _REFUSING and word not in _TELLING


def _closing(words: list[str], first: int, last: int) -> int:
    """How many words at the end say nothing."""
    for count in range(min(_MOST_WORDS, last - first - 1), 0, -1):
        if _says_nothing(words[last - count : last], _CLOSERS, words):
            return count
    return 0


def _opening(words: list[str], first: int, last: int, text: str, found: list[re.Match[str]]) -> int:
    """How many words at the beginning say nothing."""
    end = found[first].end()
    if words[first] in _REFUSING and text[end : end + 1] in _ENDS:
        return 1
    for count in range(min(_MOST_WORDS, last - first - 1), 0, -1):
        if _says_nothing(words[first : first + count], _OPENERS, words):
            return count
    return 0


def _says_nothing(phrase: list[str], known: Mapping[str, frozenset[str]], words: list[str]) -> bool:
    """Whether a phrase is among those known in a language that the other words may be of."""
    if len(phrase) == 1 and _LAUGHS.fullmatch(phrase[0]):
        return True
    codes = known.get(" ".join(phrase))
    if not codes or ANY in codes:
        return bool(codes)
    spoken = languages_of(word for word in words if word not in phrase)
    # Where nothing tells, "mais" may be the Portuguese "more".
    return not codes.isdisjoint(spoken) if spoken else languages_of(phrase) <= codes


def _plain(word: str) -> str:
    word = word.lower().replace("'", "").replace("’", "")
    # "Kkk" laughs, "holaaa" is stretched.
    return word if _LAUGHS.fullmatch(word) else _STRETCH.sub(r"\1", word)


def _by_phrase(tables: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    codes: dict[str, set[str]] = defaultdict(set)
    for code, phrases in tables.items():
        for phrase in phrases.split(", "):
            codes[_plain(phrase)].add(code)
    return {phrase: frozenset(of) for phrase, of in codes.items()}


_OPENERS: Final = _by_phrase(OPENERS)
_CLOSERS: Final = _by_phrase(CLOSERS)
_REFUSING: Final = frozenset(REFUSING.split(", "))
_TAGS: Final = frozenset(TAGS.split(", "))
_TELLING: Final = frozenset(map(_plain, TELLING.split(", ")))
_OPENING: Final = _REFUSING | {phrase.partition(" ")[0] for phrase in _OPENERS}
_CLOSING: Final = frozenset(phrase.rpartition(" ")[2] for phrase in _CLOSERS)
