"""Cutting the plainest wishes of other languages out of a text, clause by clause.

A clause is a wish if it asks ("quiero", "film"), names a genre or refuses a term; what stands
before the asking stays where it tells how somebody is ("estoy triste y quiero una comedia").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from emotion.words.asked import BLANK, Asked
from emotion.words.lexicon import english
from emotion.words.lexicon.others import HOURS, OTHERS, PLEASE, RUNTIME, Words
from emotion.words.lexicon.terms import Term

_CLAUSES = re.compile(
    r"([,.;!?\n]+|(?<!\w)(?:pero|mais|aber|sondern|mas|ma|но|а)(?!\w))", re.IGNORECASE
)
# "No horror", "it was a film": what is English, too, tells nothing.
_ENGLISH_TOO: Final = frozenset({"was", "film", "dei film", "angst", "a film", *english.ENTRIES})
_MINUTES_AN_HOUR: Final = 60
# "20" is of film's silent years, "10" of ours.
_OLDEST_DECADE: Final = 20


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The words of one language, compiled."""

    asking: re.Pattern[str]
    being: re.Pattern[str]
    term: re.Pattern[str]
    genre: re.Pattern[str]
    decade: re.Pattern[str]
    terms: tuple[tuple[re.Pattern[str], Term], ...]


def cut_foreign(text: str, asked: Asked) -> str:
    """Take wishes in Spanish, French, German, Portuguese, Italian or Russian out of a text.

    Returns:
        The text with a blank where something was found; as it is if it asks in none of these.
    """
    language = _language(text)
    if language is None:
        return text
    runtime = _runtime().search(text)
    if runtime:
        _note_runtime(runtime, asked)
        text = text.replace(runtime.group(), f" {BLANK} ")
    parts = _CLAUSES.split(_please().sub(f" {BLANK} ", text))
    refused = False
    for at in range(0, len(parts), 2):
        parts[at], refused = _cut_clause(parts[at], asked, language, refused_before=refused)
    return "".join(parts)


def _language(text: str) -> _Patterns | None:
    """The language that a text asks in: it knows most of its words, at least two."""
    best, most = None, 1
    runtimes = len(_runtime().findall(text))
    for patterns in _compiled().values():
        found = [match["term"] for match in patterns.term.finditer(text)]
        found += patterns.asking.findall(text)
        own = {word.lower() for word in found} - _ENGLISH_TOO
        count = len(own) + len(patterns.decade.findall(text)) + runtimes
        if own and count > most:
            best, most = patterns, count
    return best


def _cut_clause(
    clause: str, asked: Asked, words: _Patterns, *, refused_before: bool
) -> tuple[str, bool]:
    """Note the wishes of a clause; returns what is left, and whether it ended in a refusal."""
    asks = words.asking.search(clause) or words.genre.search(clause)
    refuses = any(match["refusal"] for match in words.term.finditer(clause))
    being = words.being.search(clause)
    if not (asks or refuses) or (being and not asks):
        return clause, False
    start = asks.start() if asks and being and being.start() < asks.start() else 0
    wish = clause[start:]
    # A refusal holds to the end of its clause: "sin sangre ni violencia".
    refused = False
    for match in words.term.finditer(wish):
        refused = refused or bool(match["refusal"])
        term = next(term for pattern, term in words.terms if pattern.fullmatch(match["term"]))
        if refused:
            asked.refuse(term, 1.0)
        else:
            asked.take(term, 1.0, 0)
    decade = words.decade.search(wish)
    if decade:
        first = int(decade["decade"]) + (1900 if int(decade["decade"]) >= _OLDEST_DECADE else 2000)
        asked.years(first, first + 9)
    return f"{clause[:start]} {BLANK} ", refused and refused_before


def _note_runtime(match: re.Match[str], asked: Asked) -> None:
    hours = match["unit"].lower().startswith(HOURS)
    minutes = int(match["number"]) * (_MINUTES_AN_HOUR if hours else 1)
    asked.minutes(None, minutes)


@cache
def _runtime() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){RUNTIME}(?!\w)", re.IGNORECASE)


@cache
def _please() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{PLEASE})(?!\w)", re.IGNORECASE)


@cache
def _compiled() -> Mapping[str, _Patterns]:
    return {code: _compile(words) for code, words in OTHERS.items()}


def _compile(words: Words) -> _Patterns:
    terms = dict(words.terms) | {
        pattern: Term(genres=frozenset({genre})) for pattern, genre in words.genres.items()
    }
    any_term = "|".join(terms)
    before, after = words.decade

    def bounded(pattern: str) -> re.Pattern[str]:
        return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)

    return _Patterns(
        asking=bounded(words.asking),
        being=bounded(words.being),
        term=bounded(
            rf"(?:(?P<refusal>{words.refusing})\s+(?:[\w'-]+\s+){{0,2}}?)?(?P<term>{any_term})"
        ),
        genre=bounded("|".join(words.genres)),
        decade=bounded(rf"{before}(?P<decade>\d0){after}"),
        terms=tuple((re.compile(p, re.IGNORECASE), term) for p, term in terms.items()),
    )
