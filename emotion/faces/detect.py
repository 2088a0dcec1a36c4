"""Find faces with BlazeFace short-range (Bazarevsky et al. 2019, arXiv:1907.05047)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from emotion.faces.decode import Pixels
from emotion.session import open_session

MODEL = Path(__file__).parent / "models" / "blazeface.onnx"
THRESHOLD = 0.7  # gave no false face on noise
_SIDE = 128  # pixels the network sees
# Shares of the network's square that a picture gets in turn when its face may fill it.
_STEPS_BACK = (0.6, 0.3, 0.8)
# A small picture is a thumbnail or a crop, and its face a blur to the network: one that is half
# seen at every distance counts, at its mean score.
_THUMBNAIL = 220  # pixels of the longer side
_DISTANCES = (1.0, 0.8, 0.6)
_HALF_SEEN = 0.52
_OVERLAP = 0.5  # boxes are the same face when they share more than this part of the smaller one


@dataclass(frozen=True, slots=True)
class _Closeness:
    """How close to look: at tiles of so much of the longer side, for faces that are no larger."""

    tile: float
    largest: float
    threshold: float

    @property
    def step(self) -> float:
        """From one tile to the next, of a tile: they overlap by more than such a face."""
        return 1 - self.largest / self.tile


# For small faces; at 0.7 a galaxy was one.
_CLOSER = _Closeness(tile=0.55, largest=0.25, threshold=0.8)
# For those of four friends in a row, where nobody else was found.
_CLOSEST = _Closeness(tile=0.25, largest=0.11, threshold=0.85)
_LEAST_SEEN_CLOSEST = 480  # pixels of the longer side: in less such faces are blurs
# The network's grids: cells a side and anchors a cell (mediapipe's strides 8 and three times 16).
_GRIDS = ((16, 2), (8, 6))


@dataclass(frozen=True, slots=True)
class Found:
    """A face in a picture, in pixels.

    Attributes:
        x: left edge; may lie outside the picture.
        y: top edge; may lie outside the picture.
        w: width.
        h: height.
        score: how sure the detector is, in [0, 1].
    """

    x: float
    y: float
    w: float
    h: float
    score: float


class Detector:
    """BlazeFace with its weights loaded; about 5 ms a picture on one thread."""

    def __init__(self) -> None:
        self._session = open_session(MODEL)
        self._anchors = _anchors()

    def find(self, picture: Pixels, *, patient: bool = True) -> list[Found]:
        """Find every face.

        Args:
            picture: RGB pixels, shape (height, width, 3).
            patient: whether to search a picture without a face for very small ones, too.

        Returns:
            Faces with a score of at least `THRESHOLD`, largest first; in a small picture without
            one, the one that is half seen at every distance.
        """
        faces = self._look(picture, 1.0)
        for share in _STEPS_BACK:
            if faces:
                break
            # A face that fills the picture is missed (30 % of tight press photos); with air
            # around it, it is found (all but 5 %, and a fifth of those with more or less of it).
            faces = self._look(picture, share)
        longest = max(picture.shape[:2])
        if all(max(face.w, face.h) < _CLOSER.largest * longest for face in faces):
            faces += self._look_closer(picture, _CLOSER)
        if patient and not faces and longest >= _LEAST_SEEN_CLOSEST:
            faces = self._look_closer(picture, _CLOSEST)
        if not faces and longest <= _THUMBNAIL:
            faces = self._squint(picture)
        return sorted(merge(faces), key=lambda face: -face.w * face.h)

    def _squint(self, picture: Pixels) -> list[Found]:
        """Look from three distances for a face that is in the same place each time."""
        looks = [self._look(picture, share, least=_HALF_SEEN / 2) for share in _DISTANCES]
        if not all(looks):
            return []
        glimpses = [max(look, key=lambda face: face.score) for look in looks]
        (face, *elsewhere) = merge(glimpses)
        score = sum(glimpse.score for glimpse in glimpses) / len(glimpses)
        return [replace(face, score=score)] if score >= _HALF_SEEN and not elsewhere else []

    def _look_closer(self, picture: Pixels, closeness: _Closeness) -> list[Found]:
        """Look at overlapping tiles: the network is short-sighted, it was made for selfies."""
        height, width = picture.shape[:2]
        longest = max(height, width)
        side = max(1, round(closeness.tile * longest))
        step = closeness.step * side
        faces: list[Found] = []
        for top in _starts(height, side, step):
            for left in _starts(width, side, step):
                tile = picture[top : top + side, left : left + side]
                faces += [
                    replace(face, x=face.x + left, y=face.y + top)
                    for face in self._look(tile, 1.0)
                    if face.score >= closeness.threshold
                    and max(face.w, face.h) < closeness.largest * longest
                ]
        return faces

    def _look(self, picture: Pixels, share: float, least: float = THRESHOLD) -> list[Found]:
        """Show the network the picture, on this share of its square; boxes may overlap."""
        height, width = picture.shape[:2]
        scale = _SIDE * share / max(height, width)
        small = cv2.resize(
            picture,
            (max(1, round(width * scale)), max(1, round(height * scale))),
            interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR,
        )
        left, top = (_SIDE - small.shape[1]) // 2, (_SIDE - small.shape[0]) // 2
        canvas = np.zeros((1, _SIDE, _SIDE, 3), np.float32)
        canvas[0, top : top + small.shape[0], left : left + small.shape[1]] = small
        boxes, scores = self._session.run(None, {"picture": canvas / 127.5 - 1.0})
        return [
            Found(
                x=float((x - w / 2 - left) / scale),
                y=float((y - h / 2 - top) / scale),
                w=float(w / scale),
                h=float(h / scale),
                score=float(score),
            )
            for x, y, w, h, score in self._decode(boxes[0], scores[0, :, 0], least)
            if w > 0 and h > 0
        ]

    def _decode(
        self, boxes: NDArray[np.float32], logits: NDArray[np.float32], least: float
    ) -> NDArray[np.float64]:
        """Centre, size (pixels of the network's square) and score of each likely box; (n, 5)."""
        scores = 1.0 / (1.0 + np.exp(-np.clip(logits.astype(np.float64), -50.0, 50.0)))
        kept = scores >= least
        centres = self._anchors[kept] * _SIDE + boxes[kept, :2]
        return np.concatenate([centres, boxes[kept, 2:4], scores[kept, None]], axis=1)


def merge(faces: list[Found]) -> list[Found]:
    """Melt boxes that overlap into their mean, weighted by score, as the paper does."""
    waiting = sorted(faces, key=lambda face: -face.score)
    melted: list[Found] = []
    while waiting:
        best = waiting[0]
        group = [face for face in waiting if face is best or _shared(best, face) > _OVERLAP]
        waiting = [face for face in waiting if face not in group]
        total = sum(face.score for face in group)
        melted.append(
            Found(
                x=sum(face.x * face.score for face in group) / total,
                y=sum(face.y * face.score for face in group) / total,
                w=sum(face.w * face.score for face in group) / total,
                h=sum(face.h * face.score for face in group) / total,
                score=best.score,
            )
        )
    return melted


def _shared(one: Found, other: Found) -> float:
    """The part of the smaller box that lies in the other."""
    width = min(one.x + one.w, other.x + other.w) - max(one.x, other.x)
    height = min(one.y + one.h, other.y + other.h) - max(one.y, other.y)
    smaller = min(one.w * one.h, other.w * other.h)
    return max(0.0, width) * max(0.0, height) / smaller


def _starts(length: int, side: int, step: float) -> list[int]:
    """Where tiles of this side begin along a length, about a step apart, so that they cover it."""
    rest = length - side
    if rest <= 0:
        return [0]
    steps = max(1, round(rest / step))
    return [round(rest * step / steps) for step in range(steps + 1)]


def _anchors() -> NDArray[np.float32]:
    """Centres of the network's 896 anchors, as fractions of its square; shape (896, 2)."""
    grids = []
    for cells, repeats in _GRIDS:
        middle = (np.arange(cells, dtype=np.float32) + 0.5) / cells
        y, x = np.meshgrid(middle, middle, indexing="ij")
        grids.append(np.repeat(np.stack([x, y], axis=-1).reshape(-1, 2), repeats, axis=0))
    return np.concatenate(grids)
