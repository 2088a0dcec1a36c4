"""How a language asks of the film that shows, and for one akin to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from emotion.vocabulary import Asked, Kin

# The pattern of what a language does not say.
_NEVER: Final = "(?!)"

STREAMS: Final = (
    r"(?:netflix|(?:amazon )?prime(?: video)?|amazon|disney|hulu|hbo(?: max)?|max|apple(?: tv)?|"
    r"mubi|youtube|paramount|peacock|sky|arte|filmin|raiplay|globoplay)(?: plus)?"
)
"""Where films are streamed, wherever one lives."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one language says of the film that shows.

    Regular expressions in the form that `bare_form` leaves. `{it}` stands for the film, `{ask}` for
    the asking.

    Attributes:
        it: how it names the film.
        along: what is said along with a question, and asks nothing.
        joins: what joins two questions, or two qualities.
        questions: what whole questions ask.
        frame: how it asks for qualities; one of its groups holds them.
        stated: how it states them, and asks before a question mark; one of its groups holds them.
        quality: what a quality stands in; `%s` is its place.
        qualities: what is asked with a quality ("long", "a comedy", "for children").
        ask: how it asks for films.
        kin: how it asks for a film akin to this one.
        same: how it asks for one where it goes on with a difference: "the same, but funnier".
    """

    it: str
    along: str
    joins: str
    questions: Mapping[Asked, str]
    qualities: Mapping[Asked, str]
    frame: str = f"{_NEVER}()"
    stated: str = f"{_NEVER}()"
    quality: str = "%s"
    ask: str = ""
    kin: Mapping[Kin, str] = field(default_factory=lambda: MappingProxyType({}))
    same: str = _NEVER
