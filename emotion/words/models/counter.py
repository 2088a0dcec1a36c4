"""The model that counts words: TF-IDF over hashed features with a logistic head, in plain numpy.

It reads film plots and every language but English, tells which texts are English, and is mixed
with the sentence encoder there (`mixed.py`). It needs neither scikit-learn (100 MB of memory in a
bot) nor a download. `emotion.words.models.train` makes its artefact; MODEL.md says of what, and how
good it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from emotion.vocabulary import Emotion, Reading, Source
from emotion.words.models.features import (
    WORD_BUCKETS,
    damped,
    letter_buckets,
    word_buckets,
    word_id,
)
from emotion.words.texts.lists import word_set
from emotion.words.texts.normalise import SHOUTED, STRETCHED, tokens

ARTEFACT: Final = Path(__file__).with_name("counter.npz")

_NEUTRAL: Final = list(Emotion).index(Emotion.NEUTRAL)
_FELT: Final = [at for at in range(len(Emotion)) if at != _NEUTRAL]
_MARKS: Final = frozenset({SHOUTED, STRETCHED, "!", "!!", "!!!", "?", "??", "???", "..", "..."})
# Greetings and fillers are well known to the model, and say nothing of a mood.
_EMPTY_WORDS: Final = word_set(
    "hello hi hey heya hiya yo sup hola olá ola oi ciao salut bonjour hallo привет привіт नमस्ते "
    "你 好 buna bună thanks thank you thx please ok okay k kk yes no yeah yep nope maybe hmm hm um "
    "uh well so test testing start bot there good morning evening afternoon night everyone again "
    "a an the i me my is it to and of"
)
# How much of the mix is neutral where only greetings and fillers were said.
_MOODLESS_SHARE: Final = 0.85
_NOTHING_BUT_NEUTRAL: Final = np.eye(len(Emotion))[_NEUTRAL]
# The highest confidence of a reading of words that are all unknown or empty.
_UNFOUNDED: Final = 0.2


class EmotionModel(Protocol):
    """Whatever reads a mood in a text; an engine can stand in for another."""

    @property
    def name(self) -> str:
        """The engine's name, as readings carry it."""
        ...

    def read(self, text: str) -> Reading:
        """Read the mood in a text; takes its time, so keep it off an event loop."""
        ...


@dataclass(frozen=True, slots=True)
class Look:
    """What the word counter sees in a text.

    Attributes:
        margins: log-odds of each emotion above its threshold, shape (7,).
        english: the chance that it is English, in [0, 1].
        telling: whether any token can say something of a mood.
        founded: the share of telling words that the model knows, in [0, 1].
    """

    margins: NDArray[np.float64]
    english: float
    telling: bool
    founded: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How log-odds above their thresholds become shares and confidence.

    Attributes:
        sharpness: how far the strongest stands out.
        tilt: shape (7,), added to the margins.
        trust: weights of `trust_features`, shape (4,).
    """

    sharpness: float
    tilt: NDArray[Any]
    trust: NDArray[Any]


class TfidfModel:
    """The word counter, loaded from its artefact.

    Args:
        artefact: the `.npz` file that `python -m emotion.words.models.train` wrote.

    Raises:
        OSError: the artefact cannot be read.
    """

    name = "tfidf"

    def __init__(self, artefact: Path = ARTEFACT) -> None:
        with np.load(artefact, allow_pickle=False) as stored:
            # Those of the emotions and, last, of English: one look finds both.
            self._weights = np.column_stack([stored["weights"], stored["english"]])
            self._scale: NDArray[np.float32] = stored["scale"]
            self._bias: NDArray[np.float32] = stored["bias"]
            self._rarity: NDArray[np.float16] = stored["rarity"]
            self._known: NDArray[np.uint32] = stored["known"]
            self._english_scale = float(stored["english_scale"][0])
            self._english_bias = float(stored["english_bias"])
            self._calibration = Calibration(
                float(stored["sharpness"]), stored["tilt"], stored["trust"]
            )

    def read(self, text: str) -> Reading:
        """Read the mood in a text.

        Returns:
            Scores are 0.5 where the model's tuned threshold lies: above it the emotion is held to
            be there. Confidence is the calibrated chance that a reader agrees with the strongest
            emotion, and low where there was nothing to go by.
        """
        return self.reading(self.look(text))

    def reading(self, look: Look) -> Reading:
        """Make a reading of what was seen."""
        return reading_of(look.margins, look, self._calibration, self.name)

    def look(self, text: str) -> Look:
        """See what a text holds, before anything is made of it."""
        found = tokens(text)
        margins = self._bias.astype(np.float64)
        english = self._english_bias
        for counts, first in ((word_buckets(found), 0), (letter_buckets(found), WORD_BUCKETS)):
            if not counts:
                continue
            buckets = np.fromiter(counts, dtype=np.int64, count=len(counts)) + first
            strength = np.array([damped(n) for n in counts.values()]) * self._rarity.take(buckets)
            strength /= math.sqrt(strength @ strength) or 1.0
            told = strength @ self._weights.take(buckets, axis=0).astype(np.float64)
            margins += told[:-1] * self._scale
            english += float(told[-1]) * self._english_scale
        telling = [token for token in found if _is_telling(token)]
        return Look(margins, logistic(english), bool(telling), self._founded(telling))

    def knows(self, word: str) -> bool:
        """Whether it has met a word, given in lower case, in what it learned from."""
        return bool(self._are_known([word])[0])

    def _founded(self, telling: list[str]) -> float:
        """The share of telling words that the model knows, in [0, 1]."""
        return float(np.mean(self._are_known(telling))) if telling else 0.0

    def _are_known(self, words: list[str]) -> NDArray[np.bool_]:
        ids = np.array([word_id(word) for word in words], dtype=np.uint32)
        places = np.searchsorted(self._known, ids).clip(max=len(self._known) - 1)
        known: NDArray[np.bool_] = self._known[places] == ids
        return known


def reading_of(
    margins: NDArray[np.float64], look: Look, calibration: Calibration, engine: str
) -> Reading:
    """Make a reading of margins.

    Args:
        margins: log-odds of each emotion above its threshold, shape (7,).
        look: says how far there is anything to go by.
        calibration: of the model that the margins come from.
        engine: its name.
    """
    shares = distribution(margins, calibration.sharpness, calibration.tilt)
    chance = logistic(float(trust_features(margins, shares) @ calibration.trust))
    if not look.telling:
        shares = _MOODLESS_SHARE * _NOTHING_BUT_NEUTRAL + (1.0 - _MOODLESS_SHARE) * shares
    confidence = chance * look.founded + min(chance, _UNFOUNDED) * (1.0 - look.founded)
    return Reading.of(
        dict(zip(Emotion, shares.tolist(), strict=True)),
        confidence=round(confidence, 4),
        source=Source.WORDS,
        engine=engine,
        scores=MappingProxyType(
            {e: logistic(m) for e, m in zip(Emotion, margins.tolist(), strict=True)}
        ),
    )


def logistic(x: float) -> float:
    """The logistic function, safe for large arguments."""
    return 0.5 * (1.0 + math.tanh(0.5 * x))


def distribution(
    margins: NDArray[np.float64], sharpness: float, tilt: NDArray[Any]
) -> NDArray[np.float64]:
    """Make shares of the mood of margins; neutral is what is left where nothing else speaks.

    Args:
        margins: log-odds above the threshold, shape (7,).
        sharpness: how far the strongest stands out.
        tilt: shape (7,), added to the margins.
    """
    raised = sharpness * margins + tilt
    # Neutral is the commonest label by far: each other emotion near its threshold pushes it down.
    raised[_NEUTRAL] -= sharpness * max(0.0, float(margins[_FELT].max()) + 1.0)
    weights = np.exp(raised - raised.max())
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares


def trust_features(margins: NDArray[np.float64], shares: NDArray[np.float64]) -> NDArray[Any]:
    """What the confidence is calibrated on, shape (4,)."""
    second, first = sorted(shares.tolist())[-2:]
    return np.array([1.0, first, first - second, margins[shares.argmax()]])


def _is_telling(token: str) -> bool:
    """Whether a token can say something of a mood: no greeting, no figure, no mark."""
    return token not in _MARKS and token not in _EMPTY_WORDS and not token.isdecimal()


@cache
def embedded_model() -> TfidfModel:
    """The word counter, loaded once and kept."""
    return TfidfModel()
