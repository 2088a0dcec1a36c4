"""Labelled pictures, and shares with their intervals."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from emotion.vocabulary import Emotion


@dataclass(frozen=True, slots=True)
class Labelled:
    """A picture and what it shows."""

    picture: bytes
    emotion: Emotion


def read_folder(folder: Path) -> list[Labelled]:
    """The pictures of a folder with `labels.csv` (image, emotion) and `images/`."""
    with (folder / "labels.csv").open(newline="") as file:
        return [
            Labelled((folder / "images" / row["image"]).read_bytes(), Emotion(row["emotion"]))
            for row in csv.DictReader(file)
        ]


def share(right: Iterable[bool]) -> str:
    """A share in per cent with its 95 % Wilson interval."""
    outcomes = list(right)
    of = len(outcomes)
    if not of:
        return "-"
    z, p = 1.96, sum(outcomes) / of
    middle = (p + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(p * (1 - p) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{100 * p:.1f} % ({100 * (middle - half):.1f} to {100 * (middle + half):.1f})"
