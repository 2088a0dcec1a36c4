"""The embedded words model: TF-IDF over hashed features with a logistic head, in plain numpy.

It needs neither scikit-learn (100 MB of memory in a bot) nor a download. `emotion.words.train`
makes its artefact; MODEL.md says of what, and how good it is.
"""

from __future__ import annotations

import math
from collections import Counter
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from emotion.vocabulary import Emotion, Reading, Source
from emotion.words.features import (
    WORD_BUCKETS,
    damped,
    letter_buckets,
    word_buckets,
    word_id,
)
from emotion.words.lexicon.terms import word_set
from emotion.words.normalise import SHOUTED, STRETCHED, tokens

ARTEFACT: Final = Path(__file__).with_name("model.npz")

_NEUTRAL: Final = list(Emotion).index(Emotion.NEUTRAL)
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


class TfidfModel:
    """The embedded model, loaded from its artefact.

    Args:
        artefact: the `.npz` file that `python -m emotion.words.train` wrote.

    Raises:
        OSError: the artefact cannot be read.
    """

    name = "tfidf"

    def __init__(self, artefact: Path = ARTEFACT) -> None:
        with np.load(artefact, allow_pickle=False) as stored:
            self._weights: NDArray[np.int8] = stored["weights"]
            self._scale: NDArray[np.float32] = stored["scale"]
            self._bias: NDArray[np.float32] = stored["bias"]
            self._rarity: NDArray[np.float16] = stored["rarity"]
            self._known: NDArray[np.uint32] = stored["known"]
            self._sharpness = float(stored["sharpness"])
            self._tilt: NDArray[np.float32] = stored["tilt"]
            self._trust: NDArray[np.float32] = stored["trust"]

    def read(self, text: str) -> Reading:
        """Read the mood in a text.

        Returns:
            Scores are 0.5 where the model's tuned threshold lies: above it the emotion is held to
            be there. Confidence is the calibrated chance that a reader agrees with the strongest
            emotion, and low where there was nothing to go by.
        """
        found = tokens(text)
        margins = self._margins(found)
        shares = distribution(margins, self._sharpness, self._tilt)
        chance = logistic(float(trust_features(margins, shares) @ self._trust))
        telling = [t for t in found if _is_telling(t)]
        if not telling:
            shares = _MOODLESS_SHARE * _NOTHING_BUT_NEUTRAL + (1.0 - _MOODLESS_SHARE) * shares
        founded = self._founded(telling)
        confidence = chance * founded + min(chance, _UNFOUNDED) * (1.0 - founded)
        return Reading.of(
            dict(zip(Emotion, shares.tolist(), strict=True)),
            confidence=round(confidence, 4),
            source=Source.WORDS,
            engine=self.name,
            scores=MappingProxyType(
                {e: logistic(m) for e, m in zip(Emotion, margins.tolist(), strict=True)}
            ),
        )

    def _margins(self, found: list[str]) -> NDArray[np.float64]:
        """Log-odds of each emotion above its threshold, shape (7,)."""
        margins = self._bias.astype(np.float64)
        for counts, first in ((word_buckets(found), 0), (letter_buckets(found), WORD_BUCKETS)):
            margins += self._part(counts, first)
        return margins

    def _part(self, counts: Counter[int], first: int) -> NDArray[Any]:
        if not counts:
            return np.zeros(len(Emotion))
        buckets = np.fromiter(counts, dtype=np.int64, count=len(counts)) + first
        strength = np.array([damped(n) for n in counts.values()]) * self._rarity[buckets]
        length = float(np.linalg.norm(strength)) or 1.0
        return (strength / length) @ self._weights[buckets].astype(np.float32) * self._scale

    def _founded(self, telling: list[str]) -> float:
        """The share of telling words that the model knows, in [0, 1]."""
        if not telling:
            return 0.0
        ids = np.array([word_id(token) for token in telling], dtype=np.uint32)
        places = np.searchsorted(self._known, ids).clip(max=len(self._known) - 1)
        return float(np.mean(self._known[places] == ids))


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
    others = np.delete(raised, _NEUTRAL)
    # Neutral is the commonest label by far: each other emotion near its threshold pushes it down.
    raised[_NEUTRAL] -= sharpness * max(0.0, float(np.delete(margins, _NEUTRAL).max()) + 1.0)
    weights = np.exp(raised - max(float(raised[_NEUTRAL]), float(others.max())))
    shares: NDArray[np.float64] = weights / weights.sum()
    return shares


def trust_features(margins: NDArray[np.float64], shares: NDArray[np.float64]) -> NDArray[Any]:
    """What the confidence is calibrated on, shape (4,)."""
    ranked = np.sort(shares)
    top = int(shares.argmax())
    return np.array([1.0, ranked[-1], ranked[-1] - ranked[-2], margins[top]])


def _is_telling(token: str) -> bool:
    """Whether a token can say something of a mood: no greeting, no figure, no mark."""
    return token not in _MARKS and token not in _EMPTY_WORDS and not token.isdecimal()


@cache
def embedded_model() -> TfidfModel:
    """The embedded model, loaded once and kept."""
    return TfidfModel()
