"""`python -m catalog.profiles.train DATA_DIR OUT`: fit, store and measure the profile model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Final

import numpy as np
import typer
from rich.console import Console
from sklearn.metrics import roc_auc_score

from catalog.profiles.features import words
from catalog.profiles.model import ProfileModel
from catalog.profiles.train.beliefs import beliefs
from catalog.profiles.train.corpus import (
    NEAR_TAGS,
    TaggedFilm,
    labels,
    read_extracts,
    read_films,
    read_true_tags,
)
from catalog.profiles.train.words import CUTS, Corpus, learn_from_words
from emotion.vocabulary import Feeling

SEED: Final = 7
# How far the first stage believes that a film without the tag gives a Feeling when its other tags
# and its genres say so.
OTHERS_SHARE: Final = 0.5


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
    console.print(f"{plots} films to learn from, {len(told)} extracts, {len(held)} held out")
    tags = read_true_tags(data) | NEAR_TAGS
    truth = labels(kept, tags)
    by_film = {film.imdb_id: place for place, film in enumerate(kept[:plots])}
    believed = beliefs(kept[:plots], tags, truth[:plots], OTHERS_SHARE)
    corpus = Corpus(
        films=kept,
        is_plot=np.arange(len(kept)) < plots,
        truth=truth,
        believed=believed[[by_film[film.imdb_id] for film in kept]],
    )
    learned = learn_from_words(corpus)
    console.print(f"{len(learned['known'])} words and pairs")
    np.savez_compressed(out, **learned)
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
