"""Find faces with BlazeFace short-range (Bazarevsky et al. 2019, arXiv:1907.05047)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from emotion.faces.decode import Pixels
from emotion.faces.session import open_session

MODEL = Path(__file__).parent / "models" / "blazeface.onnx"
THRESHOLD = 0.7  # gave no false face on noise
_SIDE = 128  # pixels the network sees
_OVERLAP = 0.3  # boxes that share more than this are the same face
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

    def find(self, picture: Pixels) -> list[Found]:
        """Find every face.

        Args:
            picture: RGB pixels, shape (height, width, 3).

        Returns:
            Faces with a score of at least `THRESHOLD`, largest first.
        """
        height, width = picture.shape[:2]
        scale = _SIDE / max(height, width)
        small = cv2.resize(
            picture,
            (max(1, round(width * scale)), max(1, round(height * scale))),
            interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR,
        )
        left, top = (_SIDE - small.shape[1]) // 2, (_SIDE - small.shape[0]) // 2
        canvas = np.zeros((1, _SIDE, _SIDE, 3), np.float32)
        canvas[0, top : top + small.shape[0], left : left + small.shape[1]] = small
        boxes, scores = self._session.run(None, {"picture": canvas / 127.5 - 1.0})
        faces = merge(*self._decode(boxes[0], scores[0, :, 0]))
        found = [
            Found(
                x=float((x * _SIDE - left) / scale),
                y=float((y * _SIDE - top) / scale),
                w=float(w * _SIDE / scale),
                h=float(h * _SIDE / scale),
                score=float(score),
            )
            for x, y, w, h, score in faces
        ]
        return sorted(found, key=lambda face: -face.w * face.h)

    def _decode(
        self, boxes: NDArray[np.float32], logits: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        scores = 1.0 / (1.0 + np.exp(-np.clip(logits, -50.0, 50.0)))
        kept = scores >= THRESHOLD
        raw, anchors = boxes[kept] / _SIDE, self._anchors[kept]
        corners = np.concatenate([anchors + raw[:, :2] - raw[:, 2:4] / 2, raw[:, 2:4]], axis=1)
        return corners, scores[kept]


def merge(
    boxes: NDArray[np.float32], scores: NDArray[np.float32]
) -> list[tuple[float, float, float, float, float]]:
    """Melt boxes that overlap into their mean, weighted by score, as the paper does.

    Args:
        boxes: left, top, width, height; shape (n, 4).
        scores: shape (n,).

    Returns:
        Left, top, width, height and best score of each face.
    """
    order = np.argsort(-scores, kind="stable")
    faces: list[tuple[float, float, float, float, float]] = []
    while order.size:
        same = _overlap(boxes[order[0]], boxes[order]) > _OVERLAP
        same[0] = True
        group = order[same]
        x, y, w, h = np.average(boxes[group], axis=0, weights=scores[group])
        faces.append((float(x), float(y), float(w), float(h), float(scores[order[0]])))
        order = order[~same]
    return faces


def _overlap(one: NDArray[np.float32], many: NDArray[np.float32]) -> NDArray[Any]:
    start = np.maximum(one[:2], many[:, :2])
    stop = np.minimum(one[:2] + one[2:], many[:, :2] + many[:, 2:])
    shared = np.prod(np.clip(stop - start, 0.0, None), axis=1)
    return shared / np.maximum(one[2] * one[3] + many[:, 2] * many[:, 3] - shared, 1e-9)


def _anchors() -> NDArray[np.float32]:
    """Centres of the network's 896 anchors, as fractions of its square; shape (896, 2)."""
    grids = []
    for cells, repeats in _GRIDS:
        middle = (np.arange(cells, dtype=np.float32) + 0.5) / cells
        y, x = np.meshgrid(middle, middle, indexing="ij")
        grids.append(np.repeat(np.stack([x, y], axis=-1).reshape(-1, 2), repeats, axis=0))
    return np.concatenate(grids)
