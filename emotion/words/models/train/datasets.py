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
BRIGHTER_LANGUAGES = {
    "chn": "zh",
    "deu": "de",
    "eng": "en",
    "esp": "es",
    "hin": "hi",
    "ptbr": "pt",
    "ron": "ro",
    "rus": "ru",
    "ukr": "uk",
}
# Trust and anticipation are neither ours nor neutral.
XED_ALL = frozenset(range(1, 9))
# GoEmotions' own labels, 27 feelings and neutral.
FINE_LABELS = 28
UNKNOWN_FINE = (math.nan,) * FINE_LABELS


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what is known of it: 1 felt, 0 not felt, NaN not said (masked).

    Attributes:
        text: as written.
        labels: one for each of our emotions.
        source: the set that it is of.
        language: ISO 639-1 code.
        fine: GoEmotions' 28 labels, known only there.
    """

    text: str
    labels: tuple[float, ...]
    source: str
    language: str = "en"
    fine: tuple[float, ...] = UNKNOWN_FINE


def _example(
    text: str,
    known: dict[Emotion, float],
    source: str,
    language: str = "en",
    fine: tuple[float, ...] = UNKNOWN_FINE,
) -> Example:
    labels = tuple(known.get(emotion, math.nan) for emotion in Emotion)
    return Example(text, labels, source, language, fine)


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for line in file:
            yield line.rstrip("\r\n")


def goemotions(folder: Path, part: str, fine: Path | None = None) -> Iterator[Example]:
    """Read GoEmotions (Demszky et al. 2020), Ekman grouping: every label is known.

    Args:
        folder: holds the Ekman grouping.
        part: "train" or "dev".
        fine: a folder with the 28 labels of the same comments, if they are wanted.
    """
    names = [NAMES[name.strip()] for name in _lines(folder / "labels.txt.gz")]
    known_fine = _fine_labels(fine, part) if fine else {}
    for line in _lines(folder / f"{part}.tsv.gz"):
        text, numbers, comment = line.split("\t")
        felt = {names[int(number)] for number in numbers.split(",")}
        known = {e: float(e in felt) for e in Emotion}
        yield _example(text, known, "goemotions", fine=known_fine.get(comment, UNKNOWN_FINE))


def _fine_labels(folder: Path, part: str) -> dict[str, tuple[float, ...]]:
    """The 28 labels of each comment, by its id."""
    known = {}
    for line in _lines(folder / f"{part}.tsv.gz"):
        _, numbers, comment = line.split("\t")
        felt = {int(number) for number in numbers.split(",")}
        known[comment] = tuple(float(at in felt) for at in range(FINE_LABELS))
    return known


def brighter(path: Path) -> Iterator[Example]:
    """Read one language of BRIGHTER (Muhammad et al. 2025); English has no label for disgust."""
    language = BRIGHTER_LANGUAGES[path.name.partition(".")[0]]
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            known = {NAMES[name]: float(row[name]) for name in NAMES if row.get(name)}
            if any(known.values()):
                known[Emotion.NEUTRAL] = 0.0
            elif set(SIX) <= set(known):
                known[Emotion.NEUTRAL] = 1.0
            yield _example(row["text"], known, "brighter", language)


def xed(folder: Path) -> Iterator[Example]:
    """Read XED (Öhman et al. 2020): film subtitles, annotated in English, projected to others."""
    for path in sorted(folder.glob("*-*.tsv.gz")):
        language = path.name.partition("-")[0].replace("br", "pt")
        for line in _lines(path):
            text, _, numbers = line.partition("\t")
            given = {int(number) for number in numbers.split(",") if number.strip().isdigit()}
            if not given or not given <= XED_ALL:
                continue
            felt = {XED_LABELS[number] for number in given if number in XED_LABELS}
            known = {emotion: float(emotion in felt) for emotion in SIX}
            if felt:
                known[Emotion.NEUTRAL] = 0.0
            yield _example(text, known, "xed", language)
    for line in _lines(folder / "neu_en.txt.gz"):
        _, _, text = line.partition("\t")
        yield _example(text, {e: float(e is Emotion.NEUTRAL) for e in Emotion}, "xed")


def own_messages(path: Path) -> Iterator[Example]:
    """Read our own chat messages: one JSON object a line, `text` and the `emotions` felt."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        felt = set(row["emotions"])
        known = {e: float(e.value in felt) for e in Emotion}
        yield _example(row["text"], known, "own", row.get("language", "en"))


def training_set(data: Path) -> list[Example]:
    """All training examples.

    Args:
        data: a folder with `goemotions_ekman`, `brighter` and `xed` in it.
    """
    fine = data / "goemotions"
    examples = list(goemotions(data / "goemotions_ekman", "train", fine if fine.is_dir() else None))
    for path in sorted((data / "brighter" / "train").glob("*.csv.gz")):
        examples += brighter(path)
    examples += xed(data / "xed")
    examples += own_messages(Path(__file__).with_name("own_messages.jsonl"))
    return examples
