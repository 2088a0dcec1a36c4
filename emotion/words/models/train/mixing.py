"""Writing down how an encoder is mixed with the word counter."""

from __future__ import annotations

import json
from pathlib import Path

from emotion.words.models.mixed import Mixing


def store_mixing(mixing: Mixing, out: Path) -> None:
    """Write what `emotion.words.models.mixed.load_mixing` reads."""
    calibration = mixing.calibration
    stored = {
        "share": mixing.share,
        "thresholds": mixing.thresholds.round(4).tolist(),
        "sharpness": calibration.sharpness,
        "tilt": [round(float(t), 3) for t in calibration.tilt],
        "trust": [round(float(t), 4) for t in calibration.trust],
    }
    out.write_text(json.dumps(stored) + "\n", encoding="utf-8")
