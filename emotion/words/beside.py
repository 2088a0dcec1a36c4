"""Mere names with something asked for beside them: "Tom Hanks but not Forrest Gump"."""

from __future__ import annotations

import re
from typing import Final

from emotion.vocabulary import Beside, Constraints, Reading
from emotion.words.asked import LONGEST_NAME
from emotion.words.evidence import name_in
from emotion.words.wishes import Parsed, parse_wish

_NOT: Final = r"(?:not|except(?: for)?|without|minus)"
_BUT_NOT: Final = re.compile(
    rf"(?i)(?P<name>[^,]+?)(?: films| movies)?,? (?:but |just )?(?P<refused>{_NOT} "
    r"(?P<other>[^,]{2,60}))"
)
_JOINTS: Final = frozenset({"but", "and", "only", "just"})


def name_beside(name: str, parsed: Parsed, reading: Reading) -> Beside | None:
    """Find a name beside a wish, or beside another name that is refused.

    Args:
        name: the words, where they may be a mere name and ask for nothing; else empty.
        parsed: the same words taken apart.
        reading: the mood in what is left of them.
    """
    if not name:
        asks = parsed.wish or parsed.constraints
        rest = name_in(_without_joint(parsed.rest), reading) if asks else ""
        return Beside(rest, parsed.wish, parsed.constraints) if rest else None
    match = _BUT_NOT.fullmatch(name)
    if match is None:
        return None
    refused = parse_wish(match["refused"])
    if refused.wish or refused.constraints:
        return Beside(match["name"], refused.wish, refused.constraints)
    other = match["other"].strip()
    if not 0 < len(other) <= LONGEST_NAME:
        return None
    return Beside(match["name"], {}, Constraints(without=(other,)))


def _without_joint(rest: str) -> str:
    words = rest.replace(",", " ").split()
    while words and words[-1].lower() in _JOINTS:
        words.pop()
    return " ".join(words)
