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
    shares = [_SIGNS.index(sign) / _STEPS for sign in signs]
    return tuple(
        Reading.of(
            dict(zip(Emotion, shares[start : start + len(Emotion)], strict=True)),
            confidence=shares[start + len(Emotion)],
            source=Source.COMPANY,
        )
        for start in range(0, len(shares), _LENGTH)
    )


def _in_steps(reading: Reading) -> list[int]:
    """The shares in whole steps that sum to all of them, by the largest remainders."""
    exact = [_STEPS * reading.emotions[emotion] for emotion in Emotion]
    steps = [int(share) for share in exact]
    by_remainder = sorted(range(len(steps)), key=lambda place: steps[place] - exact[place])
    for place in by_remainder[: _STEPS - sum(steps)]:
        steps[place] += 1
    return steps
