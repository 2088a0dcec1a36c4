"""A reading small enough for a button, so that nothing of it need be kept until it is tapped."""

from __future__ import annotations

from emotion.vocabulary import Emotion, Reading, Source

_MOST = 99


def packed(reading: Reading) -> str:
    """Two digits for each emotion's per cent, in order, and two for the confidence."""
    shares = [*(reading.emotions[emotion] for emotion in Emotion), reading.confidence]
    return "".join(f"{min(_MOST, round(100 * share)):02}" for share in shares)


def unpacked(digits: str) -> Reading:
    """The reading of a company that `packed` was given, to the per cent.

    Raises:
        ValueError: it was given none.
    """
    if len(digits) != 2 * (len(Emotion) + 1) or not (digits.isascii() and digits.isdigit()):
        raise ValueError("the button holds no reading")
    *shares, confidence = (int(digits[at : at + 2]) / 100 for at in range(0, len(digits), 2))
    return Reading.of(
        dict(zip(Emotion, shares, strict=True)), confidence=confidence, source=Source.COMPANY
    )
