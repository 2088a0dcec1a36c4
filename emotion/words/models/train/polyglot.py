"""Making the encoder of other languages: E5 cut down, and heads that read emotions off it.

E5 itself is left as it is: two cores would take hours to tune it. Each language has heads of its
own, held near the ones that all share, and the encoder tells the language itself.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from torch import Tensor, nn

from emotion.vocabulary import Emotion
from emotion.words.models.counter import Calibration, distribution, embedded_model
from emotion.words.models.encoder import WIDTH
from emotion.words.models.mixed import MIXING, Mixing
from emotion.words.models.polyglot import LANGUAGES, PolyglotEncoder
from emotion.words.models.train.datasets import Example, training_set
from emotion.words.models.train.e5 import FILE, ORDINARY, SIGNS, Body, Packed, read_packed
from emotion.words.models.train.export import quantise
from emotion.words.models.train.fit import calibrate_chat_mix, calibrate_trust, f1_scores
from emotion.words.models.train.heads import fit_heads, of_languages
from emotion.words.models.train.mixing import store_mixing
from emotion.words.models.train.tfidf import SEED, split
from emotion.words.models.train.thresholds import expected_thresholds
from emotion.words.models.unigram import UnigramPieces
from emotion.words.texts.normalise import sentence

LAYERS = 8
VOCABULARY = 22_000
COMMONEST = 8000
# The scripts of what is read; pieces without letters are of every language.
SCRIPTS = frozenset({"LATIN", "CYRILLIC", "DEVANAGARI", "CJK"})
SUBTITLES = 6000
# Held-out texts like all shares from 0.3 to 0.6 about as well; Ukrainian, which E5 knows least,
# likes the word counter to have the larger part.
SHARE = 0.4
NEUTRAL_SHARE = 0.12


def choose_pieces(packed: Packed, texts: list[str]) -> list[int]:
    """Choose a vocabulary: signs, the commonest pieces in our scripts, and what texts need."""
    order = [*SIGNS, *range(ORDINARY, len(packed.pieces))]
    words = _unigrams(packed, order, 1_000_000)
    uses = Counter(place for text in texts for place in set(words.split(sentence(text))))
    common = [at for at in range(ORDINARY, COMMONEST) if _is_ours(packed.pieces[at])]
    needed = [order[place] for place, _ in uses.most_common()]
    return list(dict.fromkeys([*SIGNS, *common, *needed]))[:VOCABULARY]


def _unigrams(packed: Packed, kept: list[int], most: int) -> UnigramPieces:
    return UnigramPieces(
        [packed.pieces[at] for at in kept], packed.chances[kept].tolist(), longest=most
    )


def _is_ours(piece: str) -> bool:
    return all(
        unicodedata.name(character, "").partition(" ")[0] in SCRIPTS
        for character in piece
        if character.isalpha()
    )


def store_pieces(packed: Packed, kept: list[int], folder: Path) -> None:
    """Write the vocabulary and its embeddings."""
    halves, scales = packed.embeddings(kept)
    pieces = "\n".join(packed.pieces[at] for at in kept).encode()
    np.savez_compressed(
        folder / "pieces.npz",
        halves=halves,
        scales=scales,
        pieces=np.frombuffer(pieces, np.uint8),
        chances=packed.chances[kept],
    )


class Served(nn.Module):
    """What the product asks: log-odds of emotions, the mean, and the language.

    Args:
        body: the layers.
        heads: of all and of each language, shape (WIDTH + 1, 1 + languages, 7), bias last.
        tongues: of the languages, shape (WIDTH + 1, languages), bias last.
    """

    def __init__(self, body: Body, heads: Tensor, tongues: Tensor) -> None:
        super().__init__()
        self.body = body
        self.heads = nn.Parameter(heads.flatten(1))
        self.tongues = nn.Parameter(tongues)

    def forward(self, words: Tensor, seen: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Log-odds (n, 7), means (n, WIDTH) and how far a text is of each language."""
        mean = self.body(words, seen)
        languages = (mean @ self.tongues[:-1] + self.tongues[-1]).softmax(-1)
        each = (mean @ self.heads[:-1] + self.heads[-1]).view(-1, 1 + len(LANGUAGES), len(Emotion))
        odds = each[:, 0] + (each[:, 1:] * languages[:, :, None]).sum(1)
        return odds, mean, languages


def store_network(network: Served, folder: Path) -> None:
    """Write the network with weights of 8 bits."""
    inputs = {"words": torch.zeros(2, 5, WIDTH), "seen": torch.ones(2, 5)}
    quantise(network.eval(), inputs, ["odds", "mean", "languages"], folder / "model.onnx")


def train_polyglot(data: Path, base: Path, out: Path, console: Console, *, rows: int = 0) -> None:
    """Cut down, fit, store, calibrate and measure the encoder of other languages.

    Args:
        data: holds goemotions_ekman, brighter and xed.
        base: holds `e5-small-q4.bin`.
        out: the folder to write.
        rows: use only so many texts; 0 for all.
        console: where progress and figures are printed.
    """
    out.mkdir(parents=True, exist_ok=True)
    packed = read_packed(base / FILE)
    examples = training_set(data)
    # The split that the counter has seen, so that both are mixed on what neither knows.
    kept, held = split(examples)
    texts = [e.text for e in kept if e.language in LANGUAGES or e.source == "own"]
    pieces = choose_pieces(packed, texts[:rows] if rows else texts)
    store_pieces(packed, pieces, out)
    kept, held = foreign(kept), foreign(held)
    if rows:
        kept, held = kept[:rows], held[:rows]
    body = Body(packed, LAYERS)
    blank = torch.zeros(WIDTH + 1, 1 + len(LANGUAGES), len(Emotion))
    store_network(Served(body, blank, torch.zeros(WIDTH + 1, len(LANGUAGES))), out)
    means = PolyglotEncoder(out).encode([e.text for e in kept]).means
    finish(Served(body, *fit_heads(means, kept)), held, out, console)


def foreign(examples: list[Example]) -> list[Example]:
    """What is not English, with some of the subtitles only."""
    found = [e for e in examples if e.language in LANGUAGES]
    subtitles = [e for e in found if e.source == "xed"]
    some = np.random.default_rng(SEED).permutation(len(subtitles))[:SUBTITLES]
    return [e for e in found if e.source != "xed"] + [subtitles[i] for i in some]


def finish(network: Served, held: list[Example], out: Path, console: Console) -> None:
    """Store a network with its heads, and how it is mixed."""
    store_network(network, out)
    encoded = PolyglotEncoder(out).encode([e.text for e in held])
    counter = embedded_model()
    counted = np.array([counter.look(e.text).margins for e in held])
    labels = np.array([e.labels for e in held])
    spoken = of_languages(held).numpy() > 0
    told = np.array([e.source == "brighter" for e in held])
    mixed = SHARE * encoded.odds + (1.0 - SHARE) * counted
    thresholds = expected_thresholds(mixed[told], labels[told], spoken[told])
    margins = mixed - spoken @ thresholds
    score = mean_f1(margins[told], labels[told], spoken[told])
    console.print(f"macro-F1 on held-out texts, mean of languages: {score:.4f}")
    some = as_people_chat(labels)
    sharpness, tilt = calibrate_chat_mix(margins[some], labels[some])
    shares = np.array([distribution(m, sharpness, tilt) for m in margins])
    trust = calibrate_trust(margins, shares, labels)
    store_mixing(Mixing(SHARE, thresholds, Calibration(sharpness, tilt, trust)), out / MIXING)
    size = sum(file.stat().st_size for file in out.iterdir()) / 1e6
    console.print(f"{out}: {size:.1f} MB")


def as_people_chat(labels: NDArray[np.float64]) -> NDArray[np.int64]:
    """Rows of which no more are neutral than messages to a bot are: half of the posts are."""
    neutral = labels[:, list(Emotion).index(Emotion.NEUTRAL)] == 1
    felt = np.flatnonzero(~neutral)
    return np.concatenate([felt, np.flatnonzero(neutral)[: round(NEUTRAL_SHARE * len(felt))]])


def mean_f1(
    margins: NDArray[np.float64], labels: NDArray[np.float64], spoken: NDArray[np.bool_]
) -> float:
    """Macro-F1 without neutral, averaged over languages."""
    scores = [f1_scores(margins[rows] > 0, labels[rows])[:-1] for rows in spoken.T if rows.any()]
    return float(np.mean([np.nanmean(of_one) for of_one in scores]))
