"""What waits for the bot's answer: taps on buttons, and questions by inline mode."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass, field

from playground.bell import Bell
from playground.json import Json

CALLBACK_SECONDS = 60.0
"""How long a tap may wait here; Telegram tells no figure, bots have met 15 seconds and minutes."""

_KEPT = 10_000


@dataclass(frozen=True)
class Tap:
    """A tapped button that waits for its answer."""

    id: str
    chat_id: int
    at: float


@dataclass
class InlineQuery:
    """A question by inline mode.

    Attributes:
        answer: What ``answerInlineQuery`` gave; None until then.
    """

    id: str
    person_id: int
    text: str
    at: float
    answer: Json | None = None
    answered: Bell = field(default_factory=Bell)


class Queries:
    """The newest taps and questions."""

    def __init__(self) -> None:
        self.seconds = CALLBACK_SECONDS
        self._taps: OrderedDict[str, Tap] = OrderedDict()
        self._inline: OrderedDict[str, InlineQuery] = OrderedDict()

    def tap(self, chat_id: int) -> Tap:
        """Begin a tap that the bot has to answer."""
        tap = Tap(str(secrets.randbits(62)), chat_id, time.monotonic())
        self._taps[tap.id] = tap
        if len(self._taps) > _KEPT:
            self._taps.popitem(last=False)
        return tap

    def take_tap(self, query_id: str) -> Tap | None:
        """The tap with this id, once; None if there is none, it was answered or it is too old."""
        tap = self._taps.pop(query_id, None)
        return tap if tap is not None and self._is_fresh(tap.at) else None

    def tapped(self, query_id: str) -> Tap | None:
        """The tap with this id, if it waits for its answer."""
        return self._taps.get(query_id)

    def ask(self, person_id: int, text: str) -> InlineQuery:
        """Begin a question by inline mode."""
        query = InlineQuery(str(secrets.randbits(62)), person_id, text, time.monotonic())
        self._inline[query.id] = query
        if len(self._inline) > _KEPT:
            self._inline.popitem(last=False)
        return query

    def asked(self, query_id: str) -> InlineQuery | None:
        """The question with this id, answered or not."""
        return self._inline.get(query_id)

    def open_question(self, query_id: str) -> InlineQuery | None:
        """The question with this id, if it may still be answered."""
        query = self._inline.get(query_id)
        fresh = query is not None and query.answer is None and self._is_fresh(query.at)
        return query if fresh else None

    def _is_fresh(self, at: float) -> bool:
        return time.monotonic() - at < self.seconds
