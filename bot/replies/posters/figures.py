"""Motifs with someone in them: under an umbrella, in a lit door."""

from __future__ import annotations

import math

from bot.replies.posters.canvas import WIDTH, Point, ellipse_points
from bot.replies.posters.palettes import mix
from bot.replies.posters.scene import Scene


def rain(scene: Scene) -> None:
    """Sadness: one umbrella in the rain, a pale moon."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    side = scene.side()
    canvas.sky(mix(colours.deep, colours.mid, 0.45), colours.ground, 0, scene.bottom)
    moon = (WIDTH / 2 - side * rng.uniform(60, 150), scene.row(rng.uniform(0.22, 0.32)))
    canvas.glow(moon, 300, colours.mid, 0.8)
    with canvas.layer(mix(colours.mid, colours.bright, 0.5), opacity=0.55) as pen:
        pen.disc(moon, rng.uniform(70, 105))
    scene.behind()
    slant = side * rng.uniform(0.10, 0.26)
    for share, width, length, opacity in ((60, 1.4, 46, 0.35), (34, 2.6, 92, 0.6)):
        with canvas.layer(colours.bright, opacity=opacity) as pen:
            for _ in range(share):
                x, y = rng.uniform(-80, WIDTH + 80), rng.uniform(-60, scene.bottom)
                drop = length * rng.uniform(0.5, 1.0)
                pen.line([(x, y), (x - slant * drop, y + drop)], width)
    _umbrella(scene, (WIDTH / 2 + side * rng.uniform(60, 120), scene.row(0.64)), 118.0)


def _umbrella(scene: Scene, top: Point, radius: float) -> None:
    """Someone under an umbrella: dark figure, bright dome."""
    canvas, colours = scene.canvas, scene.palette
    x, y = top
    foot = scene.row(0.98)
    with canvas.layer(mix(colours.ground, (0, 0, 0), 0.35)) as pen:
        pen.disc((x, y + 26), 17)
        pen.polygon([(x - 20, y + 48), (x + 20, y + 48), (x + 36, foot), (x - 36, foot)])
        pen.disc((x, y + 54), 21)
    with canvas.layer(colours.accent, to=mix(colours.accent, colours.ground, 0.3)) as pen:
        pen.polygon(ellipse_points((x, y), (radius, radius * 0.78), start=math.pi, stop=math.tau))
        pen.bar((x, y - radius * 0.76), (x, y - radius * 0.9), 5)
        scallop = radius / 4
        for number in range(4):
            centre = (x - radius + scallop * (2 * number + 1), y + 1)
            pen.polygon(
                ellipse_points(centre, (scallop, scallop * 0.6), start=math.pi, stop=math.tau),
                cut=True,
            )


def long_shadow(scene: Scene) -> None:
    """Fear: someone in a lit door, a long shadow towards us."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    lean = scene.side() * rng.uniform(20, 150)
    x, floor = WIDTH / 2 - lean * 0.6, scene.row(rng.uniform(0.48, 0.56))
    half, tall = rng.uniform(50, 72), rng.uniform(210, 265)
    canvas.sky(colours.ground, colours.deep, 0, int(floor))
    canvas.sky(mix(colours.deep, colours.mid, 0.25), colours.ground, int(floor), scene.bottom)
    canvas.glow((x, floor - tall / 2), 380, colours.mid, 0.75)
    scene.behind()
    end = scene.row(1.0) + 40
    spread = half * rng.uniform(2.4, 3.2)
    light = mix(colours.bright, colours.accent, 0.25)
    with canvas.layer(light, to=mix(colours.deep, colours.mid, 0.2)) as pen:
        pen.polygon(
            [
                (x - half, floor),
                (x + half, floor),
                (x + lean + spread, end),
                (x + lean - spread, end),
            ]
        )
    with canvas.layer(colours.bright, to=light) as pen:
        pen.polygon(
            [
                (x - half, floor - tall),
                (x + half, floor - tall),
                (x + half, floor),
                (x - half, floor),
            ]
        )
    height = tall * rng.uniform(0.6, 0.72)
    wide = height * 0.15
    with canvas.layer(mix(colours.ground, (0, 0, 0), 0.5)) as pen:
        head = floor - height
        pen.disc((x, head + wide * 0.7), wide * 0.62)
        pen.polygon(
            [
                (x - wide, head + wide * 1.7),
                (x + wide, head + wide * 1.7),
                (x + wide * 0.7, floor + 3),
                (x - wide * 0.7, floor + 3),
            ]
        )
        # The shadow grows towards us: far longer than whoever casts it.
        reach = end - floor
        tip = (x + lean * 0.86, floor + reach * 0.80)
        pen.polygon(
            [
                (x - wide * 0.7, floor),
                (x + wide * 0.7, floor),
                (tip[0] + wide * 2.1, tip[1]),
                (tip[0] - wide * 2.1, tip[1]),
            ]
        )
        pen.polygon(
            ellipse_points((tip[0] + lean * 0.05, tip[1] + wide * 1.5), (wide * 1.3, wide * 2.0))
        )
