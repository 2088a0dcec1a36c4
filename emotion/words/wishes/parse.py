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
from emotion.words.wishes.abroad.changes import hear_change
from emotion.words.wishes.abroad.clauses import cut_foreign
from emotion.words.wishes.asked import BLANK, Asked
from emotion.words.wishes.english.company import cut_company
from emotion.words.wishes.english.lexicon import grammar, phrases
from emotion.words.wishes.english.lexicon.contents import OF_LIFE
from emotion.words.wishes.english.lifting import cut_lifted, cut_welcomed
from emotion.words.wishes.english.names import cut_names
from emotion.words.wishes.english.others import as_ours
from emotion.words.wishes.english.pieces import Piece, names_kind, pieces_of
from emotion.words.wishes.english.remainder import what_is_left
from emotion.words.wishes.english.superlatives import meant_by_most
from emotion.words.wishes.english.telling import (
    BEING,
    denies_mood,
    is_age_of_a_thing,
    is_from,
    is_no_wish,
    tells_of_events,
    tells_of_oneself,
    tells_of_others,
)
from emotion.words.wishes.english.times import cut_times
from emotion.words.wishes.english.too_much import cut_too_much, is_welcome, refuse_excess
from emotion.words.wishes.english.topics import take_kinds, take_topics
from emotion.words.wishes.terms import Alone, Role, Term

_WALKED_OVER: Final = frozenset({Role.TERM, Role.LINK, Role.FILM, Role.WEAK})
# How many pieces a wish reaches over; nobody lists more, and a heap of words stays quick to read.
_REACH: Final = 24
_NOT_ASKING_REACH: Final = 60
_LIST_SIGNS: Final = frozenset(",/&")
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
    """

    rest: str
    wish: Mapping[Feeling, float]
    aim: Aim | None
    constraints: Constraints
    afresh: bool = False
    than: tuple[Than, ...] = ()


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
    if hear_change(text, asked, this_year):
        return _parsed("", asked)
    whole = text
    text = cut_too_much(text, asked, this_year)
    text = cut_foreign(text, asked, this_year)
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


def _parsed(rest: str, asked: Asked) -> Parsed:
    than = tuple(dict.fromkeys(asked.than))
    return Parsed(rest, asked.wish(), asked.aim, asked.constraints(), than=than)


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
        (aim, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE))
        for aim, pattern in phrases.AIMS.items()
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
    before = _look_back(pieces, place)
    named = _describes_film(pieces, place)
    is_wish = (
        term.alone is Alone.WISH
        or (before.asked_for(term) and not tells_of_events(pieces, place))
        or named
        or (term.alone is Alone.WISH_IF_ALL and is_all)
    )
    if not is_wish or (term.countries and is_from(pieces, place)):
        return
    if not named and is_age_of_a_thing(pieces, place, term):
        return
    if before.excessive and is_welcome(term):
        return
    if before.refused and not named and denies_mood(pieces, place, before.first, term):
        return
    # "That isn't the Thai flag" refuses no film, nor does "no sex for months".
    is_of_life = term.language or term.countries or term.content & OF_LIFE
    if before.refused and is_of_life and not is_all:
        return
    for taken in pieces[before.first : place + 1 + named]:
        taken.taken = True
    _note_term(pieces[place].text.lower(), term, before, asked, this_year)


def _note_term(what: str, term: Term, before: _Before, asked: Asked, this_year: int) -> None:
    factor = _WEAK_FACTOR if before.weak else 1.0
    if before.excessive:
        refuse_excess(what, before.excessive, term, asked, this_year)
    elif not before.refused:
        asked.take(term, factor, this_year)
    elif term.if_refused is not None:
        asked.take(term.if_refused, factor, this_year)
    else:
        asked.refuse(term, factor)


@dataclass(frozen=True, slots=True)
class _Before:
    """What stands before a term: how far back its wish begins, and what it does to it."""

    first: int
    asked: bool
    refused: bool
    weak: bool
    loose: bool = False
    excessive: str = ""

    def asked_for(self, term: Term) -> bool:
        """Whether this asks for a term, and does not only happen to stand before a mood."""
        return self.asked and not (self.loose and term.alone is Alone.MOOD)


def _look_back(pieces: list[Piece], place: int) -> _Before:
    """Walk left from a term over links and other terms to what asks for it or refuses it."""
    first, weak, refused, excessive = place, False, False, ""
    crossed_comma = crossed_term = False
    for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
        piece = pieces[at]
        if piece.role is Role.FRAME:
            # "Nothing", "don't give me something sad": a refusal may stand before.
            refused = refused or (at > 0 and pieces[at - 1].role is Role.REFUSAL)
            loose = piece.text.lower() in grammar.LOOSE_FRAMES
            if loose and tells_of_others(pieces, at):
                break
            return _Before(
                at, asked=True, refused=refused, weak=weak, loose=loose, excessive=excessive
            )
        # "Like Titanic but happy".
        if at == 1 and piece.text.lower() == "but" and pieces[0].text == BLANK:
            return _Before(at, asked=True, refused=refused, weak=weak)
        if piece.role is Role.REFUSAL:
            cut_off = crossed_comma and not _list_goes_on(pieces, place)
            if cut_off or tells_of_oneself(pieces, at):
                break
            return _Before(at, asked=True, refused=True, weak=weak)
        if piece.role is Role.WEAK:
            weak = weak or not crossed_term
            excessive = excessive or _excess(piece)
            refused = refused or "not" in piece.text.lower()
            first = at
        crossed_term = crossed_term or piece.role is Role.TERM
        crossed_comma = crossed_comma or piece.text in _LIST_SIGNS
        if piece.role not in _WALKED_OVER and piece.text not in _LIST_SIGNS:
            break
    return _Before(first, asked=refused, refused=refused, weak=weak, excessive=excessive)


def _excess(piece: Piece) -> str:
    """What a piece says of how much too much there was, if it does."""
    word = piece.text.lower()
    return word if word in grammar.EXCESSES else ""


def _list_goes_on(pieces: list[Piece], place: int) -> bool:
    """Whether a refused list with commas reaches past a place: "no horror, war or westerns"."""
    around = pieces[max(0, place - 1) : place + _REACH]
    return any(piece.text.lower() in {"or", "nor"} for piece in around)


def _describes_film(pieces: list[Piece], place: int) -> int:
    """How many pieces after a term lead to a word for films; 0 if none does."""
    if place + 1 < len(pieces) and names_kind(pieces[place + 1]):
        return 1
    for at in range(place + 1, min(len(pieces), place + 1 + _REACH)):
        role = pieces[at].role
        if pieces[at].taken:
            continue
        if role is Role.FILM:
            return at - place
        if role is not Role.TERM and pieces[at].text.lower() not in {"and", "or", ",", "/"}:
            return 0
    return 0


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
