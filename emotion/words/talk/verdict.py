"""What becomes of the film that shows: it is taken, kept for another day, or has been seen.

"Brilliant, we'll watch that tonight, thanks": what a message is made of is taken out of it part by
part; it is that only if nothing else is left.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.vocabulary import Opinion, Talk
from emotion.words.talk.lexicon.answers import ANSWERS, BESIDE, INTERJECTIONS, YES
from emotion.words.talk.lexicon.keeping import FOR_WHEN, KEEPING
from emotion.words.talk.lexicon.opinions import DISLIKING
from emotion.words.talk.lexicon.seen import SEEN
from emotion.words.talk.lexicon.small_talk import ANY_FILM, SMALL_TALK
from emotion.words.talk.lexicon.taking import LIKING, TAKING
from emotion.words.texts.forms import MARKS
from emotion.words.texts.lists import any_of

_GOT_ANOTHER: Final = r"(?:have you|do you have|youve|you have)(?: got)? (?:another|any others?)"
# What each part says, if it says anything of the film.
_Parts = tuple[tuple[Opinion | None, re.Pattern[str]], ...]
_FOR_WHEN = re.compile(rf"(?<!\w)(?:{FOR_WHEN})(?!\w)")


def verdict_in(form: str) -> Opinion | None:
    """What a whole message makes of the film that shows, if it takes, keeps, knows or dislikes it.

    Args:
        form: the message in the bare form.
    """
    refused, form = _taken_out(form, _refusing())
    if refused:
        form = _another().sub(" ", form)
    taken, form = _taken_out(form, _taking())
    words = set(form.split())
    if not refused and not taken:
        return _answer(words)
    if not refused and taken[0] is Opinion.KEEPS:
        words = set(_FOR_WHEN.sub(" ", form).split())
    return (refused + taken)[0] if words <= BESIDE else None


def _answer(words: set[str]) -> Opinion | None:
    """What short answers say alone: "ok then", "yes, fine"."""
    if not words <= YES | ANSWERS | INTERJECTIONS:
        return None
    if words & ANSWERS:
        return Opinion.WILL_DO
    return Opinion.AGREES if words & YES else None


def _taken_out(form: str, parts: _Parts) -> tuple[list[Opinion], str]:
    """What the parts of a form say of the film, and what is left of it without them."""
    found: list[Opinion] = []
    for opinion, pattern in parts:
        left, times = pattern.subn(" ", form)
        form = " ".join(left.split()) if times else form
        if times and opinion is not None:
            found.append(opinion)
    return found, form


@cache
def _refusing() -> _Parts:
    """The parts that refuse the film, in the order that they are taken out; the first says."""
    return (
        (Opinion.SEEN, _part(any_of(SEEN))),
        (Opinion.DISLIKES, _part(DISLIKING)),
    )


@cache
def _taking() -> _Parts:
    """The parts that take it."""
    return (
        (Opinion.KEEPS, _part(any_of(KEEPING))),
        (Opinion.WILL_DO, _part(any_of(TAKING))),
        (None, _part(f"{SMALL_TALK[Talk.THANKS]}|{SMALL_TALK[Talk.GOODBYE]}")),
        (Opinion.WILL_DO, _part(any_of(LIKING))),
    )


@cache
def _another() -> re.Pattern[str]:
    return _part(f"{_GOT_ANOTHER}|{ANY_FILM}")


def _part(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern.translate(MARKS)})(?!\w)")
