"""Setting a poster's words: a title that always fits, and a line of small print.

All positions are pixels of the poster, the origin at its top left.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw

from bot.replies.posters.canvas import HEIGHT, WIDTH, Box
from bot.replies.posters.palettes import Colour
from bot.replies.posters.typefaces import DISPLAY, TEXT, font, readable

MARGIN = 44
"""Pixels kept free on every side."""
MEASURE = WIDTH - 2 * MARGIN
"""Width of a line at most."""

_TITLE_HEIGHT = 312
_LARGEST, _SMALLEST = 240, 20
_MAX_LINES = 8
# Parts of the font size: free space between the ink of two lines, and the least line pitch.
_GAP, _PITCH = 0.13, 0.83
_RULER = 100
# A word longer than the first is hyphenated into pieces no longer than the second.
_LONG_WORD, _LONG_PIECE = 24, 17
_ORPHAN = 2
_CREDIT_SIZE, _CREDIT_GAP, _CREDIT_BELOW = 31, 18, 28
_ELLIPSIS = "…"
_SOFT_HYPHEN = "\u00ad"
# Scripts written without spaces break between any two characters.
_UNSPACED = re.compile(r"([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ufaff])")
_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]")
_TURKISH = re.compile("[ıİğĞ]")
_ACUTE = "\u0301"


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one baseline.

    Attributes:
        text: what is written.
        face: the font file.
        size: its size in pixels.
        x: where the ink begins, from the left.
        baseline: from the top.
    """

    text: str
    face: Path
    size: int
    x: int
    baseline: int

    @property
    def ink(self) -> Box:
        """The pixels the words touch."""
        left, top, right, bottom = _ink(self.text, self.face, self.size)
        return self.x, self.baseline + top, self.x + right - left, self.baseline + bottom


@dataclass(frozen=True, slots=True)
class Lettering:
    """All the words of a poster, set.

    Attributes:
        title: its lines from top to bottom; empty when no font can show any of it.
        credits: year and directors, on one baseline.
    """

    title: tuple[Line, ...]
    credits: tuple[Line, ...]

    @property
    def box(self) -> Box:
        """The pixels all words touch; an empty box at the bottom margin when there are none."""
        boxes = [line.ink for line in (*self.title, *self.credits)]
        if not boxes:
            return MARGIN, HEIGHT - MARGIN, MARGIN, HEIGHT - MARGIN
        lefts, tops, rights, bottoms = zip(*boxes, strict=True)
        return min(lefts), min(tops), max(rights), max(bottoms)

    def draw(self, image: Image.Image, ink: Colour) -> None:
        """Write the words on a picture."""
        pen = ImageDraw.Draw(image)
        for line in (*self.title, *self.credits):
            bearing = _ink(line.text, line.face, line.size)[0]
            pen.text(
                (line.x - bearing, line.baseline),
                line.text,
                font=font(line.face, line.size),
                fill=ink,
                anchor="ls",
            )


def set_poster(title: str, year: int, directors: Sequence[str], *, at_top: bool) -> Lettering:
    """Set title, year and directors inside the margins.

    Args:
        title: any text; characters no font can show are left out.
        year: left out when it is not positive.
        directors: as many as fit are named.
        at_top: at the head of the poster; at its foot otherwise.
    """
    lettering = Lettering(_set_title(title), _set_credits(year, directors))
    bottom = max((line.ink[3] for line in lettering.title), default=0)
    height = max((-line.ink[1] for line in lettering.credits), default=0)
    below = bottom + _CREDIT_BELOW + height if lettering.title else height
    lettering = replace(lettering, credits=tuple(_moved(lettering.credits, below)))
    _, top, _, foot = lettering.box
    shift = MARGIN - top if at_top else HEIGHT - MARGIN - foot
    return Lettering(tuple(_moved(lettering.title, shift)), tuple(_moved(lettering.credits, shift)))


def _moved(lines: Sequence[Line], down: int) -> Iterator[Line]:
    return (replace(line, baseline=line.baseline + down) for line in lines)


def _set_title(title: str) -> tuple[Line, ...]:
    """The lines of the title with the first baseline near 0, as large as fits."""
    shown, face = readable(_capitals(title), DISPLAY)
    pieces = _pieces(shown)
    while pieces:
        texts, size = _best_break(pieces, face)
        for smaller in range(size, _SMALLEST - 1, -1):
            lines = _stack(texts, face, smaller)
            if _fits(lines):
                return lines
        # Longer than any title: say less, legibly.
        pieces = [*pieces[: len(pieces) * 4 // 5 - 1], _ELLIPSIS] if len(pieces) > 1 else []
    return ()


def _capitals(title: str) -> str:
    """The title in capitals as its language writes them."""
    if _TURKISH.search(title):
        # Two letters i, with and without a dot.
        title = title.replace("i", "İ")
    if _GREEK.search(title):
        # Accents belong to small letters only.
        bare = unicodedata.normalize("NFD", title).replace(_ACUTE, "")
        title = unicodedata.normalize("NFC", bare)
    return title.upper()


def _fits(lines: Sequence[Line]) -> bool:
    return (
        max(line.ink[2] for line in lines) <= MARGIN + MEASURE
        and lines[-1].ink[3] - lines[0].ink[1] <= _TITLE_HEIGHT
    )


def _stack(texts: Sequence[str], face: Path, size: int) -> tuple[Line, ...]:
    """Lines under each other at one pitch, wide enough that no two touch."""
    inks = [_ink(text, face, size) for text in texts]
    pairs = pairwise(inks)
    needed = [above[3] - below[1] + round(size * _GAP) for above, below in pairs]
    pitch = max([round(size * _PITCH), *needed])
    return tuple(
        Line(text, face, size, MARGIN, number * pitch) for number, text in enumerate(texts)
    )


def _pieces(text: str) -> list[str]:
    """What a line may be broken into; a piece that begins a word begins with a space."""
    pieces = []
    for word in text.split():
        parts = [part for part in _UNSPACED.split(word) if part]
        parts = [piece for part in parts for piece in _hyphenated(part)]
        pieces += [" " + parts[0], *parts[1:]]
    # A single letter leads the next word, and a part number stands by the one before.
    for index in range(len(pieces) - 2, -1, -1):
        first, following = pieces[index : index + 2]
        alone = len(first.strip()) == 1 and first[0] == following[0] == " "
        if alone and len(following) < _LONG_PIECE:
            pieces[index : index + 2] = [first + following]
    if len(pieces) > 1 and len(pieces[-1].strip()) <= _ORPHAN and len(pieces[-2]) < _LONG_PIECE:
        pieces[-2:] = [pieces[-2] + pieces[-1]]
    return pieces


def _hyphenated(word: str) -> list[str]:
    if len(word) <= _LONG_WORD:
        return [word]
    count = -(-len(word) // _LONG_PIECE)
    cuts = [len(word) * number // count for number in range(count + 1)]
    parts = [word[start:stop] for start, stop in pairwise(cuts)]
    return [part + _SOFT_HYPHEN for part in parts[:-1]] + parts[-1:]


def _best_break(pieces: Sequence[str], face: Path) -> tuple[list[str], int]:
    """The breaking into lines that allows the largest letters, and their size in pixels."""
    widths = [_advance(piece, face) for piece in pieces]
    best: tuple[int, list[str]] = (0, [_joined(pieces)])
    for count in range(1, min(_MAX_LINES, len(pieces)) + 1):
        lines = _broken(pieces, widths, count)
        widest = max(_advance(line, face) for line in lines)
        size = min(
            _LARGEST,
            int(_RULER * MEASURE / max(widest, 1)) + 2,
            int(_TITLE_HEIGHT / (len(lines) * _PITCH - 0.1)) + 2,
        )
        # One line more is worth it only for clearly larger letters.
        if size > best[0] * 1.08:
            best = size, lines
    return best[1], best[0]


def _broken(pieces: Sequence[str], widths: Sequence[int], count: int) -> list[str]:
    """The pieces in at most `count` lines, the widest of them as narrow as can be."""
    low, high = max(widths), sum(widths)
    while low < high:
        middle = (low + high) // 2
        if len(_filled(widths, middle)) <= count:
            high = middle
        else:
            low = middle + 1
    cuts = [0, *_filled(widths, low)]
    return [_joined(pieces[start:stop]) for start, stop in pairwise(cuts)]


def _filled(widths: Sequence[int], limit: int) -> list[int]:
    """Where lines end when each takes as many pieces as the limit allows."""
    ends, width = [], 0
    for index, piece in enumerate(widths):
        if width and width + piece > limit:
            ends.append(index)
            width = 0
        width += piece
    return [*ends, len(widths)]


def _joined(pieces: Sequence[str]) -> str:
    line = "".join(pieces).strip()
    hyphen = "-" if line.endswith(_SOFT_HYPHEN) else ""
    return line.replace(_SOFT_HYPHEN, "") + hyphen


def _set_credits(year: int, directors: Sequence[str]) -> tuple[Line, ...]:
    """Year, then as many directors as the line holds, on baseline 0."""
    lines: list[Line] = []
    x = MARGIN
    if year > 0:
        lines.append(Line(str(year), DISPLAY, _CREDIT_SIZE, x, 0))
        x = lines[0].ink[2] + _CREDIT_GAP
    names = [name for name in directors if readable(name, TEXT)[0]]
    for count in range(len(names), 0, -1):
        text, face = readable(", ".join(names[:count]), TEXT)
        line = Line(text, face, _CREDIT_SIZE, x, 0)
        while count == 1 and len(text) > 1 and line.ink[2] > WIDTH - MARGIN:
            text = text[: len(text) * 9 // 10].rstrip()
            line = replace(line, text=text + _ELLIPSIS)
        if line.ink[2] <= WIDTH - MARGIN:
            return (*lines, line)
    return tuple(lines)


def _advance(text: str, face: Path) -> int:
    """Width of a text at the ruler's size, spaces counted."""
    return round(font(face, _RULER).getlength(text.replace(_SOFT_HYPHEN, "-")))


@lru_cache(maxsize=1024)
def _ink(text: str, face: Path, size: int) -> Box:
    """The box of the ink around a baseline at 0."""
    left, top, right, bottom = font(face, size).getbbox(text, anchor="ls")
    return math.floor(left), math.floor(top), math.ceil(right), math.ceil(bottom)
