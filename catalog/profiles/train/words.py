"""The two stages of the model, from films to the artefact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from catalog.profiles.features import Floats, words
from catalog.profiles.train.corpus import TaggedFilm
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

FOLDS: Final = 3
# The second stage sees each text whole and cut to so many words, so that it learns what a short
# one is worth; how much each copy counts.
CUTS: Final = ((None, 1.0), (120, 0.4), (40, 0.4), (0, 0.2))
# How much each copy of a film with its extract counts beside its plot.
EXTRACT_SHARE: Final = 0.5


@dataclass(frozen=True, slots=True)
class Corpus:
    """Films to learn from: with their plots, then again with what is told of them in short.

    Attributes:
        films: all of them.
        is_plot: which of them come with their plots, shape (films,).
        truth: whether viewers tagged each with each Feeling, shape (films, 12).
        believed: how far each is to count as giving each Feeling, shape (films, 12).
    """

    films: Sequence[TaggedFilm]
    is_plot: NDArray[np.bool_]
    truth: NDArray[np.bool_]
    believed: Floats

    @property
    def importance(self) -> Floats:
        """How much each film counts, shape (films,)."""
        return np.where(self.is_plot, 1.0, EXTRACT_SHARE)

    @property
    def folds(self) -> NDArray[np.int64]:
        """The fold of each film, the same for all that is told of it, shape (films,)."""
        return np.array([crc32(film.imdb_id.encode()) % FOLDS for film in self.films])


def learn_from_words(corpus: Corpus) -> dict[str, NDArray[Any]]:
    """Fit both stages.

    Returns:
        What `ProfileModel` reads.
    """
    films, truth, is_plot, folds = corpus.films, corpus.truth, corpus.is_plot, corpus.folds
    texts = [film.text for film in films]
    whole = counted(texts)
    known, rarity = vocabulary(whole)
    cuts = [matrix(whole if n is None else counted(texts, n), known, rarity) for n, _ in CUTS]

    # Scores for the second stage come from a first stage that has not seen their film.
    unseen = np.zeros((len(CUTS), len(films), len(Feeling)))
    for fold in range(FOLDS):
        seen = folds != fold
        weights, intercepts = fit_text(
            cuts[0][seen], corpus.believed[seen], corpus.importance[seen]
        )
        for cut, table in zip(unseen, cuts, strict=True):
            cut[~seen] = table[~seen] @ weights + intercepts
    middle, spread = unseen[0][is_plot].mean(axis=0), unseen[0][is_plot].std(axis=0)
    length = [len(words(text)) for text in texts]
    pairs = [
        evidence_rows(
            films, (cut - middle) / spread, [n if most is None else min(n, most) for n in length]
        )
        for cut, (most, _) in zip(unseen, CUTS, strict=True)
    ]
    shared = np.concatenate([pair[0] for pair in pairs])
    own = np.concatenate([pair[1] for pair in pairs])
    # Extracts are short as they are.
    counts_for = np.concatenate(
        [
            np.where(is_plot, share, 0.0 if at else EXTRACT_SHARE)
            for at, (_, share) in enumerate(CUTS)
        ]
    )
    answers = np.tile(truth, (len(CUTS), 1))

    counted_in = counts_for > 0.0
    base, for_shared, for_own = fit_join(
        shared[counted_in], own[counted_in], answers[counted_in], counts_for[counted_in]
    )

    weights, intercepts = fit_text(cuts[0], corpus.believed, corpus.importance)
    small, scale = quantised(weights)
    return {
        "known": known,
        "rarity": rarity,
        "weights": small,
        "scale": scale / spread.astype("f4"),
        "bias": ((intercepts - middle) / spread).astype("f4"),
        "base": base.astype("f4"),
        "shared": for_shared.astype("f4"),
        "own": for_own.astype("f4"),
        "rates": truth[is_plot].mean(axis=0).astype("f4"),
    }
