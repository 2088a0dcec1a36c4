"""Rules for years and runtimes in English: "from the 80s", "before 1970", "under two hours"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from emotion.words.texts.sieve import Sieve, folded
from emotion.words.wishes.asked import BLANK, Asked

# Longer than any film people mean: "awake for more than 24 hours" is no runtime.
_LONGEST_MINUTES: Final = 300
_SHORTEST_MINUTES: Final = 10
_ABOUT_MINUTES: Final = 10
_LONG_FOR_MOST: Final = 120

_DECADE_WORDS: Final = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "noughties": 0,
}
# "the 20s" of film are the silent ones; "10s" and "00s" are of our time.
_NEWEST_SHORT_DECADE: Final = 10
_NUMBERS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "half an": 0.5}

_YEAR = r"(?:18[89]|19\d|20\d)\d"
_NOT_AN_AGE = r"(?<!\bmy )(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!\byour )(?<!\bmid)"
_DECADE = (
    rf"{_NOT_AN_AGE}(?:\b(?P<part>early|mid|late)[- ])?(?:\bthe )?"
    rf"(?:\b(?P<century>18|19|20)?|['’])(?P<digits>\d0)['’]?s\b|"
    rf"{_NOT_AN_AGE}(?:\b(?P<part2>early|mid|late)[- ])?(?:\bthe )?"
    rf"\b(?P<word>{'|'.join(_DECADE_WORDS)})\b"
)
_LENGTH = (
    r"(?:(?P<spelled>half an|an?|one|two|three|four)[ -](?:hours?|hrs?)\b|"
    r"(?P<hours>\d(?:[.,]\d)?)[ -]?(?:hours?|hrs?|h)\b)(?: and a half(?P<half>\b))?"
    r"(?: ?(?:and )?(?P<rest>\d{1,2})(?: ?(?:minutes|mins?|m))?\b)?|"
    r"(?P<hours2>\d) ?h ?(?P<rest2>\d{2})\b|"
    r"(?P<hours3>one|two|three|\d) and a half hours\b|(?P<onehalf>hour and a half\b)|"
    r"(?P<minutes>\d{2,3}|forty|fifty|sixty|ninety)[ -]?(?:minutes|minute|mins?|m|['’′])(?!\w)"
)
_MINUTE_WORDS: Final = {"forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_AT_MOST = (
    r"under|less than|below|max(?:imum)?(?: of)?|at most|no longer than|not longer than|up to|"
    r"shorter than|within|no more than|not more than|not over|<|tops|fewer than|i(?:'ve| have)"
    r"(?: only)?(?: got)?|i only have|we have|we've got|only|ive got|have|got"
)
_AT_LEAST = r"over|more than|at least|longer than|min(?:imum)?(?: of)?|no less than|>|above"
# "slept less than two hours", "stuck here over an hour" speak of something else.
_NOT_A_FILM = (
    r"(?<!slept )(?<!sleep )(?<!sleeping )(?<!waited )(?<!waiting )(?<!worked )(?<!working )"
    r"(?<!cried )(?<!stuck )(?<!for )(?<!been )(?<!drove )(?<!late )(?<!talked )(?<!fought )"
)
_NOT_OF_SLEEP = (
    r"(?! ?(?:of )?(?:sleep|sleeping|work|rest|ago|late|away|drive|left (?:to|until|before)|"
    r"commute|delay|delayed|overtime|in traffic|on the phone|of my life|a day|straight|crying|"
    r"until|before))"
)


_SEEN: Final = re.compile(
    r"(?i)\b(?:(?:i|we|he|she|they) (?:(?:first|last|once|already) )?(?:saw|watched)|"
    r"seen (?:it|that|this))\b[^.!?;]*$"
)


def _decade(match: re.Match[str]) -> tuple[int, int]:
    digits = match["digits"]
    if digits is None:
        short = _DECADE_WORDS[match["word"].lower()]
        century = 2000 if short == 0 else 1900
    else:
        short = int(digits)
        guess = 19 if short > _NEWEST_SHORT_DECADE else 20
        century = int(match["century"] or guess) * 100
    start = century + short
    part = (match["part"] or match["part2"] or "").lower()
    return {
        "early": (start, start + 3),
        "mid": (start + 3, start + 6),
        "late": (start + 6, start + 9),
    }.get(part, (start, start + 9))


def _minutes(match: re.Match[str]) -> int:
    if match["minutes"]:
        word = match["minutes"].lower()
        return _MINUTE_WORDS.get(word) or int(word)
    if match["onehalf"]:
        return 90
    word = (match["spelled"] or match["hours"] or match["hours2"] or match["hours3"]).lower()
    hours = float(_NUMBERS.get(word) or word.replace(",", "."))
    if match["hours3"] or match["half"] is not None:
        hours += 0.5
    return round(60 * hours) + int(match["rest"] or match["rest2"] or 0)


def cut_times(text: str, asked: Asked, this_year: int) -> str:
    """Take years and runtimes out of a text and note them.

    Args:
        text: the text.
        asked: where to note what was found.
        this_year: what "the last ten years" counts from.

    Returns:
        The text with a blank where something was found.
    """
    if not SPEAKS_OF_TIME.search(folded(text)):
        return text
    for note, pattern in RULES.among(text):

        def replace(match: re.Match[str], note: _Note = note) -> str:
            return f" {BLANK} " if note(match, asked, this_year) else match.group()

        text = pattern.sub(replace, text)
    return text


def _was_seen(match: re.Match[str]) -> bool:
    """Whether it is told when a film was seen: "I saw that one at the Odeon in 1959"."""
    return _SEEN.search(match.string, 0, match.start()) is not None


_Note = Callable[[re.Match[str], Asked, int], bool]


def _span(match: re.Match[str], asked: Asked, _: int) -> bool:
    first, last = sorted((int(match["first"]), int(match["last"])))
    asked.years(first, last)
    return True


def _before_decade(match: re.Match[str], asked: Asked, _: int) -> bool:
    asked.years(None, _decade(match)[0] - 1)
    return True


def _since_decade(match: re.Match[str], asked: Asked, _: int) -> bool:
    first, last = _decade(match)
    asked.years(last + 1 if match["how"].lower() == "after" else first, None)
    return True


def _in_decade(match: re.Match[str], asked: Asked, _: int) -> bool:
    if _was_seen(match):
        return False
    asked.years(*_decade(match))
    return True


def _before_year(match: re.Match[str], asked: Asked, _: int) -> bool:
    inclusive = match["how"].lower() in {"until", "till", "up to", "no later than"}
    asked.years(None, int(match["year"]) - (not inclusive))
    return True


def _after_year(match: re.Match[str], asked: Asked, _: int) -> bool:
    inclusive = match["how"].lower() in {"since", "from"}
    asked.years(int(match["year"]) + (not inclusive), None)
    return True


def _not_before(match: re.Match[str], asked: Asked, _: int) -> bool:
    asked.years(int(match["year"]), None)
    return True


def _not_after(match: re.Match[str], asked: Asked, _: int) -> bool:
    asked.years(None, int(match["year"]))
    return True


def _in_year(match: re.Match[str], asked: Asked, _: int) -> bool:
    if _was_seen(match):
        return False
    asked.years(int(match["year"]), int(match["year"]))
    return True


def _last_years(match: re.Match[str], asked: Asked, this_year: int) -> bool:
    words = {"few": 5, "couple of": 3, "five": 5, "ten": 10, "twenty": 20, "two": 2, "three": 3}
    count = match["count"].lower()
    asked.years(this_year - (words.get(count) or int(count)), None)
    return True


def _one_year(match: re.Match[str], asked: Asked, this_year: int) -> bool:
    year = this_year - (match["which"].lower() == "last")
    asked.years(year, year)
    return True


def _at_most(match: re.Match[str], asked: Asked, _: int) -> bool:
    return _runtime(asked, None, _minutes(match))


def _too_long(match: re.Match[str], asked: Asked, _: int) -> bool:
    """Hear a complaint, for that a film is so long is no news: "that's three hours!"."""
    return _minutes(match) > _LONG_FOR_MOST and _runtime(asked, None, _LONG_FOR_MOST)


def _at_least(match: re.Match[str], asked: Asked, _: int) -> bool:
    return _runtime(asked, _minutes(match), None)


def _about(match: re.Match[str], asked: Asked, _: int) -> bool:
    length = _minutes(match)
    return _runtime(asked, length - _ABOUT_MINUTES, length + _ABOUT_MINUTES)


def _runtime(asked: Asked, shortest: int | None, longest: int | None) -> bool:
    given = [m for m in (shortest, longest) if m is not None]
    if not all(_SHORTEST_MINUTES <= minutes <= _LONGEST_MINUTES for minutes in given):
        return False
    asked.minutes(shortest, longest)
    return True


_BEFORE = r"(?P<how>before|older than|earlier than|pre|until|till|up to|no later than)"
_AFTER = r"(?P<how>since|after|newer than|later than|post)"
_ONWARDS = r"(?:on(?:wards?)?|and later|or later|and up)"
_COUNT = r"(?P<count>few|couple of|two|three|five|ten|twenty|\d{1,2})"
# "Born in 1990", "alive in the 70s" speak of people.
_NOT_A_LIFE = (
    r"(?<!\bin )(?<!\bthe )(?<!born )(?<!live )(?<!lived )(?<!alive )(?<!died )(?<!happened )"
    r"(?<!was )(?<!were )(?<!been )(?<!back )(?<!met )(?<!married )(?<!graduated )"
)
# "New movies 2024", "horror 2023".
_OF_FILMS = (
    r"(?:(?<=\bfilm )|(?<=\bfilms )|(?<=\bmovie )|(?<=\bmovies )|(?<=\breleases )|(?<=\bnew )|"
    r"(?<=\bbest )|(?<=\blatest )|(?<=\bhorror )|(?<=\bcomedy )|(?<=\bcomedies )|"
    r"(?<=\bthriller )|(?<=\bthrillers )|(?<=\bdrama ))"
)
_NONE = r"(?:nothing|none|no films?|no movies?|not|no)"
_ABOUT = r"(?:about|around|roughly|circa)"
_EXCLAIMS = r"^\s*(?:(?:but|ugh|no|nah|nope|wow|omg|oh|god|hang on|wait|what)[,.!?]? )*"
_OR_LESS = r"(?: (?:or less|max|tops|at most|long))?"

_PATTERNS: Final[Mapping[str, _Note]] = {
    rf"{_EXCLAIMS}(?:that|it|this)(?:'?s| is) (?:(?:like|over|nearly|almost|about|a whole) )*"
    rf"(?:{_LENGTH})(?: long)?(?=\s*(?:[!,.?]|$))": _too_long,
    rf"{_EXCLAIMS}(?:{_LENGTH})(?: long)?(?=\s*(?:\?+!|!|\?\?))": _too_long,
    rf"\b(?:between|from)? ?(?<!\d)(?P<first>{_YEAR}) ?"
    rf"(?:-|–|to|and|until) ?(?P<last>{_YEAR})\b": _span,
    rf"\b(?:before|older than|pre|until|earlier than)[ -](?:{_DECADE})": _before_decade,
    rf"\b(?P<how>after|since|newer than|from)[ -](?:{_DECADE}) {_ONWARDS}\b": _since_decade,
    rf"\b(?P<how>after|since|newer than|post)[ -](?:{_DECADE})": _since_decade,
    rf"{_NOT_A_LIFE}(?:\b(?:from|in|of|made in)\s+)?(?:{_DECADE})"
    r"(?! (?:kid|baby|kids|music|songs?)\b)": _in_decade,
    rf"\b{_NONE} (?:older than|before|earlier than) (?P<year>{_YEAR})\b": _not_before,
    rf"\b{_NONE} (?:newer than|after|later than) (?P<year>{_YEAR})\b": _not_after,
    rf"{_NOT_A_LIFE}\b{_BEFORE}[ -]?(?P<year>{_YEAR})\b": _before_year,
    rf"\b(?P<how>from) (?P<year>{_YEAR}) {_ONWARDS}\b": _after_year,
    rf"{_NOT_A_LIFE}\b{_AFTER}[ -]?(?P<year>{_YEAR})\b": _after_year,
    rf"{_NOT_A_LIFE}\b(?:from|of|(?:made |released |came out )?in) (?P<year>{_YEAR})\b": _in_year,
    rf"{_OF_FILMS}(?P<year>{_YEAR})(?=\s*(?:$|[.,;!?¤]|(?:films?|movies?)\b))": _in_year,
    rf"\b(?P<year>{_YEAR})(?= (?:films?|movies?|releases?)\b)": _in_year,
    rf"\b(?:from|in|of) the (?:last|past) {_COUNT} years\b": _last_years,
    r"\b(?:from|released) (?P<which>this|last) year\b": _one_year,
    rf"\b{_NONE} (?:shorter than|less than|under|below) (?:{_LENGTH}){_NOT_OF_SLEEP}": _at_least,
    rf"{_NOT_A_FILM}\b(?:{_NONE} (?:longer than|over|above|beyond)|{_AT_MOST}) "
    rf"(?:(?:only|about|around) )?(?:{_LENGTH}){_OR_LESS}{_NOT_OF_SLEEP}": _at_most,
    rf"{_NOT_A_FILM}\b(?:{_AT_LEAST}) (?:{_LENGTH})(?: long)?{_NOT_OF_SLEEP}": _at_least,
    rf"{_NOT_A_FILM}\b{_ABOUT} (?:{_LENGTH})(?: long)?{_NOT_OF_SLEEP}": _about,
    rf"\b(?:{_LENGTH})(?: long)?(?=[ -](?:film|movie|flick|one)\b)": _about,
    rf"\b(?:{_LENGTH}) (?:max(?:imum)?|or less|tops|at most|or shorter|"
    r"to (?:kill|spare|fill))\b": _at_most,
    rf"(?:^|(?<=[.,;!?¤])|(?<=\band))\s*(?:{_LENGTH})\s*(?=$|[.,;!?¤]|\band\b)": _at_most,
}
# One of these is in whatever a rule finds, folded; most texts hold none. A sieve does not know
# figures.
SPEAKS_OF_TIME: Final = re.compile(
    rf"\d|{'|'.join(_DECADE_WORDS)}|{'|'.join(_MINUTE_WORDS)}|hour|hr|year"
)
RULES: Final = Sieve(((note, pattern) for pattern, note in _PATTERNS.items()), re.IGNORECASE)
