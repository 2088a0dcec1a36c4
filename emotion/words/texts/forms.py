"""The forms that the rules bring a text to, one for each kind of pattern.

A dozen rules ask for the same forms of the same text: each is made once while the text is heard,
and nothing of it is kept after.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final

_APOSTROPHES = re.compile(r"['’‘`´\ufe0f]")
_STRETCH = re.compile(r"([a-z])\1{2,}")
FEELING_SIGN: Final = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]|[:=;]['-]*[(\[/|]|</3")
"""Emoji and faces of signs: "hey 😭" is a mood."""
_SIGN = re.compile(r"[^\w\s\u0900-\u0dff]+|_")
MARKS: Final = str.maketrans("áàâãäăéèêëíìîïóòôõúùûçñșşțţ", "aaaaaaeeeeiiiioooouuucnsstt")
"""Latin letters with marks, and without."""


# More than are asked for of one text, and of its sentences, but for the longest.
_MOST: Final = 64
_forgetting: Final[list[Callable[[], None]]] = []


def remembered(form: Callable[[str], str]) -> Callable[[str], str]:
    """Have a form of a text made once, until `forget` is called."""
    once = lru_cache(_MOST)(form)
    _forgetting.append(once.cache_clear)
    return once


def forget() -> None:
    """Keep no form of any text; who is hearing one meanwhile makes it again."""
    for forgetting in _forgetting:
        forgetting()


@remembered
def cue_form(text: str) -> str:
    """Bring a text to the form that the patterns are written for: lower case, no apostrophes."""
    text = _STRETCH.sub(r"\1", _APOSTROPHES.sub("", text.lower()))
    return " ".join(text.split())


@remembered
def bare_form(text: str) -> str:
    """A text in small letters, without apostrophes, signs and the marks of Latin letters."""
    form = cue_form(text)
    # Looking each letter up takes as long as all the rest.
    form = form if form.isascii() else form.translate(MARKS)
    return " ".join(_SIGN.sub(" ", form).split())


def plain_letters(text: str) -> str:
    """A text in small letters without marks, with spaces for apostrophes and hyphens."""
    text = text.lower()
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return text.replace("'", " ").replace("-", " ").replace("’", " ")
