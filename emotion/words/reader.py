"""The front door of the room: what a person's words say, mood and wish."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final, TypeVar

from emotion.vocabulary import Constraints, Emotion, Heard, Opinion, Reading
from emotion.words.beside_film import heard_beside_film
from emotion.words.distress.net import speaks_of_distress, would_follow
from emotion.words.models.counter import EmotionModel, embedded_model
from emotion.words.models.mixed import OTHERS, chat_model
from emotion.words.moods.cues import NOT_READ, Cued, find_cues
from emotion.words.moods.evidence import nothing_told, tells_calm, tells_mood
from emotion.words.moods.laughter import is_laughed_off, with_laughter, without_laughter
from emotion.words.moods.mourning import recounts, tells_of_else
from emotion.words.moods.oneself import tells_of_oneself
from emotion.words.moods.whose import of_the_writer
from emotion.words.names.beside import name_beside
from emotion.words.names.mere import name_in, title_in
from emotion.words.talk.asking import asking_in, may_ask_of_film
from emotion.words.talk.shown import said_of_shown
from emotion.words.talk.small_talk import opinion_in, says_nothing, small_talk, without_opening
from emotion.words.talk.stars import stars_in
from emotion.words.talk.watched import watched_in
from emotion.words.texts.forms import forget
from emotion.words.texts.message import Message
from emotion.words.texts.normalise import spaced
from emotion.words.texts.unread import in_unread_language
from emotion.words.watson import WatsonReader
from emotion.words.wishes.parse import Parsed, parse_wish

# As many as a Telegram message holds.
MAX_CHARACTERS: Final = 4096
_ANY_TEXT: Final = "so tired of this day"
# Words of all languages that wishes are heard in beside English.
_ANY_WISHES: Final = ("un film com", "кино")
_LOW: Final = frozenset({Emotion.SAD, Emotion.FEAR})
_CLEAR: Final = 0.6
_NOTHING_ASKED: Final = Parsed("", MappingProxyType({}), None, Constraints())

_T = TypeVar("_T")


class WordsReader:
    """Hears mood, wish, constraints and distress in a text.

    Args:
        watson: asked first where it knows the language; the embedded model answers if it fails.
        model: the embedded model; loaded on first use if not given.
    """

    def __init__(
        self, watson: WatsonReader | None = None, model: EmotionModel | None = None
    ) -> None:
        self._watson = watson
        self._model = model

    async def preload(self) -> None:
        """Compile the patterns and load the word counter now, so that no message waits for them.

        An encoder, with onnxruntime, is loaded by the first text that tells a mood.
        """
        await asyncio.to_thread(said_of_shown, _ANY_TEXT)
        for text in (_ANY_TEXT, *_ANY_WISHES):
            await asyncio.to_thread(_take_apart, text, None)
        await asyncio.to_thread(find_cues, _ANY_TEXT)
        await asyncio.to_thread(embedded_model().look, _ANY_TEXT)

    async def hear(self, text: str, today: date | None = None) -> Heard:
        """Hear what a text says; never blocks the event loop, never fails.

        Args:
            text: as typed; only the first 4096 characters count.
            today: the day that "recent" counts from; by default the current one.

        Returns:
            What was heard. The reading is None when the text is empty, small talk or only a wish,
            and has a low confidence (below 0.35) when there was no mood to be found.
        """
        text = spaced(text[:MAX_CHARACTERS])
        try:
            return await self._hear(text, today) if text else Heard(reading=None)
        finally:
            forget()

    async def beside_film(self, text: str, heard: Heard, today: date | None = None) -> Heard:
        """What a text says where a film shows, once it was heard; blocks and fails as little.

        Args:
            text: as typed; only the first 4096 characters count.
            heard: what `hear` heard in it.
            today: the day that "recent" counts from; by default the current one.
        """
        text = spaced(text[:MAX_CHARACTERS])
        try:
            return await asyncio.to_thread(heard_beside_film, text, heard, today)
        finally:
            forget()

    async def _hear(self, typed: str, today: date | None) -> Heard:
        heard, parsed, cued = await asyncio.to_thread(self._hear_alone, typed, today)
        if heard.reading is None or cued is None:
            return heard
        asks = heard.wish or heard.aim or heard.constraints
        reading = heard.reading.doubted() if heard.unread else heard.reading
        if self._watson is not None and cued.rest and not heard.unread:
            reading = await self._watson.read(cued.rest, reading) or reading
        if not tells_mood(cued.rest):
            reading = reading.doubted()
        coloured = cued.colour(reading)
        is_calm = coloured.ranked()[0][0] is Emotion.NEUTRAL
        if is_calm and not cued.cues and not tells_calm(cued.rest):
            coloured = coloured.doubted()
        name = "" if asks or cued.cues else name_in(typed, reading)
        return replace(
            heard,
            reading=coloured,
            wish=heard.wish or cued.wish,
            mood=cued.mood if is_calm else None,
            # Who is glad of it, or laughs, mourns nothing.
            loss=cued.loss if coloured.valence < 0.0 else None,
            spent=cued.spent and coloured.valence < 0.0,
            name=name,
            title="" if asks or name else title_in(typed),
            beside=None if heard.aim or cued.cues else name_beside(name, parsed, reading),
            asking=None if _is_of_oneself(heard, coloured) else heard.asking,
            of_oneself=tells_of_oneself(
                parsed.rest, has_cue=bool(cued.cues), is_low=_is_clearly_low(coloured)
            ),
        )

    def _hear_alone(self, typed: str, today: date | None) -> tuple[Heard, Parsed, Cued | None]:
        """What can be heard in here, in one visit to a thread.

        Returns:
            What was heard, with the mood as the model reads it; the text taken apart; and the
            cues that are still to colour the mood, None where none can.
        """
        message = Message.of(typed)
        text, forms = message.whole, message.forms
        distress = any(map(speaks_of_distress, forms))
        of_shown = None if distress else _first(lambda form: _of_shown(form, today), forms)
        if of_shown is not None:
            return of_shown, _NOTHING_ASKED, None
        parsed = _parsed(message, today)
        parsed = replace(parsed, rest=of_the_writer(parsed.rest, text))
        asks = _asks(parsed)
        of_all = _first(small_talk, forms)
        of_rest = of_all if parsed.rest == text else small_talk(parsed.rest)
        # What a text without mood and wish is for, if that is known.
        talk = None if distress or asks else of_all
        # "Thanks, something light" is a wish, "thanks" beside it no mood; nor is "nah, hated it".
        is_mood = parsed.rest and talk is None and of_rest is None
        if parsed.rest != text and opinion_in(parsed.rest) is Opinion.DISLIKES:
            is_mood = False
        reading, cued = self._read(parsed.rest) if is_mood else (None, None)
        # A cue is certain in any language.
        is_guess = reading is not None and reading.engine == OTHERS and not (cued and cued.cues)
        heard = Heard(
            reading=reading,
            wish=parsed.wish,
            aim=parsed.aim,
            constraints=parsed.constraints,
            than=parsed.than,
            untold=parsed.untold,
            afresh=parsed.afresh,
            distress=distress,
            would_follow=would_follow(text),
            recounts=recounts(text),
            tells_of_else=tells_of_else(text),
            talk=talk,
            opinion=None if distress else _first(opinion_in, forms),
            watched=None if distress else _first(watched_in, forms),
            stars=None if distress else _first(stars_in, forms),
            asking=None if distress or talk is not None else _first(asking_in, forms),
            may_ask_of_film=may_ask_of_film(text),
            unread=is_guess and in_unread_language(parsed.rest),
        )
        return heard, parsed, cued

    def _read(self, text: str) -> tuple[Reading, Cued | None]:
        """Read the mood in what is left of a text once the wish is cut out."""
        quiet = without_laughter(text)
        if quiet not in ("", text):
            reading, cued = self._read(quiet)
            if is_laughed_off(cued.colour(reading) if cued else reading):
                return with_laughter(reading, self._read_embedded(text)), cued
        told, is_nothing = without_opening(text), says_nothing(text)
        cued = find_cues(told)
        if cued.says_all and not is_nothing:
            return NOT_READ, cued
        # Encoders read the cues, too, as a sentence without them is none; but not those of moods
        # that they have not learned, which they take for another.
        reading = self._read_embedded(cued.rest if cued.mood else told)
        return (nothing_told(reading), None) if is_nothing else (reading, cued)

    def _read_embedded(self, text: str) -> Reading:
        return (self._model or chat_model()).read(text)


def _first(rule: Callable[[str], _T | None], forms: Iterable[str]) -> _T | None:
    """What a rule first hears in the forms of a message, if it does in any."""
    return next((heard for form in forms if (heard := rule(form)) is not None), None)


def _parsed(message: Message, today: date | None) -> Parsed:
    """A message taken apart; where its core asks for nothing the whole may: "not sad please"."""
    parsed = parse_wish(message.core, today)
    if message.core == message.whole or _asks(parsed) or not parsed.rest:
        return replace(parsed, rest=message.around(parsed.rest))
    return parse_wish(message.whole, today)


def _asks(parsed: Parsed) -> bool:
    return bool(parsed.wish or parsed.aim or parsed.constraints)


def _of_shown(text: str, today: date | None) -> Heard | None:
    """What a text says that is of nothing but the film that shows."""
    said = said_of_shown(text)
    if not said:
        return None
    differing = parse_wish(said.rest, today)
    if said.rest and (differing.rest or not _asks(differing)):
        return None
    return Heard(
        None,
        wish=differing.wish,
        aim=differing.aim,
        constraints=differing.constraints,
        than=differing.than,
        untold=differing.untold,
        talk=small_talk(text),
        asks=said.asks,
        kin=said.kin,
    )


def _is_of_oneself(heard: Heard, reading: Reading) -> bool:
    """Whether a question of nothing that we know of films tells a low mood: "why is it so hard?"""
    is_open = heard.asking is not None and not (heard.asking.asks or heard.asking.thing)
    return is_open and not reading.claims_little and reading.valence < 0.0


def _is_clearly_low(reading: Reading) -> bool:
    return reading.ranked()[0][0] in _LOW and reading.confidence > _CLEAR


def _take_apart(text: str, today: date | None) -> tuple[Parsed, bool]:
    return parse_wish(text, today), speaks_of_distress(text)
