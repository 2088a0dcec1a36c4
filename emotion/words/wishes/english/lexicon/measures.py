"""How long and how old a film is to be, in English, and compared with the one that shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from emotion.vocabulary import Degree, Measure, Regard, Than
from emotion.words.wishes.terms import Alone, Term

SHORT_MINUTES: Final = 95
LONG_MINUTES: Final = 140
NOT_LONG_MINUTES: Final = 120
NOT_SHORT_MINUTES: Final = 100
RECENT_YEARS: Final = 5
LATEST_YEARS: Final = 2
OLD_YEARS: Final = 25

_LESS, _MORE = Than(Measure.LENGTH, up=False), Than(Measure.LENGTH, up=True)
_BEFORE, _AFTER = Than(Measure.YEAR, up=False), Than(Measure.YEAR, up=True)

SHORTER: Final = Term(max_minutes=SHORT_MINUTES, than=_LESS)
LONGER: Final = Term(min_minutes=LONG_MINUTES, than=_MORE)
OLDER: Final = Term(oldest=OLD_YEARS, than=_BEFORE)
NEWER: Final = Term(newest=RECENT_YEARS, than=_AFTER)

NOT_LONG: Final = Term(max_minutes=NOT_LONG_MINUTES, than=_LESS)
NOT_SHORT: Final = Term(min_minutes=NOT_SHORT_MINUTES, than=_MORE)
NOT_OLD: Final = Term(newest=OLD_YEARS, than=_AFTER)
NOT_NEW: Final = Term(oldest=RECENT_YEARS, than=_BEFORE)

_COMPARATIVES: Final = {
    "shorter|quicker": replace(SHORTER, if_refused=NOT_SHORT),
    "longer": replace(LONGER, if_refused=NOT_LONG),
    "older": replace(OLDER, if_refused=NOT_OLD),
    "newer|more recent|more modern": replace(NEWER, if_refused=NOT_NEW),
}
_MUCH: Final = ("much", "way", "far", "a lot", "lots", "considerably", "so much")
_EVEN: Final = ("even", "still", "yet")


def _compared() -> dict[str, Term]:
    """The comparatives, alone and with words of degree: "much older", "even shorter"."""
    terms: dict[str, Term] = {}
    for words, term in _COMPARATIVES.items():
        than = term.than or _LESS
        much = replace(term, than=replace(than, degree=Degree.MUCH))
        for word in words.split("|"):
            terms |= {word: term}
            terms |= {f"{even} {word}": term for even in _EVEN}
            terms |= {f"{degree} {word}": much for degree in _MUCH}
    return terms


MEASURES: Final[dict[str, Term]] = {
    "short|quick": Term(max_minutes=SHORT_MINUTES, if_refused=NOT_SHORT),
    "long|lengthy": Term(min_minutes=LONG_MINUTES, if_refused=NOT_LONG),
    "old|vintage|oldie|oldies|retro|golden age": Term(oldest=OLD_YEARS, if_refused=NOT_OLD),
    "classic|classics": Term(
        regard=Regard.ACCLAIMED, oldest=OLD_YEARS, if_refused=Term(newest=OLD_YEARS)
    ),
    "recent|modern|contemporary|newish": Term(newest=RECENT_YEARS, if_refused=NOT_NEW),
    "latest|newest|new release|new releases|latest release|newest release|just out|"
    "just released": Term(newest=LATEST_YEARS, if_refused=Term(oldest=LATEST_YEARS)),
    "new": Term(newest=RECENT_YEARS, alone=Alone.MOOD),
    **_compared(),
}
