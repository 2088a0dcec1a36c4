"""A search as plain values and back, to be kept with what was offered for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from emotion.vocabulary import (
    Aim,
    Constraints,
    Emotion,
    Feeling,
    Loss,
    Mood,
    Reading,
    Source,
)
from recommender.search import Search


def to_json(search: Search) -> dict[str, Any]:
    """The search as plain values, to be kept with a slate."""
    reading = search.reading
    return {
        "emotions": _rounded(reading.emotions),
        "uncalibrated": reading.uncalibrated and _rounded(reading.uncalibrated),
        "confidence": round(reading.confidence, 4),
        "source": reading.source.value,
        "engine": reading.engine,
        "aim": search.aim.value,
        "mood": search.mood and search.mood.value,
        "loss": search.loss and search.loss.value,
        "faces": [
            {"emotions": _rounded(face.emotions), "confidence": round(face.confidence, 4)}
            for face in search.faces
        ],
        "wish": {feeling.value: weight for feeling, weight in search.wish.items()},
        "constraints": search.constraints.to_json(),
    }


def from_json(told: Mapping[str, Any]) -> Search:
    """The search kept with a slate.

    Raises:
        KeyError: something is missing.
        ValueError: a name is not in the vocabulary.
    """
    # Slates of an earlier release do not name these.
    uncalibrated, mood, loss = (told.get(name) for name in ("uncalibrated", "mood", "loss"))
    return Search(
        reading=Reading.of(
            _emotions(told["emotions"]),
            confidence=told["confidence"],
            source=Source(told["source"]),
            engine=told["engine"],
            uncalibrated=uncalibrated and _emotions(uncalibrated),
        ),
        aim=Aim(told["aim"]),
        wish={Feeling(name): weight for name, weight in told["wish"].items()},
        constraints=Constraints.from_json(told["constraints"]),
        mood=None if mood is None else Mood(mood),
        loss=None if loss is None else Loss(loss),
        faces=tuple(
            Reading.of(
                _emotions(face["emotions"]), confidence=face["confidence"], source=Source.COMPANY
            )
            for face in told.get("faces", ())
        ),
    )


def _rounded(emotions: Mapping[Emotion, float]) -> dict[str, float]:
    return {emotion.value: round(share, 4) for emotion, share in emotions.items()}


def _emotions(told: Mapping[str, float]) -> dict[Emotion, float]:
    return {Emotion(name): share for name, share in told.items()}
