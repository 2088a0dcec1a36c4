"""What somebody may have meant who slipped once in typing: "pulp ficton", "the godfahter".

All that is one slip away is asked for at once, in the indexes that find what is typed right. So
there is nothing to keep beside the titles, and a million of them cost hardly more than a thousand.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

SHORTEST: Final = 5
"""Characters; what is shorter is one slip from too many others."""

_LONGEST: Final = 60
# In the form in which titles are compared, letters have no marks.
_ALPHABETS: Final = {
    "LATIN": "abcdefghijklmnopqrstuvwxyz",
    "CYRILLIC": "абвгдежзиклмнопрстуфхцчшщъыьэюяєіґ",
    "GREEK": "αβγδεζηθικλμνξοπρσςτυφχψω",
    "DEVANAGARI": "अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह",
}


def slips(form: str) -> list[str]:
    """All that a title or name may be that was typed with one slip, in the order of their letters.

    A slip is a letter or a space too many, too few, or two swapped; or another letter instead.
    Figures stay as they are: "Rocky 3" is no slip for "Rocky 2".

    Args:
        form: in the form in which titles are compared; too short or too long a one has no slips.
    """
    if not SHORTEST <= len(form) <= _LONGEST:
        return []
    found = {other.strip() for other in _slips(form, _alphabet(form))}
    return sorted(one for one in found if len(one) >= SHORTEST and "  " not in one and one != form)


def _slips(form: str, alphabet: str) -> Iterator[str]:
    for at in range(len(form) + 1):
        before, after = form[:at], form[at:]
        yield from (before + letter + after for letter in f"{alphabet} ")
        if not after or after[0].isdigit():
            continue
        yield before + after[1:]
        if after[0] != " ":
            yield from (before + letter + after[1:] for letter in alphabet)
    for at, (first, second) in enumerate(pairwise(form)):
        if not (first.isdigit() or second.isdigit()):
            yield form[:at] + second + first + form[at + 2 :]


def _alphabet(form: str) -> str:
    """The letters that a title of the same script may have; none for a script without letters."""
    first = next((character for character in form if character.isalpha()), "")
    script = unicodedata.name(first, "").partition(" ")[0] if first else ""
    return _ALPHABETS.get(script, "")
