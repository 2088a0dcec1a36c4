"""What somebody who watches along will have, or not: "my sister hates musicals, I want a comedy".

Only such a clause alone is that: "my husband hates his job" tells of a life.
"""

from __future__ import annotations

import re
from typing import Final

from emotion.words.wishes.english.pieces import pieces_of
from emotion.words.wishes.terms import Alone, Role

KIN: Final = (
    r"(?:mum|mom|mother|dad|father|parents|sister|brother|wife|husband|partner|girlfriend|"
    r"boyfriend|gf|bf|fianc[eé]e?|son|daughter|kids?|children|girls?|boys?|twins|gran|granny|nan|"
    r"nana|grand(?:ma|pa|mother|father|parents|kids)|friends?|mates?|flatmates?|roommates?|date|"
    r"family|little one|eldest|youngest|oldest|\w+ year old)"
)
_THEY: Final = (
    rf"(?:(?:my|our|the|her|his) (?:\w+ ){{0,2}}?{KIN}|he|she|they|we|everyone|everybody|"
    r"half of us|one of us|some of us)"
)
_NOT: Final = r"(?:n'?t| not)"
_DISLIKES: Final = (
    r"(?:hates?|detests?|loathes?|dislikes?|(?:(?:has|have|'?s|'?ve) )?vetoe?[sd]|"
    r"refuses? to watch|"
    rf"(?:can'?t|cannot|won'?t|(?:could|would|do|does|will|did){_NOT}) "
    r"(?:stand|bear|abide|take|do|like|handle|watch|want|enjoy)|"
    r"(?:is|are|'?s|'?re) (?:so |really |terribly )?(?:scared|afraid|terrified|frightened|sick|"
    r"tired|bored) of|"
    rf"(?:is|are|'?s|'?re){_NOT} (?:into|keen on|a fan of|fans of|up for|fond of))"
)
_DISLIKED: Final = re.compile(
    rf"\s*(?:(?:but|and|oh|no|well|sorry|because),? )*{_THEY} ?"
    rf"(?:(?:really|absolutely|just|simply|both|all) )*{_DISLIKES} "
    r"(?:any |all |seeing |watching )*(?P<what>[^.,;!?]{2,60})",
    re.IGNORECASE,
)
# "They're out", "spiders are a no" say the same the other way round.
_RULED_OUT: Final = re.compile(
    r"\s*(?:but )?(?P<what>[a-z-]+(?: [a-z-]+){0,2}) (?:is|are) "
    r"(?:out|a no|a no-no|no go|a no go|off the table|off limits|banned|vetoed|not allowed)\s*",
    re.IGNORECASE,
)

# "They are tired of war" tells of a life, unlike "of war films".
_WEARY_OF_LIFE: Final = re.compile(
    r"(?:\b(?:am|is|are)|'[msr]e?) (?:(?:so|really|just|all|very|terribly) )*"
    r"(?:(?:sick|tired|scared|afraid|terrified|frightened)(?: and tired)? of|fed up with) "
    r"(?:(?:all|the|this|any) )*(?:war|wars|crime|family)\W*$",
    re.IGNORECASE,
)
# "My wife wants to cry and I want explosions".
_WANTS: Final = re.compile(
    rf"\s*(?:(?:but|and|oh|no|well|so),? )*(?:(?P<they>{_THEY})|I)(?:'d| would)? "
    r"(?:(?:really|just|rather|both|all) )*"
    r"(?:wants?|like|fanc(?:y|ies)|needs?|asked for|(?:am|is|are|'?s|'?re|'?m) (?:in the mood for|"
    r"up for|after)) (?P<what>[^.,;!?]{2,60})",
    re.IGNORECASE,
)
_CRY: Final = re.compile(r"(?i)to (?:have )?(?:a )?(?:good |proper )?(?:cry|weep|sob)|a good cry")
_ENDS: Final = re.compile(
    r"([.,;!?\n…]+|\s+(?:and|but|while|whereas)\s+(?=(?:i|i'?m|he|she|they|my|our|the)\b))",
    re.IGNORECASE,
)
_ASIDE: Final = frozenset({Role.LINK, Role.FILM, Role.FRAME})


def as_ours(text: str) -> str:
    """The text with what others want or hate as if it were asked for by who writes.

    "No musicals" stands for "my sister hates musicals", where films are called that.
    """
    parts = _ENDS.split(text)
    for at in range(0, len(parts), 2):
        hated, wanted = disliked_in(parts[at]), _WANTS.fullmatch(parts[at])
        if hated and _is_of_films(hated) and not tells_of_life(parts[at]):
            parts[at] = f" no {hated}"
        elif wanted and wanted["they"] and _CRY.fullmatch(wanted["what"].strip()):
            parts[at] = " something tragic"
        elif wanted and _is_of_films(wanted["what"]):
            parts[at] = f" something {wanted['what']}"
    return "".join(parts)


def _is_of_films(what: str) -> bool:
    """Whether these words are for kinds of films and no more: "sad films", but not "his job"."""
    pieces = pieces_of(what)
    terms = [piece.entry.term for piece in pieces if piece.entry and piece.entry.term]
    are_known = all(piece.role in _ASIDE or piece.role is Role.TERM for piece in pieces)
    calls_films = any(piece.role is Role.FILM for piece in pieces)
    return are_known and any(
        calls_films or term.about or term.alone is not Alone.MOOD for term in terms
    )


def tells_of_life(clause: str) -> bool:
    """Whether words end with what people have enough of, or fear, and films only tell of: war."""
    return _WEARY_OF_LIFE.search(clause) is not None


def disliked_in(clause: str) -> str:
    """What a whole clause says that somebody will not watch, as typed; empty if it says no such."""
    match = _DISLIKED.fullmatch(clause) or _RULED_OUT.fullmatch(clause)
    return match["what"].strip() if match else ""
