"""The core of a wish in what it is put in: "have you got a western?", "my son wants robots".

What is found is parsed as any wish is; this only takes off what stands before and behind it. What
there was too much of is said in as many ways: "it's rather long", "bit heavy for tonight".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from emotion.words.wishes.lexicon.frames import BEFORE, BEHIND, EXCESS, OF_WRITER, VAGUE

_BEFORE: Final = re.compile(
    rf"(?<!\w)(?:{BEFORE})\s+(?=\w)|(?:有没有|来点|来个|换个|想看|我要|我想要)", re.IGNORECASE
)
_BEHIND: Final = re.compile(
    rf"(?:(?<!\w)(?:{BEHIND})|(?:有)?[吗嘛呢吧]|没有)\s*[?？!.]*\s*$", re.IGNORECASE
)
_EXCESS: Final = tuple(
    (re.compile(rf"(?<!\w)(?:{pattern})\s+(?P<what>\w[\w'-]*)", re.IGNORECASE), plain)
    for pattern, plain in EXCESS.items()
)
_VAGUE: Final = re.compile(rf"^(?:{VAGUE})\s+(?=\w)", re.IGNORECASE)
_OF_WRITER: Final = re.compile(rf"(?<!\w)(?:{OF_WRITER})(?!\w)", re.IGNORECASE)
_TOO_IN_CHINESE: Final = re.compile(
    r"(?:(?:有点儿?)?太|有点儿?|好)(?P<what>[\u3400-\u9fff]{1,3}?)(?:了|啊|吧|呢|$)"
)


def cores_of(part: str) -> Iterator[str]:
    """What may be a wish in one part of a message, without what it is put in.

    Args:
        part: as typed.
    """
    before = _BEFORE.search(part)
    after = part[before.end() :] if before else part
    behind = _BEHIND.search(after)
    core = (after[: behind.start()] if behind else after).strip(" ?？!.,")
    if core and core != part:
        yield core
    plainer = _VAGUE.sub("", core)
    if plainer and plainer != core:
        yield plainer


def excess_in(part: str) -> str | None:
    """What a part says there is too much of, in the plainest form: "too long"; None if nothing.

    Args:
        part: as typed.
    """
    if _OF_WRITER.search(part):
        return None
    for pattern, plain in _EXCESS:
        said = pattern.search(part)
        if said is not None:
            return plain.format(said["what"].lower())
    said = _TOO_IN_CHINESE.search(part)
    return f"太{said['what']}了" if said else None
