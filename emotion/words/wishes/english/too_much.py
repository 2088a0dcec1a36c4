"""Hear what there was too much of: "too long for tonight", which asks for the opposite."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from emotion.vocabulary import Degree, Feeling
from emotion.words.wishes.asked import Asked
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.english.lexicon.measures import NOT_NEW
from emotion.words.wishes.terms import Alone, Term

# "That is rather long for me" complains, too; of a feeling it may be praise.
_HEDGED: Final = r"rather|quite|pretty|awfully|terribly|very|kinda|kind of|sort of"
# "Nah, that one is way too scary for my mum, she ...", "not that long".
_TOO: Final = re.compile(
    r"\s*(?:(?:no+|nah|nope|naw|hmm?|ugh|oh|but|still|way|far|much|a bit|a little|bit|just|that'?s|"
    r"it'?s|i think|i find (?:it|that)|maybe|sorry|honestly|looks|seems|sounds|feels|"
    r"(?:that|it|this)(?: one| film| movie)? (?:is|looks|seems|sounds|feels))[,.!]? )*"
    r"(?P<how>too|not (?:that|so|as)|"
    rf"(?:(?<=\bis )|(?<='s )|(?<=thats )|^(?=.*isn'?t it))(?:{_HEDGED})) "
    r"(?P<what>[a-z-]+(?: [a-z-]+){0,2}?)"
    r"(?: please| tbh| ngl| imo| honestly| i think| i'?m afraid| for my (?:taste|liking)|"
    r",? isn'?t (?:it|that))?"
    r"(?P<whom> for (?:me|us|him|her|them|tonight|today|now|(?:the |my )?kids|"
    r"this (?:evening|time|late|hour)|(?:a|an|my|our|the) [a-z-]+(?: night| evening)?))?"
    r"\s*(?:(?P<end>[.,;!?…)]*\s*$)|[,.;!?…]+\s+(?=\w)|\s(?=(?:because|since|cause|cos)\b))",
    re.IGNORECASE,
)
_DEGREES: Final = (
    (re.compile(r"(?i)\b(?:way|far|much)\b"), Degree.MUCH),
    (re.compile(r"(?i)\b(?:a bit|a little|bit)\b"), Degree.A_BIT),
)
_WELCOME: Final = (Feeling.JOY, Feeling.LOVE, Feeling.WONDER, Feeling.INSPIRATION)
_OPPOSITES: Final[Mapping[str, Term]] = {
    "new": NOT_NEW,
    "slow": Term(feelings={Feeling.EXCITEMENT: 1.0}),
    "calm": Term(feelings={Feeling.EXCITEMENT: 1.0}),
    "quiet": Term(feelings={Feeling.EXCITEMENT: 1.0}),
    "serious": Term(feelings={Feeling.JOY: 0.8}),
    "heavy": Term(feelings={Feeling.JOY: 0.6, Feeling.SADNESS: -0.5}),
}


def _degree(said: str) -> Degree | None:
    """How much too much there was, where that is said."""
    return next((degree for words, degree in _DEGREES if words.search(said)), None)


def cut_too_much(text: str, asked: Asked, this_year: int) -> str:
    """Note what there was too much of: "too long for tonight, I'm tired"; returns what goes on."""
    match = _TOO.match(text)
    if match is None:
        return text
    what = match["what"].lower()
    entry = grammar.ENTRIES.get(what)
    term = entry.term if entry else None
    if term is None or term.language or is_welcome(term):
        return text
    meant = term.if_refused or _OPPOSITES.get(what)
    # "Not so calm" tells how somebody is, "not so scary" how a film is to be.
    is_of_film = term.content or Feeling.FEAR in term.feelings or (meant and meant.than)
    is_mood = term.alone is Alone.MOOD or term.feelings
    if match["how"].lower() != "too" and is_mood and not is_of_film:
        return text
    if re.fullmatch(_HEDGED, match["how"], re.IGNORECASE) and not (meant and meant.than):
        return text
    # "Too sad, I can't stop crying" is a mood.
    if term.alone is Alone.MOOD and match["whom"] is None and match["end"] is None:
        return text
    refuse_excess(what, match.group(), term, asked, this_year)
    return text[match.end() :]


def refuse_excess(what: str, said: str, term: Term, asked: Asked, this_year: int) -> None:
    """Ask for less of what a term means, or for its opposite.

    Args:
        what: the word there was too much of.
        said: how much so: "way too".
        term: what the word asks for.
        asked: what was asked for so far.
        this_year: what "older" counts from.
    """
    meant = term.if_refused or _OPPOSITES.get(what)
    if meant is not None:
        asked.take(meant, 1.0, this_year)
        asked.compare(_degree(said))
    else:
        asked.refuse(term, 1.0)


def is_welcome(term: Term) -> bool:
    """Whether nobody has too much of what a term means: "that's too funny" laughs."""
    gives = any(term.feelings.get(one, 0.0) > 0 for one in _WELCOME)
    return gives and term.if_refused is None
