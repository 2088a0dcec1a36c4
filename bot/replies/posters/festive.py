"""Further motifs of light-hearted films: balloons, a garland at sunrise, a heart."""

from __future__ import annotations

import math

from bot.replies.posters.canvas import WIDTH, Pen, Point, ellipse_points, ray
from bot.replies.posters.palettes import Colour, mix
from bot.replies.posters.scene import Scene

_WHITE = (255, 255, 255)


def balloons(scene: Scene) -> None:
    """Joy: a bunch of balloons, held together far below."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    canvas.sky(mix(colours.mid, _WHITE, 0.35), colours.ground, 0, scene.bottom)
    middle = WIDTH / 2 + scene.side() * rng.uniform(0, 60)
    knot = (middle + rng.uniform(-40, 40), scene.row(1.0))
    canvas.glow((middle, scene.row(0.4)), 420, mix(colours.mid, _WHITE, 0.5), 0.9)
    scene.behind()
    count = rng.randrange(3, 6)
    tints = (colours.bright, colours.accent, mix(colours.bright, colours.ink, 0.45))
    places: list[tuple[Point, float, Colour]] = []
    for number in range(count):
        across = (number - (count - 1) / 2) * rng.uniform(92, 108)
        rise = scene.row(0.26 + 0.17 * (number % 2)) + rng.uniform(-18, 18)
        radius = rng.uniform(66, 88)
        places.append(((middle + across, rise), radius, tints[number % len(tints)]))
    with canvas.layer(colours.ink, opacity=0.55) as pen:
        for (x, y), radius, _ in places:
            bend = ((x + knot[0]) / 2 + (x - knot[0]) * 0.22, (y + knot[1]) / 2)
            pen.line([(x, y + radius * 1.2), bend, knot], 1.8)
    for centre, radius, tint in places:
        _balloon(scene, centre, radius, tint)


def _balloon(scene: Scene, centre: Point, radius: float, tint: Colour) -> None:
    """One balloon, lit from the upper left."""
    x, y = centre
    tall = radius * 1.18
    with scene.canvas.layer(mix(tint, _WHITE, 0.14), to=mix(tint, scene.palette.ink, 0.16)) as pen:
        pen.polygon(ellipse_points(centre, (radius, tall)))
        pen.polygon([(x - 9, y + tall + 11), (x, y + tall - 4), (x + 9, y + tall + 11)])
    with scene.canvas.layer(_WHITE, opacity=0.45) as pen:
        shine = (x - radius * 0.38, y - tall * 0.42)
        pen.polygon(ellipse_points(shine, (radius * 0.13, radius * 0.26), tilt=0.5))


def garland(scene: Scene) -> None:
    """Joy: pennants across a sky in which the sun comes up."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    canvas.sky(mix(colours.mid, _WHITE, 0.3), colours.ground, 0, scene.bottom)
    sun = (WIDTH / 2 + scene.side() * rng.uniform(0, 110), scene.row(1.02))
    radius = rng.uniform(150, 190)
    canvas.glow(sun, radius * 2.4, mix(colours.mid, _WHITE, 0.4), 1.0)
    scene.behind()
    for reach, opacity in ((1.75, 0.25), (1.4, 0.4)):
        with canvas.layer(colours.bright, opacity=opacity * 0.5) as pen:
            pen.disc(sun, radius * reach)
    with canvas.layer(colours.bright, to=mix(colours.bright, colours.ground, 0.35)) as pen:
        pen.disc(sun, radius)
    for number in range(rng.randrange(2, 4)):
        _pennants(scene, scene.row(0.07 + 0.2 * number), number)


def _pennants(scene: Scene, top: float, number: int) -> None:
    """One string of pennants, hanging through."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    start, end = top + rng.uniform(-34, 34), top + rng.uniform(-34, 34)
    sag = rng.uniform(60, 100)

    def hangs(share: float) -> Point:
        y = start + (end - start) * share + sag * 4 * share * (1 - share)
        return WIDTH * (1.1 * share - 0.05), y

    count = rng.randrange(8, 12)
    tints = (colours.bright, colours.accent, mix(colours.bright, colours.ink, 0.4), colours.ink)
    with canvas.layer(colours.ink, opacity=0.8) as pen:
        pen.line([hangs(step / 40) for step in range(41)], 2.4)
    for place in range(len(tints)):
        with canvas.layer(tints[(place + number) % len(tints)]) as pen:
            for flag in range(place, count, len(tints)):
                left, right = hangs((flag + 0.12) / count), hangs((flag + 0.88) / count)
                tip = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + 62)
                pen.polygon([left, right, tip])


def heart(scene: Scene) -> None:
    """Love: a heart of two halves, one of each colour, and a smaller one near it."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    middle = (WIDTH / 2 + scene.side() * rng.uniform(0, 36), scene.row(rng.uniform(0.44, 0.5)))
    size = min(190.0, (scene.bottom - scene.top) * 0.33)
    tilt = scene.side() * rng.uniform(0.04, 0.2)
    canvas.glow(middle, 460, mix(colours.deep, colours.mid, 0.3), 0.9)
    scene.behind()
    light, full = mix(colours.bright, colours.mid, 0.25), colours.bright
    with canvas.layer(light, to=full) as pen:
        _half_heart(pen, middle, size, tilt, 1)
    with canvas.layer(mix(full, colours.ink, 0.3), to=mix(full, colours.ink, 0.62)) as pen:
        _half_heart(pen, middle, size, tilt, -1)
    small = ray(middle, -math.pi / 2 + tilt * 6, size * 1.28)
    with canvas.layer(mix(colours.accent, colours.mid, 0.4)) as pen:
        for half in (1, -1):
            _half_heart(pen, small, size * rng.uniform(0.16, 0.18), -tilt, half)


def _half_heart(pen: Pen, middle: Point, size: float, tilt: float, side: int) -> None:
    """The left (-1) or right (1) half of a heart; https://mathworld.wolfram.com/HeartCurve.html."""
    points = []
    for step in range(61):
        angle = math.pi * step / 60
        x = side * 16 * math.sin(angle) ** 3
        y = -sum(
            weight * math.cos(times * angle)
            for times, weight in ((1, 13), (2, -5), (3, -2), (4, -1))
        )
        x, y = x * size / 16, y * size / 16
        points.append(
            (
                middle[0] + x * math.cos(tilt) - y * math.sin(tilt),
                middle[1] + x * math.sin(tilt) + y * math.cos(tilt),
            )
        )
    pen.polygon(points)
