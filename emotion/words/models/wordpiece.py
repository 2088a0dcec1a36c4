"""Word pieces of an uncased BERT vocabulary (Devlin et al. 2019; Wu et al. 2016).

Written out because the encoder needs nothing else of a tokenizer library, and the well-kept one
brings a dozen packages and a client for a model hub into the bot.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Final

_UNKNOWN: Final = "[UNK]"
_FIRST: Final = "[CLS]"
_LAST: Final = "[SEP]"
_LONGEST_WORD: Final = 100
_ASCII_WORDS = re.compile(r"[a-z0-9]+|[^a-z0-9\s]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
# Each is a word of its own.
_IDEOGRAPHS = re.compile(r"([\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")


class WordPieces:
    """Splits texts into the numbers of the longest pieces that a vocabulary knows.

    Args:
        vocabulary: a file with one piece a line, "##" before pieces that go on a word.
        most: how many pieces a text may have, with the first and the last, which are signs.

    Raises:
        OSError: the file cannot be read.
    """

    def __init__(self, vocabulary: Path, most: int) -> None:
        lines = vocabulary.read_text(encoding="utf-8").splitlines()
        self._numbers: Mapping[str, int] = {piece: number for number, piece in enumerate(lines)}
        self._most = most

    def split(self, text: str) -> list[int]:
        """The numbers of a text's pieces, as many as fit, between the first and last sign."""
        found = [self._numbers[_FIRST]]
        for word in _words(text):
            if len(found) >= self._most - 1:
                break
            found += self._pieces(word)
        return [*found[: self._most - 1], self._numbers[_LAST]]

    def _pieces(self, word: str) -> list[int]:
        unknown = [self._numbers[_UNKNOWN]]
        if len(word) > _LONGEST_WORD:
            return unknown
        found: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                number = self._numbers.get(("##" if start else "") + word[start:end])
                if number is not None:
                    break
            else:
                return unknown
            found.append(number)
            start = end
        return found


def _words(text: str) -> list[str]:
    """Words and signs in lower case, without accents."""
    if text.isascii():
        # There are no accents to take off.
        return _ASCII_WORDS.findall(_CONTROLS.sub("", text.lower()))
    plain = unicodedata.normalize("NFD", text.lower())
    kept = "".join(
        c for c in plain if unicodedata.category(c) not in {"Mn", "Cc", "Cf"} or c in "\t\n\r"
    )
    words: list[str] = []
    for part in _IDEOGRAPHS.sub(r" \1 ", kept).split():
        start = 0
        for at, character in enumerate(part):
            if _is_sign(character):
                words += [part[start:at], character]
                start = at + 1
        words.append(part[start:])
    return [word for word in words if word]


def _is_sign(character: str) -> bool:
    """Whether BERT takes a character for punctuation: all of ASCII's, and Unicode's."""
    if character.isascii():
        return not character.isalnum()
    return unicodedata.category(character).startswith("P")
