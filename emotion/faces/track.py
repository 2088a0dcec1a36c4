"""One face over the frames of a clip: which is which, and what its readings amount to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from emotion.faces.clarity import confidence
from emotion.faces.results import Box, FaceReading
from emotion.vocabulary import Emotion, Reading, Source

# The nearest face is the same as before, unless it moved by this many of its sizes, or grew or
# shrank by this factor. That is much: seconds lie between frames, and a phone is held by hand.
_MOVED = 3.0
_GREW = 2.5
# Somebody who is there for less than this share of the frames just passes by, or is a mistake.
_PASSING = 0.15
_LEAST_WEIGHT = 0.02  # so that a clip that is blurred throughout has a reading, too


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A face in one frame.

    Attributes:
        emotions: the expression network's probabilities.
        box: where the face is.
        clarity: how large and sharp it is, in [0, 1].
        detected: the detector's score, in [0, 1].
    """

    emotions: dict[Emotion, float]
    box: Box
    clarity: float
    detected: float

    @property
    def weight(self) -> float:
        """How much this glimpse counts beside others of the same face."""
        return max(_LEAST_WEIGHT, self.clarity) * self.detected


@dataclass(slots=True)
class _Track:
    glimpses: list[Glimpse] = field(default_factory=list)

    def continues(self, box: Box) -> float | None:
        """How far this box is from the last one, in sizes of the face; None if it is another's."""
        last = self.glimpses[-1].box
        before, after = _size(last), _size(box)
        moved = max(
            abs(last.x + last.w / 2 - box.x - box.w / 2),
            abs(last.y + last.h / 2 - box.y - box.h / 2),
        ) / min(before, after)
        grew = max(before, after) / min(before, after)
        return moved if moved < _MOVED and grew < _GREW else None


def follow(frames: Iterable[Sequence[Glimpse]]) -> list[list[Glimpse]]:
    """Tell apart the faces of a clip by size and place.

    Args:
        frames: the faces of each frame.

    Returns:
        The glimpses of each face in order; faces that only pass by are left out.
    """
    tracks: list[_Track] = []
    count = 0
    for glimpses in frames:
        count += 1
        pairs = sorted(
            (
                (distance, t, g)
                for t, track in enumerate(tracks)
                for g, glimpse in enumerate(glimpses)
                if (distance := track.continues(glimpse.box)) is not None
            )
        )
        followed: set[int] = set()
        seen: set[int] = set()
        for _, t, g in pairs:
            if t not in followed and g not in seen:
                followed.add(t)
                seen.add(g)
                tracks[t].glimpses.append(glimpses[g])
        tracks += [_Track([glimpse]) for g, glimpse in enumerate(glimpses) if g not in seen]
    longest = max((len(track.glimpses) for track in tracks), default=0)
    # A clip may show its only face for a moment: then that moment is what there is.
    least = min(longest, _PASSING * count)
    return [track.glimpses for track in tracks if len(track.glimpses) >= least]


def pool(glimpses: Sequence[Glimpse], engine: str) -> FaceReading:
    """What one face's readings amount to: their mean, weighted by how well each was seen.

    Where the frames disagree the mean is flat, and so its confidence low.

    Args:
        glimpses: at least one.
        engine: whose weights read them.
    """
    total = sum(glimpse.weight for glimpse in glimpses)

    def mean(values: Iterable[float]) -> float:
        weighted = zip(values, glimpses, strict=True)
        return sum(value * glimpse.weight for value, glimpse in weighted) / total

    emotions = {e: mean(glimpse.emotions[e] for glimpse in glimpses) for e in Emotion}
    clarity = mean(glimpse.clarity for glimpse in glimpses)
    detected = mean(glimpse.detected for glimpse in glimpses)
    box = Box(*(mean(getattr(g.box, side) for g in glimpses) for side in ("x", "y", "w", "h")))
    reading = Reading.of(
        emotions,
        confidence=confidence(max(emotions.values()), clarity, detected),
        source=Source.FACE,
        engine=engine,
    )
    return FaceReading(reading, box, clarity)


def _size(box: Box) -> float:
    return max(box.w, box.h, 1e-6)
