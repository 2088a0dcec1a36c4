"""Whether words speak of despair, self-harm or suicide: those get warmth, not a film.

The patterns are data (`patterns.toml`). They err towards catching, and are a net for plain words,
not a diagnosis.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Final

from emotion.words.texts.forms import remembered
from emotion.words.texts.sieve import Sieve

_SENTENCE_END = re.compile(r"(?<![.!?…;\n])[.!?…;\n]++(?=\s|$)")
_BLANK: Final = " ¦ "
_STRETCH = re.compile(r"([^\W\d_])\1{2,}")
_STARS = re.compile(r"(?<=[^\W\d_])[*#_]+(?=[^\W\d_])")
_SIGNS_IN_WORDS = re.compile(r"(?<=[a-z])[013!@$](?=[a-z])")
_SIGN_LETTERS = {"0": "o", "1": "i", "3": "e", "!": "i", "@": "a", "$": "s"}
_APOSTROPHES = re.compile(r"['’‘`´]")
# Marks of Indic scripts and of Thai belong to their words, though `\w` leaves them out.
_NOT_WORD = re.compile(r"[^\w\u0900-\u0dff\u0e31-\u0e4e¦]+")


@remembered
def plain_form(text: str) -> str:
    """Bring a text to the form that the patterns are written for (see `patterns.toml`)."""
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
def idioms_and_distress() -> Sieve[bool]:
    """Idioms, those of one language as one (the first of several counts), and then distress."""
    idioms = ("|".join(lines) for lines in _by_language("idioms"))
    distress = chain.from_iterable(_by_language("distress"))
    return Sieve(
        (is_idiom, pattern)
        for is_idiom, patterns in ((True, idioms), (False, distress))
        for pattern in patterns
    )


@cache
def patterns(table: str) -> Sieve[None]:
    """The patterns of another table."""
    lines = chain.from_iterable(_by_language(table))
    return Sieve((None, line) for line in lines)


def _by_language(table: str) -> Iterable[list[str]]:
    source = files("emotion.words.distress").joinpath("patterns.toml").read_text(encoding="utf-8")
    languages: dict[str, list[str]] = tomllib.loads(source)[table]
    return languages.values()


def speaks_of_distress(text: str) -> bool:
    """Whether a text speaks of despair, self-harm or suicide, in any of the languages we know.

    Args:
        text: as typed; only its first 4096 characters count, as in a Telegram message.
    """
    text = text[:4096]
    # As a whole, for thoughts that run over several lines, and sentence by sentence, for patterns
    # that are bound to a sentence's end.
    whole = plain_form(text)
    sentences = [sentence for sentence in _SENTENCE_END.split(text) if sentence]
    forms = {whole, *(map(plain_form, sentences) if len(sentences) > 1 else ())}
    return any(map(_sounds_desperate, forms)) or (
        _finds("following", whole) and _finds("deaths", whole)
    )


def would_follow(text: str) -> bool:
    """Whether a text wants to be with somebody, or not to go on without them.

    After a death that is despair; else it may be love.
    """
    return _finds("following", plain_form(text[:4096]))


def _finds(table: str, form: str) -> bool:
    return any(pattern.search(form) for _, pattern in patterns(table).among(form))


def _sounds_desperate(form: str) -> bool:
    for is_idiom, pattern in idioms_and_distress().among(form):
        if is_idiom:
            form = pattern.sub(_BLANK, form)
        elif pattern.search(form):
            return True
    return False
