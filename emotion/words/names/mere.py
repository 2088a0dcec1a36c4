"""Whether words may be the mere name of a film or of somebody: "Batman", "Tilda Swinton please"."""

from __future__ import annotations

import re
from typing import Final

from emotion.vocabulary import Emotion, Reading
from emotion.words.moods.evidence import is_of_oneself
from emotion.words.texts.forms import cue_form
from emotion.words.written import is_word, is_written_as_title

_UNPLEASANT: Final = -0.3
_CLEAR: Final = 0.75
# "Have you got Titanic?", "The Shining please"; who feels like a parasite asks for nothing.
_ASKED_FOR = re.compile(
    r"(?i)\s*(?P<before>(?:(?:can|could) (?:you|i|we) |please |"
    r"i (?:want|wanna|would like|feel like)(?: to)? |id like to |let'?s )?"
    r"(?:show me|give me|find me|see|watch|watching|put on|play|"
    r"(?:have you|do you have|you) got|do you have|do you know|got)\s+|"
    r"(?:i feel like(?! an? (?-i:[^A-Z]))|i fancy)\s+|"
    r"(?P<idly>(?:(?:and|so|ok|okay|then|maybe),? )*(?:(?:what|how) about|"
    r"let'?s (?:try|do|go (?:with|for)|have))\s+))?"
    r"(?P<name>.+?)"
    r"(?:(?:\s*,)?\s+(?:(?P<after>please|pls|plz|vibes)|tonight|again|"
    r"(?P<then>then|instead)))*\s*[.!?]*\s*"
)
# Few names have more.
_MOST_WORDS: Final = 9
# "The Assassination of Jesse James by the Coward Robert Ford".
_MOST_WORDS_OF_TITLE: Final = 16
_MOST_CHARACTERS: Final = 200
# Words of "can you show me ... please tonight".
_MOST_ASKING: Final = 8
_OF_THE_WRITER = re.compile(
    r"(?<!\w)(?:i|im|ive|id|ill|me|my|myself|we|were|our|feel\w*|felt|so|very|really|too|kinda|"
    r"today|tonight|rn)(?!\w)"
)


def name_in(text: str, reading: Reading) -> str:
    """What a text without cues and wishes may be the mere name of: "Batman", "Casablanca please".

    Args:
        text: as typed.
        reading: the mood in it, as read. In most names nothing clear or unpleasant is read.
    """
    words = text.split()
    if len(words) > _MOST_WORDS_OF_TITLE + _MOST_ASKING or len(text) > _MOST_CHARACTERS:
        return ""
    # A heap of spaces would be tried in every way.
    asked = _ASKED_FOR.fullmatch(" ".join(words))
    name = (asked["name"] if asked else " ".join(words)).strip(" .!?")
    is_title = is_written_as_title(name)
    if len(name.split()) > (_MOST_WORDS_OF_TITLE if is_title else _MOST_WORDS):
        return ""
    is_idle = asked is not None and bool(asked["idly"] or asked["then"])
    if is_title or (asked and not is_idle and (asked["before"] or asked["after"])):
        return name
    # "What about work", "sleep then" name nothing.
    if is_idle and is_word(name) and name[0].islower():
        name = " ".join(words).strip(" .!?")
    is_clear = reading.ranked()[0][0] is not Emotion.NEUTRAL and reading.confidence > _CLEAR
    is_plain = reading.valence > _UNPLEASANT and not is_clear
    may_be = is_plain or reading.claims_little
    return name if may_be and not is_of_oneself(cue_form(name)) else ""


def title_in(text: str) -> str:
    """What a text that asks for nothing may be the mere title of, whatever mood is read in it.

    "Kill Bill" and "Crazy Rich Asians" sound angry and crazy; who says "I" means themselves.

    Args:
        text: as typed.
    """
    words = text.split()
    if not 1 < len(words) <= _MOST_WORDS or _OF_THE_WRITER.search(cue_form(text)):
        return ""
    return " ".join(words).strip(" .!?")
