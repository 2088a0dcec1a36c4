"""A month of moods, drawn as a night sky: the brighter the day, the higher its light stands.

A phone shows it some 330 points wide, a third of its pixels: words are set large for that.
"""

from __future__ import annotations

import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from types import MappingProxyType

from PIL import Image, ImageDraw

from bot.replies.posters.canvas import Canvas, Point, ray
from bot.replies.posters.palettes import PALETTES, Colour, mix
from bot.replies.posters.typefaces import DISPLAY, TEXT, font, most_readable, readable
from emotion.vocabulary import Emotion, Feeling, Mood

_QUALITY = 86
_NIGHT = PALETTES[Feeling.WONDER]
_GOLD = PALETTES[Feeling.JOY].accent
_LIGHTS: Mapping[Emotion, Colour] = MappingProxyType(
    {
        Emotion.ANGRY: PALETTES[Feeling.ANGER].bright,
        Emotion.DISGUST: PALETTES[Feeling.DISGUST].bright,
        Emotion.FEAR: PALETTES[Feeling.FEAR].accent,
        Emotion.HAPPY: _GOLD,
        Emotion.SAD: PALETTES[Feeling.SADNESS].accent,
        Emotion.SURPRISE: PALETTES[Feeling.SURPRISE].mid,
        Emotion.NEUTRAL: PALETTES[Feeling.CALM].accent,
    }
)
_DULL = mix(_NIGHT.ink, _NIGHT.mid, 0.5)
_WIDTH, _HEIGHT, _MARGIN = 960, 720, 48
# Rows of the picture: the title's foot, where the brightest and the darkest days stand, and the
# foot of the days' numbers.
_TITLE, _TOP, _BOTTOM, _NUMBERS = 104, 226, 540, 676
# No mix of moods is much brighter or darker than the emotions themselves.
_BRIGHTEST = 0.85
_TITLE_SIZE, _SMALL = 80, 38
_LIGHT, _STAR = 13, 21
_A_WEEK = 7
_BETWEEN = 8


@dataclass(frozen=True, slots=True)
class Day:
    """A day's mood.

    Attributes:
        date: the day.
        valence: how pleasant it was, in [-1, 1].
        emotion: what led in it.
        mood: what people call that, where it is none of the seven emotions.
    """

    date: date
    valence: float
    emotion: Emotion
    mood: Mood | None = None

    @property
    def light(self) -> Colour:
        """What it is drawn with; what has a name of its own has no colour of an emotion."""
        return _LIGHTS[self.emotion] if self.mood is None else _DULL


@dataclass(frozen=True, slots=True)
class Loved:
    """A film that was given four or five stars, and when."""

    date: date
    title: str
    stars: int


@dataclass(frozen=True, slots=True)
class Month:
    """What is drawn.

    Attributes:
        title: what stands over it.
        first: the first day.
        last: the last one.
        days: those of which a mood is known, in order.
        loved: films loved in that time, newest first.
        high: what the brightest days are called.
        low: what the darkest ones are.
    """

    title: str
    first: date
    last: date
    days: Sequence[Day]
    loved: Sequence[Loved]
    high: str = ""
    low: str = ""


def draw_month(month: Month) -> bytes:
    """Draw it: a JPEG of 960x720 pixels without metadata. Safe to call in threads."""
    canvas = Canvas(_NIGHT.ground, (_WIDTH, _HEIGHT))
    canvas.sky(_NIGHT.deep, _NIGHT.ground, 0, _NUMBERS)
    canvas.glow((_WIDTH / 2, _TOP - 60), 560, mix(_GOLD, _NIGHT.mid, 0.5), 0.35)
    places = {day.date: (_column(month, day.date), _row(day.valence)) for day in month.days}
    with canvas.layer(_NIGHT.ink, opacity=0.16) as pen:
        pen.bar((_MARGIN, _row(0.0)), (_WIDTH - _MARGIN, _row(0.0)), 3)
    with canvas.layer(_NIGHT.accent, opacity=0.55) as pen:
        if len(places) > 1:
            pen.line(_curve(list(places.values())), 5)
    for day in month.days:
        canvas.glow(places[day.date], 80, day.light, 0.7)
        with canvas.layer(day.light) as pen:
            pen.disc(places[day.date], _LIGHT)
    with canvas.layer(_GOLD) as pen:
        for film in month.loved:
            x, y = places.get(film.date, (_column(month, film.date), _row(0.0)))
            pen.polygon(_star((x, y - 2 * _STAR), _STAR))
    picture = canvas.picture()
    _letter(picture, month)
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=_QUALITY)
    return file.getvalue()


def _letter(picture: Image.Image, month: Month) -> None:
    pen = ImageDraw.Draw(picture)
    room = _WIDTH - 2 * _MARGIN
    # Words that no font at hand can show are left out.
    title, face = readable(most_readable((month.title,), DISPLAY), DISPLAY)
    width = font(face, _TITLE_SIZE).getlength(title)
    size = _TITLE_SIZE if width <= room else int(_TITLE_SIZE * room / width)
    pen.text((_MARGIN, _TITLE), title, _NIGHT.ink, font(face, size), anchor="ls")
    for words, row in ((month.high, _TOP - 46), (month.low, _BOTTOM + 66)):
        told, face = readable(most_readable((words,), TEXT), TEXT)
        pen.text((_MARGIN, row), told, _NIGHT.accent, font(face, _SMALL), anchor="ls")
    day = month.first
    while day <= month.last:
        number = str(day.day)
        x = _column(month, day)
        pen.text((x, _NUMBERS), number, _NIGHT.accent, font(TEXT, _SMALL), anchor="ms")
        day += timedelta(days=_A_WEEK)


def _column(month: Month, day: date) -> float:
    span = max((month.last - month.first).days, 1)
    inset = _MARGIN + _STAR
    return inset + (_WIDTH - 2 * inset) * (day - month.first).days / span


def _row(valence: float) -> float:
    height = max(-1.0, min(1.0, valence / _BRIGHTEST))
    return (_TOP + _BOTTOM) / 2 - height * (_BOTTOM - _TOP) / 2


def _curve(points: Sequence[Point]) -> list[Point]:
    """A line through the points that eases from each to the next."""
    drawn = [points[0]]
    for (x1, y1), (x2, y2) in pairwise(points):
        for step in range(1, _BETWEEN + 1):
            share = step / _BETWEEN
            eased = (1 - math.cos(math.pi * share)) / 2
            drawn.append((x1 + (x2 - x1) * share, y1 + (y2 - y1) * eased))
    return drawn


def _star(centre: Point, radius: float) -> list[Point]:
    """A star of five points, one of them upwards."""
    return [
        ray(centre, math.pi * (number / 5 - 0.5), radius if number % 2 == 0 else radius * 0.42)
        for number in range(10)
    ]
