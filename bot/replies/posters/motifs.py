"""Which picture is drawn for which feeling."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.replies.posters.figures import long_shadow, rain
from bot.replies.posters.landscapes import mountain, planet, waves
from bot.replies.posters.patterns import circles, drips, shards, speed, spiral, stripes, sunburst
from bot.replies.posters.scene import Motif
from emotion.vocabulary import Feeling

MOTIFS: Mapping[Feeling, Motif] = MappingProxyType(
    {
        Feeling.JOY: sunburst,
        Feeling.SADNESS: rain,
        Feeling.FEAR: long_shadow,
        Feeling.ANGER: shards,
        Feeling.DISGUST: drips,
        Feeling.SURPRISE: spiral,
        Feeling.LOVE: circles,
        Feeling.CALM: waves,
        Feeling.INSPIRATION: mountain,
        Feeling.EXCITEMENT: speed,
        Feeling.NOSTALGIA: stripes,
        Feeling.WONDER: planet,
    }
)
"""What is drawn for the strongest feeling."""

TITLE_AT_TOP = frozenset({Feeling.CALM, Feeling.INSPIRATION})
"""Motifs that stand on the ground and leave the sky to the lettering."""
