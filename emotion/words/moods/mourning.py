"""What is said after a loss was told: whether it goes on telling of it, or is of something else."""

from __future__ import annotations

import re
from typing import Final

from emotion.words.moods.lexicon.mourning import MISHAPS, OF_THE_DEAD, RECOUNTING
from emotion.words.texts.forms import cue_form

_RECOUNTING: Final = re.compile(RECOUNTING)
_MISHAPS: Final = re.compile(rf"\b(?:{MISHAPS})\b")
_OF_THE_DEAD: Final = re.compile(rf"\b(?:{OF_THE_DEAD})\b")


def recounts(text: str) -> bool:
    """Whether a text, said after a loss was told, goes on telling of it: "she was 92"."""
    return _RECOUNTING.match(cue_form(text)) is not None


def tells_of_else(text: str) -> bool:
    """Whether a text tells of a mishap that no loss told before is part of: "I failed my exam"."""
    form = cue_form(text)
    return _MISHAPS.search(form) is not None and _OF_THE_DEAD.search(form) is None
