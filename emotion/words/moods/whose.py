"""Whose mood it is: "my husband is sad and I'm fine" tells of two, and the writer's counts.

Where only somebody else's is told, the film is for them; where it is for both, both count.
"""

from __future__ import annotations

import re
from typing import Final

from emotion.words.moods.lexicon import whose

_CLAUSE_ENDS: Final = re.compile(
    r"([.,;!?\n…]+|\s(?=(?:and|but|while|und|aber|et|mais|y|pero|e|ma|mas|și|si|dar|и|а|но|і|але)\s))",
    re.IGNORECASE,
)
_OTHERS_MOOD, _OTHERS_ARE_NOT, _BUT_ME, _OWN, _OWN_IS_NOT = (
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        whose.OTHERS_MOOD,
        whose.OTHERS_ARE_NOT,
        whose.BUT_ME,
        whose.OWN,
        whose.OWN_IS_NOT,
    )
)
_FOR_OTHERS: Final = re.compile(rf"\b(?:{whose.FOR_OTHERS})\b", re.IGNORECASE)
# Nobody tells of two at more length.
_LONGEST: Final = 200


def of_the_writer(rest: str, text: str) -> str:
    """What tells the writer's own mood, without that of somebody else beside it.

    Args:
        rest: what is left of a message once the wish is cut out.
        text: the whole message.
    """
    if len(text) > _LONGEST or _FOR_OTHERS.search(text):
        return rest
    if but_me := _BUT_ME.fullmatch(rest):
        return f"I'm not {but_me['mood']}"
    parts = _CLAUSE_ENDS.split(rest)
    own, mood = [], ""
    for clause in parts[::2]:
        if others := _OTHERS_MOOD.fullmatch(clause):
            mood = others["mood"]
        elif not _OTHERS_ARE_NOT.fullmatch(clause):
            own.append(clause.strip())
    if len(own) == len(parts[::2]) or not any(map(_OWN.match, own)):
        return rest
    if mood:
        own = [f"I'm not {mood}" if _OWN_IS_NOT.fullmatch(clause) else clause for clause in own]
    return ", ".join(filter(None, own))
