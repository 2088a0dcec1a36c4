"""What words answer, if they may be asked whether a film was watched: "not yet", "fell asleep"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.vocabulary import Watched
from emotion.words.talk.lexicon.watched import BEFORE, WATCHED
from emotion.words.texts.forms import bare_form
from emotion.words.texts.lists import any_of

# Nobody answers at more length.
_LONGEST: Final = 60


def watched_in(text: str) -> Watched | None:
    """What a whole message answers to whether a film was watched, if it may be an answer.

    Args:
        text: as typed.
    """
    form = bare_form(text)
    if not form or len(form) > _LONGEST:
        return None
    return next((one for one, pattern in _patterns() if pattern.fullmatch(form)), None)


@cache
def _patterns() -> tuple[tuple[Watched, re.Pattern[str]], ...]:
    return tuple(
        (answer, re.compile(rf"{BEFORE}(?:{any_of(told)})")) for answer, told in WATCHED.items()
    )
