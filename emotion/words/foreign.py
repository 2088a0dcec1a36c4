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
from emotion.words.changes import hear_change
from emotion.words.lexicon import english
from emotion.words.lexicon.others import HOURS, OTHERS, PLEASE, RUNTIME, Words
from emotion.words.lexicon.terms import Term, word_set
from emotion.words.naming_abroad import Named, named_in

_CLAUSES = re.compile(
    r"([,.;!?\n]+|(?<!\w)(?:pero|mais|aber|sondern|mas|ma|но|а)(?!\w))", re.IGNORECASE
)
# "No horror", "it was a film": what is English, too, tells nothing.
_ENGLISH_TOO: Final = frozenset({"was", "film", "dei film", "angst", "a film", *english.ENTRIES})
_VAGUE: Final = word_set(
    "что-то что-нибудь чего-нибудь ничего щось що-небудь чогось нічого algo nada niente qualcosa "
    "etwas nichts ceva nimic"
)
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
# Who names a film or a person asks, whatever else is said.
_NAMED: Final = 2
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


def cut_foreign(text: str, asked: Asked, this_year: int) -> str:
    """Take the wishes of other languages, those of `OTHERS`, out of a text.

    Returns:
        The text with a blank where something was found; as it is if it asks in none of these.
    """
    language, named = _language(text)
    if language is None:
        return text
    if named is not None:
        named.note(asked)
        text = named.rest
    runtime = _runtime().search(text)
    if runtime:
        _note_runtime(runtime, asked)
        text = text.replace(runtime.group(), f" {BLANK} ")
    parts = _CLAUSES.split(_please().sub(f" {BLANK} ", text))
    refused = False
    for at in range(0, len(parts), 2):
        if hear_change(parts[at], asked, this_year):
            # "But funnier": its "but" goes along.
            parts[max(at - 1, 0) : at + 1] = [f" {BLANK} "] * (2 if at else 1)
            continue
        parts[at], refused = _cut_clause(
            parts[at],
            asked,
            language,
            names=named is not None and BLANK in parts[at],
            refused_before=refused,
        )
    return "".join(parts)


def _language(text: str) -> tuple[_Patterns | None, Named | None]:
    """The language that a text asks in, and what it names there.

    It knows most of its words, at least two, or names something.
    """
    best, named, most = None, None, 1
    codes = _possible(text)
    runtimes = len(_runtime().findall(text)) if codes else 0
    for code in codes:
        patterns = _compiled()[code]
        names = named_in(text, code, patterns.decade, patterns.term)
        found = [match["term"] for match in patterns.term.finditer(text)]
        found += patterns.asking.findall(text)
        own = {word.lower() for word in found} - _ENGLISH_TOO
        # "Щось нічого не вийшло" asks for nothing.
        own -= set(sorted(own & _VAGUE)[1:])
        count = len(own) + len(patterns.decade.findall(text)) + runtimes
        count = count + _NAMED if names else count if own else 0
        if count > most:
            best, named, most = patterns, names, count
    return best, named


def _possible(text: str) -> tuple[str, ...]:
    """The languages that a text may ask in."""
    if _CYRILLIC.search(text):
        return ("uk",) if _UKRAINIAN.search(text) else ("ru", "uk")
    words = set(_WORD.findall(text.lower()))
    return tuple(code for code, one in OTHERS.items() if not words.isdisjoint(one.hints))


def _cut_clause(
    clause: str, asked: Asked, words: _Patterns, *, names: bool, refused_before: bool
) -> tuple[str, bool]:
    """Note the wishes of a clause; returns what is left, and whether it ended in a refusal."""
    asks = words.asking.search(clause) or words.genre.search(clause)
    refuses = any(match["refusal"] for match in words.term.finditer(clause))
    being = words.being.search(clause)
    if not (asks or refuses or names) or (being and not asks):
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
