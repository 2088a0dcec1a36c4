"""Where a title typed without quotation marks ends, and what is no title at all.

"Like Titanic because my wife left me" names a film and goes on with a life, and "like Paul would
hate" names none. A title is kept, so in doubt there is none.
"""

from __future__ import annotations

import re
from typing import Final

from emotion.words.texts.lists import word_set
from emotion.words.wishes.asked import LONGEST_NAME

_MOST_WORDS: Final = 9
# What "like" also goes with, where no title follows.
_NO_TITLE: Final = word_set(
    "that this it him her them me you us crap shit hell garbage trash always usual usually "
    "never before yesterday last everyone everybody nobody i we they he she every when how "
    "what dying crying screaming watching seeing a an laughing sleeping nothing everything "
    "one those these there being my your the our his their i'm i've i'd im who whatever nobody's"
)
# What the sentence may go on with after a title. Within titles these are capitals, as a rule.
_GOES_ON: Final = re.compile(
    r"(?:but|please|pls|only|except|and (?:something|not|short|funny|under|it|i|my|we)|"
    r"or something|from (?:the|\d)|(?:before|after) (?:\d|my|our|the|a|his|her|their|we|i|work|"
    r"dinner)|since|under|in (?:french|english|spanish|german|italian|korean|japanese|my|our)|"
    r"(?:with|for|about|by|on|at|to|of|and|or) (?:more|less|my|our|the kids)|with a|without|minus|"
    r"just|if|tonight|to watch|starring|directed by|less than|today|yesterday|though|although|"
    r"instead|movie|film|because|cause|cuz|cos|bc|so|when|while|where|who|whose|which|that|as|"
    r"than|my|our|i|i'm|im|i've|i'd|i'll|we|we're|we've|he|he's|she|she's|they|they're|it's|"
    r"made|maybe|lol|haha|thanks|thx)\b"
)
# "The one I saw", "the code for my bank" go on so.
_OF_A_THING: Final = re.compile(
    r"(?i:(?:i|we|he|she|they|who|that|(?:for|about|of|to|on|at|by) (?:my|our))\b)"
)
# Before these stands somebody who does something, no film.
_DOES: Final = word_set(
    "would wouldn't could couldn't should shouldn't does doesn't did didn't do don't said says "
    "told tells wants wanted hates hated likes liked loves loved has hasn't had hadn't was wasn't "
    "were weren't used asked gave isn't aren't won't can't cannot always never"
)
# "Life is beautiful" is a title, "the code for my bank is 1234" is none.
_IS: Final = word_set("is are be will can")
_LONGEST_WITH_IS: Final = 4
_LENGTH: Final = re.compile(r"\d+ ?(?:min(?:ute)?s?|h(?:our)?s?)(?: or so)?")
_NEXT_TITLE: Final = re.compile(r"\s+(?:or|and) (?=[A-ZÀ-Þ])")
_I: Final = re.compile(r"I(?:'(?:m|ve|d|ll))?(?:\s+[^A-ZÀ-Þ]|\s*$)")


def titles_in(stretch: str) -> tuple[list[str], str]:
    """Find the title, or titles joined by "or" and "and", that a stretch of text begins with.

    Args:
        stretch: what was typed after "like", up to the next full stop or comma.

    Returns:
        The titles as typed, none if it is no title, and what the stretch goes on with.
    """
    stretch = stretch.strip()
    # Who shouts gives no hint by capitals.
    hints = stretch.lower() if stretch.isupper() else stretch
    starts = [word.start() for word in re.finditer(r"\S+", stretch)]
    end = next((at for at in starts[1:] if _ends(hints, at)), len(stretch))
    titles, goes_on = _NEXT_TITLE.split(stretch[:end].rstrip()), stretch[end:]
    if all(_is_title(title, goes_on, shouted=hints != stretch) for title in titles):
        return titles, goes_on
    return [], ""


def _ends(hints: str, at: int) -> bool:
    return _GOES_ON.match(hints, at) is not None or _I.match(hints, at) is not None


def _is_title(title: str, goes_on: str, *, shouted: bool) -> bool:
    words = (title.lower() if shouted else title).split()
    if not 0 < len(words) <= _MOST_WORDS or not 1 < len(title) <= LONGEST_NAME:
        return False
    if _LENGTH.fullmatch(title.lower()):
        return False
    if words[0].lower() in _NO_TITLE and not _is_written_as_title(words, goes_on):
        return False
    if _DOES & set(words[1:]):
        return False
    return len(words) <= _LONGEST_WITH_IS or not _IS & set(words[1:])


def _is_written_as_title(words: list[str], goes_on: str) -> bool:
    """Whether it is "the matrix" or "A Serious Man" rather than "a dog" or "the one I saw"."""
    first, *rest = words
    if not rest:
        return False
    if first[0].isupper() and any(word[0].isupper() for word in rest):
        return first != "I" or rest[0][0].isupper()
    return first.lower() == "the" and not _OF_A_THING.match(goes_on)
