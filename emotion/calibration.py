"""A person's own calibration: their corrections shift how their later moods are read.

A few numbers a person: one bias for each emotion, added to the log of what the engine says (vector
scaling without the scaling: Guo et al. 2017, "On calibration of modern neural networks"). They are
the most probable ones under a normal prior around nothing changed, found from every correction
at once, so that neither their order nor a correction told twice matters.

More corrections towards an emotion never make it weaker in any reading: the curvature of the
posterior is that of a network of resistors with a leak at each node, where the node that current
flows into has the highest potential.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from emotion.vocabulary import Emotion, Reading, Source

Biases = NDArray[np.float64]

# The prior, a guess: two in three are misread by a factor below exp(0.5) = 1.6 in each emotion. So
# one correction nudges: 60 to 25 becomes 54 to 31.
_SPREAD = 0.5
# Two emotions change places only where the engine held neither for 20 times as likely: exp(3). A
# reading of 96 % stays what it is.
_MOST = 1.5
# Of each source on its own. One that mixes both cannot say which of them was wrong, and the face
# that leads among several may be somebody else's.
_SOURCES = frozenset({Source.FACE, Source.WORDS})
_PRECISION = 1.0 / _SPREAD**2
_CLOSE_ENOUGH = 1e-5
_MOST_STEPS = 300


@dataclass(frozen=True, slots=True)
class Correction:
    """What an engine read in a person, and what they said it was.

    Attributes:
        read: the engine's own distribution, before any calibration.
        source: what was read.
        chosen: what the person said.
    """

    read: Mapping[Emotion, float]
    source: Source
    chosen: Emotion


def correction(reading: Reading, chosen: Emotion) -> Correction | None:
    """What there is to learn when a person corrects a reading; None when it is nobody's error."""
    if reading.source not in _SOURCES or reading.confidence <= 0.0:
        return None
    return Correction(reading.uncalibrated or reading.emotions, reading.source, chosen)


def calibrated(reading: Reading, corrections: Iterable[Correction]) -> Reading:
    """The reading as this person's corrections have it.

    Confidence may fall with the strongest emotion, but does not rise: a few corrections prove
    little.

    Args:
        reading: as the engine gave it.
        corrections: the person's; those of another source play no part.
    """
    own = [known for known in corrections if known.source is reading.source]
    if not own or reading.source not in _SOURCES:
        return reading
    before = _row(reading.emotions)
    after = _shifted(before, biases(own))
    emotions = dict(zip(Emotion, after.tolist(), strict=True))
    return replace(
        reading,
        emotions=MappingProxyType(emotions),
        confidence=reading.confidence * min(1.0, float(after.max() / before.max())),
        uncalibrated=reading.emotions,
    )


def biases(corrections: Sequence[Correction]) -> Biases:
    """What to add to the log of each emotion's share, in the order of `Emotion`.

    Args:
        corrections: of one source.

    Returns:
        Shape (7,); each in [-1.5, 1.5], all 0 without corrections.
    """
    read = np.array([_row(known.read) for known in corrections]).reshape(-1, len(Emotion))
    chosen = np.array([sum(known.chosen is e for known in corrections) for e in Emotion], float)
    # Uphill in steps no longer than the curvature allows, which is at most half a correction each
    # (Böhning 1992, "Multinomial logistic regression algorithm"): every step improves.
    step = 1.0 / (len(corrections) / 2 + _PRECISION)
    found = np.zeros(len(Emotion))
    for _ in range(_MOST_STEPS):
        uphill = chosen - _shifted(read, found).sum(axis=0) - _PRECISION * found
        moved = np.clip(found + step * uphill, -_MOST, _MOST)
        settled = np.abs(moved - found).max() < _CLOSE_ENOUGH
        found = moved
        if settled:
            break
    return found


def _row(emotions: Mapping[Emotion, float]) -> NDArray[np.float64]:
    return np.array([emotions[emotion] for emotion in Emotion])


def _shifted(shares: NDArray[np.float64], bias: Biases) -> NDArray[np.float64]:
    """Distributions with their logs shifted; zero stays zero."""
    weighed = shares * np.exp(bias)
    shifted: NDArray[np.float64] = weighed / weighed.sum(axis=-1, keepdims=True)
    return shifted
