"""What is left of a clause once its wishes are taken out: words of weight, or nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

from emotion.words.wishes.asked import BLANK
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.english.pieces import Piece

_LOOSE_SIGN = re.compile(r"\s+([,.!?;…])")
_PICTURE_EMOJI: Final = frozenset("🍿🎬🎥🎞📽🙏")


def what_is_left(pieces: Sequence[Piece]) -> str:
    """What is left of a clause, without the parts between commas that hold only fillers."""
    parts: list[list[str]] = [[]]
    for piece in pieces:
        if piece.taken or piece.text == BLANK:
            continue
        if piece.text == "," or piece.text.lower() in {"but", "because"}:
            parts.append([])
        parts[-1].append(piece.text)
    kept = [part for part in parts if _weighs(part)]
    return _LOOSE_SIGN.sub(r"\1", " ".join(" ".join(part) for part in kept)).strip(" ,")


def _weighs(part: list[str]) -> bool:
    """Whether a part of a clause says anything once the asking is done."""
    return any(_is_telling(piece) for piece in part)


def _is_telling(piece: str) -> bool:
    """Whether a piece is a word of weight or an emoji other than those of going to the pictures."""
    if any(character.isalnum() for character in piece):
        return any(word not in grammar.FILLERS for word in piece.lower().split())
    return any(unicodedata.category(character) == "So" for character in piece) and (
        piece not in _PICTURE_EMOJI
    )
