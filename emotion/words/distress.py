"""Whether words speak of despair, self-harm or suicide: those get warmth, not a film.

The patterns are data (`distress.toml`). They err towards catching, and are a net for plain words,
not a diagnosis.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib.resources import files
from typing import Final

_SENTENCE_END = re.compile(r"(?<![.!?…;\n])[.!?…;\n]++(?=\s|$)")
_BLANK: Final = " ¦ "
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
_STARS = re.compile(r"(?<=[^\W\d_])[*#_]+(?=[^\W\d_])")
_SIGNS_IN_WORDS = re.compile(r"(?<=[a-z])[013!@$](?=[a-z])")
_SIGN_LETTERS = {"0": "o", "1": "i", "3": "e", "!": "i", "@": "a", "$": "s"}
_APOSTROPHES = re.compile(r"['’‘`´]")
# An alternative that begins with a group that captures is tried at every word, one that does not
# only where its first letter stands: all of them together take a tenth of the time.
_CAPTURING = re.compile(r"(?<!\\)\((?!\?)")
# Marks of Indic scripts belong to their words, though `\w` leaves them out.
_NOT_WORD = re.compile(r"[^\w\u0900-\u0dff¦]+")


def plain_form(text: str) -> str:
    """Bring a text to the form that the patterns are written for (see `distress.toml`)."""
    text = unicodedata.normalize("NFKD", text).lower()
    text = _APOSTROPHES.sub("", text)
    text = unicodedata.normalize("NFC", _without_latin_accents(text))
    # "su*cide": the star hides a letter that the patterns do without.
    text = _STARS.sub("", text)
    text = _SIGNS_IN_WORDS.sub(lambda sign: _SIGN_LETTERS[sign.group()], text)
    text = _STRETCH.sub(r"\1", text)
    return _NOT_WORD.sub(" ", text).strip()


def _without_latin_accents(decomposed: str) -> str:
    if decomposed.isascii():
        return decomposed
    kept: list[str] = []
    latin = False
    for character in decomposed:
        if unicodedata.combining(character) and latin:
            continue
        latin = character.isascii()
        kept.append(character)
    return "".join(kept)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    source = files("emotion.words").joinpath("distress.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(source)

    def compiled(table: str) -> tuple[re.Pattern[str], ...]:
        return tuple(
            re.compile(_CAPTURING.sub("(?:", "|".join(lines))) for lines in tables[table].values()
        )

    return compiled("idioms"), compiled("distress")


def speaks_of_distress(text: str) -> bool:
    """Whether a text speaks of despair, self-harm or suicide, in any of the languages we know.

    Args:
        text: as typed; only its first 4096 characters count, as in a Telegram message.
    """
    text = text[:4096]
    # As a whole, for thoughts that run over several lines, and sentence by sentence, for patterns
    # that are bound to a sentence's end.
    forms = {plain_form(stretch) for stretch in (text, *_SENTENCE_END.split(text))}
    return any(map(_sounds_desperate, forms))


def _sounds_desperate(form: str) -> bool:
    idioms, distress = _patterns()
    for idiom in idioms:
        form = idiom.sub(_BLANK, form)
    return any(pattern.search(form) for pattern in distress)
