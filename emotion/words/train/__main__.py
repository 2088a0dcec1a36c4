"""`python -m emotion.words.train DATA_DIR OUT`: fit, calibrate, store and measure the model."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from rich.console import Console

from emotion.vocabulary import Emotion
from emotion.words.model import distribution
from emotion.words.train.datasets import Example, brighter, goemotions, training_set
from emotion.words.train.fit import (
    Texts,
    best_threshold,
    calibrate_mix,
    calibrate_trust,
    f1_scores,
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


def main(
    data: Annotated[Path, typer.Argument(help="Folder with goemotions_ekman, brighter and xed.")],
    out: Annotated[Path, typer.Argument(help="The .npz file to write.")],
    rows: Annotated[int, typer.Option(help="Use only so many texts (a smoke test).")] = 0,
) -> None:
    """Train the embedded words model and print how good it is."""
    console = Console()
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
    np.savez_compressed(
        out,
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


if __name__ == "__main__":
    typer.run(main)
