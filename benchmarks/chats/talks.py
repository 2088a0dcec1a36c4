"""What people do in the benchmark, again and again, and when it counts as answered."""

from __future__ import annotations

import io
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

from PIL import Image

from benchmarks.chats.people import Answered, Json, Visitor
from bot.callbacks import Action

# Feelings and wishes as people put them: none is answered without a film.
MOODS = (
    "I feel lonely tonight and a little blue",
    "so happy today, everything went well!",
    "I'm furious with my boss, what a day",
    "exhausted after work, something calm please",
    "nervous about tomorrow, I need to laugh",
    "my heart is broken, she left me",
    "I am bored and want something exciting, not too long",
    "feeling grateful and peaceful, a film from the 90s would be nice",
    "scared and restless, cheer me up",
    "I feel proud of my daughter, something heartwarming",
    "sad and tired, no horror please, under two hours",
    "surprised by good news, I could dance all night",
)

SELFIE = "selfie"


class NothingToTapError(Exception):
    """The person has no card with the button that is needed."""


@dataclass(frozen=True)
class Talk:
    """One kind of update.

    Attributes:
        name: what the table calls it.
        act: does it once, as a person's n-th act, and waits for the last reply.
        reads_words: whether the words said are read for a mood.
        has_card: whether a good answer is a film's card.
    """

    name: str
    act: Callable[[Visitor, int], Awaitable[Answered]]
    reads_words: bool = False
    has_card: bool = True


async def _echo(visitor: Visitor, turn: int) -> Answered:
    return await visitor.say(_words(visitor, turn), lambda _: True)


async def _mood(visitor: Visitor, turn: int) -> Answered:
    return await visitor.say(_words(visitor, turn), _is_card_or_next_step)


async def _page(visitor: Visitor, turn: int) -> Answered:
    """To the last film of the slate and back, one at a time."""
    card = _card(visitor)
    ways = [data for data in buttons_under(card) if data.startswith(f"{Action.TURN}:")]
    if not ways:
        raise NothingToTapError("the card has no other film")
    # Forward on the first lap, back on the next: a slate has five films, so four steps each.
    data = ways[-1] if (turn // 4) % 2 == 0 else ways[0]
    return await visitor.tap(card["message_id"], data, is_same(card))


async def _rate(visitor: Visitor, turn: int) -> Answered:
    """Other stars each time."""
    card = _card(visitor)
    stars = [data for data in buttons_under(card) if data.startswith(f"{Action.RATE}:")]
    unset = [data for data in stars if not data.endswith(":0")]
    if not unset:
        raise NothingToTapError("the card has no stars")
    return await visitor.tap(card["message_id"], unset[turn % len(unset)], is_same(card))


def selfie_talk() -> Talk:
    """A person who has agreed to it sends a photo of a face."""
    photo = _portrait()

    async def act(visitor: Visitor, _turn: int) -> Answered:
        return await visitor.show(photo, _is_card_or_next_step)

    return Talk(SELFIE, act)


ECHO = Talk("echo", _echo, has_card=False)
MOOD = Talk("typed mood", _mood, reads_words=True)
PAGE = Talk("paging", _page)
RATE = Talk("rating", _rate)


def _words(visitor: Visitor, turn: int) -> str:
    return MOODS[(visitor.id + turn) % len(MOODS)]


def _card(visitor: Visitor) -> Json:
    if visitor.card is None:
        raise NothingToTapError("there is no card yet")
    return visitor.card


def is_card(message: Json) -> bool:
    """Whether a message is a film's card."""
    return bool(message["photo"])


def _is_card_or_next_step(message: Json) -> bool:
    """A card, or a refusal, which offers the moods to tap."""
    return is_card(message) or any(
        data.startswith(f"{Action.MOOD}:") for data in buttons_under(message)
    )


def is_same(card: Json) -> Callable[[Json], bool]:
    """Whether a message is this one, changed."""
    return lambda message: bool(message["message_id"] == card["message_id"])


def buttons_under(message: Json) -> Iterator[str]:
    """What the buttons under a message send."""
    return (button.get("callback_data", "") for row in message["buttons"] for button in row)


def _portrait() -> bytes:
    """A smiling astronaut (NASA, public domain), as a photo."""
    from skimage import data

    file = io.BytesIO()
    picture = data.astronaut()  # type: ignore[no-untyped-call] # scikit-image leaves it bare
    Image.fromarray(picture).save(file, "JPEG", quality=90)
    return file.getvalue()
