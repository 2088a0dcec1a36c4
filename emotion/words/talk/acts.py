"""What a part of a message does about the film that shows, by its core: "my flatmate and I saw it".

Only for where a film shows; what whole messages say is heard in `small_talk` and `verdict`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.vocabulary import Opinion
from emotion.words.talk.lexicon.acts import ACTS, ASKED, NOT_DONE, OF_LIFE
from emotion.words.talk.lexicon.around_acts import NOTHING_ELSE, PHRASES, THE_FILM
from emotion.words.texts.forms import MARKS, bare_form
from emotion.words.texts.lists import any_of
from emotion.words.texts.sieve import Sieve

# Nobody takes or refuses a film with more words between two signs.
_MOST_WORDS: Final = 14
_MAY_BE_DENIED: Final = frozenset({Opinion.SEEN, Opinion.WILL_DO, Opinion.PRAISES})


def act_in(part: str) -> Opinion | None:
    """What a part of a message makes of the film that shows, or of what we did, if anything.

    Args:
        part: as typed.
    """
    form = bare_form(part)
    if len(form.split()) > _MOST_WORDS or _OF_LIFE.search(form):
        return None
    for (opinion, code), pattern in _acts().among(form):
        core = pattern.search(form)
        if core is None or (code != "en" and not _is_of_film(form, core)):
            continue
        is_denied = opinion in _MAY_BE_DENIED and _NOT_DONE.search(form, 0, core.start())
        if not is_denied:
            return opinion
    return None


def _is_of_film(form: str, core: re.Match[str]) -> bool:
    """Whether a bare core, as "ho visto" is, speaks of the film: it says so, or nothing else."""
    if _THE_FILM.search(form):
        return True
    rest = f"{form[: core.start()]} {form[core.end() :]}"
    return set(_PHRASES.sub(" ", rest).split()) <= NOTHING_ELSE


def said_again(part: str) -> str:
    """What a part may say again of what was asked for: "a comedy" of "I said a comedy".

    It may be anything else that was said or wanted: only a film to look for was asked of us.

    Args:
        part: as typed.
    """
    form = bare_form(part)
    said = _asked().search(form) if len(form.split()) <= _MOST_WORDS else None
    return form[said.end() :].strip() if said else ""


_NOT_DONE: Final = re.compile(NOT_DONE)
_THE_FILM: Final = re.compile(THE_FILM)
_PHRASES: Final = re.compile(PHRASES)
_OF_LIFE: Final = re.compile(OF_LIFE.translate(MARKS))


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(any_of({code: (one,) for code, one in ASKED.items()}).translate(MARKS))


@cache
def _acts() -> Sieve[tuple[Opinion, str]]:
    return Sieve(
        ((opinion, code), core.translate(MARKS))
        for opinion, said in ACTS.items()
        for code, core in said.items()
    )
