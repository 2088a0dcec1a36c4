"""A mood as it was read from a face or from words, or chosen."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from emotion.vocabulary.moods import Emotion, Mood


class Source(StrEnum):
    """Where a reading comes from.

    A company's is that of the face that leads among several, which need not be the person's own, or
    of them all.
    """

    FACE = "face"
    COMPANY = "company"
    WORDS = "words"
    BOTH = "both"
    CHOSEN = "chosen"


# Valence and arousal of each emotion on Russell's circumplex, both in [-1, 1]. Means of the
# category words in Russell & Mehrabian (1977), "Evidence for a three-factor theory of emotions",
# Journal of Research in Personality 11(3), rounded to two digits; neutral is the origin.
CIRCUMPLEX: Mapping[Emotion, tuple[float, float]] = MappingProxyType(
    {
        Emotion.ANGRY: (-0.51, 0.59),
        Emotion.DISGUST: (-0.60, 0.35),
        Emotion.FEAR: (-0.64, 0.60),
        Emotion.HAPPY: (0.81, 0.51),
        Emotion.SAD: (-0.63, -0.27),
        Emotion.SURPRISE: (0.40, 0.67),
        Emotion.NEUTRAL: (0.0, 0.0),
    }
)


# The highest confidence of a reading of what tells no mood; below 0.35 none is claimed.
_LITTLE = 0.2


@dataclass(frozen=True, slots=True)
class Reading:
    """How a person feels.

    Attributes:
        emotions: a distribution over all seven emotions; sums to 1.
        confidence: how far the reading is to be trusted, in [0, 1].
        source: what was read.
        engine: the model that read it ("embedded", "polyglot", "tfidf", "watson", "deepface",
            "button").
        scores: independent strengths in [0, 1] where the model gives them.
        uncalibrated: the engine's own distribution, where the person's corrections shifted it.
    """

    emotions: Mapping[Emotion, float]
    confidence: float
    source: Source
    engine: str = ""
    scores: Mapping[Emotion, float] | None = None
    uncalibrated: Mapping[Emotion, float] | None = None

    def __post_init__(self) -> None:
        """Refuse what is no distribution.

        Raises:
            ValueError: an emotion is missing, a strength is no probability, or the sum is not 1.
        """
        if set(self.emotions) != set(Emotion):
            raise ValueError("a reading names all seven emotions")
        values = self.emotions.values()
        if not all(math.isfinite(v) and 0.0 <= v <= 1.0 + 1e-6 for v in values):
            raise ValueError("emotions are probabilities")
        if not math.isclose(sum(values), 1.0, abs_tol=1e-3):
            raise ValueError("emotions sum to 1")

    @classmethod
    def of(
        cls,
        weights: Mapping[Emotion, float],
        *,
        confidence: float,
        source: Source,
        engine: str = "",
        scores: Mapping[Emotion, float] | None = None,
        uncalibrated: Mapping[Emotion, float] | None = None,
    ) -> Reading:
        """Make a reading of any non-negative weights; missing emotions weigh nothing.

        Raises:
            ValueError: a weight is negative or not finite, or all are zero.
        """
        if any(not math.isfinite(w) or w < 0.0 for w in weights.values()):
            raise ValueError("weights are finite and not negative")
        total = sum(weights.values())
        if total <= 0.0:
            raise ValueError("at least one emotion has weight")
        emotions = {emotion: weights.get(emotion, 0.0) / total for emotion in Emotion}
        return cls(MappingProxyType(emotions), confidence, source, engine, scores, uncalibrated)

    @property
    def valence(self) -> float:
        """Expected pleasantness under the distribution, in [-1, 1]."""
        return sum(p * CIRCUMPLEX[emotion][0] for emotion, p in self.emotions.items())

    @property
    def arousal(self) -> float:
        """Expected activation under the distribution, in [-1, 1]."""
        return sum(p * CIRCUMPLEX[emotion][1] for emotion, p in self.emotions.items())

    @property
    def claims_little(self) -> bool:
        """Whether next to nothing is claimed of a mood."""
        return self.confidence <= _LITTLE

    def doubted(self) -> Reading:
        """The same reading, claiming next to nothing."""
        return replace(self, confidence=min(self.confidence, _LITTLE))

    def ranked(self) -> list[tuple[Emotion, float]]:
        """The emotions with their probabilities, strongest first."""
        return sorted(self.emotions.items(), key=lambda pair: -pair[1])


def _chosen(**weights: float) -> Reading:
    return Reading.of(
        {Emotion(name): weight for name, weight in weights.items()},
        confidence=0.9,
        source=Source.CHOSEN,
        engine="button",
    )


MOOD_READINGS: Mapping[Mood, Reading] = MappingProxyType(
    {
        Mood.GOOD: _chosen(happy=0.85, surprise=0.05, neutral=0.10),
        Mood.LOW: _chosen(sad=0.80, fear=0.05, neutral=0.15),
        Mood.ANGRY: _chosen(angry=0.80, disgust=0.10, sad=0.05, neutral=0.05),
        Mood.ANXIOUS: _chosen(fear=0.75, sad=0.15, surprise=0.05, neutral=0.05),
        Mood.BORED: _chosen(neutral=0.80, sad=0.15, disgust=0.05),
    }
)


def reading_of_emotion(emotion: Emotion) -> Reading:
    """The reading of a person who taps one emotion to correct us."""
    if emotion is Emotion.NEUTRAL:
        return Reading.of({emotion: 1.0}, confidence=0.95, source=Source.CHOSEN, engine="button")
    return Reading.of(
        {emotion: 0.9, Emotion.NEUTRAL: 0.1},
        confidence=0.95,
        source=Source.CHOSEN,
        engine="button",
    )
