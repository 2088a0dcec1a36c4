"""The forms that the rules bring a text to, one for each kind of pattern."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_STRETCH = re.compile(r"([a-z])\1{2,}")
_SIGN = re.compile(r"[^\w\s\u0900-\u0dff]+|_")
MARKS: Final = str.maketrans("áàâãäăéèêëíìîïóòôõúùûçñșşțţ", "aaaaaaeeeeiiiioooouuucnsstt")
"""Latin letters with marks, and without."""


def cue_form(text: str) -> str:
    """Bring a text to the form that the patterns are written for: lower case, no apostrophes."""
    text = re.sub(r"['’‘`´\ufe0f]", "", text.lower())
    return re.sub(r"\s+", " ", _STRETCH.sub(r"\1", text)).strip()


def bare_form(text: str) -> str:
    """A text in small letters, without apostrophes, signs and the marks of Latin letters."""
    form = _SIGN.sub(" ", cue_form(text).translate(MARKS))
    return " ".join(form.split())


def plain_letters(text: str) -> str:
    """A text in small letters without marks, with spaces for apostrophes and hyphens."""
    text = text.lower()
    if not text.isascii():
        decomposed = unicodedata.normalize("NFD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return text.replace("'", " ").replace("-", " ").replace("’", " ")
