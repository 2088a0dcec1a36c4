"""How far a wish reaches around a term: back to what asks for it, and on to the film it is of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from emotion.words.wishes.asked import BLANK
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.english.pieces import Piece, names_kind
from emotion.words.wishes.english.telling import tells_of_oneself, tells_of_others
from emotion.words.wishes.terms import Alone, Role, Term

_WALKED_OVER: Final = frozenset({Role.TERM, Role.LINK, Role.FILM, Role.WEAK})
# How many pieces a wish reaches over; nobody lists more, and a heap of words stays quick to read.
_REACH: Final = 24
_LIST_SIGNS: Final = frozenset(",/&")
_ARTICLES: Final = frozenset({"a", "an"})
_ORS: Final = frozenset({"or", "nor", "and"})


@dataclass(frozen=True, slots=True)
class Before:
    """What stands before a term, and what it does to it.

    Attributes:
        first: how far back the wish begins.
        asked: whether it is asked for.
        refused: whether it is refused.
        weak: whether less of it is meant.
        loose: whether what asks may also tell how it was.
        excessive: what says that there was too much of it; may be empty.
    """

    first: int
    asked: bool
    refused: bool
    weak: bool
    loose: bool = False
    excessive: str = ""

    def asked_for(self, term: Term) -> bool:
        """Whether this asks for a term, and does not only happen to stand before a mood."""
        return self.asked and not (self.loose and term.alone is Alone.MOOD)


def look_back(pieces: list[Piece], place: int) -> Before:
    """Walk left from a term over links and other terms to what asks for it or refuses it."""
    first, weak, refused, excessive = place, False, False, ""
    crossed_comma = crossed_term = begins_anew = False
    for at in range(place - 1, max(-1, place - 1 - _REACH), -1):
        piece = pieces[at]
        if piece.role is Role.FRAME:
            # "Nothing", "don't give me something sad": a refusal may stand before.
            is_refused = at > 0 and pieces[at - 1].role is Role.REFUSAL
            loose = piece.text.lower() in grammar.LOOSE_FRAMES
            if loose and tells_of_others(pieces, at):
                break
            return Before(
                at - is_refused,
                asked=True,
                refused=refused or is_refused,
                weak=weak,
                loose=loose,
                excessive=excessive,
            )
        # "Like Titanic but happy".
        if at == 1 and piece.text.lower() == "but" and pieces[0].text == BLANK:
            return Before(at, asked=True, refused=refused, weak=weak)
        if piece.role is Role.REFUSAL:
            cut_off = begins_anew or (crossed_comma and not _list_goes_on(pieces, place))
            if cut_off or tells_of_oneself(pieces, at):
                break
            return Before(at, asked=True, refused=True, weak=weak)
        if piece.role is Role.WEAK:
            weak = weak or not crossed_term
            excessive = excessive or _excess(piece)
            refused = refused or "not" in piece.text.lower()
            first = at
        # "No horror, a comedy": the article begins what is wanted instead.
        begins_anew = begins_anew or (piece.role is Role.TERM and _is_begun(pieces, at + 1, place))
        crossed_term = crossed_term or piece.role is Role.TERM
        crossed_comma = crossed_comma or piece.text in _LIST_SIGNS
        if piece.role not in _WALKED_OVER and piece.text not in _LIST_SIGNS:
            break
    return Before(first, asked=refused, refused=refused, weak=weak, excessive=excessive)


def _excess(piece: Piece) -> str:
    """What a piece says of how much too much there was, if it does."""
    word = piece.text.lower()
    return word if word in grammar.EXCESSES else ""


def _is_begun(pieces: list[Piece], start: int, place: int) -> bool:
    """Whether another thing begins between a term and the next: with an article, and no "or"."""
    between = {piece.text.lower() for piece in pieces[start:place]}
    return not between.isdisjoint(_ARTICLES) and between.isdisjoint(_ORS)


def _list_goes_on(pieces: list[Piece], place: int) -> bool:
    """Whether a refused list with commas reaches past a place: "no horror, war or westerns"."""
    around = pieces[max(0, place - 1) : place + _REACH]
    return any(piece.text.lower() in {"or", "nor"} for piece in around)


def describes_film(pieces: list[Piece], place: int) -> int:
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
