"""Further motifs of dark films: a boat alone on the sea, bare trees before the moon."""

from __future__ import annotations

import math

from bot.replies.posters.canvas import WIDTH, Pen, Point, ray
from bot.replies.posters.palettes import mix
from bot.replies.posters.scene import Scene

_BLACK = (0, 0, 0)


def boat(scene: Scene) -> None:
    """Sadness: a small boat under a large moon, and its light on the water."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    horizon = scene.row(rng.uniform(0.6, 0.68))
    canvas.sky(
        mix(colours.deep, colours.ground, 0.35),
        mix(colours.deep, colours.mid, 0.6),
        0,
        int(horizon),
    )
    moon = (WIDTH / 2 + scene.side() * rng.uniform(20, 110), scene.row(rng.uniform(0.26, 0.36)))
    radius = rng.uniform(84, 116)
    canvas.glow(moon, radius * 3.4, colours.mid, 0.8)
    scene.behind()
    with canvas.layer(
        mix(colours.bright, colours.ink, 0.4), to=mix(colours.mid, colours.bright, 0.5)
    ) as pen:
        pen.disc(moon, radius)
    canvas.sky(mix(colours.deep, colours.mid, 0.3), colours.ground, int(horizon), scene.bottom)
    with canvas.layer(colours.bright, opacity=0.4) as pen:
        for number in range(11):
            y = horizon + 9 + number * 13
            half = radius * (0.95 - number * 0.06) * rng.uniform(0.4, 1.0)
            x = moon[0] + rng.uniform(-16, 16)
            pen.bar((x - half, y), (x + half, y), 2.4)
    x = moon[0] + rng.uniform(-60, 60)
    _hull(scene, (x, horizon + 16), rng.uniform(40, 54), scene.side())


def _hull(scene: Scene, water: Point, half: float, side: int) -> None:
    """A sailing boat: a dark hull and mast, one sail of the second feeling's colour."""
    canvas, colours = scene.canvas, scene.palette
    x, y = water
    dark = mix(colours.ground, _BLACK, 0.45)
    with canvas.layer(dark) as pen:
        pen.polygon(
            [
                (x - half, y - 16),
                (x + half, y - 16),
                (x + half * 0.66, y + 5),
                (x - half * 0.7, y + 5),
            ]
        )
        pen.line([(x, y - 14), (x, y - 14 - half * 2.5)], 3.0)
    with canvas.layer(colours.accent, to=mix(colours.accent, colours.ground, 0.25)) as pen:
        pen.polygon(
            [
                (x + side * 5, y - 24),
                (x + side * 5, y - 12 - half * 2.4),
                (x + side * half * 1.15, y - 24),
            ]
        )


def forest(scene: Scene) -> None:
    """Fear: bare trees, and between them a moon that is too large."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    canvas.sky(colours.ground, mix(colours.deep, colours.mid, 0.55), 0, scene.bottom)
    moon = (WIDTH / 2 + scene.side() * rng.uniform(10, 120), scene.row(rng.uniform(0.34, 0.46)))
    radius = rng.uniform(104, 140)
    canvas.glow(moon, radius * 3.0, mix(colours.mid, colours.accent, 0.3), 0.9)
    scene.behind()
    with canvas.layer(colours.bright, to=mix(colours.bright, colours.accent, 0.55)) as pen:
        pen.disc(moon, radius)
    for share, count, width in ((0.5, 7, 13.0), (0.12, 5, 26.0)):
        tint = mix(mix(colours.ground, _BLACK, 0.5), colours.mid, share)
        with canvas.layer(tint) as pen:
            for number in range(count):
                x = WIDTH * (number + rng.uniform(0.1, 0.9)) / count
                thick = width * rng.uniform(0.75, 1.25)
                _tree(scene, pen, (x, scene.row(1.08)), thick)


def _tree(scene: Scene, pen: Pen, foot: Point, thick: float) -> None:
    """A trunk out of the picture's top, with bare boughs to both sides."""
    rng = scene.rng
    x, y = foot
    lean = rng.uniform(-34, 34)
    pen.polygon(
        [
            (x - thick / 2, y),
            (x + thick / 2, y),
            (x + lean + thick / 4, -20),
            (x + lean - thick / 4, -20),
        ]
    )
    for _ in range(rng.randrange(3, 6)):
        share = rng.uniform(0.3, 0.9)
        start = (x + lean * share, y + (-20 - y) * share)
        side = rng.choice((-1, 1))
        angle = -math.pi / 2 + side * rng.uniform(0.5, 1.1)
        elbow = ray(start, angle, thick * rng.uniform(2.2, 4.2))
        pen.line([start, elbow], thick * 0.24)
        for bend in (-0.4, 0.35):
            pen.line([elbow, ray(elbow, angle + bend, thick * rng.uniform(1.6, 3.2))], thick * 0.12)
