"""Hashed counts of words, word pairs and letter groups: what the embedded model looks at.

Feature hashing (Weinberger et al. 2009) with CRC-32, which is fast, in the standard library and
the same on every machine, so no vocabulary needs to be stored.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final
from zlib import crc32

from emotion.words.texts.normalise import plain

WORD_BUCKETS: Final = 1 << 17
LETTER_BUCKETS: Final = 1 << 18
LETTER_GROUPS: Final = (2, 3, 4, 5)
# Few words are longer, and few counts higher.
_REMEMBERED: Final = 64


def word_buckets(tokens: Sequence[str]) -> Counter[int]:
    """Count single tokens and pairs of neighbours, each in its bucket below `WORD_BUCKETS`."""
    encoded = [token.encode() for token in tokens]
    mask = WORD_BUCKETS - 1
    counts = Counter(crc32(token) & mask for token in encoded)
    counts.update(crc32(b"%b %b" % pair) & mask for pair in pairwise(encoded))
    return counts


def letter_buckets(tokens: Sequence[str]) -> Counter[int]:
    """Count groups of 2 to 5 letters inside each padded token; buckets below `LETTER_BUCKETS`."""
    mask = LETTER_BUCKETS - 1
    found: list[int] = []
    for token, times in Counter(map(plain, tokens)).items():
        found += times * [crc32(group) & mask for group in _letter_groups(f" {token} ")]
    return Counter(found)


def _letter_groups(padded: str) -> list[bytes]:
    """Groups of letters, encoded; at least one of each size, which may be shorter."""
    places = _places(len(padded))
    if padded.isascii():
        # A byte a letter: encoded once, they are cut in half the time.
        encoded = padded.encode()
        return [encoded[start:end] for start, end in places]
    return [padded[start:end].encode() for start, end in places]


@lru_cache(_REMEMBERED)
def _places(length: int) -> Sequence[tuple[int, int]]:
    """Where the groups of a word of this length begin and end."""
    return [
        (start, start + size)
        for size in LETTER_GROUPS
        for start in range(max(1, length - size + 1))
    ]


@lru_cache(_REMEMBERED)
def damped(count: int) -> float:
    """A count on a logarithmic scale: a word said thrice is not thrice as telling."""
    return 1.0 + math.log(count)


def word_id(token: str) -> int:
    """The 32-bit id under which a known word is stored."""
    return crc32(plain(token).encode())
