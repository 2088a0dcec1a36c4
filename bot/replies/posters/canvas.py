"""A small canvas: smooth shapes, gradients, glows and grain."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from random import Random

from PIL import Image, ImageChops, ImageDraw

from bot.replies.posters.palettes import Colour

WIDTH, HEIGHT = 600, 900
"""Size of a poster in pixels."""

Point = tuple[float, float]
Box = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels from the top left; the last two exclusive."""

# Shapes are drawn this much larger and shrunk: smooth edges at the price of one bigger mask.
_OVERSAMPLING = 2
# The grain repeats this often down the poster, unseen; making it afresh costs more.
_GRAIN_STRIPS = 4
_STEPS = 64


def ellipse_points(
    centre: Point,
    radii: Point,
    *,
    tilt: float = 0.0,
    start: float = 0.0,
    stop: float = math.tau,
) -> list[Point]:
    """Points along an arc of a tilted ellipse; angles in radians, pixels down."""
    points = []
    for step in range(_STEPS + 1):
        angle = start + (stop - start) * step / _STEPS
        x, y = radii[0] * math.cos(angle), radii[1] * math.sin(angle)
        points.append(
            (
                centre[0] + x * math.cos(tilt) - y * math.sin(tilt),
                centre[1] + x * math.sin(tilt) + y * math.cos(tilt),
            )
        )
    return points


def ray(centre: Point, angle: float, distance: float) -> Point:
    """The point at a distance from the centre; the angle in radians, clockwise from the right."""
    return centre[0] + distance * math.cos(angle), centre[1] + distance * math.sin(angle)


class Pen:
    """Draws on the mask of one layer, in pixels of the picture."""

    def __init__(self, mask: Image.Image) -> None:
        self._draw = ImageDraw.Draw(mask)

    def polygon(self, points: Sequence[Point], *, cut: bool = False) -> None:
        """Fill a polygon, or cut it out of what the layer holds."""
        scaled = [(x * _OVERSAMPLING, y * _OVERSAMPLING) for x, y in points]
        self._draw.polygon(scaled, fill=0 if cut else 255)

    def disc(self, centre: Point, radius: float, *, cut: bool = False) -> None:
        """Fill a circle, or cut it out of what the layer holds."""
        self._draw.circle(
            (centre[0] * _OVERSAMPLING, centre[1] * _OVERSAMPLING),
            radius * _OVERSAMPLING,
            fill=0 if cut else 255,
        )

    def ring(self, centre: Point, radius: float, width: float) -> None:
        """Draw a circle's outline; the width grows inwards."""
        self._draw.circle(
            (centre[0] * _OVERSAMPLING, centre[1] * _OVERSAMPLING),
            radius * _OVERSAMPLING,
            outline=255,
            width=max(1, round(width * _OVERSAMPLING)),
        )

    def line(self, points: Sequence[Point], width: float, *, cut: bool = False) -> None:
        """Draw a line through the points."""
        self._draw.line(
            [(x * _OVERSAMPLING, y * _OVERSAMPLING) for x, y in points],
            fill=0 if cut else 255,
            width=max(1, round(width * _OVERSAMPLING)),
            joint="curve" if len(points) > 2 else None,  # noqa: PLR2004 - a bend has three points
        )

    def bar(self, start: Point, stop: Point, width: float) -> None:
        """Draw a straight line with round ends."""
        self.line((start, stop), width)
        self.disc(start, width / 2)
        self.disc(stop, width / 2)


class Canvas:
    """A picture that layers are laid on.

    Args:
        ground: its colour at first.
        size: its width and height in pixels; a poster's unless told.
    """

    def __init__(self, ground: Colour, size: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
        self._width, self._height = size
        # One picture a channel: Pillow blends these several times faster than RGB.
        self._bands = [Image.new("L", size, level) for level in ground]

    @contextmanager
    def layer(
        self, colour: Colour, *, to: Colour | None = None, opacity: float = 1.0
    ) -> Iterator[Pen]:
        """A pen whose shapes are laid on the picture as one when the block ends.

        Args:
            colour: their colour, at the top of the shapes where `to` is given.
            to: the colour at their bottom: a gradient between the two.
            opacity: how far they cover what lies under them, in [0, 1].
        """
        mask = Image.new("L", (self._width * _OVERSAMPLING, self._height * _OVERSAMPLING), 0)
        yield Pen(mask)
        box = mask.getbbox()
        if box is None:
            return
        left, top = (edge // _OVERSAMPLING for edge in box[:2])
        right, bottom = (-(-edge // _OVERSAMPLING) for edge in box[2:])
        small = mask.reduce(
            _OVERSAMPLING,
            (
                left * _OVERSAMPLING,
                top * _OVERSAMPLING,
                right * _OVERSAMPLING,
                bottom * _OVERSAMPLING,
            ),
        )
        if opacity < 1.0:
            small = small.point([round(value * opacity) for value in range(256)])
        if to is None:
            self._paste(colour, (left, top, right, bottom), small)
        else:
            self._paste_gradient((colour, to), (left, top, right, bottom), small)

    def sky(self, top: Colour, bottom: Colour, start: int, stop: int) -> None:
        """Fill the rows from start to stop with a vertical gradient."""
        if stop > start:
            self._paste_gradient((top, bottom), (0, start, self._width, stop))

    def glow(self, centre: Point, radius: float, colour: Colour, strength: float = 1.0) -> None:
        """Lay soft light around a point, fading to nothing at the radius."""
        # Dark in the middle; some versions of Pillow are white at the edges, others in the corners.
        halo = Image.radial_gradient("L")
        edge = halo.crop((0, halo.height // 2, 1, halo.height // 2 + 1)).tobytes()[0]
        table = [round(strength * 255 * (1 - min(1.0, v / edge)) ** 2) for v in range(256)]
        halo = halo.point(table)
        left, top = round(max(0.0, centre[0] - radius)), round(max(0.0, centre[1] - radius))
        right = round(min(self._width, centre[0] + radius))
        bottom = round(min(self._height, centre[1] + radius))
        if right <= left or bottom <= top:
            return
        # Only the part on the picture is enlarged.
        scale = halo.width / (2 * radius)
        seen = [
            max(0.0, min(halo.width, (edge - centre[axis % 2] + radius) * scale))
            for axis, edge in enumerate((left, top, right, bottom))
        ]
        size = (right - left, bottom - top)
        light = halo.resize(size, Image.Resampling.BILINEAR, (seen[0], seen[1], seen[2], seen[3]))
        self._paste(colour, (left, top, right, bottom), light)

    def fade(self, colour: Colour, start: int, stop: int) -> None:
        """Veil rows with a colour: nothing at `start`, all of it from `stop` on.

        The veil runs downwards when stop lies below start, upwards otherwise.
        """
        top, bottom = min(start, stop), max(start, stop)
        ramp = Image.linear_gradient("L").resize(
            (self._width, bottom - top), Image.Resampling.BILINEAR
        )
        ramp = ramp.point([round(255 * _ease(value / 255)) for value in range(256)])
        if stop > start:
            self._paste(colour, (0, stop, self._width, self._height))
        else:
            ramp = ramp.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
            self._paste(colour, (0, 0, self._width, stop))
        self._paste(colour, (0, top, self._width, bottom), ramp)

    def grain(self, rng: Random, amount: float) -> None:
        """Scatter the grain of film stock, `amount` levels (0..255) at most either way."""
        levels = bytes(round(value / 255 * 2 * amount) for value in range(256))
        strip = rng.randbytes(self._width * self._height // _GRAIN_STRIPS).translate(levels)
        noise = Image.frombytes("L", (self._width, self._height), strip * _GRAIN_STRIPS)
        self._bands = [ImageChops.add(band, noise, 1, -round(amount)) for band in self._bands]

    def picture(self) -> Image.Image:
        """What is drawn so far, RGB."""
        return Image.merge("RGB", self._bands)

    def _paste(self, colour: Colour, box: Box, mask: Image.Image | None = None) -> None:
        for band, level in zip(self._bands, colour, strict=True):
            band.paste(level, box, mask)

    def _paste_gradient(
        self, colours: tuple[Colour, Colour], box: Box, mask: Image.Image | None = None
    ) -> None:
        """Paste a vertical gradient from the first colour to the second."""
        left, top, right, bottom = box
        ramp = Image.linear_gradient("L").resize((1, bottom - top), Image.Resampling.BILINEAR)
        for band, start, stop in zip(self._bands, *colours, strict=True):
            column = ramp.point([round(start + (stop - start) * v / 255) for v in range(256)])
            fill = column.resize((right - left, bottom - top), Image.Resampling.NEAREST)
            band.paste(fill, box, mask)


def _ease(share: float) -> float:
    """Smoothstep: gradients that begin and end without an edge."""
    return share * share * (3 - 2 * share)
