"""Who else will watch: children want a family film, and grown-ups what they can enjoy together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from emotion.vocabulary import Feeling, Genre
from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.lexicon import company

# "With my mother and her disease", "with my dad's car": that is another story.
_ALONE = r"(?!\w|'s| (?:and (?!me\b|i\b)|who |that ))"


def cut_company(text: str, asked: Asked) -> str:
    """Note for whom the film is meant to be as well, and take it out: it is no mood."""
    # Most texts hold no word of any of these.
    if not anybody().among(text):
        return text
    left = _no_children().sub(f" {BLANK} ", text)
    if left != text:
        asked.not_genres.add(Genre.FAMILY)
    text = left
    left = _children().sub(f" {BLANK} ", text)
    if left != text:
        asked.genres.add(Genre.FAMILY)
    if _was_watched().search(left):
        return left
    for feelings, pattern in _grown_ups().among(left):
        if pattern.search(left):
            asked.feel(feelings)
            left = pattern.sub(f" {BLANK} ", left)
    return left


@cache
def anybody() -> Sieve[None]:
    """The patterns of all who may watch, or not."""
    patterns = _no_children(), _children(), *(pattern for _, pattern in _grown_ups())
    return Sieve(((None, one.pattern) for one in patterns), re.IGNORECASE)


@cache
def _children() -> re.Pattern[str]:
    return re.compile(rf"\b{company.COMPANY}\b|{company.AGES}", re.IGNORECASE)


@cache
def _no_children() -> re.Pattern[str]:
    return re.compile(company.NO_CHILDREN, re.IGNORECASE)


@cache
def _grown_ups() -> Sieve[Mapping[Feeling, float]]:
    return Sieve(
        ((feelings, rf"{pattern}{_ALONE}") for pattern, feelings in company.GROWN_UPS.items()),
        re.IGNORECASE,
    )


@cache
def _was_watched() -> re.Pattern[str]:
    return re.compile(company.WAS_WATCHED, re.IGNORECASE)
