"""Hear what is asked for by its most: "the scariest you have" is something scary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

# Nobody says this at more length.
_LONGEST: Final = 60
_MOST: Final = re.compile(
    r"(?:(?:ok|okay|so|and|then|now|please|what'?s|what is|(?:show|give|find) me|i want|i'd like|"
    r"let'?s (?:see|have|watch)|just|maybe) )*(?:(?:the|your) )?(?:(?:most )(?P<whole>[a-z]{4,})|"
    r"(?P<word>[a-z]{3,})est)"
    r"(?: (?:one|film|movie|flick|thing|stuff|of all))?"
    r"(?: (?:that )?(?:you(?:'ve| have)?(?: got)?|you know(?: of)?|there is|ever(?: made)?|"
    r"possible))?"
    r"(?: please)?[.!?]*",
    re.IGNORECASE,
)


def meant_by_most(text: str) -> Iterator[str]:
    """What a whole message may ask for by its most, in plain words, likeliest first.

    Args:
        text: as typed.
    """
    match = _MOST.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        return
    word = match["whole"] or match["word"]
    bases = [word]
    if match["word"]:
        if word.endswith("i"):
            bases = [f"{word[:-1]}y"]
        elif word[-1] == word[-2]:
            bases = [word[:-1], word]
        else:
            bases = [word, f"{word}e"]
    yield from (f"something {base}" for base in bases)
