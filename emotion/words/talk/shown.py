"""Talk of the film that shows: questions of it ("how long is it?"), and for more like it.

A message is that only when nothing else is said: "something about how long it takes to heal" asks
for a film, and "it is sad that she left" tells a mood.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from emotion.vocabulary import Asked, Content, Fact, Feeling, Genre, Kin
from emotion.words.talk.lexicon.shown.asian import CHINESE, HINDI
from emotion.words.talk.lexicon.shown.english import ENGLISH
from emotion.words.talk.lexicon.shown.german import GERMAN
from emotion.words.talk.lexicon.shown.iberian import PORTUGUESE, SPANISH
from emotion.words.talk.lexicon.shown.romance import FRENCH, ITALIAN, ROMANIAN
from emotion.words.talk.lexicon.shown.slavic import RUSSIAN, UKRAINIAN
from emotion.words.talk.lexicon.shown.told import Shown
from emotion.words.texts.forms import MARKS, bare_form
from emotion.words.texts.sieve import Sieve

# Nobody asks at more length.
_LONGEST: Final = 160
_ENDS = re.compile(r"(?<=[?？])|[!.;,\n…¿¡。！，]+")
# "More like this, but funnier", "more like this without musicals".
_GOES_ON = re.compile(
    r"[,.;!]+|(?<!\w)(?:but|only|just|and|aber|nur|und|pero|solo|mais|seulement|et|ma|e|mas|só|"
    r"но|только|але|тільки|dar|și)(?!\w)|(?<!\w)(?=(?:from|in|with|without|under)(?!\w))",
    re.IGNORECASE,
)
_MARK = re.compile(r"[?？]")
_LANGUAGES: Final = (
    ENGLISH,
    GERMAN,
    SPANISH,
    FRENCH,
    ITALIAN,
    PORTUGUESE,
    ROMANIAN,
    RUSSIAN,
    UKRAINIAN,
    HINDI,
    CHINESE,
)
_ASKED: Final[Mapping[str, Asked]] = {one.name: one for one in (*Fact, *Feeling, *Genre, *Content)}


@dataclass(frozen=True, slots=True)
class Said:
    """What a message says of the film that shows.

    Attributes:
        asks: what it asks of it, in its order.
        kin: by what another film is to be akin to it.
        rest: what is said of that film besides, as typed, where it is to differ ("but funnier").
    """

    asks: tuple[Asked, ...] = ()
    kin: Kin | None = None
    rest: str = ""

    def __bool__(self) -> bool:
        """Whether it says anything of it."""
        return bool(self.asks or self.kin)


def said_of_shown(text: str) -> Said:
    """What a whole message says of the film that shows; nothing if it says anything else.

    Args:
        text: as typed.
    """
    form = bare_form(text)
    if len(text) > _LONGEST or not any(one.match(form) for _, one in openings().among(form)):
        return Said()
    parts = [(bare_form(part), _MARK.search(part) is not None) for part in _ENDS.split(text)]
    parts = [(form, is_question) for form, is_question in parts if form]
    said = next(filter(None, (one.hear(parts) for one in _languages())), Said())
    return said or _with_a_difference(text)


def asked_in_english(form: str) -> tuple[Asked, ...]:
    """What a question in English asks of the film that shows, given in the bare form."""
    return _languages()[0].hear([(form, True)]).asks


def _with_a_difference(text: str) -> Said:
    """What asks for a film akin to this one and goes on with how it is to differ."""
    for sign in _GOES_ON.finditer(text):
        head, rest = bare_form(text[: sign.start()]), text[sign.end() :].strip()
        if not head or not rest:
            continue
        kin = next(filter(None, (one.kin_but(head) for one in _languages())), None)
        if kin:
            return Said(kin=kin, rest=rest)
    return Said()


def _opens(told: Shown) -> str:
    """The pattern of how all that one language says of the film may open."""
    kinds = (*told.questions.values(), *told.kin.values(), told.same, told.frame, told.stated)
    pattern = rf"(?:(?:{told.along}) )*(?:{'|'.join(kinds)})"
    return pattern.replace("{it}", told.it).replace("{ask}", told.ask)


class _Language:
    """One language's patterns, made ready."""

    def __init__(self, told: Shown) -> None:
        names = {"{it}": told.it, "{ask}": told.ask}
        along = rf"(?:{told.along})"
        self._along = re.compile(rf"{along}(?: {along})*")
        self._joins = re.compile(rf" (?:{told.joins}) ")
        self._questions = _one_of(told.questions, names, f"(?:{along} )*(?:%s)(?: {along})*")
        self._kin = _one_of(told.kin, names, f"(?:{along} )*(?:%s)(?: {along})*")
        self._same = _pattern(told.same, names, f"(?:{along} )*(?:%s)")
        self._frame = _pattern(told.frame, names, f"(?:{along} )*(?:%s)")
        self._qualities = _one_of(told.qualities, names, told.quality)
        self._stated = _pattern(told.stated, names, f"(?:{along} )*(?:%s)")

    def hear(self, parts: Sequence[tuple[str, bool]]) -> Said:
        """What a message says of the film, if each of its parts does, or says nothing.

        Args:
            parts: each in the bare form, and whether it ends with a question mark.
        """
        asks: list[Asked] = []
        kin: Kin | None = None
        for form, is_question in parts:
            if self._along.fullmatch(form):
                continue
            akin = self.kin(form)
            asked = () if akin else self._asked(form, is_question=is_question)
            if not akin and not asked:
                return Said()
            kin = kin or akin
            asks += asked
        return Said(tuple(dict.fromkeys(asks)), kin)

    def kin(self, form: str) -> Kin | None:
        """By what a film is to be akin, if a whole form asks for one."""
        named = _which(self._kin, form)
        return Kin[named] if named else None

    def kin_but(self, form: str) -> Kin | None:
        """The same of a form that goes on with a difference."""
        return self.kin(form) or (Kin.FILM if self._same.fullmatch(form) else None)

    def _asked(self, form: str, *, is_question: bool) -> tuple[Asked, ...]:
        """What one part of a message asks; nothing if there is anything else in it.

        "How long is it and who is in it?": from each join that questions lead to, what is left is
        asked once, so that a heap of joins takes no more than their square.
        """
        joins = list(self._joins.finditer(form))
        led_to: dict[int, tuple[Asked, ...]] = {0: ()}
        for start in (0, *(join.end() for join in joins)):
            before = led_to.get(start)
            if before is None:
                continue
            last = self._asked_at_once(form[start:], is_question=is_question)
            if last:
                return before + last
            for join in joins:
                if join.start() > start and join.end() not in led_to:
                    one = self._asked_at_once(form[start : join.start()], is_question=is_question)
                    if one:
                        led_to[join.end()] = before + one
        return ()

    def _asked_at_once(self, form: str, *, is_question: bool) -> tuple[Asked, ...]:
        """What one question asks, be it of several qualities."""
        asked = _which(self._questions, form)
        if asked:
            return (_ASKED[asked],)
        frame = self._frame.fullmatch(form) or (is_question and self._stated.fullmatch(form))
        if not frame:
            return ()
        named = next(one for one in frame.groups() if one)
        found = [_which(self._qualities, one) for one in self._joins.split(named)]
        return tuple(_ASKED[one] for one in found if one) if all(found) else ()


def _which(pattern: re.Pattern[str], form: str) -> str | None:
    """The name of the one, of several patterns, that a whole form is of."""
    match = pattern.fullmatch(form)
    return match.lastgroup if match else None


def _one_of(
    patterns: Mapping[Any, str], names: Mapping[str, str], whole: str = "%s"
) -> re.Pattern[str]:
    """Any of some patterns, each in a group of the name of what it means."""
    return _pattern(
        "|".join(f"(?P<{key.name}>{one})" for key, one in patterns.items()), names, whole
    )


def _pattern(pattern: str, names: Mapping[str, str], whole: str) -> re.Pattern[str]:
    for name, stands_for in names.items():
        pattern = pattern.replace(name, stands_for)
    return re.compile(whole.replace("%s", pattern).translate(MARKS))


@cache
def openings() -> Sieve[Shown]:
    """How all that is said of the film may open; with most messages we are done at once."""
    return Sieve((told, _opens(told).translate(MARKS)) for told in _LANGUAGES)


@cache
def _languages() -> tuple[_Language, ...]:
    return tuple(map(_Language, _LANGUAGES))
