"""What a question asks of the film that shows, by a word or two: "how long, bus at ten?"."""

from __future__ import annotations

from functools import cache
from typing import Final

from emotion.vocabulary import Asked, Fact, Feeling
from emotion.words.talk.asking import asks_of_life
from emotion.words.talk.lexicon.keywords import KEYWORDS
from emotion.words.texts.forms import MARKS, bare_form
from emotion.words.texts.sieve import Sieve

# "How long will it hurt?", "why am I so sad?" ask nothing of a film.
_OF_LIFE_TOO: Final = frozenset[Asked]({Fact.LENGTH, Feeling.SADNESS})
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
            return () if asked in _OF_LIFE_TOO and asks_of_life(part) else (asked,)
    return ()


@cache
def _keywords() -> Sieve[Asked]:
    return Sieve((asked, pattern.translate(MARKS)) for asked, pattern in KEYWORDS.items())
