"""`python -m catalog.profiles.train DATA_DIR OUT`: fit, store and measure the profile model."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import numpy as np
import typer
from rich.console import Console
from sklearn.metrics import roc_auc_score

from catalog.profiles.features import words
from catalog.profiles.model import ProfileModel
from catalog.profiles.train.corpus import NEAR_TAGS, labels, read_films, read_true_tags
from catalog.profiles.train.fit import (
    counted,
    evidence_rows,
    fit_join,
    fit_text,
    matrix,
    quantised,
    vocabulary,
)
from emotion.vocabulary import Feeling

SEED: Final = 7
FOLDS: Final = 3
# The second stage sees each text whole and cut to so many words, so that it learns what a short
# one is worth; how much each copy counts.
CUTS: Final = ((None, 1.0), (120, 0.4), (40, 0.4), (0, 0.2))


def main(
    data: Annotated[Path, typer.Argument(help="Folder with MPST's films, genres and tag table.")],
    out: Annotated[Path, typer.Argument(help="The .npz file to write.")],
    rows: Annotated[int, typer.Option(help="Use only so many films (a smoke test).")] = 0,
) -> None:
    """Train the profile model and print how good it is on films that it has not seen."""
    console = Console()
    films = read_films(data)
    if rows:
        films = [films[i] for i in np.random.default_rng(SEED).permutation(len(films))[:rows]]
    kept = [film for film in films if not film.is_held_out]
    held = [film for film in films if film.is_held_out]
    console.print(f"{len(kept)} films to learn from, {len(held)} held out")
    tags = read_true_tags(data) | NEAR_TAGS
    truth = labels(kept, tags)

    whole = counted(kept)
    known, rarity = vocabulary(whole)
    cuts = [matrix(whole if n is None else counted(kept, n), known, rarity) for n, _ in CUTS]
    console.print(f"{len(known)} words and pairs")

    # Scores for the second stage come from a first stage that has not seen their film.
    folds = np.random.default_rng(SEED).integers(FOLDS, size=len(kept))
    unseen = np.zeros((len(CUTS), len(kept), len(Feeling)))
    for fold in range(FOLDS):
        weights, intercepts = fit_text(cuts[0][folds != fold], truth[folds != fold])
        for cut, table in zip(unseen, cuts, strict=True):
            cut[folds == fold] = table[folds == fold] @ weights + intercepts
    middle, spread = unseen[0].mean(axis=0), unseen[0].std(axis=0)
    told = [len(words(film.text)) for film in kept]
    shared, own = zip(
        *(
            evidence_rows(
                kept, (cut - middle) / spread, [n if most is None else min(n, most) for n in told]
            )
            for cut, (most, _) in zip(unseen, CUTS, strict=True)
        ),
        strict=True,
    )
    counts_for = np.repeat([share for _, share in CUTS], len(kept))
    base, for_shared, for_own = fit_join(
        np.concatenate(shared), np.concatenate(own), np.tile(truth, (len(CUTS), 1)), counts_for
    )

    weights, intercepts = fit_text(cuts[0], truth)
    small, scale = quantised(weights)
    np.savez_compressed(
        out,
        known=known,
        rarity=rarity,
        weights=small,
        scale=scale / spread.astype("f4"),
        bias=((intercepts - middle) / spread).astype("f4"),
        base=base.astype("f4"),
        shared=for_shared.astype("f4"),
        own=for_own.astype("f4"),
        rates=truth.mean(axis=0).astype("f4"),
    )
    console.print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")

    model = ProfileModel(out)
    answers = labels(held, tags)
    for most, _ in CUTS:
        said = np.array(
            [model.log_odds(film.genres, film.year, words(film.text)[:most]) for film in held]
        )
        areas = {
            feeling: roc_auc_score(answers[:, place], said[:, place])
            for place, feeling in enumerate(Feeling)
            if 0 < answers[:, place].sum() < len(held)
        }
        parts = " ".join(f"{feeling.value} {area:.3f}" for feeling, area in areas.items())
        true = [area for feeling, area in areas.items() if feeling not in NEAR_TAGS]
        console.print(f"{most or 'all' if most != 0 else 'no'} words: {np.mean(true):.4f} {parts}")


if __name__ == "__main__":
    typer.run(main)
