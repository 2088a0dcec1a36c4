"""Motifs of places: the sea, a mountain, a planet."""

from __future__ import annotations

import math
from random import Random

from bot.replies.posters.canvas import HEIGHT, WIDTH, Point, ellipse_points, ray
from bot.replies.posters.palettes import mix
from bot.replies.posters.scene import Scene


def waves(scene: Scene) -> None:
    """Calm: a low sun over layers of sea."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    horizon = scene.row(rng.uniform(0.36, 0.46))
    warm = mix(colours.bright, colours.accent, 0.18)
    canvas.sky(colours.ground, warm, scene.top, int(horizon))
    sun = (WIDTH / 2 + scene.side() * rng.uniform(0, 130), horizon - rng.uniform(0, 50))
    canvas.glow(sun, 330, mix(colours.ground, (255, 255, 255), 0.5), 0.9)
    scene.behind()
    with canvas.layer(mix(colours.accent, colours.bright, 0.4), to=colours.bright) as pen:
        pen.disc(sun, rng.uniform(74, 104))
    count = rng.randrange(5, 8)
    for number in range(count):
        share = number / (count - 1)
        y = horizon + (HEIGHT - horizon) * share**1.25 * 0.84
        swell, length = 5 + 20 * share, rng.uniform(230, 420) * (0.8 + share)
        phase = rng.uniform(0, math.tau)
        crest = [
            (x, y + swell * math.sin(x / length * math.tau + phase))
            for x in range(-10, WIDTH + 20, 10)
        ]
        tint = mix(mix(colours.mid, colours.ground, 0.25), colours.deep, share)
        with canvas.layer(tint, to=mix(tint, colours.deep, 0.35)) as pen:
            pen.polygon([*crest, (WIDTH + 10, HEIGHT), (-10, HEIGHT)])
        with canvas.layer(colours.ground, opacity=0.35 - 0.2 * share) as pen:
            pen.line(crest, 1.6)
    with canvas.layer(colours.ground, opacity=0.55) as pen:
        for number in range(7):
            y = horizon + 12 + number * 15
            half = (66 - number * 7) * rng.uniform(0.5, 1.0)
            x = sun[0] + rng.uniform(-9, 9)
            pen.bar((x - half, y), (x + half, y), 3)


def mountain(scene: Scene) -> None:
    """Inspiration: a flag on a peak before the rising sun."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    side = scene.side()
    horizon = scene.row(0.7)
    middle = int(scene.row(0.34))
    canvas.sky(colours.ground, mix(colours.ground, colours.mid, 0.75), scene.top, middle)
    canvas.sky(mix(colours.ground, colours.mid, 0.75), colours.bright, middle, HEIGHT)
    peak = (WIDTH / 2 + side * rng.uniform(20, 110), scene.row(rng.uniform(0.24, 0.34)))
    sun = (peak[0] - side * rng.uniform(60, 110), peak[1] + rng.uniform(90, 130))
    count = rng.randrange(12, 19)
    with canvas.layer(colours.bright, opacity=0.16) as pen:
        for number in range(count):
            angle = math.pi + math.pi * (number + 0.5) / count
            pen.polygon([sun, ray(sun, angle - 0.05, 640), ray(sun, angle + 0.05, 640)])
    canvas.glow(sun, 360, colours.accent, 0.95)
    scene.behind()
    with canvas.layer(mix(colours.bright, (255, 255, 255), 0.55)) as pen:
        pen.disc(sun, rng.uniform(84, 104))
    far = mix(colours.deep, colours.mid, 0.62)
    with canvas.layer(far, to=mix(far, colours.bright, 0.35)) as pen:
        pen.polygon(_ridge(rng, horizon - 90, 70))
    _peak(scene, peak, side)
    near = mix(colours.ground, (0, 0, 0), 0.25)
    with canvas.layer(mix(colours.deep, colours.ground, 0.6), to=near) as pen:
        pen.polygon(_ridge(rng, horizon + 70, 40))
    with canvas.layer(near) as pen:
        pen.polygon(_ridge(rng, horizon + 138, 30))
    with canvas.layer(colours.ink) as pen:
        x, y = peak
        pen.line([(x, y + 4), (x, y - 30)], 2.4)
        pen.polygon([(x, y - 31), (x - side * 24, y - 24), (x, y - 16)])


def _peak(scene: Scene, peak: Point, side: int) -> None:
    """The one mountain, lit from the side of the sun."""
    rng, colours = scene.rng, scene.palette
    x, y = peak
    wide = rng.uniform(0.74, 0.92)
    foot = HEIGHT + 40.0
    spread = (foot - y) * wide
    shade, lit = mix(colours.deep, colours.ground, 0.35), mix(colours.mid, colours.deep, 0.25)
    with scene.canvas.layer(shade, to=mix(shade, colours.mid, 0.3)) as pen:
        pen.polygon([peak, (x + spread, foot), (x - spread, foot)])
    bends = [
        (x + side * (rng.uniform(4, 16) * step + 13 * (-1) ** step), y + (foot - y) * step / 7)
        for step in range(1, 7)
    ]
    with scene.canvas.layer(mix(lit, colours.bright, 0.45), to=lit) as pen:
        pen.polygon([peak, *bends, (x, foot), (x - side * spread, foot)])


def _ridge(rng: Random, height: float, rough: float) -> list[Point]:
    """A skyline of hills with the land beneath it."""
    count = rng.randrange(5, 9)
    tops = [
        (WIDTH * number / (count - 1), height + rng.uniform(-rough, rough))
        for number in range(count)
    ]
    return [*tops, (WIDTH, HEIGHT), (0, HEIGHT)]


def planet(scene: Scene) -> None:
    """Wonder: a ringed planet among stars."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    side = scene.side()
    centre = (WIDTH / 2 + side * rng.uniform(0, 70), scene.row(rng.uniform(0.46, 0.56)))
    radius = rng.uniform(118, 156)
    canvas.sky(mix(colours.ground, (0, 0, 0), 0.3), colours.ground, 0, scene.bottom)
    cloud = (centre[0] - side * 190, centre[1] - 190)
    canvas.glow(cloud, 460, colours.deep, 1.0)
    canvas.glow((centre[0] + side * 160, centre[1] + 120), 420, colours.mid, 0.5)
    for count, size, opacity in ((90, 1.3, 0.7), (16, 2.4, 1.0)):
        with canvas.layer(colours.ink, opacity=opacity) as pen:
            for _ in range(count):
                pen.disc(
                    (rng.uniform(0, WIDTH), rng.uniform(0, scene.bottom)),
                    size * rng.uniform(0.6, 1.2),
                )
    scene.behind()
    tilt = -side * rng.uniform(0.2, 0.5)
    flat = rng.uniform(0.2, 0.32)
    ring = mix(colours.bright, colours.accent, 0.6)
    # The far half of the ring, the planet, then the near half over it.
    _ring_half(scene, centre, (radius, radius * flat), tilt, math.pi)
    with canvas.layer(
        mix(colours.mid, colours.bright, 0.45), to=mix(colours.mid, colours.deep, 0.5)
    ) as pen:
        pen.disc(centre, radius)
    with canvas.layer(mix(colours.ground, colours.deep, 0.35), opacity=0.6) as pen:
        pen.disc(centre, radius)
        pen.disc(
            (centre[0] - side * radius * 0.3, centre[1] - radius * 0.24), radius * 1.02, cut=True
        )
    _ring_half(scene, centre, (radius, radius * flat), tilt, 0.0)
    moon = ray(centre, -math.pi / 2 - side * rng.uniform(0.3, 0.9), radius * rng.uniform(1.5, 1.75))
    with canvas.layer(mix(ring, colours.ink, 0.5), to=ring) as pen:
        pen.disc(moon, rng.uniform(15, 27))


def _ring_half(scene: Scene, centre: Point, radii: Point, tilt: float, start: float) -> None:
    """Half of a planet's ring, seen from the side; angles in radians."""
    colours = scene.palette
    tint = mix(colours.bright, colours.accent, 0.5)
    for inner, outer, dimmed in ((1.32, 1.58, 0.05), (1.64, 1.78, 0.45)):
        halves = [
            ellipse_points(
                centre,
                (radii[0] * reach, radii[1] * reach),
                tilt=tilt,
                start=start - 0.01,
                stop=start + math.pi + 0.01,
            )
            for reach in (inner, outer)
        ]
        with scene.canvas.layer(mix(tint, colours.ground, dimmed)) as pen:
            pen.polygon(halves[0] + halves[1][::-1])
