"""What is to be believed of films that viewers have not tagged with a Feeling.

Viewers give few of the tags that they could, so a film without one is no proof. What they did say
of it, and its genres, tells how likely the Feeling is; a text learns more from that than from no.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import KFold, cross_val_predict

from catalog.profiles.features import Floats
from catalog.profiles.train.corpus import TaggedFilm
from emotion.vocabulary import Feeling, Genre

_STRENGTH: Final = 0.3
_FOLDS: Final = 3


def other_tags(
    films: Sequence[TaggedFilm], tags: Mapping[Feeling, frozenset[str]], feeling: Feeling
) -> Floats:
    """The films' genres and their tags but those that make a Feeling true, shape (films, n)."""
    names = sorted({tag for film in films for tag in film.tags} - tags[feeling])
    return np.array(
        [
            [float(tag in film.tags) for tag in names]
            + [float(genre in film.genres) for genre in Genre]
            for film in films
        ]
    )


def beliefs(
    films: Sequence[TaggedFilm],
    tags: Mapping[Feeling, frozenset[str]],
    truth: NDArray[np.bool_],
    share: float,
) -> Floats:
    """How far each film is to count as giving each Feeling, in [0, 1], shape (films, 12).

    Args:
        films: each once.
        tags: those that make each Feeling true.
        truth: whether viewers gave one of them, shape (films, 12).
        share: how far what other tags and genres tell is believed, in [0, 1]; 0 believes tags only.
    """
    believed = np.ones(truth.shape)
    for place, feeling in enumerate(Feeling):
        told: Any = cross_val_predict(
            LogisticRegression(C=_STRENGTH, max_iter=300),
            other_tags(films, tags, feeling),
            truth[:, place],
            cv=KFold(_FOLDS),
            method="predict_proba",
        )
        believed[:, place] = np.where(truth[:, place], 1.0, share * told[:, 1])
    return believed
