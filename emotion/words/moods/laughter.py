"""Laughter beside what it is about: "lol my car just died haha" is no joy.

People laugh off bad news more often than they write "haha" for fun, and models take the laughter
for the mood. What the other words say without it counts where that is unpleasant.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from emotion.vocabulary import Emotion, Reading
from emotion.words.texts.fillers import LAUGHTER

_LAUGHTER = re.compile(rf"(?<!\w){LAUGHTER}(?!\w)|哈{{2,}}|呵{{2,}}|हा ?हा(?: ?हा)*", re.IGNORECASE)
# Praise tacked on: "I got fired haha great".
_PRAISE: Final = re.compile(
    # From where the signs begin: tried from each of them, a heap would take its square.
    r"(?<![\s,.])[\s,.]*(?<!\w)(?:(?:just |so |how )?(?:great|super|brilliant|awesome|"
    r"perfect|fantastic|lovely|wonderful|love (?:that|it)(?: for me)?)|"
    r"(?:qu[eé] )?(?:genial|guay|bien)|(?:que )?[oó]timo|(?:que )?maravilha|"
    r"(?:na )?(?:toll|super|klasse)|g[eé]nial|(?:che )?(?:fantastico|bello)|"
    r"зашибись|отлично|супер|класс|чудово|grozav|minunat|真棒|太好了|太棒了)[\s!.]*$",
    re.IGNORECASE,
)
# Who dies laughing does laugh.
_DIES_LAUGHING = re.compile(
    r"(?<!\w)(?:dead|dying|deceased|killed me|killing me|crying|screaming|wheezing|hilarious|"
    r"funny|"
    r"can['’]?t (?:breathe|stop laughing))(?!\w)",
    re.IGNORECASE,
)
_UNPLEASANT: Final = (Emotion.ANGRY, Emotion.DISGUST, Emotion.FEAR, Emotion.SAD)
_PREVAILS: Final = 0.5


def without_laughter(text: str) -> str:
    """A text without its laughter and the praise after it; empty where nothing else is said.

    Returns:
        The text as it is if nobody laughs in it, or somebody does with all their heart.
    """
    quiet, times = _LAUGHTER.subn(" ", text)
    if not times or _DIES_LAUGHING.search(text):
        return text
    quiet = _PRAISE.sub("", " ".join(quiet.split()))
    return quiet.strip(" ,.;") if any(character.isalnum() for character in quiet) else ""


def is_laughed_off(quiet: Reading) -> bool:
    """Whether what is said beside the laughter is bad news; takes the reading of it."""
    return sum(quiet.emotions[emotion] for emotion in _UNPLEASANT) > _PREVAILS


def with_laughter(quiet: Reading, whole: Reading) -> Reading:
    """The mood of what is said beside the laughter; its scores tell of the laughter, too.

    Args:
        quiet: read without the laughter.
        whole: read with it.
    """
    said, laughed = quiet.scores or quiet.emotions, whole.scores or whole.emotions
    return replace(quiet, scores={e: max(said[e], laughed[e]) for e in Emotion})
