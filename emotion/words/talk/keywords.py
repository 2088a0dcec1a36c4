"""What a question asks of the film that shows, by a word or two: "how long, bus at ten?"."""

from __future__ import annotations

from functools import cache
from typing import Final

from emotion.vocabulary import Asked
from emotion.words.talk.lexicon.keywords import KEYWORDS
from emotion.words.texts.forms import MARKS, bare_form
from emotion.words.texts.sieve import Sieve

# Nobody asks at more length.
_MOST_WORDS: Final = 16


def asked_by_keyword(part: str) -> tuple[Asked, ...]:
    """What a part of a message that asks is about; nothing where no word tells.

    Args:
        part: as typed.
    """
    form = bare_form(part)
    if len(form.split()) > _MOST_WORDS:
        return ()
    for asked, pattern in _keywords().among(form):
        if pattern.search(form):
            return (asked,)
    return ()


@cache
def _keywords() -> Sieve[Asked]:
    return Sieve((asked, pattern.translate(MARKS)) for asked, pattern in KEYWORDS.items())
