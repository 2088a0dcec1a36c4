"""How clearly a face can be seen, and what that leaves of the network's certainty."""

from __future__ import annotations

import cv2
import numpy as np

from emotion.faces.decode import Pixels
from emotion.vocabulary import Emotion

_SIDE = 64  # pixels the expression network sees
# Detail at that size (see `clarity`) where readings are at chance, and where more adds nothing:
# measured by shrinking and blurring 480 press photos until accuracy fell.
_NOTHING, _ENOUGH = 0.04, 0.22
# On those photos the networks are right 5 points less often than their top probability says (7
# and 4 on their halves).
_TOO_SURE = 0.05
# What the detector says of a clear face: seldom much more, and 0.7 is its threshold.
_SURELY_A_FACE = 0.8
_CHANCE = 1.0 / len(Emotion)


def clarity(face: Pixels) -> float:
    """Measure detail: a small face, once enlarged, shows as little of it as a blurred one.

    Args:
        face: the face alone, RGB.

    Returns:
        0 when nothing is left to read, 1 when more detail would not help.
    """
    how = cv2.INTER_AREA if min(face.shape[:2]) > _SIDE else cv2.INTER_LINEAR
    grey = cv2.cvtColor(cv2.resize(face, (_SIDE, _SIDE), interpolation=how), cv2.COLOR_RGB2GRAY)
    edges = float(cv2.Laplacian(grey.astype(np.float32), cv2.CV_32F).std())
    # In units of the picture's own contrast, so that dim light counts as clear.
    detail = edges / (float(grey.std()) + 1.0)
    return float(np.clip((detail - _NOTHING) / (_ENOUGH - _NOTHING), 0.0, 1.0))


def confidence(top: float, seen: float, detected: float) -> float:
    """How often a reading like this one is right, roughly.

    Args:
        top: the network's highest probability.
        seen: the face's clarity.
        detected: the detector's score.

    Returns:
        Confidence in [0, 1]; at chance when nothing can be seen.
    """
    certain = max(_CHANCE, top - _TOO_SURE)
    return min(1.0, _CHANCE + (certain - _CHANCE) * seen * min(1.0, detected / _SURELY_A_FACE))
