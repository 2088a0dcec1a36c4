"""Several readings made one: of one person who shows and tells, or of several people at once."""

from __future__ import annotations

from collections.abc import Sequence

from emotion.vocabulary import Emotion, Reading, Source


def merge(face: Reading, words: Reading) -> Reading:
    """One person's face and words as one reading.

    The distributions are averaged, each weighted by its confidence (a linear opinion pool: Stone,
    1961, "The opinion pool", Annals of Mathematical Statistics 32). Two that agree are surer than
    either, as if they erred independently; two that differ are as sure as their weighted mean.

    Raises:
        ValueError: neither has any confidence.
    """
    f, w = face.confidence, words.confidence
    if f + w <= 0.0:
        raise ValueError("at least one reading is worth something")
    mean = (f * f + w * w) / (f + w)
    agreement = sum(min(face.emotions[e], words.emotions[e]) for e in Emotion)
    either = 1.0 - (1.0 - f) * (1.0 - w)
    return Reading.of(
        _weighted([face, words], [f, w]),
        confidence=mean + agreement * max(0.0, either - mean),
        source=Source.BOTH,
        engine="+".join(name for name in (face.engine, words.engine) if name),
    )


def mix(readings: Sequence[Reading]) -> Reading:
    """Several people's mood, for a film together: their mean, each counting the same.

    Raises:
        ValueError: there are none.
    """
    if not readings:
        raise ValueError("nobody is there")
    return Reading.of(
        _weighted(readings, [1.0] * len(readings)),
        confidence=sum(reading.confidence for reading in readings) / len(readings),
        source=Source.COMPANY,
        engine=readings[0].engine,
    )


def _weighted(readings: Sequence[Reading], weights: Sequence[float]) -> dict[Emotion, float]:
    return {
        emotion: sum(w * r.emotions[emotion] for r, w in zip(readings, weights, strict=True))
        for emotion in Emotion
    }
