"""Which pictures are drawn for which feeling."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.replies.posters.festive import balloons, garland, heart
from bot.replies.posters.figures import long_shadow, rain
from bot.replies.posters.landscapes import mountain, planet, waves
from bot.replies.posters.nights import boat, forest
from bot.replies.posters.patterns import circles, drips, shards, speed, spiral, stripes, sunburst
from bot.replies.posters.scene import Motif
from emotion.vocabulary import Feeling

MOTIFS: Mapping[Feeling, tuple[Motif, ...]] = MappingProxyType(
    {
        Feeling.JOY: (sunburst, balloons, garland),
        Feeling.SADNESS: (rain, boat),
        Feeling.FEAR: (long_shadow, forest),
        Feeling.ANGER: (shards,),
        Feeling.DISGUST: (drips,),
        Feeling.SURPRISE: (spiral,),
        Feeling.LOVE: (circles, heart),
        Feeling.CALM: (waves,),
        Feeling.INSPIRATION: (mountain,),
        Feeling.EXCITEMENT: (speed,),
        Feeling.NOSTALGIA: (stripes,),
        Feeling.WONDER: (planet,),
    }
)
"""What may be drawn for the strongest feeling; those that lead many films have several."""

TITLE_AT_TOP = frozenset({Feeling.CALM, Feeling.INSPIRATION})
"""Motifs that stand on the ground and leave the sky to the lettering."""
