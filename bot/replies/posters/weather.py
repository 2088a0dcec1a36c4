"""The quiet layer a film's second feeling lays behind the motif of the first."""

from __future__ import annotations

import math
from collections.abc import Mapping
from types import MappingProxyType

from bot.replies.posters.canvas import WIDTH, ray
from bot.replies.posters.palettes import luminance, mix
from bot.replies.posters.scene import Motif, Scene
from emotion.vocabulary import Feeling

_BLACK = (0, 0, 0)
_LIGHT = 0.4  # relative luminance of the ground from which a poster counts as light


def _drizzle(scene: Scene) -> None:
    slant = scene.side() * scene.rng.uniform(4, 14)
    with scene.canvas.layer(scene.palette.accent, opacity=0.5) as pen:
        for _ in range(34):
            x, y = scene.rng.uniform(-20, WIDTH + 20), scene.row(scene.rng.uniform(0, 1))
            pen.line([(x, y), (x - slant, y + 54)], 1.7)


def _confetti(scene: Scene) -> None:
    rng = scene.rng
    with scene.canvas.layer(scene.palette.accent, opacity=0.95) as pen:
        for _ in range(30):
            spot = (rng.uniform(20, WIDTH - 20), scene.row(rng.uniform(0.03, 0.8)))
            turn, size = rng.uniform(0, math.tau), rng.uniform(5, 10)
            pen.polygon([ray(spot, turn + corner, size) for corner in (0.4, 2.74, 3.54, 5.88)])


def _lights(scene: Scene) -> None:
    # Lamps out of focus.
    rng = scene.rng
    with scene.canvas.layer(scene.palette.accent, opacity=0.26) as pen:
        for _ in range(10):
            pen.disc(
                (rng.uniform(0, WIDTH), scene.row(rng.uniform(0.02, 0.7))), rng.uniform(10, 38)
            )


def _dusk(scene: Scene) -> None:
    # Darkness closing in from the corners; on a light poster, fog.
    colours = scene.palette
    light = luminance(colours.ground) > _LIGHT
    haze = mix(colours.accent, colours.ground, 0.3) if light else mix(colours.ground, _BLACK, 0.7)
    for x in (0, WIDTH):
        for y in (scene.top, scene.bottom):
            scene.canvas.glow((x, y), 420, haze, 0.65)


def _lightning(scene: Scene) -> None:
    rng = scene.rng
    x, y = rng.choice((rng.uniform(50, 170), rng.uniform(WIDTH - 170, WIDTH - 50))), scene.row(-0.1)
    left, right = [], []
    side, width = scene.side(), 24.0
    for bend in range(7):
        left.append((x - width / 2, y))
        right.append((x + width / 2, y))
        lean = 44 if bend % 2 == 0 else -26
        x += side * lean * rng.uniform(0.7, 1.3)
        y += rng.uniform(40, 84) if bend % 2 == 0 else rng.uniform(4, 12)
        width *= 0.84
    with scene.canvas.layer(scene.palette.accent, opacity=0.95) as pen:
        pen.polygon([*left, (x, y), *right[::-1]])


def _splatter(scene: Scene) -> None:
    rng = scene.rng
    with scene.canvas.layer(scene.palette.accent, opacity=0.9) as pen:
        for _ in range(3):
            spot = (rng.uniform(40, WIDTH - 40), scene.row(rng.uniform(0.05, 0.75)))
            size = rng.uniform(10, 19)
            pen.disc(spot, size)
            for _ in range(8):
                away = ray(spot, rng.uniform(0, math.tau), size * rng.uniform(1.3, 3.2))
                pen.disc(away, size * rng.uniform(0.08, 0.3))


def _rings(scene: Scene) -> None:
    rng = scene.rng
    spot = (rng.choice((90, WIDTH - 90)), scene.row(rng.uniform(0.14, 0.24)))
    with scene.canvas.layer(scene.palette.accent) as pen:
        pen.ring(spot, 40, 4)
        pen.ring((spot[0] + 34, spot[1] + 14), 40, 4)


def _clouds(scene: Scene) -> None:
    rng = scene.rng
    with scene.canvas.layer(scene.palette.accent, opacity=0.34) as pen:
        for _ in range(4):
            x, y = rng.uniform(0, WIDTH), scene.row(rng.uniform(0.06, 0.6))
            for floor, half in ((0, rng.uniform(60, 96)), (1, rng.uniform(30, 56))):
                middle = x + floor * rng.uniform(-34, 34)
                pen.bar((middle - half, y - 17 * floor), (middle + half, y - 17 * floor), 18)


def _beam(scene: Scene) -> None:
    x = scene.rng.uniform(60, WIDTH - 60)
    lean = scene.side() * 190
    with scene.canvas.layer(scene.palette.accent, opacity=0.2) as pen:
        for start, stop in ((-0.9, -0.55), (-0.25, 0.3), (0.6, 0.85)):
            pen.polygon(
                [
                    (x, scene.top - 60),
                    (x + lean + start * 260, scene.bottom),
                    (x + lean + stop * 260, scene.bottom),
                ]
            )


def _streaks(scene: Scene) -> None:
    rng = scene.rng
    angle = scene.side() * rng.uniform(0.35, 0.7)
    with scene.canvas.layer(scene.palette.accent, opacity=0.8) as pen:
        for _ in range(11):
            start = (rng.uniform(0, WIDTH), scene.row(rng.uniform(0, 0.85)))
            pen.bar(start, ray(start, angle, rng.uniform(50, 170)), rng.uniform(2, 5))


def _reel(scene: Scene) -> None:
    # The perforation of a strip of film along both edges.
    with scene.canvas.layer(scene.palette.accent, opacity=0.9) as pen:
        for y in range(scene.top + 14, scene.bottom, 38):
            for x in (11, WIDTH - 25):
                pen.polygon([(x, y), (x + 14, y), (x + 14, y + 19), (x, y + 19)])


def _starlight(scene: Scene) -> None:
    rng = scene.rng
    with scene.canvas.layer(scene.palette.accent) as pen:
        for _ in range(30):
            pen.disc(
                (rng.uniform(0, WIDTH), scene.row(rng.uniform(0, 0.85))), rng.uniform(1.2, 2.6)
            )
        for _ in range(5):
            spot = (rng.uniform(50, WIDTH - 50), scene.row(rng.uniform(0.05, 0.7)))
            size = rng.uniform(9, 17)
            pen.polygon(
                [
                    ray(spot, math.pi / 4 * corner, size if corner % 2 == 0 else size * 0.22)
                    for corner in range(8)
                ]
            )


WEATHER: Mapping[Feeling, Motif] = MappingProxyType(
    {
        Feeling.JOY: _lights,
        Feeling.SADNESS: _drizzle,
        Feeling.FEAR: _dusk,
        Feeling.ANGER: _lightning,
        Feeling.DISGUST: _splatter,
        Feeling.SURPRISE: _confetti,
        Feeling.LOVE: _rings,
        Feeling.CALM: _clouds,
        Feeling.INSPIRATION: _beam,
        Feeling.EXCITEMENT: _streaks,
        Feeling.NOSTALGIA: _reel,
        Feeling.WONDER: _starlight,
    }
)
"""What is drawn for the second feeling, behind the motif."""
