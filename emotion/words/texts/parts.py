"""A message cut into the parts that people say one after the other.

"Seen it, my sister loves it, something newer?" says three things: each is heard for itself. Where
Chinese is written a space is a comma.
"""

from __future__ import annotations

import re
from typing import Final

_CJK: Final = "\u3400-\u9fff"
# "1.5", "E.T." and "19:30" are whole.
_ENDS: Final = re.compile(
    r"(?<=[?？])\s*|[!！;；…\n。，、]+|[.,:](?=\s|$)|\s[–—-]+\s|"
    rf"(?<=[{_CJK}]) +(?=[{_CJK}])|\)+|\("
)
_JOINTS: Final = re.compile(
    r"(?<!\w)(?:but|so(?= (?:i|we|he|she|it|that|this|no|lets|can|could|maybe)\b)|"
    r"cause|cuz|cos|coz|because|and|though|"
    r"aber|und|weil|denn|sondern|pero|porque|y|mais|et|car|parce que|donc|"
    r"ma|per[oò]|perch[eé]|quindi|e|mas|por[eé]m|ent[aã]o|dar|[sș]i|c[aă]|pentru c[aă]|"
    r"но|а|и|потому что|але|і|та|й|бо|लेकिन|और|मगर|क्योंकि|बस)(?!\w)|"
    r"但是?|不过|可是|而且|因为|所以",
    re.IGNORECASE,
)
_SAYS: Final = re.compile(r"\w")


def parts_of(text: str) -> tuple[str, ...]:
    """What stands between the signs of a text, a question with its mark; as typed.

    Args:
        text: as typed.
    """
    return _told(_ENDS.split(text))


def finer_parts_of(part: str) -> tuple[str, ...]:
    """What stands between the words that join two sayings: "seen it but she hasn't".

    Args:
        part: one of those that `parts_of` found.
    """
    return _told(_JOINTS.split(part))


def _told(parts: list[str]) -> tuple[str, ...]:
    return tuple(part.strip() for part in parts if _SAYS.search(part))
