"""Motifs of plain geometry: bursts, spirals, circles, stripes, streaks and drips."""

from __future__ import annotations

import math
from random import Random

from bot.replies.posters.canvas import WIDTH, Pen, Point, ellipse_points, ray
from bot.replies.posters.palettes import mix
from bot.replies.posters.scene import Scene

_FAR = 1300.0  # pixels: beyond every corner from any point of the poster


def sunburst(scene: Scene) -> None:
    """Joy: a sun, its rays and a small moon on its ring."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    centre = (WIDTH / 2 + rng.uniform(-110, 110), scene.row(rng.uniform(0.42, 0.56)))
    radius = rng.uniform(92, 138)
    count = rng.randrange(13, 25)
    turn = rng.uniform(0, math.tau)
    with canvas.layer(colours.mid) as pen:
        for number in range(count):
            angle = turn + math.tau * number / count
            half = math.tau / count / 4
            pen.polygon([centre, ray(centre, angle - half, _FAR), ray(centre, angle + half, _FAR)])
    canvas.glow(centre, radius * 3.2, colours.mid, 0.9)
    scene.behind()
    with canvas.layer(mix(colours.bright, colours.mid, 0.35)) as pen:
        pen.ring(centre, radius * 1.38, radius * 0.09)
    with canvas.layer(mix(colours.bright, colours.mid, 0.18), to=colours.bright) as pen:
        pen.disc(centre, radius)
    drift = ray(centre, rng.uniform(0, math.tau), radius * 1.36)
    with canvas.layer(colours.accent) as pen:
        pen.disc(drift, radius * rng.uniform(0.16, 0.26))


def shards(scene: Scene) -> None:
    """Anger: splinters flying from one blow."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    centre = (WIDTH / 2 + scene.side() * rng.uniform(30, 120), scene.row(rng.uniform(0.42, 0.6)))
    canvas.sky(colours.deep, colours.ground, 0, scene.bottom)
    canvas.glow(centre, 420, colours.mid, 0.9)
    scene.behind()
    angles = _uneven_angles(rng, rng.randrange(15, 21))
    tints = (colours.mid, colours.deep, colours.bright, mix(colours.mid, colours.ground, 0.5))
    reaches = [rng.uniform(190, 620) for _ in angles]
    for number, tint in enumerate(tints):
        with canvas.layer(tint) as pen:
            for angle, reach in list(zip(angles, reaches, strict=True))[number :: len(tints)]:
                width = rng.uniform(0.10, 0.24)
                pen.polygon(
                    [
                        ray(centre, angle, rng.uniform(18, 60)),
                        ray(centre, angle - width, reach * rng.uniform(0.45, 0.8)),
                        ray(centre, angle, reach),
                        ray(centre, angle + width * 0.6, reach * rng.uniform(0.3, 0.55)),
                    ]
                )
    with canvas.layer(mix(colours.bright, colours.ink, 0.55)) as pen:
        for angle in angles[::5]:
            pen.polygon(
                [
                    ray(centre, angle + 0.2, 30),
                    ray(centre, angle + 0.26, 210),
                    ray(centre, angle + 0.33, 90),
                ]
            )
    with canvas.layer(colours.accent, opacity=0.9) as pen:
        for _ in range(16):
            spot = ray(centre, rng.uniform(0, math.tau), rng.uniform(230, 480))
            turn, size = rng.uniform(0, math.tau), rng.uniform(4, 15)
            pen.polygon(
                [
                    ray(spot, turn, size),
                    ray(spot, turn + 2.2, size * 0.7),
                    ray(spot, turn + 3.9, size),
                ]
            )


def _uneven_angles(rng: Random, count: int) -> list[float]:
    """Angles around a circle, each a little out of step."""
    turn = rng.uniform(0, math.tau)
    return [turn + math.tau * (number + rng.uniform(-0.3, 0.3)) / count for number in range(count)]


def spiral(scene: Scene) -> None:
    """Surprise: arms that turn around an eye."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    centre = (WIDTH / 2 + rng.uniform(-70, 70), scene.row(rng.uniform(0.44, 0.54)))
    hand = scene.side()
    arms = rng.randrange(4, 8)
    twist = rng.uniform(1.5, 2.5)
    turn = rng.uniform(0, math.tau)

    def along(angle: float) -> list[Point]:
        steps = [number / 40 for number in range(41)]
        return [ray(centre, angle + hand * twist * math.sqrt(s) * 2, _FAR * 0.7 * s) for s in steps]

    for number, tint in ((0, colours.deep), (1, mix(colours.mid, colours.ground, 0.12))):
        with canvas.layer(tint) as pen:
            for arm in range(arms):
                start = turn + math.tau * (arm + number / 2) / arms
                pen.polygon(along(start) + along(start + math.pi / arms * 0.9)[::-1])
    scene.behind()
    with canvas.layer(colours.ground) as pen:
        pen.disc(centre, 84)
    with canvas.layer(colours.bright) as pen:
        pen.disc(centre, 62)
        for _ in range(rng.randrange(10, 16)):
            pen.disc(
                ray(centre, rng.uniform(0, math.tau), rng.uniform(140, 420)), rng.uniform(5, 13)
            )
    with canvas.layer(colours.accent) as pen:
        pen.disc(centre, 24)


def circles(scene: Scene) -> None:
    """Love: two circles and what they share."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    middle = (WIDTH / 2, scene.row(rng.uniform(0.45, 0.48)))
    tilt = rng.uniform(-0.75, 0.75)
    share = rng.uniform(0.48, 0.68)
    wide, tall = 1 + share * math.cos(tilt), 1 + share * abs(math.sin(tilt))
    radius = min(186.0, 262 / wide, (scene.bottom - scene.top) * 0.39 / tall)
    apart = radius * share
    one, other = ray(middle, tilt + math.pi, apart), ray(middle, tilt, apart)
    canvas.glow(middle, 460, mix(colours.deep, colours.mid, 0.25), 0.9)
    scene.behind()
    with canvas.layer(mix(colours.mid, colours.accent, 0.5), to=colours.mid) as pen:
        pen.disc(other, radius)
    with canvas.layer(mix(colours.bright, colours.mid, 0.15), to=colours.bright) as pen:
        pen.disc(one, radius)
    half = math.acos(apart / radius)
    lens = ellipse_points(one, (radius, radius), start=tilt - half, stop=tilt + half)
    lens += ellipse_points(
        other, (radius, radius), start=tilt + math.pi - half, stop=tilt + math.pi + half
    )
    with canvas.layer(mix(colours.bright, colours.ink, 0.72)) as pen:
        pen.polygon(lens)
    rings = rng.randrange(0, 4)
    with canvas.layer(colours.bright, opacity=0.4) as pen:
        for number in range(rings):
            for centre in (one, other):
                pen.ring(centre, radius + 20 + 20 * number, 1.6)
    with canvas.layer(colours.ground) as pen:
        pen.disc(ray(middle, tilt + math.pi / 2, rng.uniform(-0.3, 0.3) * radius), 11)


def speed(scene: Scene) -> None:
    """Excitement: a racer, its trail and streaks of wind."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    canvas.sky(colours.deep, colours.ground, 0, scene.bottom)
    tilt = -rng.uniform(0.35, 0.75)
    if scene.side() < 0:
        tilt = math.pi - tilt
    head = (WIDTH / 2 + math.cos(tilt) * 110, scene.row(0.36))
    radius = rng.uniform(66, 88)
    canvas.glow(head, 420, colours.mid, 0.55)
    scene.behind()
    across = tilt + math.pi / 2
    tints = (mix(colours.deep, colours.mid, 0.35), colours.accent, colours.mid)
    for tint, count, width in zip(tints, (13, 7, 6), (7, 9, 15), strict=True):
        with canvas.layer(tint) as pen:
            for _ in range(count):
                offset = rng.uniform(-430, 430)
                start = ray(ray(head, across, offset), tilt, rng.uniform(-520, 260))
                pen.bar(
                    start,
                    ray(start, tilt + math.pi, rng.uniform(90, 330)),
                    width * rng.uniform(0.5, 1.1),
                )
    # The racer: a disc and the streaks it leaves.
    trails = 5
    for number in range(trails):
        offset = (number - (trails - 1) / 2) * radius * 2 / trails
        start = ray(head, across, offset)
        tint = mix(colours.bright, colours.mid, abs(offset) / radius)
        with canvas.layer(tint) as pen:
            pen.bar(
                start, ray(start, tilt + math.pi, rng.uniform(260, 620)), radius * 2 / trails * 0.86
            )
    with canvas.layer(mix(colours.bright, (255, 255, 255), 0.35), to=colours.bright) as pen:
        pen.disc(head, radius)


def stripes(scene: Scene) -> None:
    """Nostalgia: a sliced sun under bent stripes."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    bands = [colours.deep, colours.mid, colours.bright, colours.accent]
    if scene.side() < 0:
        bands.reverse()
    width = rng.uniform(31, 39)
    foot = scene.row(1.0)
    scene.behind()
    if rng.choice((True, False)):
        x, y = WIDTH / 2, scene.row(0.57)
        outer = 238.0
    else:
        x, y = WIDTH / 2 + scene.side() * 190, scene.row(0.6)
        outer = 330.0
    for number, tint in enumerate(bands):
        radius = outer - number * (width + 5)
        with canvas.layer(tint) as pen:
            for reach, cut in ((radius, False), (radius - width, True)):
                pen.polygon(
                    [
                        *ellipse_points((x, y), (reach, reach), start=math.pi, stop=math.tau),
                        (x + reach, foot),
                        (x - reach, foot),
                    ],
                    cut=cut,
                )
    sun = outer - len(bands) * (width + 5) - 14
    with canvas.layer(colours.mid, to=colours.bright) as pen:
        pen.disc((x, y), sun)
        slices = rng.randrange(4, 7)
        for number in range(slices):
            top = y + sun * (number / slices)
            thick = 2.5 + 7 * number / slices
            pen.polygon([(0, top), (WIDTH, top), (WIDTH, top + thick), (0, top + thick)], cut=True)


def drips(scene: Scene) -> None:
    """Disgust: slime running down."""
    canvas, rng, colours = scene.canvas, scene.rng, scene.palette
    canvas.sky(colours.deep, colours.ground, 0, scene.bottom)
    scene.behind()
    back = mix(colours.mid, colours.ground, 0.55)
    for tint, low, high, number in ((back, 0.35, 0.86, 6), (colours.mid, 0.16, 0.74, 7)):
        width = WIDTH / number
        shift = rng.uniform(-0.5, 0.1) * width
        ends = [scene.row(rng.uniform(low, high)) for _ in range(number + 1)]
        tops = mix(tint, colours.bright, 0.55) if tint is colours.mid else tint
        with canvas.layer(tops, to=tint) as pen:
            _slime(
                pen,
                [(shift + width * (slot + 0.5), end) for slot, end in enumerate(ends)],
                scene.row(0.13),
                width,
            )
    gloss = mix(colours.bright, colours.ink, 0.4)
    x = shift + width * (0.5 + rng.randrange(1, number - 1))
    with canvas.layer(colours.accent, to=mix(colours.mid, colours.accent, 0.5)) as pen:
        drop = (x, scene.row(0.84))
        pen.disc(drop, 26)
        pen.polygon([(x - 23.5, drop[1] - 11), (x, drop[1] - 66), (x + 23.5, drop[1] - 11)])
    with canvas.layer(gloss, opacity=0.75) as pen:
        for slot, end in enumerate(ends):
            left = shift + width * (slot + 0.5) - width * 0.17
            pen.bar((left, scene.row(0.06)), (left, max(scene.row(0.08), end - width * 0.55)), 5)
        pen.disc((x - 9, drop[1] - 3), 5)


def _slime(pen: Pen, tips: list[Point], shoulder: float, width: float) -> None:
    """A band of slime that runs down to round tips, with round arches between the runs."""
    thick = width * 0.58
    left, right = tips[0][0] - width, tips[-1][0] + width
    pen.polygon([(left, 0), (right, 0), (right, shoulder), (left, shoulder)])
    for x, end in tips:
        pen.polygon(
            [(x - thick / 2, 0), (x + thick / 2, 0), (x + thick / 2, end), (x - thick / 2, end)]
        )
        pen.disc((x, end), thick * 0.56)
    for x, _ in tips:
        pen.disc((x + width / 2, shoulder), (width - thick) / 2, cut=True)
