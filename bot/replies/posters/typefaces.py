"""The fonts of a drawn poster, and what they can show.

Both are Sofia Sans 4.101 (SIL Open Font Licence 1.1, see `fonts/OFL.txt`), the subsets of the
fontsource packages 5.3.0 merged with fontTools, with the Russian forms of Cyrillic as default.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).resolve().parent.parent / "fonts"
DISPLAY = FONTS / "SofiaSansExtraCondensed-ExtraBold.ttf"
"""The face of titles: Latin, Latin Extended, Cyrillic, Greek."""
TEXT = FONTS / "SofiaSansCondensed-SemiBold.ttf"
"""The face of small print; the same scripts."""

# Where systems keep fonts, and the families worth asking for scripts that ours lacks.
_SYSTEM_FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("/System/Library/Fonts"),
    Path("/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)
_SYSTEM_FAMILIES = (
    "NotoSansCJK-Bold.ttc",
    "DejaVuSansCondensed-Bold.ttf",
    "DejaVuSans-Bold.ttf",
    "NotoSans*-Bold.ttf",
    "Arial Unicode.ttf",
    "msyhbd.ttc",
    "Nirmala*.tt?",
)
_SAMPLE_SIZE = 20
# With fewer of its letters than this a title says nothing.
_LEAST_SHARE = 0.7
# More marks than this on one letter are noise, not a script.
_MAX_MARKS = 2
# No font has a glyph for a noncharacter, so it shows the font's box for missing ones.
_NONCHARACTER = "\uffff"


@lru_cache(maxsize=512)
def font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    """A font of a size in pixels, kept for the next poster."""
    return ImageFont.truetype(path, size)


def readable(text: str, face: Path) -> tuple[str, Path]:
    """What can be shown of a text, and the font that shows it.

    The face asked for where it has every character; else a system font that has; else the face
    asked for, with accents dropped and then characters left out until no empty boxes remain.
    """
    cleaned = _clean(text)
    for path in chain((face,), _system_fonts() if not _covers(face, cleaned) else ()):
        if _covers(path, cleaned):
            return cleaned, path
    shown = "".join(char if _has(face, char) else _plain(char, face) for char in cleaned)
    return " ".join(shown.split()), face


def most_readable(texts: Sequence[str], face: Path) -> str:
    """The first text that can be shown whole, else the one that loses least; none if all lose much.

    A title in a script that no font has must not end up as its exclamation mark.
    """
    best, most = "", _LEAST_SHARE
    for text in texts:
        share = _share(text, face)
        if share >= 1.0:
            return text
        if share > most:
            best, most = text, share
    return best


def _share(text: str, face: Path) -> float:
    """How much of a text can be shown, by its letters and digits where it has any; in [0, 1]."""
    wanted, shown = _clean(text), readable(text, face)[0]
    counts = sum(map(str.isalnum, wanted)), sum(map(str.isalnum, shown))
    if not counts[0]:
        counts = len(wanted), len(shown)
    return min(counts[1] / counts[0], 1.0) if counts[0] else 0.0


def _clean(text: str) -> str:
    """Text in one line, composed, without control characters and towers of accents."""
    kept = []
    marks = 0
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        marks = marks + 1 if category.startswith("M") else 0
        if category[0] in "ZC":
            # Format characters are invisible; the others part words.
            kept.append("" if category == "Cf" else " ")
        elif marks <= _MAX_MARKS:
            kept.append(char)
    return " ".join("".join(kept).split())


def _plain(char: str, face: Path) -> str:
    """The nearest the face can do: the letter without its accents, or nothing."""
    return "".join(
        part
        for part in unicodedata.normalize("NFKD", char)
        if not unicodedata.combining(part) and not part.isspace() and _has(face, part)
    )


def _covers(path: Path, text: str) -> bool:
    return all(_has(path, char) for char in set(text))


@lru_cache(maxsize=8192)
def _has(path: Path, char: str) -> bool:
    if char == " ":
        return True
    sample = font(path, _SAMPLE_SIZE)
    mask, missing = sample.getmask(char), sample.getmask(_NONCHARACTER)
    return mask.size != missing.size or bytes(mask) != bytes(missing)


@lru_cache(maxsize=1)
def _system_fonts() -> tuple[Path, ...]:
    """Fonts of this machine that may show what ours cannot, the likeliest first."""
    return tuple(
        path
        for pattern in _SYSTEM_FAMILIES
        for folder in _SYSTEM_FOLDERS
        if folder.is_dir()
        for path in sorted(folder.rglob(pattern))
        if _opens(path)
    )


def _opens(path: Path) -> bool:
    try:
        font(path, _SAMPLE_SIZE)
    except OSError:
        return False
    return True
