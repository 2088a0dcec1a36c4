"""Words with their entities, as the Bot API shows them.

Offsets and lengths are counted in UTF-16 code units
(https://core.telegram.org/bots/api#messageentity).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Entity = dict[str, Any]

_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]}])"
    r"|(?P<email>[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
    r"|(?<![\w/@<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/@])"
    r"|(?<![\w@/])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})(?!\w)"
    r"|(?<![\w#])(?P<hashtag>#(?!\d+(?!\w))\w{1,256})",
)
_CLOSED = {"pre", "code", "text_link", "text_mention"}
_ORDER = ("blockquote", "expandable_blockquote", "pre", "code")


@dataclass(frozen=True)
class Formatted:
    """A text and the entities in it, in Telegram's order."""

    text: str = ""
    entities: tuple[Entity, ...] = ()


def utf16_length(text: str) -> int:
    """The length of ``text`` in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def finish(text: str, entities: Iterable[Entity] = ()) -> Formatted:
    """Trim ``text``, move and cut ``entities`` accordingly, and find commands and links in it.

    Args:
        text: The words, with any mark-up already taken out.
        entities: The entities in ``text``; those left without a visible character are dropped.
    """
    stripped = text.strip()
    start = utf16_length(text[: len(text) - len(text.lstrip())])
    end = start + utf16_length(stripped)
    kept = [cut for entity in entities if (cut := _cut(entity, start, end))]
    kept += _find(stripped, kept)
    return Formatted(stripped, tuple(sorted(kept, key=_position)))


def plain(text: str) -> Formatted:
    """A text without mark-up, with the commands and links found in it."""
    return finish(text)


def _cut(entity: Entity, start: int, end: int) -> Entity | None:
    first = max(entity["offset"], start)
    last = min(entity["offset"] + entity["length"], end)
    return {**entity, "offset": first - start, "length": last - first} if first < last else None


def _position(entity: Entity) -> tuple[int, int, int]:
    kind = entity["type"]
    order = _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
    return entity["offset"], -entity["length"], order


def _find(text: str, present: list[Entity]) -> list[Entity]:
    taken = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in present
        if entity["type"] in _CLOSED
    ]
    found = []
    for match in _FOUND.finditer(text):
        offset = utf16_length(text[: match.start()])
        length = utf16_length(match.group())
        if all(offset + length <= first or last <= offset for first, last in taken):
            found.append({"type": str(match.lastgroup), "offset": offset, "length": length})
    return found
