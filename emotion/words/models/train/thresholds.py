"""Thresholds that make F1 the best that can be expected, of few texts.

The threshold that was best on held-out texts follows chance where an emotion is rare. Log-odds are
therefore calibrated first, and the threshold is then the one whose F1 is the highest by what the
calibrated chances say, which no single label can move far (Lipton et al. 2014, "Optimal
thresholding of classifiers to maximize F1 measure").
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.special import expit

RIDGE = 20.0
"""Holds what a group's share of an emotion differs by near nothing."""


def expected_thresholds(
    odds: NDArray[np.float64], labels: NDArray[np.float64], groups: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Find the thresholds of each emotion in each group of texts, such as a language.

    Args:
        odds: log-odds of texts, shape (n, emotions).
        labels: 1 felt, 0 not felt, NaN not said; shape (n, emotions).
        groups: which texts are of which group, shape (n, g).

    Returns:
        Log-odds above which to say yes, shape (g, emotions); for a group without texts those of
        all.
    """
    thresholds = np.zeros((groups.shape[1], odds.shape[1]))
    for emotion in range(odds.shape[1]):
        known = ~np.isnan(labels[:, emotion])
        slope, bias, apart = _calibrated(
            odds[known, emotion], labels[known, emotion], groups[known].astype(np.float64)
        )
        for group, rows in enumerate(groups.T):
            shift = bias + apart[group]
            some = odds[rows if rows.any() else slice(None), emotion]
            chance = _best_chance(expit(slope * some + shift))
            thresholds[group, emotion] = (np.log(chance / (1.0 - chance)) - shift) / slope
    return thresholds


def calibrated_loss(odds: NDArray[np.float64], labels: NDArray[np.float64]) -> float:
    """Log loss of log-odds once they are calibrated, per text, summed over emotions.

    Args:
        odds: shape (n, emotions).
        labels: 1 felt, 0 not felt, NaN not said; shape (n, emotions).
    """
    losses = []
    for column, told in zip(odds.T, labels.T, strict=True):
        known = ~np.isnan(told)
        slope, bias, _ = _calibrated(column[known], told[known], np.zeros((known.sum(), 0)))
        raised = slope * column[known] + bias
        losses.append(np.mean(np.logaddexp(0.0, raised) - told[known] * raised))
    return float(np.sum(losses))


def _calibrated(
    odds: NDArray[np.float64], told: NDArray[np.float64], groups: NDArray[np.float64]
) -> tuple[float, float, NDArray[np.float64]]:
    """Fit a logistic regression: a slope, a bias, and what the bias differs by in each group."""

    def loss(at: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        slope, bias, apart = at[0], at[1], at[2:]
        raised = slope * odds + bias + groups @ apart
        wrong = expit(raised) - told
        cost = np.logaddexp(0.0, raised) - told * raised
        gradient = np.concatenate([[wrong @ odds, wrong.sum()], groups.T @ wrong + RIDGE * apart])
        return float(cost.sum() + 0.5 * RIDGE * (apart**2).sum()), gradient

    start = np.array([1.0, 0.0, *np.zeros(groups.shape[1])])
    found = minimize(loss, start, jac=True, method="L-BFGS-B").x
    return float(found[0]), float(found[1]), found[2:]


def _best_chance(chances: NDArray[np.float64]) -> float:
    """The chance above which saying yes has the best F1 that is to be expected."""
    ranked = np.sort(chances)[::-1]
    hits = np.cumsum(ranked)
    scores = 2.0 * hits / (np.arange(1, len(ranked) + 1) + hits[-1])
    return float(ranked[int(scores.argmax())])
