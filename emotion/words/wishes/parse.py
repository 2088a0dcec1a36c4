"""Cutting the wish out of a text before its mood is read.

"Rough day. Something light, under two hours" holds a mood and a wish; read as one, the wish would
colour the mood. Rules take names and times out first; then the words of the lexicon are read in
their clause: a term is a wish when something asks for it ("something sad"), when it describes films
("sad movies") or when it can mean nothing else ("tear-jerker"); otherwise it stays a mood ("sad").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import groupby
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Aim, Constraints, Feeling, Than
from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.abroad.bare import hear_bare
from emotion.words.wishes.abroad.changes import cut_too_much_abroad, hear_change
from emotion.words.wishes.abroad.children import cut_children_abroad
from emotion.words.wishes.abroad.clauses import cut_foreign
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.company import cut_company
from emotion.words.wishes.english.lexicon import grammar, phrases
from emotion.words.wishes.english.lexicon.contents import CONTENTS_OF_LIFE
from emotion.words.wishes.english.lifting import cut_lifted, cut_welcomed
from emotion.words.wishes.english.names import cut_names
from emotion.words.wishes.english.others import as_ours, tells_of_life
from emotion.words.wishes.english.pieces import Piece, pieces_of
from emotion.words.wishes.english.reach import Before, describes_film, look_back
from emotion.words.wishes.english.remainder import what_is_left
from emotion.words.wishes.english.superlatives import meant_by_most
from emotion.words.wishes.english.telling import (
    BEING,
    denies_mood,
    is_age_of_a_thing,
    is_from,
    is_no_wish,
    tells_of_events,
)
from emotion.words.wishes.english.times import cut_times
from emotion.words.wishes.english.too_much import cut_too_much, is_welcome, refuse_excess
from emotion.words.wishes.english.topics import take_kinds, take_topics
from emotion.words.wishes.terms import Alone, Role, Term

_NOT_ASKING_REACH: Final = 60
# "A bit scary" asks for half of what "scary" does.
_WEAK_FACTOR: Final = 0.5
_NOT_ASKING = re.compile(
    r"(?i)\b(?:don'?t|do not|never|not|without)\s+(?:want (?:you )?to\s+|try to\s+|have to\s+)?$"
)
_REQUEST = re.compile(r"(?i)\b(?:films?|movies?|cinema|recommend\w*|suggest\w*|watch)\b")
# "Pixar but not Toy Story".
_BUT_NOT = re.compile(
    r"(?i)\s*(?P<wished>[^.,;!?]{2,60}?),? but (?P<refused>(?:not|no|without) "
    r"(?!(?:with|about|in|from|by|set|like|too|so|that|really|very|to) )"
    r"(?P<name>[\w'’:&-]+(?: [\w'’:&-]+){0,4}?))(?: please)?[\s.!]*"
)
# "Actually forget it, surprise me".
_DROPS_ALL = re.compile(phrases.DROPS_ALL, re.IGNORECASE)
_CLAUSE_ENDS = re.compile(r"(?<=[.!?;\n…])")
_JOINTS = re.compile(r"(?i)(?:[\s,]+(?:and|but|so|or|because))+$|^(?:and|but|or)\s+")
# "What a sad story", "you're creepy", "my life is a horror movie" tell of something.
_EXCLAIMS = re.compile(
    r"(?i)^\s*(?:what an? (?!\w+ to watch)|you(?:'re| are) |(?:this|my) (?:love )?(?:life|day|week|"
    r"month|year|job|work|marriage|family|house|commute|date) "
    r"(?:is|was|has been|feels|felt)(?: just| basically| literally| really)*(?: like)? an? )"
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text taken apart.

    Attributes:
        rest: what is left once the wish is cut out, as typed where there was none; empty when the
            text was a wish only, if just "recommend me a movie".
        wish: feelings asked for or refused, in [-1, 1].
        aim: an aim named in words.
        constraints: what is ruled in or out.
        afresh: whether all that was asked for before is dropped.
        than: how a film is to compare with the one that shows.
        untold: what is asked for that films cannot be told by.
    """

    rest: str
    wish: Mapping[Feeling, float]
    aim: Aim | None
    constraints: Constraints
    afresh: bool = False
    than: tuple[Than, ...] = ()
    untold: tuple[str, ...] = ()


def parse_wish(text: str, today: date | None = None) -> Parsed:
    """Take a text apart into mood and wish.

    Args:
        text: as typed.
        today: the day that "recent" and "older" count from; by default the current one.
    """
    this_year = (today or date.today()).year  # noqa: DTZ011 - a year is all that is needed
    asked = Asked()
    text = text.replace("’", "'")
    dropped = _DROPS_ALL.match(text)
    if dropped is not None:
        anew = parse_wish(text[dropped.end() :], today)
        if not anew.rest and (anew.wish or anew.aim or anew.constraints):
            return replace(anew, afresh=True)
    for meant in meant_by_most(text):
        most = parse_wish(meant, today)
        if not most.rest and most.wish:
            return most
    if _is_all_change(text, asked, this_year):
        return _parsed("", asked)
    whole = text
    text = cut_too_much_abroad(cut_too_much(text, asked, this_year), asked, this_year)
    # "Zu kitschig, lieber einen Thriller".
    if text != whole and _is_all_change(text, asked, this_year):
        text = ""
    text = cut_foreign(cut_children_abroad(text, asked), asked, this_year)
    text = cut_welcomed(cut_lifted(as_ours(text), asked), asked)
    text = cut_names(text, asked)
    text = cut_times(text, asked, this_year)
    text = cut_company(text, asked)
    text = _cut_aims(text, asked)
    besides = _BUT_NOT.fullmatch(whole)
    if besides is not None and (wished := _wished_but_for(besides, today)):
        return wished
    clauses = [_read_clause(clause, asked, this_year) for clause in _clauses(text)]
    rest = " ".join(clause for clause in clauses if clause)
    if text == whole and asked == Asked():
        asks = not rest and _REQUEST.search(whole) is not None
        return _parsed("" if asks else whole, asked)
    return _parsed(_JOINTS.sub("", rest), asked)


def _is_all_change(text: str, asked: Asked, this_year: int) -> bool:
    """Note what a whole text asks for or changes in a word or two; whether it does."""
    return hear_change(text, asked, this_year) or hear_bare(text, asked, this_year)


def _parsed(rest: str, asked: Asked) -> Parsed:
    than, untold = tuple(dict.fromkeys(asked.than)), tuple(dict.fromkeys(asked.untold))
    wish, constraints = asked.wish(), asked.constraints()
    return Parsed(rest, wish, asked.aim, constraints, than=than, untold=untold)


def _wished_but_for(besides: re.Match[str], today: date | None) -> Parsed | None:
    """What is wished for but for a name, if the one is a wish and the other is known to no rule."""
    wished = parse_wish(besides["wished"], today)
    entry = grammar.ENTRIES.get(besides["wished"].lower())
    if wished.rest and entry is not None and entry.term is not None and entry.term.about:
        # "Animals but no dogs": alone they may be somebody's own.
        wished = parse_wish(f"a film about {besides['wished']}", today)
    if wished.rest or not (wished.wish or wished.constraints):
        return None
    refused = parse_wish(besides["refused"], today)
    if refused.wish or replace(refused.constraints, without=()):
        return None
    named = Constraints(without=(besides["name"],))
    return replace(wished, constraints=wished.constraints.then(named))


def _cut_aims(text: str, asked: Asked) -> str:
    for aim, pattern in aims().among(text):
        for match in pattern.finditer(text):
            if _NOT_ASKING.search(text, max(0, match.start() - _NOT_ASKING_REACH), match.start()):
                asked.feel(phrases.REFUSED_AIMS.get(aim, MappingProxyType({})))
            else:
                asked.aim = asked.aim or aim
        text = pattern.sub(f" {BLANK} ", text)
    return text


@cache
def aims() -> Sieve[Aim]:
    """The pattern of each aim."""
    return Sieve(
        ((aim, rf"(?<!\w)(?:{pattern})(?!\w)") for aim, pattern in phrases.AIMS.items()),
        re.IGNORECASE,
    )


def _clauses(text: str) -> Iterator[str]:
    yield from filter(str.strip, _CLAUSE_ENDS.split(text))


def _read_clause(clause: str, asked: Asked, this_year: int) -> str:
    """Note the wishes of one clause; returns what is left of it, empty if nothing of weight."""
    if _EXCLAIMS.match(clause):
        return clause.strip()
    pieces = pieces_of(clause)
    take_kinds(pieces, asked)
    asking = _asking_parts(pieces)
    for place, piece in enumerate(pieces):
        if piece.role is Role.TERM:
            _read_term(pieces, place, asked, this_year, is_all=asking[place])
    take_topics(pieces, asked)
    return what_is_left(pieces)


def _read_term(
    pieces: list[Piece], place: int, asked: Asked, this_year: int, *, is_all: bool
) -> None:
    """Note a term and take it out, if it is a wish."""
    entry = pieces[place].entry
    term = entry.term if entry else None
    if term is None or is_no_wish(pieces, place):
        return
    before = look_back(pieces, place)
    named = describes_film(pieces, place)
    is_wish = (
        term.alone is Alone.WISH
        or (before.asked_for(term) and not tells_of_events(pieces, place))
        or named
        or (term.alone is Alone.WISH_IF_ALL and is_all)
    )
    if not is_wish or (term.countries and is_from(pieces, place)):
        return
    so_far = " ".join(piece.text for piece in pieces[: place + 1])
    if not named and (is_age_of_a_thing(pieces, place, term) or tells_of_life(so_far)):
        return
    if before.excessive and is_welcome(term):
        return
    if before.refused and not named and denies_mood(pieces, place, before.first, term):
        return
    # "That isn't the Thai flag" refuses no film, nor does "no sex for months".
    is_of_life = term.language or term.countries or term.content & CONTENTS_OF_LIFE
    if before.refused and is_of_life and not is_all:
        return
    for taken in pieces[before.first : place + 1 + named]:
        taken.taken = True
    _note_term(pieces[place].text.lower(), term, before, asked, this_year)


def _note_term(what: str, term: Term, before: Before, asked: Asked, this_year: int) -> None:
    factor = _WEAK_FACTOR if before.weak else 1.0
    if before.excessive:
        refuse_excess(what, before.excessive, term, asked, this_year)
    elif not before.refused:
        asked.take(term, factor, this_year)
    elif term.if_refused is not None:
        asked.take(term.if_refused, factor, this_year)
    else:
        asked.refuse(term, factor)


def _asking_parts(pieces: list[Piece]) -> list[bool]:
    """For each piece, whether its part of the clause, between commas, holds nothing but a wish."""
    asking: list[bool] = []
    for is_comma, part in groupby(pieces, lambda piece: piece.text == ","):
        held = list(part)
        asking += [is_comma or all(map(_may_ask, held))] * len(held)
    return asking


def _may_ask(piece: Piece) -> bool:
    return piece.text.lower() not in BEING and (
        piece.taken
        or piece.role is not None
        or not any(character.isalnum() for character in piece.text)
        or piece.text.lower() in grammar.FILLERS
    )
