"""Faces as plain tuples, for the pipe: a `Reading` holds a read-only view, which cannot travel."""

from __future__ import annotations

from emotion.faces.results import Box, FaceReading, FacesRead
from emotion.vocabulary import Emotion, Reading, Source

Packed = list[tuple[tuple[float, ...], float, str, tuple[float, float, float, float], float]]


def pack(read: FacesRead) -> Packed:
    """Faces as probabilities in the order of `Emotion`, confidence, engine, box and clarity."""
    return [
        (
            tuple(face.reading.emotions[emotion] for emotion in Emotion),
            face.reading.confidence,
            face.reading.engine,
            (face.box.x, face.box.y, face.box.w, face.box.h),
            face.clarity,
        )
        for face in read.faces
    ]


def unpack(packed: Packed) -> FacesRead:
    """The faces that `pack` was given."""
    return FacesRead(
        tuple(
            FaceReading(
                Reading.of(
                    dict(zip(Emotion, shares, strict=True)),
                    confidence=confidence,
                    source=Source.FACE,
                    engine=engine,
                ),
                Box(*box),
                clarity,
            )
            for shares, confidence, engine, box, clarity in packed
        )
    )
