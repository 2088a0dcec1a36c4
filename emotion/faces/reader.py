"""Read the faces of a picture or clip in this process; the bot uses `emotion.faces.engine`."""

from __future__ import annotations

from pathlib import Path

from emotion.faces.clarity import clarity
from emotion.faces.clip import frames, is_clip
from emotion.faces.crop import crop
from emotion.faces.decode import Pixels, decode
from emotion.faces.detect import Detector, Found
from emotion.faces.expression import Expression
from emotion.faces.results import Box, FaceReading, FacesRead
from emotion.faces.track import Glimpse, follow, pool

MAX_FACES = 8  # of a crowd, the ones in front
MAX_FACES_OF_CLIP = 3  # in each frame: there are many frames to look at


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
        """Read every face of a picture or clip.

        Args:
            picture: a whole file, JPEG, PNG, WebP, GIF, BMP, AVIF, HEIC, or a clip, MP4, MOV, WebM.
            cropped: it shows a face already, skip detection.

        Returns:
            The faces, the largest and clearest first; none when no face is found.

        Raises:
            UnreadablePicture: the bytes are no picture or clip within the limits.
        """
        if not is_clip(picture):
            seen = self._look(decode(picture), MAX_FACES, cropped=cropped)
            return _ordered([([glimpse], 1.0) for glimpse in seen], self.engine)
        most = MAX_FACES_OF_CLIP
        # Of so many frames some show a face at once, if there is one.
        looks = [
            self._look(frame, most, cropped=cropped, patient=False) for frame in frames(picture)
        ]
        tracks = follow(looks)[:MAX_FACES]
        return _ordered([(track, len(track) / len(looks)) for track in tracks], self.engine)

    def _look(
        self, pixels: Pixels, most: int, *, cropped: bool, patient: bool = True
    ) -> list[Glimpse]:
        if cropped:
            return [self._glimpse(pixels, Box(0.0, 0.0, 1.0, 1.0), 1.0)]
        return [
            self._glimpse(crop(pixels, found), _box(found, pixels), found.score)
            for found in self._detector.find(pixels, patient=patient)[:most]
        ]

    def _glimpse(self, face: Pixels, box: Box, detected: float) -> Glimpse:
        return Glimpse(self._expression.read(face), box, clarity(face), detected)


def _ordered(tracks: list[tuple[list[Glimpse], float]], engine: str) -> FacesRead:
    """Each face's reading, the most prominent first: the largest, clearest and longest there."""
    read = [(pool(glimpses, engine), share) for glimpses, share in tracks]
    read.sort(key=lambda pair: _prominence(pair[0]) * pair[1], reverse=True)
    return FacesRead(tuple(face for face, _ in read))


def _box(found: Found, pixels: Pixels) -> Box:
    height, width = pixels.shape[:2]
    left, right = (min(max(v, 0.0), width) for v in (found.x, found.x + found.w))
    top, bottom = (min(max(v, 0.0), height) for v in (found.y, found.y + found.h))
    return Box(left / width, top / height, (right - left) / width, (bottom - top) / height)


def _prominence(face: FaceReading) -> float:
    return face.box.w * face.box.h * (0.5 + face.clarity / 2)
