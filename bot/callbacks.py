"""What a tapped button means: typed values in the 64 bytes that Telegram gives a button.

https://core.telegram.org/bots/api#inlinekeyboardbutton
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_MOST_BYTES = 64


class Action(StrEnum):
    """What a button does; the value is its name in the callback data."""

    MOOD = "mood"
    AIM = "aim"
    TURN = "turn"
    MORE = "more"
    NEXT = "next"
    AFRESH = "anew"
    RATE = "rate"
    SEEN = "seen"
    DISLIKED = "no"
    LATER = "later"
    PLACE = "place"
    NOT_QUITE = "fix"
    EMOTION = "emo"
    CONSENT = "face"
    SHARING = "share"
    ALL_FACES = "all"
    FORGET = "forget"
    HISTORY = "hist"
    KEPT = "kept"
    FILM = "film"
    JOIN = "join"
    FIND = "find"
    WATCHED = "saw"
    ASKING = "ask"


@dataclass(frozen=True, slots=True)
class Tap:
    """A tapped button: what it does, and on what (a slate's id, a place, a name...)."""

    action: Action
    arguments: tuple[str, ...] = ()

    def data(self) -> str:
        """The callback data.

        Raises:
            ValueError: it does not fit into a button.
        """
        told = ":".join((self.action.value, *self.arguments))
        if len(told.encode()) > _MOST_BYTES:
            raise ValueError(f"{told} does not fit into a button")
        return told

    def number(self, place: int) -> int:
        """The argument at this place, as a number.

        Raises:
            ValueError: it is missing or no number.
        """
        return int(self.word(place))

    def word(self, place: int) -> str:
        """The argument at this place.

        Raises:
            ValueError: it is missing.
        """
        if place >= len(self.arguments):
            raise ValueError("the button says too little")
        return self.arguments[place]


def tap(action: Action, *arguments: int | str) -> str:
    """The callback data of a button that does this."""
    return Tap(action, tuple(str(argument) for argument in arguments)).data()


def tapped(data: str) -> Tap:
    """What a button's callback data means.

    Raises:
        ValueError: it is none of ours.
    """
    action, *arguments = data.split(":")
    return Tap(Action(action), tuple(arguments))
