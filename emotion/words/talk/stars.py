"""Stars given in words to the film that shows: "4/5", "★★★★", "I give it 3", "4 étoiles".

Only a whole message gives them, or one that goes on with what is thought of the film: "2/3 of my
day" counts something else.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.words.talk.lexicon.stars import AFTER, BEFORE, GIVING, NUMBERS, OUT_OF, STARS
from emotion.words.talk.small_talk import opinion_in

_LONGEST: Final = 80
_MOST: Final = 5
_SCALES: Final = (5, 10, 20, 100)
# A bare "I give it 7" is out of ten; "11/10" is more than can be given.
_TEN: Final = 10
_BEYOND: Final = 12
_SIGNS = re.compile(r"(?P<given>[⭐🌟★]+)(?P<half>½)?[☆✩]*")
_ENDS = re.compile(r"\s*(?:[,.!;:–—-]+\s+|[!.…]+$)")


def stars_in(text: str) -> int | None:
    """The stars, 1 to 5, that a whole message gives; None where it gives none.

    Args:
        text: as typed.
    """
    text = text.strip().replace("\ufe0f", "").replace("’", "'")
    if not 0 < len(text) <= _LONGEST:
        return None
    head, _, rest = text.partition(_ends_at(text))
    rest = rest.strip(" !.…")
    if rest and opinion_in(rest) is None:
        return None
    return _given(head.strip(" !.…").lower())


def _ends_at(text: str) -> str:
    """What parts the stars from what is said with them."""
    end = _ENDS.search(text)
    return end.group() if end else "\n"


def _given(said: str) -> int | None:
    signs = _SIGNS.fullmatch(said)
    if signs is not None:
        return _whole(len(signs["given"]) + (0.5 if signs["half"] else 0.0), _MOST)
    match = _pattern().fullmatch(said)
    if match is None:
        return None
    number = _number(match["number"]) + (0.5 if match["half"] else 0.0)
    if match["scale"]:
        scale = _number(match["scale"])
        return _whole(number, int(scale)) if scale in _SCALES else None
    if match["stars"] or match["sign"]:
        return _whole(number, _MOST) if number <= _MOST else None
    return _whole(number, _MOST if number <= _MOST else _TEN) if match["giving"] else None


def _whole(number: float, scale: int) -> int | None:
    """A number out of so many as stars."""
    if number > scale and not (scale == _TEN and number <= _BEYOND):
        return None
    return min(_MOST, max(1, int(number * _MOST / scale + 0.5)))


def _number(told: str) -> float:
    return float(told.replace(",", ".")) if told[0].isdecimal() else NUMBERS[told]


@cache
def _pattern() -> re.Pattern[str]:
    number = rf"\d{{1,3}}(?:[.,]\d)?|{'|'.join(NUMBERS)}"
    return re.compile(
        rf"(?:(?P<giving>{GIVING}):? ?)?(?:{BEFORE} )*(?P<number>{number})"
        r"(?P<half>½| and a half| y media| et demie?| e mezzo)?"
        rf"(?:\s*{OUT_OF}\s*(?P<scale>\d{{1,3}}|{'|'.join(NUMBERS)}))?"
        rf"(?:(?:\s|-)*(?P<stars>{STARS})|\s*(?P<sign>[⭐🌟★]))?(?: ?{AFTER})?"
    )
