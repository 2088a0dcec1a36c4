"""Colours of a drawn poster: one palette for each feeling, bent a little by the film."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from emotion.vocabulary import Feeling

Colour = tuple[int, int, int]
"""Red, green and blue in 0..255 (sRGB)."""

# Rec. 709 luma, also the weights of WCAG's relative luminance.
_LUMA = (0.2126, 0.7152, 0.0722)
# sRGB is linear below this share of a channel.
_LINEAR_BELOW = 0.04045


@dataclass(frozen=True, slots=True)
class Palette:
    """The five colours of a poster, and a sixth that its second feeling lends.

    Attributes:
        ground: what the lettering stands on.
        deep: the quietest colour of the motif, next to the ground.
        mid: the motif's body.
        bright: its light.
        ink: the lettering; always at least 4.5:1 against the ground.
        accent: the second feeling's colour (in `PALETTES`, what a feeling lends).
    """

    ground: Colour
    deep: Colour
    mid: Colour
    bright: Colour
    ink: Colour
    accent: Colour


def _palette(*codes: str) -> Palette:
    ground, deep, mid, bright, ink, accent = (_colour(code) for code in codes)
    return Palette(ground, deep, mid, bright, ink, accent)


def _colour(code: str) -> Colour:
    red, green, blue = bytes.fromhex(code)
    return red, green, blue


PALETTES: Mapping[Feeling, Palette] = MappingProxyType(
    {
        Feeling.JOY: _palette("f5b93a", "f0a52c", "fbd674", "e8502f", "3b170f", "ffcb3d"),
        Feeling.SADNESS: _palette("14212d", "274257", "4c7690", "b3cfdc", "e6eff3", "8fbcd4"),
        Feeling.FEAR: _palette("0c0b12", "1d1a28", "4b3f55", "e9e2c4", "efe9da", "9fae98"),
        Feeling.ANGER: _palette("1b0708", "5f0f12", "b5191d", "f4552f", "ffe9dc", "e8322a"),
        Feeling.DISGUST: _palette("241629", "43264b", "8aa024", "c9d94a", "f0f2cf", "b4c93a"),
        Feeling.SURPRISE: _palette("37186a", "4d2790", "ff5c8a", "ffd447", "fff2dc", "ff5c9a"),
        Feeling.LOVE: _palette("f8e6dd", "f3cfc4", "ef8676", "d42f49", "4b0f1f", "f2677a"),
        Feeling.CALM: _palette("f1eadd", "24596b", "6fa8ac", "f3c69b", "173f4a", "7fc4bd"),
        Feeling.INSPIRATION: _palette("16233f", "2b3d66", "c9656a", "ffc46b", "fff1da", "ffb45c"),
        Feeling.EXCITEMENT: _palette("10122f", "222768", "ff5a1f", "ffc21f", "fff4e3", "ff7a2a"),
        Feeling.NOSTALGIA: _palette("f0e0c3", "9c3d2e", "d2603c", "e9a44a", "3a281e", "d9823f"),
        Feeling.WONDER: _palette("0d1034", "262a73", "7a5bd0", "9be3e8", "f2eeff", "a6b4ff"),
    }
)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """The colour `share` (0..1) of the way from the first to the second."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(first, second, strict=True))
    return red, green, blue


def luminance(colour: Colour) -> float:
    """Relative luminance in [0, 1] as WCAG 2.2 defines it."""
    linear = (
        channel / 12.92 if channel <= _LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (value / 255 for value in colour)
    )
    return sum(weight * value for weight, value in zip(_LUMA, linear, strict=True))


def contrast(first: Colour, second: Colour) -> float:
    """Contrast ratio of two colours in [1, 21] as WCAG 2.2 defines it."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def tone(colour: Colour, *, turn: float = 0.0, saturation: float = 1.0) -> Colour:
    """The colour with its hue turned (in degrees) and mixed with the grey of its own luma."""
    hue, light, chroma = colorsys.rgb_to_hls(*(value / 255 for value in colour))
    turned = colorsys.hls_to_rgb((hue + turn / 360) % 1.0, light, chroma)
    grey = sum(weight * value for weight, value in zip(_LUMA, turned, strict=True))
    red, green, blue = (round(255 * (grey + (value - grey) * saturation)) for value in turned)
    return red, green, blue


def blend_palettes(
    lead: Feeling, second: Feeling, *, turn: float = 0.0, saturation: float = 1.0
) -> Palette:
    """The palette of the leading feeling with the accent of the second.

    Args:
        lead: the strongest feeling.
        second: the next one; the same as `lead` when the film has but one.
        turn: degrees by which every hue is turned, a few at most.
        saturation: 1 keeps the colours, 0 makes them grey.
    """
    own, other = PALETTES[lead], PALETTES[second]
    colours = (own.ground, own.deep, own.mid, own.bright, own.ink, other.accent)
    return Palette(*(tone(colour, turn=turn, saturation=saturation) for colour in colours))
