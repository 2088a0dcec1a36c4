"""What a film is to have in it, or not: "with trains", "no weddings", "any with the sea in it".

Whether there are films of that only the catalog knows, so nothing that tells of a life may pass:
"no friends", "with my mother", "without hope".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from emotion.vocabulary import Constraints
from emotion.words.texts.lists import word_set
from emotion.words.wishes.english.others import disliked_in
from emotion.words.wishes.english.telling import NO_TOPIC
from emotion.words.wishes.english.topics import COMPANY

_BEFORE: Final = (
    r"(?:(?:and|but|ok|okay|maybe|preferably|just|only|please|oh|yes|no|nah|"
    r"got|have you|do you have|is there|are there|show me|give me),? )*"
)
_ONES: Final = r"(?:(?:any|anything|some|something|one|ones|another|another one|films?|movies?) )?"
_ARTICLE: Final = r"(?:(?:an?|the|any|some|more|lots? of|a lot of|plenty of|a few|two|three) )*"
_THING: Final = r"(?P<thing>[^\W\d][^\s,;.!?]*(?: [^\s,;.!?]+){0,2}?)"
_AFTER: Final = (
    r"(?: (?:in (?:it|them|there)|at all|please|pls|this time|tonight|today|then|though|for once|"
    r"for (?:me|us|her|him|them)))*"
)
_WITH: Final = re.compile(
    rf"(?i){_BEFORE}{_ONES}"
    r"(?P<link>(?:with|featuring|involving|(?:that'?s |that is )?(?:all )?about|"
    r"(?:that'?s )?set (?:in|on|at)|that has|that have|that features?|(?:what|how) about)) "
    rf"{_ARTICLE}{_THING}{_AFTER}"
)
_NOT_THEM: Final = re.compile(
    rf"(?i){_BEFORE}{_ONES}(?P<link>no|not(?: about| with)?|"
    r"nothing (?:with|about|set (?:in|on|at)|in)|without|anything but|anything except|none with|"
    rf"less|fewer)(?: more)? {_ARTICLE}{_THING}{_AFTER}"
)
# Films are about these, too, but who says so alone speaks of their own life.
_WORDS_OF_LIFE: Final = COMPANY | word_set(
    "hope love life friendship money time sleep job work future luck idea ideas clue joy peace "
    "plan plans food kids children child mother father sister brother son daughter home house "
    "chance way doubt reason choice light rest strength power appetite motivation patience memory "
    "memories fear anger guilt pain help energy school class hunger water meaning end ending sense "
    "night day days words faith courage dignity identity show star regret regrets shame secrets "
    "tears dream dreams grief loss death comfort kindness pleasure joke jokes contest dinner game "
    "fight party deal up film story age"
)
# "No planes, no boats and nothing with trains".
_PARTS: Final = re.compile(
    r"\s*[,;]\s*(?:and |or )?|\s+(?:and|or|nor)\s+(?=(?:no|not|without|nothing|with|about)\b)",
    re.IGNORECASE,
)
_MOST_PARTS: Final = 4
_SURE: Final = re.compile(r"(?i)\bin (?:it|them|there)\b|\bplease\b|\b(?:film|movie)s?\b|\?\s*$")
_ABOUT: Final = re.compile(r"(?i)(?<!what )(?<!how )about|set|feature|film|movie")


def thing_in(text: str) -> Constraints | None:
    """What a whole text asks of films to be about, or not; None if it asks no such.

    Args:
        text: as typed, of no mood.
    """
    told = Constraints()
    for part in _PARTS.split(text.strip(" .,;!"))[: _MOST_PARTS + 1]:
        one = _one_thing(part)
        if one is None:
            return None
        told = replace(one, about=told.about + one.about, without=told.without + one.without)
    return told


def _one_thing(part: str) -> Constraints | None:
    disliked = disliked_in(part)
    refused = None if disliked else _NOT_THEM.fullmatch(part)
    thing = disliked or (refused["thing"] if refused else "")
    if thing:
        is_of_life = refused is not None and not _ABOUT.search(refused["link"])
        known = _may_be(thing, part, is_of_life=is_of_life)
        return Constraints(without=(thing,)) if known else None
    match = _WITH.fullmatch(part)
    if match is None:
        return None
    known = _may_be(match["thing"], part, is_of_life=not _ABOUT.search(match["link"]))
    return Constraints(about=(match["thing"],)) if known else None


def _may_be(thing: str, text: str, *, is_of_life: bool) -> bool:
    words = thing.lower().split()
    if not NO_TOPIC.isdisjoint(words):
        return False
    return not is_of_life or _SURE.search(text) is not None or _WORDS_OF_LIFE.isdisjoint(words)
