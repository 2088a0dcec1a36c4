"""A film's profile: how strongly it gives each Feeling, from genres, year, text and keywords.

Three witnesses: the learned model reads genres, year and text; the genre table holds its answer to
what a genre usually gives; words that name a Feeling, in keywords, in what reviewers say and in a
short text, can only raise it. So can a fourth, where there is one: an outside reader of moods.
Where somebody who knows the film has marked how it feels, that counts for most.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

import numpy as np

from catalog.profiles.features import fullness, words
from catalog.profiles.genres import from_genres, known_genres
from catalog.profiles.model import chance, log_odds, profile_model
from emotion.vocabulary import Emotion, Feeling

MODEL: Final = "learned-6"

# How many films plainly give each Feeling. MPST's taggers name a Feeling in far fewer films than
# give it (calm in one of fifty), so the model's odds are moved from their rate to this one.
_SHARES: Final[Mapping[Feeling, float]] = MappingProxyType(
    {
        Feeling.JOY: 0.35,
        Feeling.SADNESS: 0.30,
        Feeling.FEAR: 0.25,
        Feeling.ANGER: 0.20,
        Feeling.DISGUST: 0.10,
        Feeling.SURPRISE: 0.25,
        Feeling.LOVE: 0.25,
        Feeling.CALM: 0.15,
        Feeling.INSPIRATION: 0.20,
        Feeling.EXCITEMENT: 0.30,
        Feeling.NOSTALGIA: 0.15,
        Feeling.WONDER: 0.20,
    }
)
# What the genre table weighs beside the model, without a text and with a long one.
GENRE_SHARES: Final = (0.6, 0.15)
# These were learned from tags of the kinds of film that mostly give them: in a short text the table
# knows as much.
_LEARNED_FROM_KINDS: Final = frozenset({Feeling.EXCITEMENT, Feeling.WONDER})
_LEAST_FOR_KINDS: Final = 0.5
# What an outside reader (Watson) measures in texts; it knows no other Feelings. How far it is to be
# trusted could not be measured: it raises, as one telling word in a text does.
_MOOD_TRUST: Final = 0.3
_BY_MOOD: Final[Mapping[Feeling, Emotion]] = MappingProxyType(
    {
        Feeling.JOY: Emotion.HAPPY,
        Feeling.SADNESS: Emotion.SAD,
        Feeling.FEAR: Emotion.FEAR,
        Feeling.ANGER: Emotion.ANGRY,
        Feeling.DISGUST: Emotion.DISGUST,
    }
)
# What marks by who knows the film weigh beside all that is guessed at.
_MARKS_TRUST: Final = 0.8
_MOST_MARK: Final = 5
_WORDS_TRUST: Final = 0.6
_TEXT_WORDS_TRUST: Final = 0.3
# One telling word is evidence, three are nearly proof.
_WORD_WEIGHT: Final = 0.55
# A short text describes a film, and its telling words are meant; one in so many is worth a keyword.
# A long one tells what happens, which is the model's to judge.
_WORDS_A_HIT: Final = 60
_MOST_DESCRIBING: Final = 300


@dataclass(frozen=True, slots=True)
class Told:
    """What a profile is made of.

    Attributes:
        genres: most telling first, under our names or another's.
        keywords: words and short phrases about setting, theme and mood.
        text: synopsis and plot.
        year: of the first showing, if known.
        reviews: what reviewers say, in excerpts.
        mood: scores in [0, 1] that an outside reader of moods gave its texts; empty without one.
        felt: marks from 1 to 5 for the Feelings it gives, by who knows it; empty where nobody did.
    """

    genres: Sequence[str] = ()
    keywords: Sequence[str] = ()
    text: str = ""
    year: int | None = None
    reviews: Sequence[str] = ()
    mood: Mapping[Emotion, float] = field(default_factory=dict)
    felt: Mapping[str, int] = field(default_factory=dict)

    @property
    def content_hash(self) -> str:
        """What a profile was made of and by which model, in 64 hexadecimal digits."""
        told = json.dumps([MODEL, *astuple(self)], ensure_ascii=False)
        return hashlib.sha256(told.encode()).hexdigest()


def profile(told: Told) -> dict[Feeling, float]:
    """How strongly a film gives each Feeling.

    Returns:
        A strength in [0, 1] for each Feeling, all 0 where nothing is told of the film.
    """
    guessed = _guessed(told)
    if not told.felt:
        return guessed
    marked = {feeling: told.felt.get(feeling.value, 0) / _MOST_MARK for feeling in Feeling}
    return {
        feeling: round(_MARKS_TRUST * marked[feeling] + (1.0 - _MARKS_TRUST) * strength, 4)
        for feeling, strength in guessed.items()
    }


def _guessed(told: Told) -> dict[Feeling, float]:
    """How strongly it gives each Feeling, by what is told of it."""
    given = learned(told)
    by_keywords = named(" ; ".join(told.keywords))
    praised = named(" ".join(told.reviews))
    length = len(told.text.split())
    written = named(
        told.text if length <= _MOST_DESCRIBING else "",
        hits_a_word=_WORDS_A_HIT / max(_WORDS_A_HIT, length),
    )
    return {
        feeling: round(
            1.0
            - (1.0 - given[feeling])
            * (1.0 - _WORDS_TRUST * max(by_keywords[feeling], praised[feeling]))
            * (1.0 - _TEXT_WORDS_TRUST * written[feeling])
            * (1.0 - _MOOD_TRUST * _measured(told, feeling)),
            4,
        )
        for feeling in Feeling
    }


def _measured(told: Told, feeling: Feeling) -> float:
    return told.mood.get(_BY_MOOD[feeling], 0.0) if feeling in _BY_MOOD else 0.0


def learned(told: Told, genre_shares: tuple[float, float] = GENRE_SHARES) -> dict[Feeling, float]:
    """What genres, year and text of a film give, by the model and the genre table.

    Args:
        told: of the film.
        genre_shares: what the table weighs without a text and with a long one.

    Returns:
        A strength in [0, 1] for each Feeling, all 0 where neither genres nor a text are told.
    """
    genres, found = known_genres(told.genres), words(told.text)
    if not genres and not found:
        return dict.fromkeys(Feeling, 0.0)
    model = profile_model()
    odds = model.log_odds(genres, told.year, found) - log_odds(model.rates)
    usual = log_odds(np.array([_SHARES[feeling] for feeling in Feeling]))
    by_model = dict(zip(Feeling, chance(odds + usual).tolist(), strict=True))
    if not genres:
        return by_model
    by_genre = from_genres(genres)
    alone, with_text = genre_shares
    share = alone + (with_text - alone) * fullness(len(found))
    given = {}
    for feeling in Feeling:
        is_less_sure = feeling in _LEARNED_FROM_KINDS and len(found) <= _MOST_DESCRIBING
        weight = max(share, _LEAST_FOR_KINDS) if is_less_sure else share
        given[feeling] = (1.0 - weight) * by_model[feeling] + weight * by_genre[feeling]
    return given


@cache
def _patterns() -> Mapping[Feeling, re.Pattern[str]]:
    lexicon = json.loads((Path(__file__).parent / "lexicon.json").read_text("utf-8"))
    return {
        feeling: re.compile(
            r"\b(?:" + "|".join(re.escape(word) for word in lexicon[feeling.value]) + r")\b"
        )
        for feeling in Feeling
    }


def named(text: str, *, hits_a_word: float = 1.0) -> dict[Feeling, float]:
    """How plainly words name each Feeling, in [0, 1)."""
    if not text:
        return dict.fromkeys(Feeling, 0.0)
    lower = text.lower()
    return {
        feeling: 1.0 - math.exp(-_WORD_WEIGHT * hits_a_word * len(set(pattern.findall(lower))))
        for feeling, pattern in _patterns().items()
    }
