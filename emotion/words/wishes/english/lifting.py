"""Hear a limit lifted that was set before: "any length", "forget the decade"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from emotion.vocabulary import Bound
from emotion.words.texts.sieve import Sieve
from emotion.words.wishes.asked import BLANK, Asked

_BOUNDS: Final[Mapping[Bound, str]] = {
    Bound.LENGTH: "length|runtime|duration|running time",
    Bound.YEARS: "year|decade|era|period",
    Bound.PLACE: "language|country",
    Bound.KIND: "genre|kind|type",
}
_MORE_WAYS: Final[Mapping[Bound, str]] = {
    Bound.LENGTH: (
        r"(?:the )?time (?:doesn'?t|does not) matter|no time limit|however long|"
        r"no matter how long|i have all (?:night|evening|day|the time in the world)|"
        r"(?:i )?(?:don'?t|do not) (?:care|mind) how long(?: it is)?|forget the time"
    ),
    Bound.YEARS: (
        r"old or new|new or old|no matter how old|however old|forget the (?:\d{2})?\d0'?s|"
        r"(?:i )?(?:don'?t|do not) (?:care|mind) how old(?: it is)?"
    ),
    Bound.PLACE: r"from anywhere|from any country|in any language",
    Bound.KIND: r"(?:any|whatever) (?:kind|type|sort) of (?:film|movie)",
}
# Nothing but these may stand beside it between two signs: moods are told at more length.
_BEFORE: Final = r"(?:^|(?<=[.,;!?]))\s*(?:(?:ok|okay|actually|but|and|well|no|of|from|in) )*"
_AFTER: Final = (
    r"(?: (?:is|are) (?:fine|ok|okay|good)| will do| works| goes)?(?: (?:then|now|please|too))*"
    r"\s*(?=[.,;!?]|$)"
)


def cut_lifted(text: str, asked: Asked) -> str:
    """Note which limits no longer count, and take that out; returns what is left."""
    for bound, pattern in patterns().among(text):
        text, times = pattern.subn(f" {BLANK} ", text)
        if times:
            asked.lifted.add(bound)
    return text


@cache
def patterns() -> Sieve[Bound]:
    """The pattern of each limit that may be lifted."""
    return Sieve(
        (
            bound,
            re.compile(
                rf"{_BEFORE}(?:(?:any|whatever|whichever) (?:{names})|"
                rf"(?:the )?(?:{names}) (?:doesn'?t|does not) matter|"
                rf"(?:i )?(?:don'?t|do not) (?:care|mind) (?:about )?the (?:{names})|"
                rf"(?:forget|drop|ignore|skip) (?:about )?the (?:{names})s?|"
                rf"{_MORE_WAYS[bound]}){_AFTER}",
                re.IGNORECASE,
            ),
        )
        for bound, names in _BOUNDS.items()
    )
