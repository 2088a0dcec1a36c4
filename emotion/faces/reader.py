"""Read the faces of a picture in this process; the bot uses `emotion.faces.engine` instead."""

from __future__ import annotations

from pathlib import Path

from emotion.faces.clarity import clarity, confidence
from emotion.faces.crop import crop
from emotion.faces.decode import Pixels, decode
from emotion.faces.detect import Detector, Found
from emotion.faces.expression import Expression
from emotion.faces.results import Box, FaceReading, FacesRead
from emotion.vocabulary import Reading, Source

MAX_FACES = 8  # of a crowd, the ones in front


class FaceReader:
    """Detector and expression network, loaded once."""

    def __init__(self, home: Path, allow_downloads: bool = False) -> None:
        """Load both networks.

        Args:
            home: DeepFace's home, where official weights are looked for.
            allow_downloads: fetch the official weights when they are missing.
        """
        self._detector = Detector()
        self._expression = Expression(home, allow_downloads=allow_downloads)

    @property
    def engine(self) -> str:
        """Which weights read expressions: "deepface" or "embedded"."""
        return self._expression.engine

    def read(self, picture: bytes, cropped: bool = False) -> FacesRead:
        """Read every face of a picture.

        Args:
            picture: a whole JPEG, PNG, WebP, GIF, BMP or AVIF file.
            cropped: the picture is a face already, skip detection.

        Returns:
            The faces, the largest and clearest first; none when no face is found.

        Raises:
            UnreadablePicture: the bytes are no picture within the limits.
        """
        pixels = decode(picture)
        if cropped:
            return FacesRead((self._read_face(pixels, Box(0.0, 0.0, 1.0, 1.0), 1.0),))
        read = [
            self._read_face(crop(pixels, found), _box(found, pixels), found.score)
            for found in self._detector.find(pixels)[:MAX_FACES]
        ]
        return FacesRead(tuple(sorted(read, key=_prominence, reverse=True)))

    def _read_face(self, face: Pixels, box: Box, detected: float) -> FaceReading:
        emotions = self._expression.read(face)
        seen = clarity(face)
        reading = Reading.of(
            emotions,
            confidence=confidence(max(emotions.values()), seen, detected),
            source=Source.FACE,
            engine=self.engine,
        )
        return FaceReading(reading, box, seen)


def _box(found: Found, pixels: Pixels) -> Box:
    height, width = pixels.shape[:2]
    left, right = (min(max(v, 0.0), width) for v in (found.x, found.x + found.w))
    top, bottom = (min(max(v, 0.0), height) for v in (found.y, found.y + found.h))
    return Box(left / width, top / height, (right - left) / width, (bottom - top) / height)


def _prominence(face: FaceReading) -> float:
    return face.box.w * face.box.h * (0.5 + face.clarity / 2)
