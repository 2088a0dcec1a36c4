"""What somebody loved and wants more of, in other languages: "me gustó Amélie, algo parecido"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.abroad.lexicon.loved import LOVED, SIMILAR
from emotion.words.wishes.asked import BLANK, Asked

# Nobody says this at more length.
_LONGEST: Final = 120


def cut_loved(text: str, asked: Asked) -> str:
    """Note the title that a whole text loves and wants films like, if it does.

    Args:
        text: as typed; a title is told by its capital.
        asked: what was asked for is added.

    Returns:
        A blank where there was one, else the text as it is.
    """
    if len(text) > _LONGEST:
        return text
    for _, pattern in _patterns().among(text):
        match = pattern.fullmatch(text)
        if match is not None and not match["title"][0].islower():
            asked.note_titles([match["title"]])
            return f" {BLANK} "
    return text


@cache
def _patterns() -> Sieve[str]:
    """The pattern of each language."""
    return Sieve(
        (
            (
                code,
                (
                    rf"\s*(?:{loved})\s+(?P<title>[^\s.,;!?¤][^.,;!?¤\n]{{1,60}}?)"
                    rf"(?:\s*[.,;!]+\s*|\s+)(?:{SIMILAR[code]})[\s.!?]*"
                ),
            )
            for code, loved in LOVED.items()
        ),
        re.IGNORECASE,
    )
