"""A unigram tokenizer: the likeliest way to cut a text into pieces that a vocabulary holds.

As SentencePiece cuts (Kudo 2018, "Subword regularization"), with the vocabulary and log-chances of
XLM-RoBERTa; a file of pieces is all it needs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Final

SPACE: Final = "\u2581"
"""Stands for the space before a word, as SentencePiece writes it."""
_UNLIKELY: Final = 10.0


class UnigramPieces:
    """Cuts texts into pieces.

    Args:
        pieces: the vocabulary; the first three are the start, the end and the unknown piece.
        chances: the log-chance of each piece.
        longest: how many pieces of a text are kept, start and end among them.
    """

    START: Final = 0
    END: Final = 1
    UNKNOWN: Final = 2

    def __init__(self, pieces: Sequence[str], chances: Sequence[float], longest: int) -> None:
        first = self.UNKNOWN + 1
        self._places = {piece: at for at, piece in enumerate(pieces) if at >= first}
        self._chances = list(chances)
        self._unknown = min(self._chances[first:]) - _UNLIKELY
        self._reach = max(map(len, self._places))
        self._room = longest - 2

    def split(self, text: str) -> list[int]:
        """The places in the vocabulary of a text's pieces, between the start and the end."""
        words = unicodedata.normalize("NFKC", text).split()
        found: list[int] = []
        for word in words:
            if len(found) >= self._room:
                break
            found += self._cut(SPACE + word)
        return [self.START, *found[: self._room], self.END]

    def _cut(self, word: str) -> list[int]:
        """The likeliest pieces of one word (Viterbi); a piece never reaches over a space."""
        best = [0.0] + [float("-inf")] * len(word)
        steps: list[tuple[int, int]] = [(0, self.UNKNOWN)] * (len(word) + 1)
        for start in range(len(word)):
            so_far = best[start]
            if so_far + self._unknown > best[start + 1]:
                best[start + 1] = so_far + self._unknown
                steps[start + 1] = (start, self.UNKNOWN)
            for end in range(start + 1, min(len(word), start + self._reach) + 1):
                place = self._places.get(word[start:end])
                if place is not None and so_far + self._chances[place] > best[end]:
                    best[end] = so_far + self._chances[place]
                    steps[end] = (start, place)
        pieces: list[int] = []
        at = len(word)
        while at:
            at, place = steps[at]
            pieces.append(place)
        return pieces[::-1]
