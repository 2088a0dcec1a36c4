"""Whether the words around a term tell how somebody is or what happened, and ask for no film."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from emotion.words.asked import BLANK
from emotion.words.lexicon.terms import Alone, Role, Term, word_set
from emotion.words.pieces import Piece

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
_BARE_NEGATIONS: Final = frozenset(
    {"not", "not a", "not an", "not too", "never", "isn't", "but not", "nor"}
)
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
        pieces[at].text.lower() in {"no", "not", "never", "no more", "not too", "less", "enough"}
        and at > 0
        and pieces[at - 1].text.lower() in BEING
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
