"""The two expression networks DeepFace may run: its own, and the one that comes with us.

DeepFace finds these classes by name through its registry, once `emotion.faces.expression` has
entered them there. Import only after `DEEPFACE_HOME` and the backend engine are set.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from deepface.models.Demography import Demography
from deepface.models.demography.onnx.Emotion import EmotionClient
from numpy.typing import NDArray

from emotion.faces.mixture import PHOTOS, Mixture
from emotion.session import open_session

MODEL = Path(__file__).parent / "models" / "expression.onnx"
GREY_SIDE = 64
COLOUR_SIDE = 112


class EmbeddedExpression(Demography):  # type: ignore[misc]  # deepface is untyped here
    """Three small networks that packages ship under MIT, made one (see MODELS.md).

    Attributes:
        mixture: how they are made one; set before each face, as DeepFace hands on no more than
            pixels, all of one size.
    """

    mixture: Mixture = PHOTOS

    def __init__(self) -> None:
        self.model_name = "Emotion"
        self.model = open_session(MODEL)

    def predict(self, img: Any) -> NDArray[np.float32]:
        """Read faces as DeepFace hands them over.

        Args:
            img: BGR in [0, 1], shape (224, 224, 3) or (n, 224, 224, 3).

        Returns:
            Probabilities in DeepFace's order, shape (7,) for one face, else (n, 7).
        """
        faces = self._preprocess_batch_or_single_input(img).astype(np.float32)
        result = probabilities(self.model, faces[..., ::-1] * 255.0, self.mixture)
        return result[0] if len(result) == 1 else result


class OfficialExpression(EmotionClient):  # type: ignore[misc]  # deepface is untyped here
    """DeepFace's own network, from weights that are already in `DEEPFACE_HOME`, on one thread."""

    weights = Path()

    def __init__(self) -> None:
        # The parent's would download what is missing; this one only opens what is there.
        self.model_name = "Emotion"
        self.model = open_session(self.weights)


def probabilities(
    session: Any, faces: NDArray[np.float32], mixture: Mixture
) -> NDArray[np.float32]:
    """Run the embedded networks on faces and on their mirror images.

    The histogram is left alone: equalising it costs eight to ten points.

    Args:
        session: an open `expression.onnx`.
        faces: RGB in [0, 255], shape (n, height, width, 3).
        mixture: how the networks' answers become one.

    Returns:
        Probabilities in DeepFace's order, shape (n, 7).
    """
    grey = np.stack([_resize(cv2.cvtColor(f, cv2.COLOR_RGB2GRAY), GREY_SIDE) for f in faces])
    colour = np.stack([_resize(f, COLOUR_SIDE) for f in faces])
    both_grey = np.concatenate([grey, grey[:, :, ::-1]])
    feeds = {
        "grey": both_grey[..., None] / 127.5 - 1.0,
        "colour": np.concatenate([colour, colour[:, :, ::-1]]),
    }
    views = session.run(None, feeds)[0]
    return mixture.blend(np.stack([views[: len(faces)], views[len(faces) :]], axis=1))


def _resize(face: NDArray[np.float32], side: int) -> NDArray[np.float32]:
    shrinks = face.shape[0] > side
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(face, (side, side), interpolation=how), np.float32)
