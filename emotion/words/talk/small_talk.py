"""Small talk and plain requests: hello, thanks, goodbye, what can you do, show me a film.

A message is small talk when nothing else is left in it: "hey" is a greeting, "hey, I'm so sad" is
a mood.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.vocabulary import Opinion, Talk
from emotion.words.talk.lexicon.answers import ALONG, ANSWERS, BARE
from emotion.words.talk.lexicon.opinions import OPINIONS
from emotion.words.talk.lexicon.small_talk import ANY_FILM, GREETED_ANEW, SMALL_TALK
from emotion.words.talk.verdict import verdict_in
from emotion.words.texts.forms import FEELING_SIGN, MARKS, bare_form
from emotion.words.texts.sieve import Sieve

# "Ok" and "hello" say nothing, an "ok day" does.
_EMPTY: Final = (ALONG | BARE) - ANSWERS - {"day"}
# The polite emoji wave and bow.
_POLITE = re.compile(r"[👋🙏😊🙂😀😃😄☺❤🍿🎬🎥🎞📽👍👌✌🤗💪\ufe0f]|[\U0001f3fb-\U0001f3ff]")
_THUMBS_UP = re.compile(r"(?:[👍👌]|[\U0001f3fb-\U0001f3ff])+")
_HANDS_FOLDED = re.compile(r"(?:🙏|[\U0001f3fb-\U0001f3ff])+")
_THUMBS_DOWN = re.compile(r"(?:👎|[\U0001f3fb-\U0001f3ff])+")
_GREETED_ANEW = re.compile(rf"(?<!\w){GREETED_ANEW}(?!\w)")
# Nobody says what they think of a film at more length, and it would be tried in every way.
_LONGEST_OPINION: Final = 80
_OPENING = re.compile(
    r"^\s*(?:(?:ok(?:ay)?|hey+|hi+|hello|hiya|yo|good (?:morning|evening))"
    r"(?: (?:there|bot|again|everyone))?[\s,.!]+)*(?:(?:thanks|thank you|thx)[\s,.!]+(?:but\s+|"
    r"(?=(?:im|i'm|i’m|i am|i feel)\b)))?(?=(?:i|im|i'm|i’m|my|it|today)\b)",
    re.IGNORECASE,
)


def small_talk(text: str) -> Talk | None:
    """What a text is for, if it is small talk or a plain request and nothing else.

    Args:
        text: as typed, or what is left once a wish is cut out.
    """
    if FEELING_SIGN.search(_POLITE.sub("", text)):
        return None
    form = bare_form(text)
    if _ANY.fullmatch(form):
        return Talk.ANY_FILM
    form = _GREETED_ANEW.sub(r"\1", form)
    found: list[Talk] = []
    for talk, pattern in patterns().among(form):
        left, times = pattern.subn(" ", form)
        if times:
            found.append(talk)
            form = left
    if not found or not set(form.split()) <= ALONG:
        # "Hi! Got any good film for tonight?"
        rest = " ".join(form.split())
        return Talk.ANY_FILM if found and _ANY.fullmatch(rest) else None
    return found[0]


def opinion_in(text: str) -> Opinion | None:
    """What a text, said where a film shows, says of it or of us: "ok cool", "I hated it", a thumb.

    Args:
        text: as typed.
    """
    sign = text.strip()
    for pattern, opinion in (
        (_THUMBS_UP, Opinion.WILL_DO),
        (_HANDS_FOLDED, Opinion.THANKS),
        (_THUMBS_DOWN, Opinion.DISLIKES),
    ):
        if pattern.fullmatch(sign):
            return opinion
    form = bare_form(text)
    if len(form) > _LONGEST_OPINION:
        return None
    said = next((one for one, pattern in _opinions() if pattern.fullmatch(form)), None)
    return said or verdict_in(form)


def without_opening(text: str) -> str:
    """A text without the hello or thanks it opens with: "thanks but I'm sad" is not glad."""
    return _OPENING.sub("", text, count=1)


def says_nothing(text: str) -> bool:
    """Whether a text holds only answers, orders and fillers: "stop", "ok", "yes again"."""
    words = bare_form(text).split()
    return bool(words) and not FEELING_SIGN.search(text) and set(words) <= _EMPTY


_ANY: Final = re.compile(
    r"(?:(?:ok|okay|so|well|then|now|and|yes|please|thanks|thank you|hi|hey|hello|"
    r"(?:no|nope|nah)(?= (?:another|next))) )*"
    rf"(?:{ANY_FILM})"
    r"(?: (?:then|please|pls|now|for (?:tonight|today|me|us|my \w+|the evening|this evening|now)|"
    r"tonight|today|this evening|for|me|us))*"
)


@cache
def patterns() -> Sieve[Talk]:
    """The patterns of small talk, in the order in which it counts."""
    return Sieve(
        (talk, rf"(?<!\w)(?:{pattern.translate(MARKS)})(?!\w)")
        for talk, pattern in SMALL_TALK.items()
    )


@cache
def _opinions() -> tuple[tuple[Opinion, re.Pattern[str]], ...]:
    return tuple((one, re.compile(pattern.translate(MARKS))) for one, pattern in OPINIONS.items())
