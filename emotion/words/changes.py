"""Hear a message that changes a wish in a word or two: "too long", "más antigua".

"Ohne Musicals", "en français": nothing else may be said, so no mood is mistaken. Most of what
changes a wish in English is heard as any wish is, but for "too long", which asks for the opposite.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Final

from emotion.vocabulary import Feeling, Genre
from emotion.words.asked import Asked
from emotion.words.lexicon import english
from emotion.words.lexicon.changes import CHANGES
from emotion.words.lexicon.dislikes_abroad import DISLIKES, OF_LIFE
from emotion.words.lexicon.others import PLEASE
from emotion.words.lexicon.terms import Alone, Term
from emotion.words.lexicon.too_abroad import TOO
from emotion.words.spoken import in_languages

# Nobody says this at more length.
_LONGEST, _MOST_WORDS = 60, 6
_IN_CYRILLIC: Final = frozenset({"ru", "uk"})
_CYRILLIC: Final = re.compile(r"[а-я]", re.IGNORECASE)
_BUT: Final = r"(?:pero |mais |aber |mas |ma |но |але |dar )?"
_STRAY: Final = re.compile(rf"[.,!¡¿?]|(?<!\w)(?:{PLEASE})(?!\w)")
# "Nah, that one is way too scary for my mum, she ...", "not that long".
_TOO: Final = re.compile(
    r"\s*(?:(?:no+|nah|nope|naw|hmm?|ugh|oh|but|still|way|far|much|a bit|a little|bit|just|that'?s|"
    r"it'?s|(?:that|it|this)(?: one| film| movie)? (?:is|looks|seems|sounds))[,.!]? )*"
    r"(?P<how>too|not (?:that|so|as)) "
    r"(?P<what>[a-z-]+(?: [a-z-]+){0,2}?)"
    r"(?: please)?(?P<whom> for (?:me|us|him|her|them|tonight|today|now|(?:the |my )?kids|"
    r"this (?:evening|time|late|hour)|(?:a|an|my|our|the) [a-z-]+(?: night| evening)?))?"
    r"\s*(?:(?P<end>[.,;!?…)]*\s*$)|[,.;!?…]+\s+(?=\w)|\s(?=(?:because|since|cause|cos)\b))",
    re.IGNORECASE,
)
_WELCOME: Final = (Feeling.JOY, Feeling.LOVE, Feeling.WONDER, Feeling.INSPIRATION)
_OPPOSITES: Final[Mapping[str, Term]] = {
    "short": Term(min_minutes=english.NOT_SHORT_MINUTES),
    "slow": Term(feelings={Feeling.EXCITEMENT: 1.0}),
    "calm": Term(feelings={Feeling.EXCITEMENT: 1.0}),
    "quiet": Term(feelings={Feeling.EXCITEMENT: 1.0}),
    "serious": Term(feelings={Feeling.JOY: 0.8}),
    "heavy": Term(feelings={Feeling.JOY: 0.6, Feeling.SADNESS: -0.5}),
    "new": Term(oldest=english.RECENT_YEARS),
}
_Hear = Callable[[Asked, int], None]


def hear_change(text: str, asked: Asked, this_year: int) -> bool:
    """Note what a whole message changes; whether it does.

    Args:
        text: as typed.
        asked: what was asked for is added.
        this_year: what "older" counts from.
    """
    if len(text) > _LONGEST:
        return False
    said = _STRAY.sub(" ", text.lower()).split()
    if len(said) > _MOST_WORDS:
        return False
    pattern, hears = _changes(in_cyrillic=_CYRILLIC.search(text) is not None)
    match = pattern.fullmatch(" ".join(said))
    if match is None or match.lastgroup is None:
        return False
    hears[match.lastgroup](asked, this_year)
    return True


def cut_too_much(text: str, asked: Asked, this_year: int) -> str:
    """Note what there was too much of: "too long for tonight, I'm tired"; returns what goes on."""
    match = _TOO.match(text)
    if match is None:
        return text
    what = match["what"].lower()
    entry = english.ENTRIES.get(what)
    term = entry.term if entry else None
    # "That's too funny" laughs.
    if term is None or term.language or any(term.feelings.get(one, 0.0) > 0 for one in _WELCOME):
        return text
    # "Not so calm" tells how somebody is.
    if match["how"].lower() != "too" and (term.alone is Alone.MOOD or term.feelings):
        return text
    # "Too sad, I can't stop crying" is a mood.
    if term.alone is Alone.MOOD and match["whom"] is None and match["end"] is None:
        return text
    if term.if_refused is not None:
        asked.take(term.if_refused, 1.0, this_year)
    elif opposite := _OPPOSITES.get(what):
        asked.take(opposite, 1.0, this_year)
    else:
        asked.refuse(term, 1.0)
    return text[match.end() :]


@cache
def _changes(*, in_cyrillic: bool) -> tuple[re.Pattern[str], Mapping[str, _Hear]]:
    """All changes of a script in one expression, which every text is held against, in groups."""
    hears: dict[str, _Hear] = {}

    def one_of(heard: Iterable[tuple[str, _Hear]]) -> str:
        groups: list[str] = []
        for words, hear in heard:
            name = f"_{len(hears)}"
            hears[name] = hear
            groups.append(f"(?P<{name}>{words})")
        return "|".join(groups)

    said: list[str] = []
    for code, changes in CHANGES.items():
        if (code in _IN_CYRILLIC) != in_cyrillic:
            continue
        dislikes, genres = DISLIKES[code], changes.genres.items()
        more = one_of((words, _taking(term)) for words, term in changes.terms.items())
        any_kind = one_of((words, _refusing(genre)) for words, genre in genres)
        hated = one_of((words, _refusing(one)) for words, one in genres if one not in OF_LIFE)
        whole = {**in_languages(code), **TOO[code].terms()}
        said += (
            rf"{changes.more}(?:{more})",
            rf"(?:{changes.refusing}|{dislikes.but}) ?{dislikes.of}(?:{any_kind})",
            rf"(?:{dislikes.hating}) {dislikes.of}(?:{hated})",
            one_of((words, _taking(term)) for words, term in whole.items()),
        )
    return re.compile(f"{_BUT}(?:{'|'.join(said)})"), hears


def _taking(term: Term) -> _Hear:
    return lambda asked, this_year: asked.take(term, 1.0, this_year)


def _refusing(genre: Genre) -> _Hear:
    refused = Term(genres=frozenset({genre}))
    return lambda asked, _: asked.refuse(refused, 1.0)
