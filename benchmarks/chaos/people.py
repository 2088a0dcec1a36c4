"""People who rate film after film, and remember what they were told."""

from __future__ import annotations

import asyncio
import random
import re
from dataclasses import dataclass, field

from bot.callbacks import Action
from tests.playground.person import Message, Person

_PATIENCE_SECONDS = 12.0
_SENTENCES = ("I feel low", "so happy today", "bored", "something scary", "nervous about tomorrow")


@dataclass
class Memory:
    """What a person saw and was told.

    Attributes:
        served: set whenever somebody's star is acknowledged; shared by all people.
        tapped: every star tapped, in order, by (title, year).
        acknowledged: how many of those taps had been made when the last one was acknowledged.
        cards: the film seen on the card at each (slate, place).
    """

    served: asyncio.Event
    tapped: dict[str, list[int]] = field(default_factory=dict)
    acknowledged: dict[str, int] = field(default_factory=dict)
    cards: dict[tuple[int, int], str] = field(default_factory=dict)
    answers: int = 0
    silences: int = 0


async def live(person: Person, memory: Memory, stop: asyncio.Event, seed: int) -> None:
    """Say a mood, rate, page on, and again, until told to stop; silence is met with patience."""
    chance = random.Random(seed)  # noqa: S311 # a repeatable run, no secret
    while not stop.is_set():
        try:
            await person.say(chance.choice(_SENTENCES))
            card = await person.wait_for_card(lambda m: not m.edited, within=_PATIENCE_SECONDS)
            for _ in range(chance.randint(1, 4)):
                film = _seen(memory, card)
                await _rate(person, memory, card, film, chance.randint(1, 5))
                card = await _next(person, card)
        except (AssertionError, LookupError):
            memory.silences += 1


async def _rate(person: Person, memory: Memory, card: Message, film: str, stars: int) -> None:
    button = next(b for b in card.buttons if f":{stars}" == (b.data or "")[-2:] and "★" in b.text)
    memory.tapped.setdefault(film, []).append(stars)
    await person.tap_data(card, button.data or "")
    toast = await person.toast(within=_PATIENCE_SECONDS)
    if "Noted" in toast:
        memory.acknowledged[film] = len(memory.tapped[film])
        memory.answers += 1
        memory.served.set()


async def _next(person: Person, card: Message) -> Message:
    now = await person.message(card)
    label = "Next" if now.button("Next") else "More"
    place = _place(now)
    await person.tap(now, label)
    return await person.wait_for_change(now, lambda m: _place(m) != place, within=_PATIENCE_SECONDS)


def _place(card: Message) -> tuple[int, int]:
    """The slate and the place in it that a card shows."""
    for button in card.buttons:
        told = (button.data or "").split(":")
        if told[0] == Action.PLACE:
            return int(told[1]), int(told[2])
    raise LookupError("this is no card")


def _seen(memory: Memory, card: Message) -> str:
    film = re.match(r".*? \(\d{4}\)", card.caption)
    if film is None:
        raise LookupError("the card names no film")
    memory.cards[_place(card)] = film[0]
    return film[0]
