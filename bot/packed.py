"""Readings small enough for a button, so that nothing of them need be kept until it is tapped."""

from __future__ import annotations

import string
from collections.abc import Sequence

from emotion.vocabulary import Emotion, Reading, Source

MOST = 5
"""For how many readings a button has room."""

# One sign for each share, in steps of a sixty-third: about what a face can be read to.
_SIGNS = string.ascii_letters + string.digits + "-_"
_STEPS = len(_SIGNS) - 1
_LENGTH = len(Emotion) + 1


def packed(readings: Sequence[Reading]) -> str:
    """A sign for each emotion's share, in order, and one for the confidence, for each reading."""
    return "".join(
        _SIGNS[steps]
        for reading in readings
        for steps in (*_in_steps(reading), round(_STEPS * reading.confidence))
    )


def unpacked(signs: str) -> tuple[Reading, ...]:
    """The readings that `packed` was given, as those of a company.

    Raises:
        ValueError: it was given none.
    """
    if not signs or len(signs) % _LENGTH or not set(signs) <= set(_SIGNS):
        raise ValueError("the button holds no reading")
    steps = [_SIGNS.index(sign) for sign in signs]
    return tuple(
        _of_steps(steps[start : start + _LENGTH]) for start in range(0, len(steps), _LENGTH)
    )


def _of_steps(steps: Sequence[int]) -> Reading:
    *shares, confidence = steps
    if sum(shares) != _STEPS:
        # A button of an earlier release, or nobody's.
        raise ValueError("the button holds no reading")
    return Reading.of(
        dict(zip(Emotion, map(float, shares), strict=True)),
        confidence=confidence / _STEPS,
        source=Source.COMPANY,
    )


def _in_steps(reading: Reading) -> list[int]:
    """The shares in whole steps that sum to all of them, by the largest remainders."""
    exact = [_STEPS * reading.emotions[emotion] for emotion in Emotion]
    steps = [int(share) for share in exact]
    by_remainder = sorted(range(len(steps)), key=lambda place: steps[place] - exact[place])
    for place in by_remainder[: _STEPS - sum(steps)]:
        steps[place] += 1
    return steps
