"""Hear a limit lifted that was set before: "any length", "forget the decade"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from emotion.vocabulary import Bound
from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.terms import Alone, Term

_BOUNDS: Final[Mapping[Bound, str]] = {
    Bound.LENGTH: "length|runtime|duration|running time",
    Bound.YEARS: "year|decade|era|period",
    Bound.PLACE: "language|country",
    Bound.KIND: "genre|kind|type",
    Bound.NAMES: "actor|actress|director|name|cast|subject|topic|title",
}
_MORE_WAYS: Final[Mapping[Bound, str]] = {
    Bound.LENGTH: (
        r"(?:the )?time (?:doesn'?t|does not) matter|no time limit|however long|"
        r"no matter how long|i have all (?:night|evening|day|the time in the world)|"
        r"(?:i )?(?:don'?t|do not) (?:care|mind) how long(?: it is)?|forget the time"
    ),
    Bound.YEARS: (
        r"old or new|new or old|no matter how old|however old|forget the (?:\d{2})?\d0'?s|"
        r"(?:i )?(?:don'?t|do not) (?:care|mind) how old(?: it is)?"
    ),
    Bound.PLACE: r"from anywhere|from any country|in any language",
    Bound.KIND: r"(?:any|whatever) (?:kind|type|sort) of (?:film|movie)",
}
# Nothing but these may stand beside it between two signs: moods are told at more length.
_BEFORE: Final = r"(?:^|(?<=[.,;!?]))\s*(?:(?:ok|okay|actually|but|and|well|no|of|from|in) )*"
_AFTER: Final = (
    r"(?: (?:is|are) (?:fine|ok|okay|good)| will do| works| goes)?"
    r"(?: (?:then|now|please|too|any ?more|after all))*"
    r"\s*(?=[.,;!?]|$)"
)
_NEVER: Final = "(?!)"
_DROPPING: Final = (
    r"(?:you can |please |lets |just )*"
    r"(?:forget|drop|ignore|skip|scrap|lose|never ?mind|let go of|leave out)(?: about)?"
)
_DROPPED: Final = re.compile(
    rf"(?i){_BEFORE}{_DROPPING} (?:the |all the |that )?(?P<what>[\w' -]{{3,30}}?) "
    rf"(?:thing|bit|part|stuff|idea){_AFTER}"
)
_THING: Final = r"(?: (?:thing|bit|part|stuff|limit|wish|filter))?"


# "Zombies are fine after all", "I don't mind musicals": what may have been refused before.
_MAY_WELCOME: Final = re.compile(r"(?i)\b(?:fine|ok|okay|alright|all right|allowed|mind)\b")
_LONGEST: Final = 80
_KINDS: Final = r"(?P<{}>[a-z][\w'-]*(?:(?:,| and| or)? [\w'-]+){{0,4}}?)"
_AGAIN: Final = (
    r"(?: (?:after all|again|now|too|then|with me|by me|for me|though|actually|please|as well))*"
    r"\s*(?=[.,;!?]|$)"
)
_WELCOMING: Final = re.compile(
    rf"(?i){_BEFORE}(?:(?:yes|yeah|fine|hmm?) )*(?:"
    rf"{_KINDS.format('kinds')} (?:is|are|would be) (?:(?:totally|perfectly|actually|also) )*"
    r"(?:fine|ok|okay|alright|all right|allowed)|"
    r"i (?:really )?(?:don'?t|do not|wouldn'?t) mind (?:(?:a|an|some|the) )?"
    rf"{_KINDS.format('minded')}){_AGAIN}"
)
_LISTED: Final = re.compile(r"(?:,| and| or) ")


def cut_welcomed(text: str, asked: Asked) -> str:
    """Note which kinds and contents are refused no more, and take that out; returns what is left.

    Only words of films are: "my family is fine" is none.
    """
    if len(text) > _LONGEST or not _MAY_WELCOME.search(text):
        return text
    match = _WELCOMING.search(text)
    if match is None:
        return text
    kinds = _LISTED.split((match["kinds"] or match["minded"]).lower())
    terms = [_refusable(kind) for kind in kinds]
    if not all(terms):
        return text
    for term in filter(None, terms):
        # As they are refused: "no superheroes" leaves other action films.
        asked.welcome_names(term.about)
        asked.lifted.update(() if term.about else term.genres, term.content)
    return f"{text[: match.start()]} {BLANK} {text[match.end() :]}"


def _refusable(kind: str) -> Term | None:
    """What a word means that people refuse in films, and hardly speak of otherwise."""
    entry = grammar.ENTRIES.get(kind)
    term = entry.term if entry else None
    if term is None or (term.alone is Alone.MOOD and not (term.about or "scene" in kind)):
        return None
    return term if term.about or term.genres or term.content else None


def cut_lifted(text: str, asked: Asked) -> str:
    """Note which limits no longer count, and take that out; returns what is left."""
    text = _cut_dropped(text, asked)
    for bound, pattern in patterns().among(text):
        text, times = pattern.subn(f" {BLANK} ", text)
        if times:
            asked.lifted.add(bound)
    return text


def _cut_dropped(text: str, asked: Asked) -> str:
    """The same of what was asked for itself: "drop the comedy bit", "forget the Japan thing"."""
    match = _DROPPED.search(text) if len(text) <= _LONGEST else None
    entry = grammar.ENTRIES.get(match["what"].lower()) if match else None
    term = entry.term if entry else None
    if match is None or term is None:
        return text
    asked.lifted.update(term.genres, term.content)
    for bound, told in (
        (Bound.PLACE, term.language or term.countries),
        (Bound.YEARS, term.years or term.newest or term.oldest),
        (Bound.LENGTH, term.min_minutes or term.max_minutes or term.than),
        (Bound.NAMES, term.about),
    ):
        if told:
            asked.lifted.add(bound)
    return f"{text[: match.start()]} {BLANK} {text[match.end() :]}"


@cache
def patterns() -> Sieve[Bound]:
    """The pattern of each limit that may be lifted."""
    return Sieve(
        (
            (
                bound,
                (
                    rf"{_BEFORE}(?:(?:any|whatever|whichever) (?:{names})|"
                    rf"(?:the )?(?:{names}) (?:doesn'?t|does not) matter|"
                    rf"(?:i )?(?:don'?t|do not) (?:care|mind) (?:about )?the (?:{names})|"
                    rf"(?:{_DROPPING}) the (?:{names})s?{_THING}|"
                    rf"{_MORE_WAYS.get(bound, _NEVER)}){_AFTER}"
                ),
            )
            for bound, names in _BOUNDS.items()
        ),
        re.IGNORECASE,
    )
