"""In which moods films are liked: a small Gaussian model, shrunk as far as the ratings ask.

Each film draws likes in moods around its own mean, and the means lie around everybody's mean. How
far the means differ beyond chance (the between-group variance of a one-way random-effects model,
estimated as in Searle, Casella & McCulloch, "Variance Components", 1992, chapter 3) decides how
much a mood counts at all: when moods say nothing of films the model is None, and changes nothing.
By Bayes' rule a film is lifted, in a mood, by how much likelier that mood is among its likes than
among all.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]

# Moods are not normal: their evidence for one film is held to e^1.5, about 4.5 times.
_MOST_LIFT = 1.5
_MOST_AXES = 8
_RIDGE = 0.05
_FEWEST = 30


@dataclass(frozen=True, eq=False)
class MoodModel:
    """Axes on which moods tell films apart, and where each film lies on them.

    Attributes:
        centre: the mean mood, float32, shape (d,).
        axes: columns that turn a centred mood into coordinates whose variance within a film is 1,
            float32, shape (d, a).
        between: variance of the films' means on each axis, float32, shape (a,).
        means: the films' means, shrunk, float32, shape (n, a).
        counts: likes with a mood for each film, float32, shape (n,).
    """

    centre: Floats
    axes: Floats
    between: Floats
    means: Floats
    counts: Floats

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        arrays = (self.centre, self.axes, self.between, self.means, self.counts)
        return sum(array.nbytes for array in arrays)

    def on_axes(self, moods: Floats) -> Floats:
        """Coordinates of moods, shape (..., d) to (..., a); an unknown mood stays NaN."""
        return np.asarray((moods - self.centre) @ self.axes, np.float32)

    def lift(self, mood: Floats) -> Floats:
        """The log of how much likelier this mood is among a film's likes, shape (n,).

        An unknown mood, and a film liked in no known mood, give 0.
        """
        here = self.on_axes(mood)
        if not np.isfinite(here).all():
            return np.zeros(len(self.counts), np.float32)
        unsure = self.between / (self.counts[:, None] * self.between + 1.0)
        own = (here - self.means) ** 2 / (1.0 + unsure) + np.log1p(unsure)
        everybody = here**2 / (1.0 + self.between) + np.log1p(self.between)
        told = 0.5 * (everybody - own).sum(axis=1)
        return np.asarray(np.clip(told, -_MOST_LIFT, _MOST_LIFT), np.float32)

    def closeness(self, moods: Floats, mood: Floats) -> Floats:
        """How much likes in these moods count now, with mean 1, shape (m,)."""
        near = 1.0 + self.features(moods) @ self.features(mood[None])[0]
        return np.asarray(near / max(float(near.mean()), 1e-6) if len(near) else near, np.float32)

    def features(self, moods: Floats) -> Floats:
        """Vectors of length 1 at the most whose products are likeness in mood, shape (m, a).

        Axes count by what they tell of films; an unknown mood is all 0.
        """
        weight = np.sqrt(self.between / (1.0 + self.between))
        found = np.nan_to_num(self.on_axes(moods) * weight, nan=0.0)
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        return np.asarray(found / np.maximum(lengths, 1.0), np.float32)


def fit_moods(films: Places, moods: Floats, count: int) -> MoodModel | None:
    """Learn in which moods films are liked.

    Args:
        films: the film of each like, shape (m,).
        moods: the mood of each like, shape (m, d); NaN is unknown.
        count: how many films there are.

    Returns:
        None when moods tell films apart no better than chance would.
    """
    known = np.isfinite(moods).all(axis=1)
    films, told = films[known], moods[known].astype(np.float64)
    counts = np.bincount(films, minlength=count).astype(np.float64)
    total, groups = len(films), int((counts > 0).sum())
    if total - groups < _FEWEST or groups < 2:  # noqa: PLR2004 # one film cannot differ
        return None
    centre = told.mean(axis=0)
    centred = told - centre
    sums = np.zeros((count, told.shape[1]))
    np.add.at(sums, films, centred)
    means = sums / np.maximum(counts, 1.0)[:, None]
    apart = centred - means[films]
    within = apart.T @ apart / (total - groups)
    spread = float(np.trace(within)) / len(within)
    if spread <= 0.0:
        return None
    within += _RIDGE * spread * np.eye(len(within))
    values, vectors = np.linalg.eigh(within)
    whiten = vectors / np.sqrt(values)
    white = means @ whiten
    among = (white * counts[:, None]).T @ white
    strengths, turned = np.linalg.eigh(among)
    # The largest of many directions of pure chance lies above 1 by this much (Marchenko & Pastur).
    chance = (groups - 1) * (1.0 + np.sqrt(len(within) / groups)) ** 2
    per_film = total - float((counts**2).sum()) / total
    between = np.maximum(strengths - chance, 0.0) / max(per_film, 1.0)
    best = np.argsort(-between)[:_MOST_AXES]
    best = best[between[best] > 0.0]
    if not len(best):
        return None
    axes, between = whiten @ turned[:, best], between[best]
    pull = counts[:, None] * between
    return MoodModel(
        centre=centre.astype(np.float32),
        axes=axes.astype(np.float32),
        between=between.astype(np.float32),
        means=(means @ axes * (pull / (pull + 1.0))).astype(np.float32),
        counts=counts.astype(np.float32),
    )
