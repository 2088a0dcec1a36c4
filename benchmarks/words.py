"""How well words are read, side by side with what people would plug in.

    python -m benchmarks.words DATA_DIR

DATA_DIR holds `goemotions_ekman/`, `brighter/dev/` and, where at hand, `tweeteval_emotion/`,
`semeval2018_ec/` and `dair_emotion/` (research sets: they are measured here and nothing is trained
on them). The peers are in the extra `bench`; one that is not installed is left out, with a
sentence. Without DATA_DIR the exit code is 2.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from benchmarks.texts.engines import Answers, asked, nrclex, nrclex_answers, vader
from benchmarks.texts.sets import (
    EMOTIONS,
    brighter,
    diary,
    goemotions,
    many_felt,
    own_messages,
    tweets,
)
from emotion.vocabulary import Emotion
from emotion.words.models.counter import embedded_model
from emotion.words.models.mixed import chat_model

RESAMPLINGS = 200
_HAPPY = EMOTIONS.index(Emotion.HAPPY)
_BAD = [EMOTIONS.index(e) for e in (Emotion.ANGRY, Emotion.DISGUST, Emotion.FEAR, Emotion.SAD)]


def f1(said: NDArray[np.bool_], felt: NDArray[np.bool_]) -> NDArray[np.float64]:
    """F1 of each column."""
    hits = (said & felt).sum(axis=0)
    both: NDArray[np.float64] = 2 * hits / np.maximum(said.sum(axis=0) + felt.sum(axis=0), 1)
    return both


def strongest(shares: NDArray[np.float64], told: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The strongest among the emotions that the truth knows, as one true cell a row."""
    best = np.where(told, shares, -1.0).argmax(axis=1)
    said: NDArray[np.bool_] = best[:, None] == np.arange(shares.shape[1])
    return said


def with_interval(score: Callable[[NDArray[np.int64]], float], count: int) -> str:
    """A score in percent with the middle 95 % of bootstrap resamplings."""
    chance = np.random.default_rng(7)
    spread = [score(chance.integers(0, count, count)) for _ in range(RESAMPLINGS)]
    low, high = np.percentile(spread, [2.5, 97.5])
    return f"{100 * score(np.arange(count)):.1f} ({100 * low:.0f}-{100 * high:.0f})"


def by_scores(answers: Answers, felt: NDArray[np.bool_], told: NDArray[np.bool_]) -> str:
    """Macro-F1 of "score above 0.5"."""
    said = answers[:, 1] > 0.5
    return with_interval(lambda at: float(f1(said[at], felt[at])[told].mean()), len(felt))


def by_strongest(answers: Answers, felt: NDArray[np.bool_], told: NDArray[np.bool_]) -> str:
    """Macro-F1 of the strongest emotion."""
    said = strongest(answers[:, 0], told)
    return with_interval(lambda at: float(f1(said[at], felt[at])[told].mean()), len(felt))


def agreement(answers: Answers, felt: NDArray[np.bool_]) -> str:
    """How often the strongest emotion is one of those felt."""
    right = felt[np.arange(len(felt)), answers[:, 0].argmax(axis=1)]
    return with_interval(lambda at: float(right[at].mean()), len(felt))


def pleasant(felt: NDArray[np.bool_]) -> NDArray[np.int64]:
    """1 where only happiness was felt, -1 where only anger, disgust, fear or sadness, else 0."""
    return felt[:, _HAPPY].astype(np.int64) - felt[:, _BAD].any(axis=1)


def valence(answers: Answers) -> NDArray[np.float64]:
    """The share of happy less those of anger, disgust, fear and sadness."""
    shares = answers[:, 0]
    sides: NDArray[np.float64] = shares[:, _HAPPY] - shares[:, _BAD].sum(axis=1)
    return sides


def pleasure(said: NDArray[np.float64], felt: NDArray[np.bool_]) -> str:
    """How often pleasant and unpleasant texts are told apart."""
    way = pleasant(felt)
    right = (np.sign(said) == way)[way != 0]
    return with_interval(lambda at: float(right[at].mean()), len(right))


SETS = {
    "GoEmotions dev": (goemotions, "macro-F1 of scores", by_scores),
    "SemEval dev": (many_felt, "macro-F1 of scores", by_scores),
    "tweets": (tweets, "macro-F1 of the strongest", by_strongest),
    "DAIR": (diary, "macro-F1 of the strongest", by_strongest),
}


def english(data: Path, console: Console) -> None:
    """Print the table of English sets and of our own messages."""
    engines: dict[str, Callable[[Sequence[str]], Answers]] = {
        "ours": lambda texts: asked(chat_model(), texts),
        "TF-IDF": lambda texts: asked(embedded_model(), texts),
    }
    lexicon, compound = nrclex(), vader()
    if lexicon:
        engines["NRCLex"] = lambda texts: nrclex_answers(lexicon, texts)
    else:
        console.print("NRCLex is left out: it is not installed.")
    if not compound:
        console.print("vaderSentiment is left out: it is not installed.")
    table = Table("set", "measure", *engines, *(["VADER"] if compound else []), title="Words")
    details = Table("emotion", *engines, title="GoEmotions dev, F1 by emotion")
    for name, (read, measure, score) in SETS.items():
        try:
            sample = read(data)
        except FileNotFoundError as error:
            console.print(f"{name} is left out: no {error.filename}")
            continue
        told = np.asarray(sample.felt.any(axis=0))
        found = {engine: ask(sample.texts) for engine, ask in engines.items()}
        table.add_row(name, measure, *(score(a, sample.felt, told) for a in found.values()))
        if read is goemotions:
            for at, emotion in enumerate(EMOTIONS):
                only = np.equal(np.arange(len(EMOTIONS)), at)
                details.add_row(emotion, *(by_scores(a, sample.felt, only) for a in found.values()))
        said = [valence(answers) for answers in found.values()]
        said += [np.array([compound(text) for text in sample.texts])] if compound else []
        table.add_row(name, "pleasant or not", *(pleasure(s, sample.felt) for s in said))
    sample = own_messages()
    row = [agreement(ask(sample.texts), sample.felt) for ask in engines.values()]
    table.add_row(f"own messages ({len(sample.texts)})", "strongest is right", *row)
    console.print(table)
    console.print(details)


def languages(data: Path, console: Console) -> None:
    """Print macro-F1 on BRIGHTER's dev splits, language by language."""
    table = Table("BRIGHTER dev", "ours", "TF-IDF", title="Languages, macro-F1 without neutral")
    for path in sorted((data / "brighter" / "dev").glob("*.csv.gz")):
        sample = brighter(path)
        told = np.asarray(sample.felt.any(axis=0))
        answers = [asked(model, sample.texts) for model in (chat_model(), embedded_model())]
        table.add_row(path.name[:3], *(by_scores(a, sample.felt, told) for a in answers))
    console.print(table)


def measured_apart(code: str) -> Iterator[float]:
    """The figures that some code prints in a process of its own."""
    out = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    ).stdout
    return map(float, out.split())


def costs(texts: Sequence[str], console: Console) -> None:
    """Print the time to load and to read, and the memory it takes."""
    table = Table(
        "engine", "load, s", "median, ms", "95th percentile, ms", "memory, MB", title="Costs"
    )
    for name, load in {
        "ours": "from emotion.words.models.mixed import chat_model as load",
        "TF-IDF": "from emotion.words.models.counter import embedded_model as load",
    }.items():
        code = (
            "import numpy, time, psutil; me = psutil.Process(); import emotion.words.reader\n"
            f"before = me.memory_info().rss; start = time.perf_counter(); {load}\n"
            "load().read('I am so tired of this'); took = time.perf_counter() - start\n"
            f"times = []\nfor text in {list(texts)!r}:\n"
            "    start = time.process_time(); load().read(text)\n"
            "    times.append(1000 * (time.process_time() - start))\n"
            "print(took, *numpy.percentile(times, [50, 95]), (me.memory_info().rss - before) / 1e6)"
        )
        table.add_row(name, *(f"{figure:.2f}" for figure in measured_apart(code)))
    console.print(table)


def main(
    data: Annotated[Path, typer.Argument(help="Folder with goemotions_ekman and brighter.")],
) -> None:
    """Print the tables."""
    started = time.perf_counter()
    console = Console()
    english(data, console)
    languages(data, console)
    costs(own_messages().texts, console)
    console.print(f"{time.perf_counter() - started:.0f} s")


if __name__ == "__main__":
    typer.run(main)
