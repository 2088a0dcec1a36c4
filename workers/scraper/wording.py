"""Texts of pages: white space, names, durations, years and numbers as people write them."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterable
from typing import Any

from bs4 import Tag

_SPACE = re.compile(r"\s+")
# Pretty-printed pages put white space between an element and the comma behind it.
_BEFORE_MARK = re.compile(r" +(?=[,.;)\]](?:\s|$|[)\]\"'”’]))|(?<=[(\[]) +| +(?='s\b)")
# JSON can hold halves of characters, which no database takes.
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_YEAR = re.compile(r"(?<!\d)(18[89]\d|19\d\d|20\d\d)(?!\d)")
_ISO_DURATION = re.compile(
    r"P(?:0+Y)?(?:0+M)?(?:(?P<days>\d{1,9})D)?T?(?:(?P<hours>\d{1,9})H)?(?:(?P<minutes>\d{1,9})M{1,2})?"
    r"(?:(?P<seconds>\d{1,9})(?:\.\d+)?S)?",
    re.IGNORECASE,
)
_DURATION = re.compile(
    r"(?:(?<![\d.,])(?P<hours>\d{1,2})\s*(?:h|hrs?|hours?|hod|std|heures?|horas?)(?![^\W\d_])\.?"
    r"(?:(?P<rest>[0-5]\d)\b|[\s,]*(?:and\s+)?))?"
    r"(?:(?<!\d)(?P<minutes>\d{1,3})(?:\s*[-–]\s*\d{1,3})?\s*(?:m|min|mins|minut\w*)(?![^\W_]))?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)")
_DECIMAL_COMMA = re.compile(r"\d+,\d{1,2}")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_BETWEEN_NAMES = re.compile(r"\s*(?:[;/•·\n]|,(?!\s*(?:Jr|Sr|II|III|IV)\b))\s*")


def tidy(text: str) -> str:
    """A text on one line: white space and invisible characters as a reader would not notice."""
    return _BEFORE_MARK.sub("", _SPACE.sub(" ", _INVISIBLE.sub("", text)).strip())


def unescaped(value: object) -> str:
    """A text from JSON, where sites escape once for HTML on top; empty for anything else."""
    return tidy(html.unescape(value)) if isinstance(value, str) else ""


def cut(text: str, longest: int) -> str:
    """A text of at most so many characters, cut between words."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0] + "…"


def words_of(tag: Tag) -> str:
    """The text of an element, with its line breaks as spaces."""
    for line_break in tag.find_all("br"):
        line_break.replace_with("\n")
    return tidy(tag.get_text())


def names_in(text: str) -> list[str]:
    """The names in a line such as "Joel Coen, Ethan Coen" or "Tim Robbins (voice)"."""
    names = []
    for part in _BETWEEN_NAMES.split(_ASIDE.sub("", text)):
        names.extend(re.split(r"\s+(?:and|&)\s+(?=\S+\s+\S)", part) if " " in part else [part])
    return [name for name in map(tidy, names) if name]


def unique(values: Iterable[str]) -> tuple[str, ...]:
    """The values that are not empty, each once, in order."""
    return tuple(dict.fromkeys(value for value in values if value))


def year_in(value: object) -> int | None:
    """The first year that a text or number holds, of those in which there were films."""
    found = _YEAR.search(str(value)) if isinstance(value, str | int) else None
    return int(found[0]) if found else None


def minutes_in(text: object) -> int | None:
    """A duration in minutes, of "PT2H16M", "PT8160S", "2h16m", "136 min" or "1 hour 53 minutes"."""
    if not isinstance(text, str):
        return None
    whole = text.strip()
    matches = [_ISO_DURATION.fullmatch(whole), _CLOCK.fullmatch(whole)]
    for match in [*matches, *_DURATION.finditer(tidy(text))]:
        told = (
            {name: int(digits or 0) for name, digits in match.groupdict().items()} if match else {}
        )
        minutes = (
            told.get("days", 0) * 24 * 60
            + told.get("hours", 0) * 60
            + told.get("rest", 0)
            + told.get("minutes", 0)
            + told.get("seconds", 0) // 60
        )
        if 0 < minutes <= 1000:  # noqa: PLR2004 # ScrapedFilm takes no more
            return minutes
    return None


def number(value: Any) -> float | None:
    """A finite number, also from a text such as "1,234", "1 234" or "7,8"; else None."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, str):
        plain = _SPACE.sub("", value)
        value = plain.replace(",", "." if _DECIMAL_COMMA.fullmatch(plain) else "")
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None
