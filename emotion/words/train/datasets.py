"""The labelled texts the model learns from, all under CC BY 4.0, and our own messages."""

from __future__ import annotations

import csv
import gzip
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from emotion.vocabulary import Emotion

NAMES = {
    "anger": Emotion.ANGRY,
    "disgust": Emotion.DISGUST,
    "fear": Emotion.FEAR,
    "joy": Emotion.HAPPY,
    "sadness": Emotion.SAD,
    "surprise": Emotion.SURPRISE,
    "neutral": Emotion.NEUTRAL,
}
SIX = tuple(emotion for emotion in Emotion if emotion is not Emotion.NEUTRAL)
XED_LABELS = {
    1: Emotion.ANGRY,
    3: Emotion.DISGUST,
    4: Emotion.FEAR,
    5: Emotion.HAPPY,
    6: Emotion.SAD,
    7: Emotion.SURPRISE,
}
# Trust and anticipation are neither ours nor neutral.
XED_ALL = frozenset(range(1, 9))


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what is known of it: 1 felt, 0 not felt, NaN not said (masked)."""

    text: str
    labels: tuple[float, ...]
    source: str


def _example(text: str, known: dict[Emotion, float], source: str) -> Example:
    return Example(text, tuple(known.get(emotion, math.nan) for emotion in Emotion), source)


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for line in file:
            yield line.rstrip("\r\n")


def goemotions(folder: Path, part: str) -> Iterator[Example]:
    """Read GoEmotions (Demszky et al. 2020), Ekman grouping: every label is known."""
    names = [NAMES[name.strip()] for name in _lines(folder / "labels.txt.gz")]
    for line in _lines(folder / f"{part}.tsv.gz"):
        text, numbers, _ = line.split("\t")
        felt = {names[int(number)] for number in numbers.split(",")}
        yield _example(text, {e: float(e in felt) for e in Emotion}, "goemotions")


def brighter(path: Path) -> Iterator[Example]:
    """Read one language of BRIGHTER (Muhammad et al. 2025); English has no label for disgust."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            known = {NAMES[name]: float(row[name]) for name in NAMES if row.get(name)}
            if any(known.values()):
                known[Emotion.NEUTRAL] = 0.0
            elif set(SIX) <= set(known):
                known[Emotion.NEUTRAL] = 1.0
            yield _example(row["text"], known, "brighter")


def xed(folder: Path) -> Iterator[Example]:
    """Read XED (Öhman et al. 2020): film subtitles, annotated in English, projected to others."""
    for path in sorted(folder.glob("*-*.tsv.gz")):
        for line in _lines(path):
            text, _, numbers = line.partition("\t")
            given = {int(number) for number in numbers.split(",") if number.strip().isdigit()}
            if not given or not given <= XED_ALL:
                continue
            felt = {XED_LABELS[number] for number in given if number in XED_LABELS}
            known = {emotion: float(emotion in felt) for emotion in SIX}
            if felt:
                known[Emotion.NEUTRAL] = 0.0
            yield _example(text, known, "xed")
    for line in _lines(folder / "neu_en.txt.gz"):
        _, _, text = line.partition("\t")
        yield _example(text, {e: float(e is Emotion.NEUTRAL) for e in Emotion}, "xed")


def own_messages(path: Path) -> Iterator[Example]:
    """Read our own chat messages: one JSON object a line, `text` and the `emotions` felt."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        felt = set(row["emotions"])
        yield _example(row["text"], {e: float(e.value in felt) for e in Emotion}, "own")


def training_set(data: Path) -> list[Example]:
    """All training examples.

    Args:
        data: a folder with `goemotions_ekman`, `brighter` and `xed` in it.
    """
    examples = list(goemotions(data / "goemotions_ekman", "train"))
    for path in sorted((data / "brighter" / "train").glob("*.csv.gz")):
        examples += brighter(path)
    examples += xed(data / "xed")
    examples += own_messages(Path(__file__).with_name("own_messages.jsonl"))
    return examples
