"""Fine-tuning the sentence encoder from beginning to end, and mixing it with the word counter."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from safetensors.torch import load_file

from emotion.vocabulary import Emotion
from emotion.words.models.counter import Calibration, distribution, embedded_model
from emotion.words.models.encoder import PIECES, Encoded, SentenceEncoder
from emotion.words.models.mixed import MIXING, Mixing, load_mixing
from emotion.words.models.train.bert import Encoder, load_pretrained
from emotion.words.models.train.datasets import Example, brighter, goemotions, own_messages, xed
from emotion.words.models.train.encoder import HEADS, Rows, Trainer, make_rows, steps_in
from emotion.words.models.train.export import export
from emotion.words.models.train.fit import calibrate_chat_mix, calibrate_trust, f1_scores
from emotion.words.models.train.mixing import store_mixing
from emotion.words.models.train.thresholds import calibrated_loss, expected_thresholds
from emotion.words.models.wordpiece import WordPieces
from emotion.words.texts.normalise import sentence

SEED = 7
HELD_OUT = 0.1
SUBTITLES = 5000
# Each round: the share of public sets it reads, and how often each of our own messages. The last
# one brings the encoder home to chat, at a rate of its own.
ROUNDS = ((1.0, 0), (1.0, 0), (0.5, 2))
LAST_ROUND = (0.15, 5)
LAST_RATE = 1e-4
# What comes out is halfway between the weights before and after it, which keeps most of both
# (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models").
LAST_WEIGHT = 0.5
SAMPLES = 256
SHARES = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
OWN_MESSAGES = Path(__file__).with_name("own_messages.jsonl")


def gather(data: Path) -> tuple[list[Example], list[Example], list[Example]]:
    """English texts to learn from.

    Returns:
        Public ones, our own messages, and those held out of both for thresholds and calibration.
    """
    chance = np.random.default_rng(SEED)
    comments = list(goemotions(data / "goemotions_ekman", "train", data / "goemotions"))
    aside = chance.random(len(comments)) < HELD_OUT
    subtitles = [e for e in xed(data / "xed") if e.language == "en"]
    some = np.random.default_rng(SEED).permutation(len(subtitles))[:SUBTITLES]
    public = [e for e, out in zip(comments, aside, strict=True) if not out]
    public += brighter(data / "brighter" / "train" / "eng.csv.gz")
    public += [subtitles[i] for i in some]
    own = [e for e in own_messages(OWN_MESSAGES) if e.language == "en"]
    own_aside = np.random.default_rng(SEED).random(len(own)) < HELD_OUT
    held = [e for e, out in zip(comments, aside, strict=True) if out]
    held += [e for e, out in zip(own, own_aside, strict=True) if out]
    return public, [e for e, out in zip(own, own_aside, strict=True) if not out], held


def train_encoder(
    data: Path, base: Path, out: Path, console: Console, *, rows: int = 0, threads: int = 1
) -> None:
    """Fine-tune, store, calibrate and measure the encoder.

    Args:
        data: holds goemotions, goemotions_ekman, brighter and xed.
        base: holds the pretrained `model.safetensors` and `vocab.txt`.
        out: the folder to write.
        rows: use only so many texts; 0 for all.
        threads: of torch.
        console: where progress and figures are printed.
    """
    torch.set_num_threads(threads)
    torch.manual_seed(SEED)
    if "RANK" in os.environ:
        # Started by torchrun: each process takes a part of every batch.
        torch.distributed.init_process_group("gloo")
    public, own, held = gather(data)
    if rows:
        public, own, held = public[:rows], own[:rows], held[:rows] + held[-rows:]
    words = WordPieces(base / "vocab.txt", PIECES)
    model = Encoder(HEADS)
    load_pretrained(model, load_file(base / "model.safetensors"))

    def rows_of(number: int, share: float, times: int) -> Rows:
        some = np.random.default_rng(SEED + number).permutation(len(public))
        return make_rows([public[i] for i in some[: int(share * len(public))]] + own * times, words)

    parts = [rows_of(number, *part) for number, part in enumerate(ROUNDS)]
    trainer = Trainer(model, sum(map(steps_in, parts)))
    for number, part in enumerate(parts):
        losses = list(trainer.epoch(part, np.random.default_rng(100 + number)))
        console.print(f"round {number + 1}: loss {np.mean(losses[-100:]):.4f}")
    last = rows_of(len(ROUNDS), *LAST_ROUND)
    before = {name: weight.clone() for name, weight in model.state_dict().items()}
    trainer = Trainer(model, steps_in(last), LAST_RATE)
    losses = list(trainer.epoch(last, np.random.default_rng(100 + len(ROUNDS))))
    console.print(f"last round: loss {np.mean(losses[-100:]):.4f}")
    after = model.state_dict()
    model.load_state_dict({n: w.lerp(after[n], LAST_WEIGHT) for n, w in before.items()})
    if trainer.rank:
        return
    finish(model, base, held, out, console)
    measure(list(goemotions(data / "goemotions_ekman", "dev")), out, console)


def finish(model: Encoder, base: Path, held: list[Example], out: Path, console: Console) -> None:
    """Store a trained encoder, and how it is mixed, in a folder."""
    out.mkdir(parents=True, exist_ok=True)
    words = WordPieces(base / "vocab.txt", PIECES)
    export(model, [words.split(sentence(e.text)) for e in held[-SAMPLES:]], out / "model.onnx")
    shutil.copyfile(base / "vocab.txt", out / "vocab.txt")
    mixing = find_mixing(held, out)
    store_mixing(mixing, out / MIXING)
    size = (out / "model.onnx").stat().st_size / 1e6
    console.print(f"{out}: {size:.1f} MB, mixed with share {mixing.share}")


def find_mixing(held: list[Example], folder: Path) -> Mixing:
    """Choose the share of the encoder, thresholds and calibration on held-out texts."""
    encoded, counted = read_by_both(held, folder)
    labels = np.array([example.labels for example in held])
    comments = np.array([example.source == "goemotions" for example in held])
    told = labels[comments]

    def mixed(share: float) -> NDArray[np.float64]:
        return share * encoded.odds + (1.0 - share) * counted

    # By what the odds are worth, as F1 of few texts follows chance where an emotion is rare.
    share = min(SHARES, key=lambda s: calibrated_loss(mixed(s)[comments], told))
    thresholds = expected_thresholds(mixed(share)[comments], told, np.ones((len(told), 1), bool))
    margins = mixed(share) - thresholds
    # As many comments as messages: both ways of writing count alike.
    some = np.concatenate(
        [np.flatnonzero(~comments), np.flatnonzero(comments)[: (~comments).sum()]]
    )
    sharpness, tilt = calibrate_chat_mix(margins[some], labels[some])
    shares = np.array([distribution(m, sharpness, tilt) for m in margins])
    trust = calibrate_trust(margins, shares, labels)
    return Mixing(share, thresholds, Calibration(sharpness, tilt, trust))


def read_by_both(examples: list[Example], folder: Path) -> tuple[Encoded, NDArray[np.float64]]:
    """What the encoder makes of texts, and the word counter's margins, shape (n, 7)."""
    texts = [example.text for example in examples]
    counter = embedded_model()
    return (
        SentenceEncoder(folder).encode(texts),
        np.array([counter.look(text).margins for text in texts]),
    )


def measure(examples: list[Example], folder: Path, console: Console) -> None:
    """Print F1 by emotion of the stored mix."""
    margins = load_mixing(folder / MIXING).margins(*read_by_both(examples, folder))
    scores = f1_scores(margins > 0, np.array([example.labels for example in examples]))
    parts = " ".join(f"{e.value} {s:.3f}" for e, s in zip(Emotion, scores, strict=True))
    console.print(f"goemotions dev: macro-F1 {np.nanmean(scores):.4f}\n   {parts}")
