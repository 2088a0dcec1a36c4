"""Whether a mood is told by whoever writes: beside a film that shows, most words are of the film.

"Looks boring", "the ending, is it sad" and "without subtitles" are read as moods like anything
else; "I feel so lonely now", "tired" and "my boss yelled at me" tell one, film or not.
"""

from __future__ import annotations

import re
from typing import Final

from emotion.words.moods.lexicon.oneself import (
    ENDS_OF_ONESELF,
    FEELINGS,
    FEELINGS_UNSPACED,
    FOR_SOMEBODY,
    IDIOMS,
    LOOKS,
    LOOKS_UNSPACED,
    OF_FILMS,
    OF_FILMS_UNSPACED,
    ONESELF,
    ONESELF_UNSPACED,
    TOO,
)
from emotion.words.texts.forms import FEELING_SIGN, cue_form

# Nobody says more without saying "I", but of a film.
_MOST_WORDS: Final = 12


def _whole(pattern: str, unspaced: str = "(?!)") -> re.Pattern[str]:
    return re.compile(rf"(?<![\w\u0900-\u097f])(?:{pattern})(?![\w\u0900-\u097f])|{unspaced}")


_ONESELF = _whole(f"{ONESELF}|{ENDS_OF_ONESELF}", ONESELF_UNSPACED)
_FEELINGS = _whole(FEELINGS, FEELINGS_UNSPACED)
_OF_FILMS = _whole(f"{OF_FILMS}|{LOOKS}", f"{OF_FILMS_UNSPACED}|{LOOKS_UNSPACED}")
_LOOKS = _whole(LOOKS, LOOKS_UNSPACED)
_TOO = _whole(TOO, "太")
_FOR_SOMEBODY = _whole(FOR_SOMEBODY)
_IDIOMS = re.compile(IDIOMS)
_ASKS = re.compile(r"[?？]\s*$")


def tells_of_oneself(text: str, *, has_cue: bool = False, is_low: bool = False) -> bool:
    """Whether a text that a mood was read in tells how its writer is.

    Args:
        text: what is left of a message once the wish is cut out.
        has_cue: whether a plain cue of a mood is in it, so that no more need be said.
        is_low: whether it is clearly low or afraid, which people are of their own life even where
            no word of theirs names it: "she never called me back".
    """
    if FEELING_SIGN.search(text):
        return True
    form = _IDIOMS.sub(" ", cue_form(text))
    asks = _ASKS.search(form) is not None
    speaks = _ONESELF.search(form) is not None
    feels = has_cue or _FEELINGS.search(form) is not None
    is_too = _TOO.search(form) is not None
    if is_too and _FOR_SOMEBODY.search(form):
        return False
    if _OF_FILMS.search(form):
        is_told = speaks or (has_cue and not _LOOKS.search(form))
        return is_told and feels and not asks
    if has_cue or (speaks and (feels or is_low)):
        return True
    return feels and len(form.split()) <= _MOST_WORDS and not (asks or is_too)


def tells_own_feeling(text: str) -> bool:
    """Whether somebody says of themselves how they feel, and says so plainly: "I'm so sad".

    Args:
        text: as typed.
    """
    if FEELING_SIGN.search(text):
        return True
    form = _IDIOMS.sub(" ", cue_form(text))
    return _ONESELF.search(form) is not None and _FEELINGS.search(form) is not None
