"""What becomes of the film that shows: it is taken, kept for another day, or has been seen.

"Brilliant, we'll watch that tonight, thanks": what a message is made of is taken out of it part by
part; it is that only if nothing else is left.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from emotion.vocabulary import Opinion, Talk
from emotion.words.talk.lexicon.keeping import FOR_WHEN, KEEPING
from emotion.words.talk.lexicon.opinions import DISLIKES
from emotion.words.talk.lexicon.seen import SEEN
from emotion.words.talk.lexicon.small_talk import ALONG, ANY_FILM, SMALL_TALK
from emotion.words.talk.lexicon.taking import LIKING, TAKING
from emotion.words.texts.forms import MARKS
from emotion.words.texts.lists import any_of, word_set

# "A great day" tells a mood, "no, this one" refuses.
_BESIDE: Final = (
    ALONG - {"no", "nope", "day", "evening", "night", "weekend", "tomorrow"}
) | word_set(
    "bet aye sure yay wow ooh ah oi hey darling honey cheers gotcha on go definitely absolutely "
    "indeed sorry ngl tbh fr honestly puh ja jo na gut dann also doch schade tausend oui ouais "
    "allez bon alors volontiers si vale venga pues bueno tambien perdona dai allora bene va sim ta "
    "entao tudo bem da hai bine atunci да ну ладно хорошо ок тогда так добре гаразд тоді дуже "
    "हाँ हां जी तो अच्छा 嗯 好 对"
)
_YES: Final = word_set(
    "ok okay k yes yeah yep yup aye sure please ja jo klar gerne oui ouais volontiers si vale "
    "claro certo sim da sigur да ага ладно ок окей так гаразд हाँ हां 好 行 嗯 好的 是的"
)
_WANTS_ANOTHER: Final = (Opinion.SEEN, Opinion.DISLIKES)
_GOT_ANOTHER: Final = r"(?:have you|do you have|youve|you have)(?: got)? (?:another|any others?)"
_FOR_WHEN = re.compile(rf"(?<!\w)(?:{FOR_WHEN})(?!\w)")


def verdict_in(form: str) -> Opinion | None:
    """What a whole message makes of the film that shows, if it takes, keeps, knows or dislikes it.

    Args:
        form: the message in the bare form.
    """
    found: list[Opinion] = []
    for opinion, pattern in _parts():
        left, times = pattern.subn(" ", form)
        form = " ".join(left.split()) if times else form
        if times and opinion is not None:
            found.append(opinion)
    if not found:
        return Opinion.AGREES if form and set(form.split()) <= _YES else None
    if found[0] is Opinion.KEEPS:
        form = _FOR_WHEN.sub(" ", form)
    elif found[0] in _WANTS_ANOTHER:
        form = _another().sub(" ", form)
    return found[0] if set(form.split()) <= _BESIDE else None


@cache
def _parts() -> tuple[tuple[Opinion | None, re.Pattern[str]], ...]:
    """What a message may be made of, in the order that it is taken out; of these the first says."""
    return tuple(
        (opinion, _part(pattern))
        for opinion, pattern in (
            (Opinion.SEEN, any_of(SEEN)),
            (Opinion.DISLIKES, DISLIKES),
            (Opinion.KEEPS, any_of(KEEPING)),
            (Opinion.WILL_DO, any_of(TAKING)),
            (None, f"{SMALL_TALK[Talk.THANKS]}|{SMALL_TALK[Talk.GOODBYE]}"),
            (Opinion.WILL_DO, any_of(LIKING)),
        )
    )


@cache
def _another() -> re.Pattern[str]:
    return _part(f"{_GOT_ANOTHER}|{ANY_FILM}")


def _part(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern.translate(MARKS)})(?!\w)")
