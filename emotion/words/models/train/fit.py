"""Fitting the embedded words model: seven masked logistic regressions, then calibration."""

from __future__ import annotations

import math
import warnings
from collections import Counter

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from emotion.vocabulary import Emotion
from emotion.words.models.counter import distribution, trust_features
from emotion.words.models.features import (
    LETTER_BUCKETS,
    WORD_BUCKETS,
    damped,
    letter_buckets,
    word_buckets,
    word_id,
)
from emotion.words.models.train.datasets import Example
from emotion.words.texts.normalise import plain, tokens

# How much one text of a source counts. Subtitles are noisy; our own messages are few and on point.
SOURCE_WEIGHT = {"goemotions": 1.0, "brighter": 1.0, "xed": 0.3, "own": 3.0}
# Sources whose share of each emotion differs from what people chat: a column of their own takes
# that difference up, and is dropped afterwards.
SHIFTED_SOURCES = ("xed", "own")
INVERSE_PENALTY = 3.0
ITERATIONS = 110
KNOWN_FROM = 3
NEUTRAL_TILT = -0.5
SMALL = 0.02


def buckets(counts: list[Counter[int]], width: int) -> csr_matrix:
    """Stack counted features into a sparse matrix of damped counts, shape (texts, width)."""
    ends = np.cumsum([0] + [len(c) for c in counts])
    columns = np.fromiter((b for c in counts for b in c), dtype=np.int32, count=ends[-1])
    values = np.fromiter((damped(n) for c in counts for n in c.values()), np.float32, ends[-1])
    return csr_matrix((values, columns, ends), shape=(len(counts), width))


def rarity(matrix: csr_matrix) -> NDArray[np.float16]:
    """Smoothed inverse document frequency of each column."""
    seen = np.bincount(matrix.indices, minlength=matrix.shape[1])
    rare: NDArray[np.float16] = (np.log((1 + matrix.shape[0]) / (1 + seen)) + 1).astype(np.float16)
    return rare


def scaled(matrix: csr_matrix, rare: NDArray[np.float16]) -> csr_matrix:
    """Weigh columns by rarity and bring each row to length one."""
    matrix = matrix.copy()
    matrix.data *= rare[matrix.indices].astype(np.float32)
    lengths = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    matrix.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(matrix.indptr))
    return matrix


class Texts:
    """Texts turned into features once, for fitting and measuring."""

    def __init__(self, examples: list[Example]) -> None:
        found = [tokens(example.text) for example in examples]
        self.words = buckets([word_buckets(t) for t in found], WORD_BUCKETS)
        self.letters = buckets([letter_buckets(t) for t in found], LETTER_BUCKETS)
        self.labels = np.array([example.labels for example in examples])
        self.sources = np.array([example.source for example in examples])
        self.english = np.array([example.language == "en" for example in examples])
        uses = Counter(word_id(token) for t in found for token in set(map(plain, t)))
        self.known = np.array(sorted(w for w, n in uses.items() if n >= KNOWN_FROM), np.uint32)


def quantised(weights: NDArray[np.float64]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Round weights of shape (features, 7) to 8 bits; returns them and their scale, shape (7,)."""
    scale = np.quantile(np.abs(weights), 0.9999, axis=0) / 127
    return np.clip(np.rint(weights / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def fit_weights(
    texts: Texts, rare: NDArray[np.float16]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Fit one logistic regression per emotion on the texts that say something of it.

    Returns:
        Weights of shape (features, 7) and intercepts of shape (7,).
    """
    shift = np.stack([texts.sources == s for s in SHIFTED_SOURCES], axis=1).astype(np.float32)
    matrix = hstack(
        [
            scaled(texts.words, rare[:WORD_BUCKETS]),
            scaled(texts.letters, rare[WORD_BUCKETS:]),
            csr_matrix(3.0 * shift),
        ],
        format="csr",
        dtype=np.float32,
    )
    importance = np.array([SOURCE_WEIGHT[source] for source in texts.sources])
    weights, intercepts = [], []
    for column in range(len(Emotion)):
        rows = np.flatnonzero(~np.isnan(texts.labels[:, column]))
        head = LogisticRegression(C=INVERSE_PENALTY, max_iter=ITERATIONS, tol=1e-5)
        with warnings.catch_warnings():
            # It has converged as far as the held-out scores can tell.
            warnings.simplefilter("ignore", ConvergenceWarning)
            head.fit(matrix[rows], texts.labels[rows, column], sample_weight=importance[rows])
        weights.append(head.coef_[0, : -len(SHIFTED_SOURCES)])
        intercepts.append(head.intercept_[0])
    return np.stack(weights, axis=1), np.array(intercepts)


def fit_english(
    texts: Texts, rare: NDArray[np.float16]
) -> tuple[NDArray[np.int8], NDArray[np.float32], float]:
    """Tell English from other languages on the same features.

    Returns:
        Weights of shape (features, 1), their scale, shape (1,), and the intercept.
    """
    matrix = hstack(
        [scaled(texts.words, rare[:WORD_BUCKETS]), scaled(texts.letters, rare[WORD_BUCKETS:])],
        format="csr",
        dtype=np.float32,
    )
    head = LogisticRegression(C=INVERSE_PENALTY, max_iter=ITERATIONS, class_weight="balanced")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        head.fit(matrix, texts.english)
    weights, scale = quantised(head.coef_.T)
    return weights, scale, float(head.intercept_[0])


def log_odds(
    texts: Texts,
    rare: NDArray[np.float16],
    weights: NDArray[np.int8],
    scale: NDArray[np.float32],
    bias: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Log-odds as the product computes them, shape (texts, 7)."""
    full = weights.astype(np.float32) * scale
    odds: NDArray[np.float64] = (
        scaled(texts.words, rare[:WORD_BUCKETS]) @ full[:WORD_BUCKETS]
        + scaled(texts.letters, rare[WORD_BUCKETS:]) @ full[WORD_BUCKETS:]
        + bias
    )
    return odds


def best_threshold(odds: NDArray[np.float64], truth: NDArray[np.float64]) -> float:
    """The log-odds above which saying yes gives the best F1 on what is not masked."""
    seen = ~np.isnan(truth)
    odds, truth = odds[seen], truth[seen]
    order = np.argsort(-odds)
    hits = np.cumsum(truth[order])
    scores = 2 * hits / (np.arange(1, len(order) + 1) + truth.sum())
    return float(odds[order[int(scores.argmax())]])


def calibrate_mix(
    margins: NDArray[np.float64], truth: NDArray[np.float64]
) -> tuple[float, NDArray[np.float32]]:
    """Find how sharp a distribution fits the held-out labels best, by log loss."""
    tilt = np.array([NEUTRAL_TILT * (e is Emotion.NEUTRAL) for e in Emotion], np.float32)
    goal = np.nan_to_num(truth)
    rows = goal.sum(axis=1) > 0
    goal = goal[rows] / goal[rows].sum(axis=1, keepdims=True)

    def loss(sharpness: float) -> float:
        shares = np.array([distribution(m, sharpness, tilt) for m in margins[rows]])
        return float(-(goal * np.log(shares + 1e-9)).sum(axis=1).mean())

    return min((0.4, 0.5, 0.6, 0.7, 0.85, 1.0, 1.2), key=loss), tilt


def calibrate_chat_mix(
    margins: NDArray[np.float64], truth: NDArray[np.float64]
) -> tuple[float, NDArray[np.float32]]:
    """Fit sharpness and a tilt of each emotion by log loss, the tilts held small.

    What comments mostly are (surprised, neutral) people who write to a bot are not.
    """
    rows = np.nan_to_num(truth).sum(axis=1) > 0
    goal = np.nan_to_num(truth[rows])
    goal /= goal.sum(axis=1, keepdims=True)

    def loss(at: NDArray[np.float64]) -> float:
        shares = np.array([distribution(m, at[0], at[1:]) for m in margins[rows]])
        return float(
            -(goal * np.log(shares + 1e-9)).sum(axis=1).mean() + SMALL * (at[1:] ** 2).sum()
        )

    start = np.array([0.7, *np.zeros(len(Emotion) - 1), NEUTRAL_TILT])
    found = minimize(loss, start, method="L-BFGS-B", bounds=[(0.3, 1.5)] + [(-2.0, 2.0)] * 7).x
    return round(float(found[0]), 3), found[1:].round(3).astype(np.float32)


def calibrate_trust(
    margins: NDArray[np.float64], shares: NDArray[np.float64], truth: NDArray[np.float64]
) -> NDArray[np.float32]:
    """Fit the chance that the strongest emotion is among the labels."""
    top = shares.argmax(axis=1)
    told = truth[np.arange(len(truth)), top]
    rows = ~np.isnan(told)
    features = np.array([trust_features(m, s) for m, s in zip(margins, shares, strict=True)])
    fit = LogisticRegression(C=100.0, fit_intercept=False, max_iter=1000)
    fit.fit(features[rows], told[rows])
    trust: NDArray[np.float32] = fit.coef_[0].astype(np.float32)
    return trust


def f1_scores(said: NDArray[np.bool_], truth: NDArray[np.float64]) -> list[float]:
    """F1 of each emotion that the truth speaks of, NaN for the others."""
    scores = []
    for yes, told in zip(said.T, truth.T, strict=True):
        seen = ~np.isnan(told)
        hits = (yes & (told == 1))[seen].sum()
        named = yes[seen].sum() + (told[seen] == 1).sum()
        scores.append(2 * hits / named if (told[seen] == 1).any() else math.nan)
    return scores
