"""Where a motif is drawn, and with what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bot.replies.posters.canvas import Canvas
from bot.replies.posters.palettes import Palette


@dataclass(frozen=True, slots=True)
class Scene:
    """Where and with what a motif is drawn.

    Attributes:
        canvas: what to draw on.
        rng: the film's dice.
        palette: the film's colours.
        top: first row of the picture, in pixels; the rows outside belong to the lettering.
        bottom: the row after its last.
        weather: what the second feeling adds behind the motif.
    """

    canvas: Canvas
    rng: Random
    palette: Palette
    top: int
    bottom: int
    weather: Motif | None = None

    def behind(self) -> None:
        """Lay the second feeling's quiet layer on what is drawn so far."""
        if self.weather is not None:
            self.weather(self)

    def row(self, share: float) -> float:
        """The row `share` of the way down the picture."""
        return self.top + share * (self.bottom - self.top)

    def side(self) -> int:
        """Left (-1) or right (1), by chance."""
        return self.rng.choice((-1, 1))


Motif = Callable[[Scene], None]
"""Draws a picture, or a layer of one, in a scene."""
