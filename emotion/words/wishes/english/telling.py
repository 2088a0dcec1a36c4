"""Whether the words around a term tell how somebody is or what happened, and ask for no film."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from emotion.words.texts.lists import word_set
from emotion.words.wishes.asked import BLANK
from emotion.words.wishes.english.lexicon import grammar
from emotion.words.wishes.english.pieces import Piece, names_kind
from emotion.words.wishes.terms import Alone, Role, Term

# "Something sad happened" tells of a day, it asks for no film.
_TELLING: Final = word_set(
    "happened happens happening going day news thing things morning week night"
)
NO_TOPIC: Final = word_set(
    "him her them it this that the my me you your our his their us myself himself herself someone "
    "somebody more less what how why who everything everyone nobody nothing"
)
"""What no film is about: "something about him" tells, "something about dogs" asks."""

# These say no as well of a mood as of a film.
_HARDLY: Final = frozenset({"not like", "not super", "not overly", "not all that"})
_BARE_NEGATIONS: Final = _HARDLY | {
    *("not", "not a", "not an", "not too", "never", "isn't", "but not", "nor", "neither")
}
_OF_ONESELF: Final = _HARDLY | {"no", "not", "never", "no more", "not too", "less", "enough"}
# "I'm sad", "it was scary": the word tells how somebody is.
BEING: Final = word_set(
    "i'm im am was were feel feels feeling felt he's she's he she they they're i it's its is are "
    "been got getting my this that those these that's thats"
)
# "It would be more fun" and "she had some lovely lines" tell of something.
_STATING: Final = word_set("was were had has would seems seemed sounds sounded looks looked")


def tells_of_oneself(pieces: list[Piece], at: int) -> bool:
    """Whether a refusal at a place says how somebody is: "I'm not happy"."""
    return (
        pieces[at].text.lower() in _OF_ONESELF and at > 0 and pieces[at - 1].text.lower() in BEING
    )


def tells_of_others(pieces: list[Piece], at: int) -> bool:
    """Whether a loose frame at a place stands in a statement: "that man had some funny lines"."""
    return any(piece.text.lower() in _STATING for piece in pieces[:at])


def denies_mood(pieces: list[Piece], place: int, refusal: int, term: Term) -> bool:
    """Whether a refused feeling tells how somebody is: "not happy at all"; it does if none asks."""
    if term.alone is not Alone.MOOD or pieces[refusal].text.lower() not in _BARE_NEGATIONS:
        return False
    return not any(
        piece.role in {Role.FRAME, Role.FILM}
        or piece.text.lower() in {"please", "pls", "plz"}
        or (piece.entry and piece.entry.term and piece.entry.term.alone is not Alone.MOOD)
        or piece.text == BLANK
        for at, piece in enumerate(pieces)
        if at != place
    )


def tells_of_events(pieces: Sequence[Piece], place: int) -> bool:
    """Whether what follows a term tells of something that happened."""
    after = [piece.text.lower() for piece in pieces[place + 1 : place + 3]]
    if after[:1] == ["about"]:
        return not after[1:] or after[1] in NO_TOPIC
    return bool(after) and after[0] in _TELLING


def is_age_of_a_thing(pieces: list[Piece], place: int, term: Term) -> bool:
    """Whether it is something else than a film that is to be new or old: "I need a new phone"."""
    after = pieces[place + 1] if place + 1 < len(pieces) else None
    if after is None or after.role is not None or after.taken or not after.text.isalpha():
        return False
    is_age = term.newest is not None or term.oldest is not None
    return is_age and after.text.lower() not in grammar.FILLERS


def is_no_wish(pieces: list[Piece], place: int) -> bool:
    """Whether it is asked how much so something is, or something is cursed: "how old is she?"."""
    piece, after = pieces[place], pieces[place + 1 : place + 2]
    if place and pieces[place - 1].text.lower() == "how":
        return True
    is_curse = piece.text.lower() == "bloody" and after and after[0].text.isalpha()
    return (
        bool(is_curse)
        and not any(one.role is Role.FILM for one in pieces[place:])
        and (after[0].role in {None, Role.TERM} and not names_kind(after[0]))
    )


def is_from(pieces: list[Piece], place: int) -> bool:
    """Whether somebody, or something else than a film, is from there: "I'm from Mexico"."""
    if not place or not pieces[place].text.lower().startswith(("from ", "made in ")):
        return False
    before = pieces[place - 1]
    return before.role is None and not before.taken and before.text != BLANK
