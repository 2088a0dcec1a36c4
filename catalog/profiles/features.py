"""What the profile model looks at in a film: hashed words of its text, its genres and its year.

Words and pairs of neighbours are known by their CRC-32, which is fast, in the standard library and
the same on every machine; the artefact keeps the 32-bit ids of those worth a weight.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from emotion.vocabulary import Feeling, Genre

Floats = NDArray[np.float64]

# A whole screenplay says no more of the mood than its first hour does, and takes a second.
MOST_WORDS: Final = 6000
# At this many words a text has said what it can of the mood.
FULL_TEXT_WORDS: Final = 600
_WORD: Final = re.compile(r"[^\W_]+")
_DECADES: Final = np.array([1935.0, 1955.0, 1975.0, 1995.0])
_USUAL_YEAR: Final = 1990
_HINGE: Final = 0.5
_GENRES: Final = {genre.value: place for place, genre in enumerate(Genre)}


def words(text: str) -> list[str]:
    """The lower-case words of a text without accents, at most `MOST_WORDS`."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(mark for mark in parts if not unicodedata.combining(mark))
    return _WORD.findall(text.lower().replace("'", ""))[:MOST_WORDS]


def counts(found: Sequence[str]) -> tuple[NDArray[np.uint32], Floats]:
    """The ids of the words and pairs, shape (n,), and how often each is there, shape (n,)."""
    encoded = [word.encode() for word in found]
    counted = Counter(map(crc32, encoded))
    counted.update(crc32(b"%b %b" % pair) for pair in pairwise(encoded))
    ids = np.fromiter(counted.keys(), np.uint32, len(counted))
    return ids, np.fromiter(counted.values(), np.float64, len(counted))


def fullness(told: int) -> float:
    """How far a text of so many words can tell a film's mood, in [0, 1]."""
    return min(1.0, float(np.log1p(told) / np.log1p(FULL_TEXT_WORDS)))


def evidence(
    genres: Sequence[str], year: int | None, text_scores: NDArray[Any], told: int
) -> tuple[Floats, Floats]:
    """What the second stage weighs.

    Args:
        genres: catalog genre names; others are left out.
        year: of the first showing, if known.
        text_scores: what the text says of each Feeling, standardised, shape (12,).
        told: how many words the text has.

    Returns:
        What every Feeling is weighed by, shape (s,), and what each is weighed by on its own (what
        the text says of it with each genre), shape (12, o).
    """
    has = np.zeros(len(Genre))
    for name in genres:
        if name in _GENRES:
            has[_GENRES[name]] = 1.0
    known = float(has.any())
    era = np.clip(((year or _USUAL_YEAR) - _DECADES) / 20.0, -1.0, 1.0)
    length = fullness(told)
    scores = text_scores if told else np.zeros(len(Feeling))
    shared = np.concatenate(
        [
            has,
            [known, known * np.log(max(1.0, has.sum())), float(year is None), float(told > 0)],
            [length],
            era,
            scores,
            scores * length,
            np.maximum(scores * length - _HINGE, 0.0),
        ]
    )
    return shared, np.outer(scores * length, has)
