"""The two fits of the profile model, and the matrices that they are made on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags, vstack
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from catalog.profiles.features import Floats, counts, evidence, words
from catalog.profiles.train.corpus import TaggedFilm
from emotion.vocabulary import Feeling

# A word or pair must be in so many films, and in no more than this share of them.
_FEWEST_FILMS: Final = 8
_LARGEST_SHARE: Final = 0.4
_TEXT_STRENGTH: Final = 1.0
# Films of either answer that every word is taken to have been in beside those that it was in.
_IMAGINED_FILMS: Final = 5.0
# What counts for less than this teaches nothing and takes its time.
_LEAST_BELIEVED: Final = 1e-3
_JOIN_STRENGTH: Final = 0.01
_INT8: Final = 127.0

Counts = tuple[NDArray[np.uint32], Floats]


def counted(texts: Iterable[str], most_words: int | None = None) -> list[Counts]:
    """The counts of each text, or of its first words."""
    return [counts(words(text)[:most_words]) for text in texts]


def vocabulary(texts: Sequence[Counts]) -> tuple[NDArray[np.uint32], NDArray[np.float16]]:
    """The ids worth a weight, sorted, and how rare each is (inverse document frequency)."""
    films: Counter[int] = Counter()
    for ids, _ in texts:
        films.update(ids.tolist())
    most = _LARGEST_SHARE * len(texts)
    known = np.array(sorted(i for i, n in films.items() if _FEWEST_FILMS <= n <= most), np.uint32)
    shares = np.array([(films[i] + 1) / (len(texts) + 1) for i in known.tolist()])
    return known, (1.0 - np.log(shares)).astype(np.float16)


def matrix(
    texts: Sequence[Counts], known: NDArray[np.uint32], rarity: NDArray[np.float16]
) -> csr_matrix:
    """TF-IDF of the texts, rows of length 1, shape (films, known)."""
    columns, values, starts = [], [], [0]
    for ids, times in texts:
        places = np.searchsorted(known, ids)
        places[places == len(known)] = 0
        there = known[places] == ids
        columns.append(places[there])
        values.append((1.0 + np.log(times[there])) * rarity[places[there]])
        starts.append(starts[-1] + int(there.sum()))
    shape = (len(texts), len(known))
    return normalize(csr_matrix((np.concatenate(values), np.concatenate(columns), starts), shape))


def emphasis(rows: csr_matrix, giving: Floats, lacking: Floats) -> Floats:
    """How freely each word may weigh: the more, the oftener it is in films of one answer.

    After S. Wang and C. Manning, *Baselines and Bigrams* (ACL 2012), where it multiplies the words;
    one is added, so that words that are as often in either still count.

    Args:
        rows: what is in each text, shape (texts, known).
        giving: how far each text counts as giving a Feeling, shape (texts,).
        lacking: how far it counts as not giving it, shape (texts,).

    Returns:
        Factors, shape (known,), that leave rows as long as they were in the mean of squares.
    """
    present = rows.astype(bool).astype(float)
    in_giving, in_lacking = (
        np.log((present.T @ share + _IMAGINED_FILMS) / (share.sum() + 2.0 * _IMAGINED_FILMS))
        for share in (giving, lacking)
    )
    factors = 1.0 + np.abs(in_giving - in_lacking)
    squares = np.asarray(rows.power(2).mean(axis=0)).ravel()
    return np.asarray(factors / np.sqrt(squares @ factors**2))


def fit_text(rows: csr_matrix, believed: Floats, importance: Floats) -> tuple[Floats, Floats]:
    """The text's linear scores.

    Args:
        rows: what is in each text, shape (texts, known).
        believed: how far each is to count as giving each Feeling, in [0, 1], shape (texts, 12).
        importance: how much each text counts, shape (texts,).

    Returns:
        Weights, shape (known, 12), and intercepts, shape (12,).
    """
    weights, intercepts = [], []
    answers = np.repeat([True, False], len(importance))
    for chances in believed.T:
        # Every text is learned from as one that gives the Feeling and as one that does not, each
        # as far as it is believed; both answers count alike in all, however rare one is.
        shares = [importance * chances, importance * (1.0 - chances)]
        counts_for = np.concatenate([0.5 * len(chances) * share / share.sum() for share in shares])
        told = counts_for > _LEAST_BELIEVED
        factors = emphasis(rows, *shares)
        weighed = rows @ diags(factors)
        twice = vstack([weighed, weighed], format="csr")
        model = LogisticRegression(
            C=_TEXT_STRENGTH, solver="liblinear", dual=True, max_iter=300, tol=1e-3, random_state=0
        ).fit(twice[told], answers[told], sample_weight=counts_for[told])
        weights.append(model.coef_[0] * factors)
        intercepts.append(model.intercept_[0])
    return np.array(weights).T, np.array(intercepts)


def quantised(weights: Floats) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Weights in 8 bits and the scale of each Feeling."""
    # A few rare words would otherwise cost all others their precision.
    top = np.quantile(np.abs(weights), 0.9995, axis=0)
    scale = top / _INT8
    return np.clip(np.rint(weights / scale), -_INT8, _INT8).astype(np.int8), scale.astype("f4")


def evidence_rows(
    films: Sequence[TaggedFilm], scores: Floats, told: Sequence[int], *, genres: bool = True
) -> tuple[Floats, Floats]:
    """What the second stage weighs: shapes (films, s) and (films, 12, o)."""
    pairs = [
        evidence(film.genres if genres else (), film.year, row, n)
        for film, row, n in zip(films, scores, told, strict=True)
    ]
    return np.array([shared for shared, _ in pairs]), np.array([own for _, own in pairs])


def fit_join(
    shared: Floats, own: Floats, truth: NDArray[np.bool_], weights: NDArray[Any]
) -> tuple[Floats, Floats, Floats]:
    """The second stage: intercepts (12,), shared weights (12, s) and own weights (12, o)."""
    base, for_shared, for_own = [], [], []
    for place in range(len(Feeling)):
        columns = np.hstack([shared, own[:, place]])
        spread = columns.std(axis=0) + 0.1
        model = LogisticRegression(C=_JOIN_STRENGTH, max_iter=500)
        model.fit(columns / spread, truth[:, place], sample_weight=weights)
        weighed = model.coef_[0] / spread
        base.append(model.intercept_[0])
        for_shared.append(weighed[: shared.shape[1]])
        for_own.append(weighed[shared.shape[1] :])
    return np.array(base), np.array(for_shared), np.array(for_own)
