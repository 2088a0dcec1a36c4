"""What reading a picture gives: faces with their readings, or one of a few plain errors."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from emotion.vocabulary import Reading

# Somebody with a sixth of the first one's area stands two and a half times as far away.
_WITH = 1 / 6
_SEEN = 0.15


@dataclass(frozen=True, slots=True)
class Box:
    """Where a face is, as fractions of the upright picture, each in [0, 1].

    Attributes:
        x: left edge.
        y: top edge.
        w: width.
        h: height.
    """

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class FaceReading:
    """One face and how it looks.

    Attributes:
        reading: the expression; its confidence already accounts for detection and clarity.
        box: where the face is.
        clarity: how large and sharp the face is, in [0, 1].
    """

    reading: Reading
    box: Box
    clarity: float


@dataclass(frozen=True, slots=True)
class FacesRead:
    """Every face of a picture, the largest and clearest first; empty when there is none."""

    faces: tuple[FaceReading, ...] = ()

    @property
    def company(self) -> tuple[FaceReading, ...]:
        """The faces that are with the first, not far behind it: about as large, and to be seen."""
        if not self.faces:
            return ()
        first, *others = self.faces
        least = _WITH * first.box.w * first.box.h
        near = [f for f in others if f.box.w * f.box.h >= least and f.clarity >= _SEEN]
        return (first, *near)

    def __bool__(self) -> bool:
        """Whether a face was found."""
        return bool(self.faces)


class Unreadable(StrEnum):
    """Why a picture could not be read."""

    EMPTY = "empty"
    NOT_A_PICTURE = "not_a_picture"
    BROKEN_HEIC = "broken_heic"
    BROKEN = "broken"
    TOO_BIG = "too_big"
    TOO_MANY_PIXELS = "too_many_pixels"


class FaceError(Exception):
    """Anything that keeps a face from being read."""


class UnreadablePicture(FaceError):  # noqa: N818 - reads as what happened
    """The bytes are no picture we can or want to open.

    Attributes:
        reason: why.
    """

    def __init__(self, reason: Unreadable) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"unreadable picture: {self.reason.value.replace('_', ' ')}"


class EngineBusy(FaceError):  # noqa: N818 - reads as what happened
    """Too many pictures are waiting already."""


class EngineFailed(FaceError):  # noqa: N818 - reads as what happened
    """The face process died or broke on this picture."""


class EngineTimeout(FaceError):  # noqa: N818 - reads as what happened
    """The picture took longer than its deadline."""
