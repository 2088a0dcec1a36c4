"""Children who watch along, in other languages: what is for them is for a family."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.vocabulary import Genre
from emotion.words.wishes.abroad.lexicon.children import ALONG, BESIDE, WATCH, YEARS
from emotion.words.wishes.asked import BLANK, Asked

# "Pour les petits, 6 et 9 ans": who is older is no child.
_AGE: Final = r"(?<!\d)(?:[1-9]|1[0-2])(?!\d)"
_AND: Final = r"(?:\s*(?:,|und|et|y|e|și|si|и|і|й|та|和|और|aur|&|\+)\s*)"
# "With my kids I quarrelled" is a long story; a wish with them is short.
_LONGEST: Final = 90
_WEIGHTY = re.compile(r"[^\W\d_]{4}|[\u0900-\u9fff]{2}")


def cut_children_abroad(text: str, asked: Asked) -> str:
    """Note that children watch along, and take them and their ages out of a text.

    Returns:
        The text with a blank where they were found.
    """
    if len(text) > _LONGEST or not _along().search(text):
        return text
    left = _along().sub(f" {BLANK} ", text)
    aged = _ages().sub(f" {BLANK} ", left)
    # "Algo para mis peques" says nothing else, "today I quarrelled with my kids" does.
    is_all = not _WEIGHTY.search(_beside().sub(" ", _watch().sub(" ", aged)))
    if aged == left and not is_all and not _watch().search(left):
        return text
    asked.genres.add(Genre.FAMILY)
    return f" {BLANK} " if is_all else aged


@cache
def _along() -> re.Pattern[str]:
    return _words(ALONG)


@cache
def _ages() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\b(?:de|von|di|da|в|у|hanno|han|au|ont|haben|sind|им|їм|tem|têm|tienen|có|हैं)\s)?"
        rf"(?:{_AGE}{_AND}{_AGE}(?:\s?(?:{YEARS})(?!\w))?|{_AGE}\s?(?:{YEARS})(?![a-zа-я]))",
        re.IGNORECASE,
    )


@cache
def _watch() -> re.Pattern[str]:
    return _words(WATCH)


@cache
def _beside() -> re.Pattern[str]:
    return _words(BESIDE)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-zà-ÿа-яёіїєґ])(?:{pattern})(?![a-zà-ÿа-яёіїєґ])", re.IGNORECASE)
