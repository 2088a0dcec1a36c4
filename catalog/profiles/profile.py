"""A film's profile: how strongly it gives each Feeling, from genres, words and its text's mood.

Three witnesses are joined by a noisy-or, so that each can raise a Feeling and none is needed: the
genres, words that name the Feeling, and the emotion a reader hears in the synopsis.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType

from catalog.profiles.genres import from_genres
from emotion.vocabulary import Emotion, Feeling, Reading

MODEL = "genres-words-1"

_GENRE_TRUST = 0.80
_WORDS_TRUST = 0.70
_MOOD_TRUST = 0.30
# One telling word is evidence, three are nearly proof.
_WORD_WEIGHT = 0.55

# What a synopsis that sounds of an emotion says of the film; a happy text may be any warm film.
_EMOTION_FEELINGS: Mapping[Emotion, Feeling] = MappingProxyType(
    {
        Emotion.ANGRY: Feeling.ANGER,
        Emotion.DISGUST: Feeling.DISGUST,
        Emotion.FEAR: Feeling.FEAR,
        Emotion.HAPPY: Feeling.JOY,
        Emotion.SAD: Feeling.SADNESS,
        Emotion.SURPRISE: Feeling.SURPRISE,
    }
)


def profile(
    genres: Sequence[str],
    keywords: Sequence[str],
    text: str,
    read: Callable[[str], Reading],
) -> dict[Feeling, float]:
    """How strongly a film gives each Feeling.

    Args:
        genres: catalog genre names, most telling first.
        keywords: words and short phrases about setting, theme and mood.
        text: synopsis or plot.
        read: reads the emotion of a text.

    Returns:
        A strength in [0, 1] for each Feeling.
    """
    by_genre = from_genres(genres)
    by_word = _from_words(" ; ".join((*keywords, text)))
    by_mood = _from_mood(read(text)) if text.strip() else {}
    return {
        feeling: round(
            1.0
            - (1.0 - _GENRE_TRUST * by_genre[feeling])
            * (1.0 - _WORDS_TRUST * by_word[feeling])
            * (1.0 - _MOOD_TRUST * by_mood.get(feeling, 0.0)),
            4,
        )
        for feeling in Feeling
    }


def content_hash(genres: Sequence[str], keywords: Sequence[str], text: str) -> str:
    """What a profile was computed from, in 64 hexadecimal digits."""
    told = json.dumps([MODEL, list(genres), list(keywords), text], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()


@cache
def _patterns() -> Mapping[Feeling, re.Pattern[str]]:
    lexicon = json.loads((Path(__file__).parent / "lexicon.json").read_text("utf-8"))
    return {
        feeling: re.compile(
            r"\b(?:" + "|".join(re.escape(word) for word in lexicon[feeling.value]) + r")\b"
        )
        for feeling in Feeling
    }


def _from_words(text: str) -> dict[Feeling, float]:
    lower = text.lower()
    return {
        feeling: 1.0 - math.exp(-_WORD_WEIGHT * len(set(pattern.findall(lower))))
        for feeling, pattern in _patterns().items()
    }


def _from_mood(reading: Reading) -> dict[Feeling, float]:
    return {
        feeling: reading.emotions[emotion] * reading.confidence
        for emotion, feeling in _EMOTION_FEELINGS.items()
    }
