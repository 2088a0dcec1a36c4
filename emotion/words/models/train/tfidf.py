"""Fitting, calibrating, storing and measuring the word counter."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from rich.console import Console

from emotion.vocabulary import Emotion
from emotion.words.models.counter import distribution
from emotion.words.models.train.datasets import Example, brighter, goemotions, training_set
from emotion.words.models.train.fit import (
    Texts,
    best_threshold,
    calibrate_mix,
    calibrate_trust,
    f1_scores,
    fit_english,
    fit_weights,
    log_odds,
    quantised,
    rarity,
)

SEED = 7
HELD_OUT = 0.1


def split(examples: list[Example]) -> tuple[list[Example], list[Example]]:
    """Keep a tenth of everything but subtitles aside for thresholds and calibration."""
    aside = np.random.default_rng(SEED).random(len(examples)) < HELD_OUT
    kept = [e for e, out in zip(examples, aside, strict=True) if not out or e.source == "xed"]
    held = [e for e, out in zip(examples, aside, strict=True) if out and e.source != "xed"]
    return kept, held


def train_counter(data: Path, out: Path, rows: int, console: Console) -> None:
    """Train the word counter and print how good it is.

    Args:
        data: holds goemotions_ekman, brighter and xed.
        out: the `.npz` file to write.
        rows: use only so many texts; 0 for all.
        console: where figures are printed.
    """
    examples = training_set(data)
    if rows:
        keep = np.random.default_rng(SEED).permutation(len(examples))[:rows]
        examples = [examples[i] for i in keep]
    kept, held = split(examples)
    console.print(f"{len(kept)} texts to learn from, {len(held)} held out")
    train, check = Texts(kept), Texts(held)
    rare = np.concatenate([rarity(train.words), rarity(train.letters)])
    full, intercepts = fit_weights(train, rare)
    weights, scale = quantised(full)
    odds = log_odds(check, rare, weights, scale, intercepts)
    thresholds = np.array(
        [best_threshold(odds[:, i], check.labels[:, i]) for i in range(len(Emotion))]
    )
    bias = intercepts - thresholds
    margins = odds - thresholds
    sharpness, tilt = calibrate_mix(margins, check.labels)
    shares = np.array([distribution(m, sharpness, tilt) for m in margins])
    trust = calibrate_trust(margins, shares, check.labels)
    english, english_scale, english_bias = fit_english(Texts(examples), rare)
    np.savez_compressed(
        out,
        english=english[:, 0],
        english_scale=english_scale,
        english_bias=np.float32(english_bias),
        weights=weights,
        scale=scale,
        bias=bias.astype(np.float32),
        rarity=rare,
        known=train.known,
        sharpness=np.float32(sharpness),
        tilt=tilt,
        trust=trust,
    )
    console.print(f"{out}: {out.stat().st_size / 1e6:.2f} MB, sharpness {sharpness}")

    def report(name: str, examples: list[Example]) -> None:
        texts = Texts(examples)
        said = log_odds(texts, rare, weights, scale, bias) > 0
        scores = f1_scores(said, texts.labels)
        told = [s for s in scores if not math.isnan(s)]
        # BRIGHTER counts no neutral: the mean over its own labels.
        six = [s for s in scores[:-1] if not math.isnan(s)]
        parts = " ".join(f"{e.value} {s:.3f}" for e, s in zip(Emotion, scores, strict=True))
        console.print(f"{name}: macro-F1 {np.mean(told):.4f}, without neutral {np.mean(six):.4f}")
        console.print(f"   {parts}", highlight=False)

    report("goemotions dev", list(goemotions(data / "goemotions_ekman", "dev")))
    for path in sorted((data / "brighter" / "dev").glob("*.csv.gz")):
        report(f"brighter {path.name[:-7]} dev", list(brighter(path)))
