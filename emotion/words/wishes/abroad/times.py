"""Years and lengths asked for in other languages: "aus den Achtzigern", "de menos de dos horas"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.words.wishes.abroad.lexicon.times import (
    AT_LEAST,
    AT_MOST,
    HALF_MORE,
    HOURS,
    NUMBERS,
    TIMES,
    TO_SPEND,
    UNIT,
)
from emotion.words.wishes.asked import BLANK, Asked

_YEAR = r"(?:18[89]|19\d|20\d)\d"
_CENTURY: Final = 100
# "20" is of film's silent years, "10" of ours.
_OLDEST_DECADE: Final = 20
_MINUTES_AN_HOUR: Final = 60
_SHORTEST_MINUTES, _LONGEST_MINUTES = 10, 300


def cut_years(text: str, asked: Asked, code: str) -> str:
    """Take years and decades out of a wish and note them.

    Args:
        text: a wish, or a clause of one.
        asked: what was asked for is added.
        code: the language of the wish.

    Returns:
        The text with a blank where something was found.
    """

    def take(match: re.Match[str]) -> str:
        _note_years(match, asked, code)
        return f" {BLANK} "

    return years(code).sub(take, text)


def cut_lengths(text: str, asked: Asked) -> str:
    """Take lengths out of a wish and note them, in whatever language.

    Returns:
        The text with a blank where something was found.
    """

    def take(match: re.Match[str]) -> str:
        number = (match["number"] or "1").lower()
        count = float(number) if number.isdecimal() else NUMBERS[number]
        minutes = count
        if match["unit"].lower().startswith(HOURS):
            minutes = (count + (0.5 if match["half"] else 0.0)) * _MINUTES_AN_HOUR
            minutes += int(match["rest"] or 0)
        if not _SHORTEST_MINUTES <= minutes <= _LONGEST_MINUTES:
            return match.group()
        if match["most"]:
            asked.minutes(None, round(minutes))
        else:
            asked.minutes(round(minutes), None)
        return f" {BLANK} "

    return lengths().sub(take, text)


def _note_years(match: re.Match[str], asked: Asked, code: str) -> None:
    led = match.groupdict()
    if led["year"]:
        year = int(led["year"])
        if led["before"]:
            asked.years(None, year - 1)
        elif led["since"]:
            asked.years(year, None)
        else:
            asked.years(year, year)
        return
    first = _decade(led["decade"]) if led["decade"] else _in_words(match, code)
    if led["before"]:
        asked.years(None, first - 1)
    else:
        asked.years(first, None if led["since"] else first + 9)


def _decade(digits: str) -> int:
    decade = int(digits)
    if decade >= _CENTURY:
        return decade
    return decade + (1900 if decade >= _OLDEST_DECADE else 2000)


def _in_words(match: re.Match[str], code: str) -> int:
    told = match["words"]
    return next(
        first
        for pattern, first in TIMES[code].decades.items()
        if re.fullmatch(pattern, told, re.IGNORECASE)
    )


@cache
def years(code: str) -> re.Pattern[str]:
    """What tells years in a language."""
    times = TIMES[code]
    led = rf"(?:(?:(?P<before>{times.before})|(?P<since>{times.since})) )?"
    digits = times.decade.replace("{decade}", r"(?P<decade>(?:19|20)?\d0)")
    words = "|".join(times.decades)
    return re.compile(
        rf"(?<!\w){led}(?:{digits}|(?P<words>{words})|(?:(?:{times.year}) )?(?P<year>{_YEAR})"
        rf"(?:{times.after_year})?)(?![\w-])",
        re.IGNORECASE,
    )


@cache
def lengths() -> re.Pattern[str]:
    """What tells a length, in whatever language."""
    numbers = "|".join(sorted(map(re.escape, NUMBERS), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:(?P<most>{AT_MOST})|(?P<least>{AT_LEAST}))(?:(?: de)? |(?<='))"
        # "Hora y media" has no number.
        rf"(?:(?P<number>\d{{1,3}}|{numbers})(?: de)? ?|(?=\w+(?:{HALF_MORE})))"
        rf"(?P<unit>{UNIT})\.?(?P<rest> ?\d\d)?(?P<half>{HALF_MORE})?(?:{TO_SPEND})?(?!\w)",
        re.IGNORECASE,
    )
