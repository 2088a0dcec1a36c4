"""Rules for titles and people in English: "like Amélie", "with Tilda Swinton"."""

from __future__ import annotations

import re
from typing import Final

from emotion.words.texts.lists import word_set
from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.english.titles import titles_in
from emotion.words.wishes.terms import Role

QUOTED = r"[\"“”«»„'‘](?P<quoted>[^\"“”«»„’]{2,60}?)[\"“”«»’']"
# What may hold a title: all up to a sign that ends it. `title_in` says how much of it is one.
_STRETCH = r"(?:\b(?:Dr|Mr|Mrs|Ms|St|vs)\.|[^.,;!?¤\n(])"
_ASKING = (
    r"(?:something|anything|smth|sth|stuff|films?|movies?|one|more|just|comed(?:y|ies)|dramas?|"
    r"thrillers?|horrors?|westerns?|musicals?|sci-fi|romance|rom-?coms?|noir|documentar(?:y|ies))"
)
_LIKE = (
    r"(?:(?:a (?:bit|little) |kind of |sort of |much |more |just )?like|similar to|akin to|"
    r"along the lines of|in the (?:style|vein|spirit) of|à la|a la|as good as)"
)
# "I loved Amélie. Anything similar?"
_LOVED = (
    r"^\s*(?:(?:i|we) )?(?:(?:just|really|absolutely|also|recently) )*"
    r"(?:loved?|liked?|enjoyed|adored?|(?:saw|watched) and (?:loved|liked|enjoyed))"
)
_MORE_LIKE_IT = (
    r"(?:(?:and|so|now|i|we|i'd|is|are|there|do|have|you|can|want|need|like|would|looking for|give|"
    r"show|find|recommend|suggest|got|any|some|me|us) )*"
    r"(?:something|anything|stuff|films?|movies?|more|another(?: one)?|others?|what else is)"
    r"(?: else)?(?: (?:very|just|quite))? "
    r"(?:similar|like (?:it|that|this|those|these|them)(?: (?:one|two|film|movie|films|movies))?|"
    r"alike|along those lines|in (?:that|this|the same) (?:vein|style|spirit)|of (?:that|the same) "
    r"kind)(?: please)?[\s.!?]*$"
)
_TITLES: Final = (
    (
        rf"(?i:{_LOVED}\s+(?:the (?:film|movie)\s+)?(?P<title>{_STRETCH}{{2,80}}?)"
        rf"(?:\s*[,.;!]+|\s+and|\s+so)\s+{_MORE_LIKE_IT})"
    ),
    rf"(?i:\b(?:{_ASKING}\s+)?{_LIKE}\s+{QUOTED})",
    rf"(?i:\b{_ASKING}\s+{_LIKE}\s+(?P<title>{_STRETCH}{{2,200}}))",
    (
        r"(?i:^\s*(?:again |more |i (?:loved|liked) )?"
        r"(?:like|similar to|along the lines of|in the (?:style|vein) of)\s+"
        rf"(?P<title>{_STRETCH}{{2,200}}))"
    ),
    (
        rf"(?:(?<=[.,;!?¤]\s)|(?<=but\s)|(?<=and\s)|(?<=\bfilm\s)|(?<=ing\s))"
        rf"(?:like|similar to)\s+(?P<title>(?=[A-ZÀ-Þ\d]){_STRETCH}{{2,200}})"
    ),
)

_PARTICLE = r"(?:de|del|della|di|da|van|von|der|den|la|le|el|al|bin|ter|dos|du)"
_WORD = r"[A-ZÀ-ÞŁŚŽČŠ][\w'’.-]*\w\.?|[A-Z]\."
_FULL = rf"(?:{_WORD})(?:\s+(?:{_PARTICLE}\s+){{0,2}}(?:{_WORD})){{0,3}}"
_FULL_NAME = rf"(?:{_WORD})\s+(?:{_PARTICLE}\s+){{0,2}}(?:{_WORD})(?:\s+(?:{_WORD}))?"
_NOT_THEM = r"not|no|without|no more|(?:i )?(?:don'?t|do not) like"
_NAME_ENDS = r"(?=\s*(?:[.,!]|$|films?|movies?))"
_LIST = rf"(?P<people>{_FULL}(?:\s*(?:,|and|or|&|und|et)\s+(?:with\s+|by\s+)?{_FULL}){{0,4}})"
# "With both X and Y", "X and Y together".
_LIST = rf"(?:(?P<both>(?i:both))\s+)?{_LIST}(?:\s+(?P<together>(?i:together))\b)?"
_SURE = (
    r"(?i:starring|directed by|from director|director|films? by|movies? by|films? of|movies? of|"
    r"featuring|films? from|something by|anything by|made by|written by|by director)"
)
_BEFORE_WITH = (
    rf"(?:^\s*|(?<=[.,;!?¤])\s*|(?i:\b(?P<before>(?:no\s+)?{_ASKING}\b[^.,;!?¤\n]{{0,40}}?|"
    r"no|nothing|and|or|not|except)\s+)|"
    r"(?<=¤\s)|(?<=\d0s\s))"
)
_NOT_A_NAME: Final = word_set(
    "Mom Mum Dad Mama Papa My The English French Korean Japanese German Spanish Italian "
    "Subtitles Kids Friends Netflix Popcorn God Love I A anyone anybody someone somebody nobody "
    "my our the a an some no his her me you him them woman women female females "
    "myself yourself tomorrow tonight today now then noon midnight morning evening night monday "
    "tuesday wednesday thursday friday saturday sunday accident mistake chance"
)
_PEOPLE: Final = (
    rf"(?i:\b(?P<before>no|nothing|not|without|hate)\s+)?\b{_SURE}\s+{_LIST}",
    rf"{_BEFORE_WITH}(?i:with|by)\s+{_LIST}",
    (
        rf"(?i:(?:^\s*|{BLANK}[\s,]*)(?:but )?(?P<before>{_NOT_THEM})\s+)"
        rf"(?P<people>{_FULL_NAME}){_NAME_ENDS}"
    ),
    r"(?P<before>)\b(?i:starring|directed by)\s+(?P<people>[a-z][\w'’-]+(?:\s+[a-z][\w'’-]+)?)",
    (
        r"(?P<before>)\b(?i:(?:something|anything|films?|movies?|another one) by)\s+"
        rf"(?P<people>[a-z][\w'’-]+(?:\s+[a-z][\w'’-]+)?){_NAME_ENDS}"
    ),
)
RULES: Final = Sieve(
    (of_films, pattern)
    for of_films, patterns in ((True, _TITLES), (False, _PEOPLE))
    for pattern in patterns
)
_NEXT_NAME = re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|or|&|und|et)\s+(?:with\s+|by\s+)?")
_DISLIKED = re.compile(r"(?i)like|no more")
_REFUSED = re.compile(r"(?i)^no\b|\b(?:no|nothing|not|without|hate|except)$")
# What is left of a text after a title or a name: ", but not psycho".
_BUT_NOT = re.compile(
    rf"(?i){BLANK}[\s,]*(?:but |just |only )?(?:not|except(?: for)?|without|minus|no) "
    r"(?P<name>[\w'’:&-]+(?: [\w'’:&-]+){0,5})[\s.!]*$"
)


def cut_names(text: str, asked: Asked) -> str:
    """Take titles and people out of a text and note them, as typed.

    Returns:
        The text with a blank where something was found.
    """

    def title(match: re.Match[str]) -> str:
        quoted = match.groupdict().get("quoted")
        named, goes_on = ([quoted], "") if quoted else titles_in(match["title"])
        if not named:
            return match.group()
        asked.note_titles(named)
        # What goes on may speak of another title.
        return f" {BLANK} {match.re.sub(title, goes_on)}"

    def people(match: re.Match[str]) -> str:
        named = [name for name in _NEXT_NAME.split(match["people"]) if name]
        is_kind = all(_is_asked_by(name.lower()) for name in named)
        if is_kind or named[0].split()[0] in _NOT_A_NAME or match["people"].isupper():
            return match.group()
        before = match["before"] or ""
        refused = _REFUSED.search(before)
        if refused or _DISLIKED.search(before):
            asked.refuse_names(named)
            return f" {before[: refused.start()] if refused else ''} {BLANK} "
        asked.note_people(named)
        told = match.groupdict()
        asked.together = asked.together or bool(told.get("both") or told.get("together"))
        return f" {before} {BLANK} "

    for of_films, pattern in RULES.among(text):
        text = pattern.sub(title if of_films else people, text)
    besides = _BUT_NOT.search(text) if asked.like or asked.people else None
    if besides and not any(map(_is_asked_by, besides["name"].lower().split())):
        asked.refuse_names([besides["name"]])
        text = f"{text[: besides.start()]} {BLANK} "
    return text


def _is_asked_by(word: str) -> bool:
    """Whether films are asked for by a word for what they are: "korean", "long", "sad"."""
    entry = grammar.ENTRIES.get(word)
    return entry is not None and entry.role is Role.TERM
