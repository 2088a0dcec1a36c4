"""Labelled texts, as each set brings them, in our seven emotions."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from emotion.vocabulary import Emotion

MESSAGES = Path(__file__).parents[2] / "tests" / "emotion" / "words" / "messages.jsonl"
EMOTIONS = tuple(Emotion)
NAMES = {
    "anger": Emotion.ANGRY,
    "disgust": Emotion.DISGUST,
    "fear": Emotion.FEAR,
    "joy": Emotion.HAPPY,
    "love": Emotion.HAPPY,
    "optimism": Emotion.HAPPY,
    "sadness": Emotion.SAD,
    "surprise": Emotion.SURPRISE,
    "neutral": Emotion.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class Truth:
    """Texts and, for each, which emotions were felt; shape (n, 7)."""

    texts: list[str]
    felt: NDArray[np.bool_]


def truth(rows: Sequence[tuple[str, set[Emotion]]]) -> Truth:
    """Rows of a text and what was felt, as arrays."""
    return Truth(
        [text for text, _ in rows], np.array([[e in f for e in EMOTIONS] for _, f in rows])
    )


def lines(path: Path) -> list[str]:
    """The lines of a compressed file."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        return [line.rstrip("\r\n") for line in file]


def goemotions(data: Path) -> Truth:
    """GoEmotions' dev split, Ekman grouping."""
    folder = data / "goemotions_ekman"
    names = [NAMES[name.strip()] for name in lines(folder / "labels.txt.gz")]
    rows = [line.split("\t") for line in lines(folder / "dev.tsv.gz")]
    return truth([(row[0], {names[int(n)] for n in row[1].split(",")}) for row in rows])


def tweets(data: Path) -> Truth:
    """TweetEval-emotion's validation split; optimism is taken for happy."""
    folder = data / "tweeteval_emotion"
    names = dict(line.split("\t") for line in lines(folder / "mapping.txt.gz"))
    texts, labels = lines(folder / "val_text.txt.gz"), lines(folder / "val_labels.txt.gz")
    return truth([(t, {NAMES[names[n.strip()]]}) for t, n in zip(texts, labels, strict=True)])


def many_felt(data: Path) -> Truth:
    """SemEval-2018 E-c's dev split: tweets with all that was felt, of our six emotions."""
    with gzip.open(data / "semeval2018_ec" / "2018-E-c-En-dev.txt.gz", "rt", encoding="utf-8") as f:
        table = list(csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE))
    known = [name for name in NAMES if name in table[0] and name not in {"love", "optimism"}]
    return truth([(row["Tweet"], {NAMES[n] for n in known if row[n] == "1"}) for row in table])


def diary(data: Path) -> Truth:
    """DAIR's validation split; love is taken for happy."""
    rows = [line.rsplit(";", 1) for line in lines(data / "dair_emotion" / "val.txt.gz")]
    return truth([(text, {NAMES[name]}) for text, name in rows])


def brighter(path: Path) -> Truth:
    """One language of BRIGHTER's dev split."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        rows = [
            (row["text"], {NAMES[n] for n in NAMES if row.get(n) == "1"})
            for row in csv.DictReader(file)
        ]
    return truth(rows)


def own_messages() -> Truth:
    """Our own unseen messages; any of the named emotions may come out strongest."""
    rows = [json.loads(line) for line in MESSAGES.read_text(encoding="utf-8").splitlines()]
    return truth([(row["text"], set(map(Emotion, row["emotions"]))) for row in rows])
