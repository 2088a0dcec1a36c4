"""Measure the face room on labelled pictures: accuracy, calibration, time.

    python -m emotion.faces.train.measure FOLDER [--singles DIR] [--home DIR]

FOLDER holds `labels.csv` (image, emotion) and `images/`. `--singles` names the directory that
`emotion.faces.train.expression` filled, to measure each network alone on the same crops.
"""

from __future__ import annotations

import argparse
import csv
import math
import time
from pathlib import Path
from tempfile import gettempdir

import cv2
import numpy as np

from emotion.faces.crop import crop
from emotion.faces.decode import Pixels, decode
from emotion.faces.detect import Detector
from emotion.faces.expression import SIDE
from emotion.faces.networks import COLOUR_SIDE, GREY_SIDE
from emotion.faces.reader import FaceReader
from emotion.faces.session import open_session
from emotion.vocabulary import Emotion


def interval(right: int, of: int) -> str:
    """A share in per cent with its 95 % Wilson interval."""
    z, share = 1.96, right / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return f"{100 * share:.1f} % ({100 * (middle - half):.1f} to {100 * (middle + half):.1f})"


def report(name: str, pairs: list[tuple[Emotion, Emotion]]) -> None:
    """Print how many are right."""
    print(f"{name:34} {interval(sum(a is b for a, b in pairs), len(pairs))}")  # noqa: T201


def resize(face: Pixels, side: int) -> Pixels:
    """A square picture at another size."""
    how = cv2.INTER_AREA if face.shape[0] > side else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(face, (side, side), interpolation=how), np.uint8)


def measure_singles(folder: Path, faces: list[Pixels], truth: list[Emotion]) -> None:
    """Each network alone, pairs, and all three."""
    squares = [resize(face, SIDE) for face in faces]
    grey = np.stack([resize(cv2.cvtColor(f, cv2.COLOR_RGB2GRAY), GREY_SIDE) for f in squares])
    colour = np.stack([resize(face, COLOUR_SIDE) for face in squares]).astype(np.float32)
    feeds = {
        "fer": grey[..., None].astype(np.float32) / 127.5 - 1.0,
        "human": grey[..., None].astype(np.float32) / 127.5 - 1.0,
        "face_api": colour,
    }
    single = {
        name: open_session(folder / f"{name}.onnx").run(None, {"face": feed})[0]
        for name, feed in feeds.items()
    }
    groups = [
        *[(name,) for name in single],
        ("fer", "human"),
        ("fer", "face_api"),
        ("human", "face_api"),
        ("fer", "human", "face_api"),
    ]
    for group in groups:
        best = np.sum([single[name] for name in group], axis=0).argmax(axis=1)
        report(" + ".join(group), list(zip([list(Emotion)[i] for i in best], truth, strict=True)))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--singles", type=Path)
    parser.add_argument("--home", type=Path, default=Path(gettempdir()) / "reelmood-measure")
    given = parser.parse_args()
    with (given.folder / "labels.csv").open(newline="") as file:
        rows = [(row["image"], Emotion(row["emotion"])) for row in csv.DictReader(file)]
    pictures = [(given.folder / "images" / name).read_bytes() for name, _ in rows]
    truth = [emotion for _, emotion in rows]
    reader = FaceReader(given.home)

    began = time.perf_counter()
    found = [reader.read(picture) for picture in pictures]
    spent = (time.perf_counter() - began) / len(rows)
    whole = [reader.read(picture, cropped=True).faces[0] for picture in pictures]
    # Where no face is found the person is asked again; here the whole picture stands in.
    faces = [read.faces[0] if read else face for read, face in zip(found, whole, strict=True)]
    guesses = [face.reading.ranked()[0][0] for face in faces]
    print(  # noqa: T201
        f"{len(rows)} pictures, {1000 * spent:.0f} ms each, engine {reader.engine}; "
        f"no face in {sum(not read for read in found)}, "
        f"several in {sum(len(read.faces) > 1 for read in found)}"
    )
    report("found and cropped", list(zip(guesses, truth, strict=True)))
    pairs = list(zip(guesses, truth, found, strict=True))
    report("  where a face was found", [(g, t) for g, t, read in pairs if read])
    report(
        "whole picture as the face",
        [(face.reading.ranked()[0][0], t) for face, t in zip(whole, truth, strict=True)],
    )
    for emotion in Emotion:
        mine = [(g, t) for g, t in zip(guesses, truth, strict=True) if t is emotion]
        if mine:
            report(f"  {emotion.value}", mine)
    for low, high in ((0.0, 0.3), (0.3, 0.45), (0.45, 0.6), (0.6, 0.8), (0.8, 1.01)):
        mine = [
            (g, t)
            for g, t, face in zip(guesses, truth, faces, strict=True)
            if low <= face.reading.confidence < high
        ]
        if mine:
            report(f"  confidence {low:.2f} to {high:.2f} (n={len(mine)})", mine)
    if given.singles:
        detector = Detector()
        faces_cut = []
        for picture in pictures:
            pixels = decode(picture)
            seen = detector.find(pixels)
            faces_cut.append(crop(pixels, seen[0]) if seen else pixels)
        measure_singles(given.singles, faces_cut, truth)


if __name__ == "__main__":
    main()
