"""`python -m catalog.profiles.train DATA_DIR OUT`: fit, store and measure the profile model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Final
from zlib import crc32

import numpy as np
import typer
from rich.console import Console
from sklearn.metrics import roc_auc_score

from catalog.profiles.features import words
from catalog.profiles.model import ProfileModel
from catalog.profiles.train.corpus import (
    NEAR_TAGS,
    TaggedFilm,
    labels,
    read_extracts,
    read_films,
    read_true_tags,
)
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
# How much each copy of a film with its extract counts beside its plot.
EXTRACT_SHARE: Final = 0.5


def main(
    data: Annotated[Path, typer.Argument(help="Folder with MPST's films, genres and tag table.")],
    out: Annotated[Path, typer.Argument(help="The .npz file to write.")],
    extracts: Annotated[
        Path | None, typer.Option(help="Folder with movies-*.json: what Wikipedia says in short.")
    ] = None,
    rows: Annotated[int, typer.Option(help="Use only so many films (a smoke test).")] = 0,
) -> None:
    """Train the profile model and print how good it is on films that it has not seen."""
    console = Console()
    films = read_films(data)
    if rows:
        films = [films[i] for i in np.random.default_rng(SEED).permutation(len(films))[:rows]]
    told = read_extracts(extracts, films) if extracts else {}
    kept = [film for film in films if not film.is_held_out]
    held = [film for film in films if film.is_held_out]
    # A film of which an extract is known is learned from again, as a film with a short text: with
    # its own genres, and with those of the extract, since every source has genres of its kind.
    kept += [
        told[film.imdb_id].of(film, own_genres=own_genres)
        for own_genres in (True, False)
        for film in kept
        if film.imdb_id in told
    ]
    plots = sum(not film.is_held_out for film in films)
    is_plot = np.arange(len(kept)) < plots
    console.print(f"{plots} films to learn from, {len(told)} extracts, {len(held)} held out")
    tags = read_true_tags(data) | NEAR_TAGS
    truth = labels(kept, tags)
    importance = np.where(is_plot, 1.0, EXTRACT_SHARE)

    texts = [film.text for film in kept]
    whole = counted(texts)
    known, rarity = vocabulary(whole)
    cuts = [matrix(whole if n is None else counted(texts, n), known, rarity) for n, _ in CUTS]
    console.print(f"{len(known)} words and pairs")

    # Scores for the second stage come from a first stage that has not seen their film.
    folds = np.array([fold_of(film.imdb_id) for film in kept])
    unseen = np.zeros((len(CUTS), len(kept), len(Feeling)))
    for fold in range(FOLDS):
        seen = folds != fold
        weights, intercepts = fit_text(cuts[0][seen], truth[seen], importance[seen])
        for cut, table in zip(unseen, cuts, strict=True):
            cut[~seen] = table[~seen] @ weights + intercepts
    middle, spread = unseen[0][is_plot].mean(axis=0), unseen[0][is_plot].std(axis=0)
    length = [len(words(text)) for text in texts]
    shared, own = zip(
        *(
            evidence_rows(
                kept, (cut - middle) / spread, [n if most is None else min(n, most) for n in length]
            )
            for cut, (most, _) in zip(unseen, CUTS, strict=True)
        ),
        strict=True,
    )
    # Extracts are short as they are.
    counts_for = np.concatenate(
        [
            np.where(is_plot, share, 0.0 if at else EXTRACT_SHARE)
            for at, (_, share) in enumerate(CUTS)
        ]
    )
    counted_in = counts_for > 0.0
    base, for_shared, for_own = fit_join(
        np.concatenate(shared)[counted_in],
        np.concatenate(own)[counted_in],
        np.tile(truth, (len(CUTS), 1))[counted_in],
        counts_for[counted_in],
    )

    weights, intercepts = fit_text(cuts[0], truth, importance)
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
        rates=truth[is_plot].mean(axis=0).astype("f4"),
    )
    console.print(f"{out}: {out.stat().st_size / 1e6:.2f} MB")

    model = ProfileModel(out)
    for most, _ in CUTS:
        _measure(console, model, tags, f"{most or 'all' if most != 0 else 'no'} words", held, most)
    known_shortly = [film for film in held if film.imdb_id in told]
    for name, own_genres in (("with genres of MovieLens", True), ("with their own", False)):
        short = [told[film.imdb_id].of(film, own_genres=own_genres) for film in known_shortly]
        if short:
            _measure(console, model, tags, f"extracts {name}", short)
            _measure(console, model, tags, f"these genres without words, {name}", short, 0)


def fold_of(imdb_id: str) -> int:
    """The fold of a film, the same for all that is told of it."""
    return crc32(imdb_id.encode()) % FOLDS


def _measure(
    console: Console,
    model: ProfileModel,
    tags: Mapping[Feeling, frozenset[str]],
    name: str,
    films: Sequence[TaggedFilm],
    most: int | None = None,
) -> None:
    """Print ROC-AUC on films of which so many words are read."""
    answers = labels(films, tags)
    said = np.array(
        [model.log_odds(film.genres, film.year, words(film.text)[:most]) for film in films]
    )
    areas = {
        feeling: roc_auc_score(answers[:, place], said[:, place])
        for place, feeling in enumerate(Feeling)
        if 0 < answers[:, place].sum() < len(films)
    }
    parts = " ".join(f"{feeling.value} {area:.3f}" for feeling, area in areas.items())
    true = [area for feeling, area in areas.items() if feeling not in NEAR_TAGS]
    console.print(f"{name}: {np.mean(true):.4f} {parts}")


if __name__ == "__main__":
    typer.run(main)
