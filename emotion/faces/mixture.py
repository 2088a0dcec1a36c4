"""How the three networks' answers become one, by what kind of face they were shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from emotion.vocabulary import Emotion

SMALL = 64  # pixels a side: what two of the networks were trained on, grey and no larger


@dataclass(frozen=True, slots=True)
class Mixture:
    """A weighted mean of the networks, then of the emotions.

    Attributes:
        networks: weights of fer, human and face-api.
        emotions: factors in the order of `Emotion`.
    """

    networks: tuple[float, float, float]
    emotions: tuple[float, ...] = (1.0,) * len(Emotion)

    def blend(self, probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
        """One distribution a face.

        Args:
            probabilities: of each view of a face, network and emotion; shape (n, views, 3, 7).

        Returns:
            Shape (n, 7); each row sums to 1.
        """
        weights = np.asarray(self.networks, np.float32)
        blended = np.einsum("nvkc,k->nc", probabilities, weights) * np.asarray(self.emotions)
        result: NDArray[np.float32] = blended / blended.sum(axis=1, keepdims=True)
        return result


# Small faces are what fer and human learnt from (FER2013): there each counts as much as face-api,
# and since that one is surer (0.86 on the mean against 0.62), they make about three fifths of the
# vote together. On photos, where face-api is at home, the best share for it is as much.
SMALL_FACES = Mixture((1.0, 1.0, 1.0))

# On photos face-api counts as much as the other two together. Of FER2013's faces one in seven is
# labelled fear, of RAF-DB's photos from the web one in 43 (355 of 15,339; Li, Deng & Du, CVPR
# 2017), and the networks take raised brows for fear accordingly. The prior is moved half of that
# way, so that clear fear is still seen: the square root of 0.023 / 0.143.
_FEAR = 0.4
PHOTOS = Mixture(
    (1.0, 1.0, 2.0), tuple(_FEAR if emotion is Emotion.FEAR else 1.0 for emotion in Emotion)
)


def mixture_for(side: int) -> Mixture:
    """The mixture for a face of this many pixels a side, before any resizing."""
    return SMALL_FACES if side <= SMALL else PHOTOS
