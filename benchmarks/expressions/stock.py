"""DeepFace as its README uses it, with our weights: run by an environment with Haar cascades.

    PYTHON -m benchmarks.expressions.stock PHOTO LIST TIMES HOME

Reads the photo TIMES times, then each file that LIST names; prints one JSON object: the seconds of
CPU a photo took, and the emotion read in each file (null where no face was found).
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path


def main() -> None:
    """Measure and print."""
    photo, listed, times, home = sys.argv[1:]
    os.environ["DEEPFACE_HOME"] = home
    os.environ["DEEPFACE_BACKEND_ENGINE"] = "onnx"
    from deepface import DeepFace  # must see the settings above
    from deepface.modules import modeling

    networks = "emotion.faces.networks.EmbeddedExpression"
    modeling.AVAILABLE_MODELS["facial_attribute"]["Emotion"] = {modeling.ANY: networks}

    def read(path: str) -> str | None:
        try:
            faces = DeepFace.analyze(
                img_path=path, actions=["emotion"], detector_backend="opencv", silent=True
            )
        except ValueError:
            return None
        largest = max(faces, key=lambda face: face["region"]["w"] * face["region"]["h"])
        return str(largest["dominant_emotion"])

    read(photo)  # loads the networks
    began = time.process_time()
    for _ in range(int(times)):
        read(photo)
    seconds = (time.process_time() - began) / int(times)
    emotions = [read(path) for path in Path(listed).read_text().splitlines()]
    sys.stdout.write(json.dumps({"seconds": seconds, "emotions": emotions}) + "\n")


if __name__ == "__main__":
    main()
