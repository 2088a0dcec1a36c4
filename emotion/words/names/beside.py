"""Names with something asked for beside them: "Tom Hanks but not Forrest Gump", "no tom cruise"."""

from __future__ import annotations

import re
from typing import Final

from emotion.vocabulary import Beside, Constraints, Reading
from emotion.words.names.mere import name_in
from emotion.words.names.thing import thing_in
from emotion.words.wishes.asked import LONGEST_NAME
from emotion.words.wishes.parse import Parsed, parse_wish

_NOT: Final = r"(?:not|except(?: for)?|without|minus)"
_JOINTS: Final = frozenset({"but", "and", "only", "just"})
# "With brad pitt but not fight club".
_NAMED: Final = re.compile(
    r"(?i)(?P<by>with |by |starring )?(?P<name>[^,]+?)(?: films| movies)?"
    rf"(?:,? (?:but |just )?(?P<refused>{_NOT} (?P<other>[^,]{{2,60}}))|"
    r",? but (?P<otherwise>[^,]{2,60}))?"
)


def name_beside(name: str, parsed: Parsed, reading: Reading) -> Beside | None:
    """Find a name beside a wish, or beside another name that is refused.

    Args:
        name: the words, where they may be a mere name and ask for nothing; else empty.
        parsed: the same words taken apart.
        reading: the mood in what is left of them.
    """
    said = name or (name_in(_without_joint(parsed.rest), reading) if _asks(parsed) else "")
    if not said:
        return None
    thing = thing_in(said)
    if thing is not None:
        told = parsed.constraints.then(thing)
        return Beside("", parsed.wish, told, of_subjects=True)
    return _named_beside(name) if name else Beside(said, parsed.wish, parsed.constraints)


def _named_beside(name: str) -> Beside | None:
    match = _NAMED.fullmatch(name)
    if match is None:
        return None
    if match["otherwise"]:
        changed = parse_wish(match["otherwise"])
        return Beside(match["name"], changed.wish, changed.constraints) if _asks(changed) else None
    if not (match["by"] or match["refused"]):
        return None
    return _beside(match["name"], match["refused"] or "", match["other"] or "")


def _beside(name: str, refusing: str, other: str) -> Beside | None:
    refused = parse_wish(refusing)
    if _asks(refused) or not other:
        return Beside(name, refused.wish, refused.constraints)
    known = 0 < len(other.strip()) <= LONGEST_NAME
    return Beside(name, {}, Constraints(without=(other.strip(),))) if known else None


def _asks(parsed: Parsed) -> bool:
    return bool(parsed.wish or parsed.constraints)


def _without_joint(rest: str) -> str:
    words = rest.replace(",", " ").split()
    while words and words[-1].lower() in _JOINTS:
        words.pop()
    return " ".join(words)
