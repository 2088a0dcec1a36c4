"""How right faces are read, how sure, how fast: ours, each network alone, and stock DeepFace.

    python -m benchmarks.faces FOLDER [--stock PYTHON]

FOLDER holds `labels.csv` (image, emotion) and `images/`. `--stock` names the interpreter of an
environment in which `DeepFace.analyze(detector_backend="opencv")` works, which ours cannot be: it
needs Haar cascades, which OpenCV 5 has no more:

    python -m venv stock
    stock/bin/pip install deepface==0.0.103 "opencv-contrib-python-headless<5" werkzeug pillow

Without it that row is left out.
"""

from __future__ import annotations

import io
import json
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import pillow_heif
import typer
from PIL import Image
from rich.console import Console
from rich.table import Table

from benchmarks.expressions.labelled import Labelled, read_folder, share
from emotion.faces.crop import crop
from emotion.faces.decode import decode
from emotion.faces.detect import Detector
from emotion.faces.expression import square
from emotion.faces.mixture import PHOTOS, SMALL_FACES, Mixture
from emotion.faces.reader import FaceReader
from emotion.session import open_session
from emotion.vocabulary import Emotion

_MIXTURES = {
    "fer alone": Mixture((1, 0, 0)),
    "human alone": Mixture((0, 1, 0)),
    "face-api alone": Mixture((0, 0, 1)),
    "fer + human": Mixture((1, 1, 0)),
    "all three alike (ours for small faces)": SMALL_FACES,
    "face-api twice, less fear (ours for photos)": PHOTOS,
}
_BANDS = ((0.0, 0.3), (0.3, 0.45), (0.45, 0.6), (0.6, 0.8), (0.8, 1.01))
_PHOTO = (4000, 3000)  # pixels: a phone's 12 megapixels
_GRAIN = 5  # of 255: what a sensor adds, so that files are as large as a phone's
_KINDS: dict[str, dict[str, int]] = {
    "JPEG": {"quality": 90},
    "PNG": {},
    "WEBP": {"quality": 85},
    "GIF": {},
    "HEIF": {"quality": 60},
}
_TIMES = 5
_console = Console(width=100)
pillow_heif.register_heif_opener()


@dataclass(frozen=True, slots=True)
class Cost:
    """What reading a picture takes: seconds of CPU, and megabytes more than the idle process."""

    seconds: float
    megabytes: float


def main(
    folder: Annotated[Path, typer.Argument(help="labels.csv (image, emotion) and images/.")],
    stock: Annotated[
        Path | None,
        typer.Option(metavar="PYTHON", help="Interpreter of an environment with stock DeepFace."),
    ] = None,
) -> None:
    """Measure how right faces are read, how sure and how fast, and print it."""
    with tempfile.TemporaryDirectory() as home:
        labelled = read_folder(folder)
        reader = FaceReader(Path(home))
        photos = _phone_photos(labelled)
        photo = photos["JPEG"]
        costs = {kind: _cost(reader, picture) for kind, picture in photos.items()}
        rows, right_by_emotion, sure = _ours(reader, labelled)
        rows |= dict(_singles(labelled))
        peer = _stock(stock, folder, photo, Path(home)) if stock else None
        if peer:
            found = [emotion == one.emotion for emotion, one in zip(peer[1], labelled, strict=True)]
            rows["stock DeepFace, opencv detector, our weights"] = share(found)
    _print(f"Right, of {len(labelled)}", rows)
    _print("Right, by expression", right_by_emotion)
    _print("Right, by confidence", sure)
    times = {
        f"ours, {kind} ({len(photos[kind]) / 1e6:.1f} MB)": f"{1000 * cost.seconds:.0f} ms of CPU,"
        f" {cost.megabytes:.0f} MB more than idle"
        for kind, cost in costs.items()
    }
    if peer:
        ratio = f"{1000 * peer[0]:.0f} ms of CPU, {peer[0] / costs['JPEG'].seconds:.1f} times ours"
        times["stock DeepFace, the same JPEG"] = ratio
    else:
        _console.print("Stock DeepFace is left out: --stock names an environment that has it.")
    _print("Time and memory, 12 megapixels", times)


def _ours(
    reader: FaceReader, labelled: list[Labelled]
) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Shares right in all, by expression, and by confidence."""
    found = [reader.read(one.picture).faces[:1] for one in labelled]
    readings = [faces[0].reading if faces else None for faces in found]
    right = [
        reading is not None and reading.ranked()[0][0] is one.emotion
        for reading, one in zip(readings, labelled, strict=True)
    ]
    seen = [r for r, reading in zip(right, readings, strict=True) if reading]
    cropped = [
        reader.read(one.picture, cropped=True).faces[0].reading.ranked()[0][0] is one.emotion
        for one in labelled
    ]
    rows = {
        "ours: found, cropped, read": share(right),
        f"ours, where a face was found ({len(seen)})": share(seen),
        "ours, the whole picture as a face (--cropped)": share(cropped),
    }
    by_emotion = {
        emotion.value: share(
            r for r, one in zip(right, labelled, strict=True) if one.emotion is emotion
        )
        for emotion in Emotion
    }
    sure = {}
    for low, high in _BANDS:
        band = [
            (reading.confidence, r)
            for reading, r in zip(readings, right, strict=True)
            if reading and low <= reading.confidence < high
        ]
        mean = np.mean([confidence for confidence, _ in band]) if band else 0.0
        sure[f"{low:.2f} to {min(high, 1):.2f}: {len(band)}, mean {mean:.2f}"] = share(
            r for _, r in band
        )
    return rows, by_emotion, sure


def _singles(labelled: list[Labelled]) -> Iterator[tuple[str, str]]:
    """Each network alone and together, on the same crops."""
    # Imports DeepFace, which reads its settings then: a reader must have made them.
    from emotion.faces.networks import MODEL, probabilities

    detector, session = Detector(), open_session(MODEL)
    faces, truth = [], []
    for one in labelled:
        pixels = decode(one.picture)
        found = detector.find(pixels)
        if found:
            faces.append(square(crop(pixels, found[0])).astype(np.float32))
            truth.append(list(Emotion).index(one.emotion))
    for name, mixture in _MIXTURES.items():
        answers = [probabilities(session, face[None], mixture)[0].argmax() for face in faces]
        yield (f"{name}, of those found", share(np.array(answers) == truth))


def _phone_photos(labelled: list[Labelled]) -> dict[str, bytes]:
    """The first picture, as large as a phone would have taken it, at arm's length, by format."""
    face = Image.open(io.BytesIO(labelled[0].picture)).convert("RGB")
    # Not noise alone: Haar cascades see faces in it everywhere, and would be slow for no reason.
    canvas = Image.linear_gradient("L").resize(_PHOTO).convert("RGB")
    canvas.paste(face.resize((1600, round(1600 * face.height / face.width))), (1200, 600))
    grain = np.random.default_rng(0).integers(-_GRAIN, _GRAIN + 1, (*_PHOTO[::-1], 1), np.int16)
    canvas = Image.fromarray((np.asarray(canvas) + grain).clip(0, 255).astype(np.uint8))
    photos = {}
    for kind, options in _KINDS.items():
        file = io.BytesIO()
        canvas.save(file, kind, **options)
        photos[kind] = file.getvalue()
    return photos


def _cost(reader: FaceReader, photo: bytes) -> Cost:
    """The mean of some readings, after one that loads what it needs."""
    reader.read(photo)
    _forget_peak()
    idle = _peak_megabytes()
    began = time.process_time()
    for _ in range(_TIMES):
        reader.read(photo)
    return Cost((time.process_time() - began) / _TIMES, _peak_megabytes() - idle)


def _stock(python: Path, folder: Path, photo: bytes, home: Path) -> tuple[float, list[str | None]]:
    """Seconds of CPU a photo, and the emotion read in each labelled picture."""
    (home / "photo.jpg").write_bytes(photo)
    with (folder / "labels.csv").open() as file:
        names = [line.split(",")[0] for line in file.read().splitlines()[1:]]
    (home / "list").write_text("\n".join(str(folder / "images" / name) for name in names))
    module = "benchmarks.expressions.stock"
    told = [str(home / "photo.jpg"), str(home / "list"), str(_TIMES), str(home)]
    answer = subprocess.run(
        [str(python), "-m", module, *told], capture_output=True, check=True, timeout=900
    )
    result = json.loads(answer.stdout.splitlines()[-1])
    return result["seconds"], result["emotions"]


def _forget_peak() -> None:
    """Measure the peak of memory from now on, see proc_pid_clear_refs(5)."""
    Path("/proc/self/clear_refs").write_text("5")


def _peak_megabytes() -> float:
    status = Path("/proc/self/status").read_text()
    (peak,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(peak) / 1024


def _print(title: str, rows: dict[str, str]) -> None:
    table = Table(title=title, show_header=False, title_justify="left")
    for name, value in rows.items():
        table.add_row(name, value)
    _console.print(table)


if __name__ == "__main__":
    typer.run(main)
