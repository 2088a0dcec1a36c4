"""Read the expression of a cropped face with DeepFace (Serengil & Ozpinar 2020)."""

from __future__ import annotations

import logging
import os
import warnings
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from emotion.faces.decode import Pixels
from emotion.faces.mixture import mixture_for
from emotion.vocabulary import Emotion

WEIGHTS = "facial_expression_model_weights.onnx"
SIDE = 224  # what DeepFace works on; at this size its own resizing changes nothing
_NETWORKS = "emotion.faces.networks"
_log = logging.getLogger("emotion.faces")


class Expression:
    """DeepFace's emotion analysis, with its official weights or, without them, ours behind it.

    DeepFace keeps its home and its networks for the whole process: one home a process.

    Attributes:
        engine: "deepface" when the official weights run, "embedded" when ours do.
    """

    def __init__(self, home: Path, *, allow_downloads: bool = False) -> None:
        """Load DeepFace and the network.

        Args:
            home: DeepFace's home; it makes `.deepface/weights` in it. Never the user's own.
            allow_downloads: fetch the official weights when they are missing.
        """
        self._deepface = _import_deepface(home)
        from emotion.faces.networks import EmbeddedExpression  # noqa: PLC0415 - after DeepFace

        self._network = EmbeddedExpression
        self.engine = _choose_network(home, allow_downloads=allow_downloads)
        _log.info("faces are read by %s weights", self.engine)

    def read(self, face: Pixels) -> dict[Emotion, float]:
        """Read one face.

        Args:
            face: the face alone, RGB, shape (height, width, 3).

        Returns:
            A probability for each emotion; they sum to 1.
        """
        self._network.mixture = mixture_for(min(face.shape[:2]))
        (result,) = self._deepface.analyze(
            # DeepFace takes BGR; it divides by 255 and hands its network BGR again.
            img_path=square(face)[:, :, ::-1],
            actions=["emotion"],
            detector_backend="skip",
            enforce_detection=False,
            align=False,
            silent=True,
        )
        percents = np.array([float(result["emotion"][emotion]) for emotion in Emotion])
        shares = np.clip(percents, 0.0, None) / percents.clip(0.0, None).sum()
        return {emotion: float(share) for emotion, share in zip(Emotion, shares, strict=True)}


def square(face: Pixels) -> Pixels:
    """A face as large as DeepFace works on: shape (SIDE, SIDE, 3).

    Small ones are enlarged bicubically: the networks make them small again, and see a bilinear
    face blurred.
    """
    how = cv2.INTER_AREA if min(face.shape[:2]) > SIDE else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(face, (SIDE, SIDE), interpolation=how), np.uint8)


def official_weights(home: Path) -> Path:
    """Where DeepFace looks for its own emotion network."""
    return home / ".deepface" / "weights" / WEIGHTS


def fetch_official_weights(home: Path) -> bool:
    """Let DeepFace download its official weights, unless they are there.

    Returns:
        Whether they are there now.
    """
    _import_deepface(home)
    from deepface.commons import weight_utils  # noqa: PLC0415 - needs the settings made above
    from deepface.models.demography.onnx.Emotion import WEIGHTS_URL  # noqa: PLC0415 - as above

    try:
        weight_utils.download_weights_if_necessary(file_name=WEIGHTS, source_url=WEIGHTS_URL)
    except Exception as error:  # noqa: BLE001 - gdown raises anything; the embedded model stands in
        _log.warning("official weights could not be fetched (%s)", type(error).__name__)
    return official_weights(home).is_file()


def _import_deepface(home: Path) -> Any:
    os.environ["DEEPFACE_HOME"] = str(home)
    os.environ["DEEPFACE_BACKEND_ENGINE"] = "onnx"
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # see emotion.session
    # It prints what it logs; standard output belongs to whoever asked for the reading.
    os.environ["DEEPFACE_LOG_LEVEL"] = str(logging.ERROR)
    home.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():  # importing it silences warnings for the whole process
        warnings.simplefilter("ignore")
        from deepface import DeepFace  # noqa: PLC0415 - must see the settings above
        from deepface.commons import folder_utils  # noqa: PLC0415 - as above
        from deepface.commons.logger import Logger  # noqa: PLC0415 - as above
    # Its one logger takes the level only when it is made, which may have been before.
    Logger().log_level = logging.ERROR
    folder_utils.initialize_folder()
    return DeepFace


def _choose_network(home: Path, *, allow_downloads: bool) -> str:
    from deepface.modules import modeling  # noqa: PLC0415 - after _import_deepface

    from emotion.faces.networks import OfficialExpression  # noqa: PLC0415 - as above

    registry = modeling.AVAILABLE_MODELS["facial_attribute"]
    weights = official_weights(home)
    if weights.is_file() or (allow_downloads and fetch_official_weights(home)):
        OfficialExpression.weights = weights
        registry["Emotion"] = {modeling.ANY: f"{_NETWORKS}.OfficialExpression"}
        try:
            _build(modeling)
        except Exception as error:  # noqa: BLE001 - the file came over the network, unchecked
            _log.warning("official weights are unusable (%s)", type(error).__name__)
        else:
            return "deepface"
    registry["Emotion"] = {modeling.ANY: f"{_NETWORKS}.EmbeddedExpression"}
    _build(modeling)
    return "embedded"


def _build(modeling: Any) -> None:
    """Build the registered network and try it once, in place of one built before."""
    vars(modeling).get("cached_models", {}).get("facial_attribute", {}).pop("Emotion", None)
    model = modeling.build_model(task="facial_attribute", model_name="Emotion")
    answer = np.asarray(model.predict(np.zeros((1, SIDE, SIDE, 3), np.float32)))
    if answer.shape != (len(Emotion),) or not np.isfinite(answer).all():
        raise ValueError("the network does not tell seven emotions apart")
