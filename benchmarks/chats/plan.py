"""What is measured in one run: who talks how often, in which order."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from benchmarks.chats.measure import Figures, Town, measure
from benchmarks.chats.people import NoAnswerError, Visitor, open_session
from benchmarks.chats.programs import Stage, now, staged
from benchmarks.chats.talks import (
    ECHO,
    MOOD,
    MOODS,
    PAGE,
    RATE,
    Talk,
    buttons_under,
    is_card,
    is_same,
    selfie_talk,
)
from bot.callbacks import Action
from catalog.engine import Database
from catalog.films.models import FilmRow
from catalog.people import consents, watchlist
from catalog.people.consents import Consent
from emotion.words.reader import WordsReader

_SECONDS_TO_START = 60.0


@dataclass(frozen=True, slots=True)
class Size:
    """So many chats at once.

    Attributes:
        chats: how many.
        people: how many people use each chat one after another: nobody is offered a film twice, so
            each may only ask a few times.
        turns: how often each does each thing.
        selfies: how often the first person of each chat sends a photo; the bot takes six a minute.
        pause: seconds from one act of a person to the next; without one, everybody goes on as soon
            as the answer is there.
    """

    chats: int
    people: int
    turns: int
    selfies: int
    pause: float = 0.0


FULL = (
    Size(chats=1, people=10, turns=8, selfies=5),
    Size(chats=20, people=1, turns=8, selfies=2),
    Size(chats=200, people=1, turns=2, selfies=1),
    # As people do who look at the card before they type again.
    Size(chats=20, people=1, turns=2, selfies=1, pause=20.0),
    Size(chats=200, people=1, turns=2, selfies=1, pause=20.0),
)
QUICK = (
    Size(chats=1, people=1, turns=2, selfies=1),
    Size(chats=2, people=1, turns=1, selfies=1),
    Size(chats=2, people=1, turns=2, selfies=1, pause=0.5),
)
# As many people as there are ways through the moods.
_FIRST_PEOPLE = 12
_FIRST_TURNS = 8
_SLATE_TURNS = 4
# An echo is so cheap that it takes more of them to measure what one costs.
_ECHOES = 4
# Who shows a face does so less often than others type.
_SELFIE_PAUSES = 3
# How often the moods are read to measure what that costs.
_READINGS = 5


async def all_figures(sizes: Sequence[Size], *, warm: bool = True) -> AsyncIterator[Figures]:
    """Measure the echo bot, then Reelmood, cell by cell.

    Args:
        sizes: how many chats, one after another.
        warm: first let people ask for so much that every poster was drawn once; and read the words
            of a mood so often that chance is no matter.

    Yields:
        The figures of each cell as soon as they are there.

    Raises:
        RuntimeError: a bot does not start or does not answer; the message holds its log.
    """
    with staged("benchmarks.chats.echo_bot", with_catalog=False) as stage:
        async for figures in _echo_figures(stage, sizes):
            yield figures
    words_cpu = await _words_cpu(_READINGS if warm else 1)
    with staged("bot", with_catalog=True) as stage:
        async for figures in _reelmood_figures(stage, sizes, words_cpu, warm=warm):
            yield figures


async def _words_cpu(readings: int) -> float:
    """What reading the words of a mood takes of a processor, in milliseconds, alone in here."""
    reader = WordsReader()
    for text in MOODS:
        await reader.hear(text)
    before = time.process_time()
    for text in MOODS * readings:
        await reader.hear(text)
    return 1000 * (time.process_time() - before) / (len(MOODS) * readings)


async def _echo_figures(stage: Stage, sizes: Sequence[Size]) -> AsyncIterator[Figures]:
    async with open_session(stage.url) as session:
        town = Town(session, stage)
        await _started(town)
        for size in sizes:
            turns = size.turns if size.pause else _ECHOES * size.turns
            async with town.visitors(size.chats * size.people) as people:
                seats = _seats(people, size)
                yield await measure(ECHO, stage, seats, turns, pause=size.pause)


async def _reelmood_figures(
    stage: Stage, sizes: Sequence[Size], words_cpu: float, *, warm: bool
) -> AsyncIterator[Figures]:
    selfie = selfie_talk()
    async with open_session(stage.url) as session:
        town = Town(session, stage)
        await _started(town)
        await _warmed(town, selfie, thoroughly=warm)
        for size in sizes:
            # What makes nobody wait need not be measured at leisure.
            talks = (MOOD,) if size.pause else (MOOD, PAGE, RATE)
            async with town.visitors(size.chats * size.people) as people:
                seats = _seats(people, size)
                for talk in talks:
                    cpu = words_cpu if talk.reads_words else 0.0
                    yield await measure(
                        talk, stage, seats, size.turns, pause=size.pause, words_cpu=cpu
                    )
                first = [[seat[0]] for seat in seats]
                await _agreed(stage, [person.id for (person,) in first])
                pause = _SELFIE_PAUSES * size.pause
                yield await measure(selfie, stage, first, size.selfies, pause=pause)


async def _warmed(town: Town, selfie: Talk, *, thoroughly: bool) -> None:
    """Load what loads on first use, and draw the posters."""
    async with town.visitors(_FIRST_PEOPLE if thoroughly else 1) as people:
        seats = [[person] for person in people]
        await measure(MOOD, town.stage, seats, _FIRST_TURNS if thoroughly else 1)
        await measure(PAGE, town.stage, seats, _SLATE_TURNS if thoroughly else 1)
        await measure(RATE, town.stage, seats, 1)
        await _agreed(town.stage, [people[0].id])
        await measure(selfie, town.stage, seats[:1], 1)
    if thoroughly:
        await _posters_drawn(town)


async def _posters_drawn(town: Town) -> None:
    """Have every film shown once, from lists: from then on Telegram holds all posters."""
    async with town.visitors(_FIRST_PEOPLE) as people:
        await _kept_for_later(town.stage, [person.id for person in people])
        await asyncio.gather(*(_open_all(person) for person in people))


async def _kept_for_later(stage: Stage, people: Sequence[int]) -> None:
    """Put all films on the lists of these people, each on one."""
    database = Database(stage.database_url)
    try:
        films = await database.read(lambda connection: list(connection.scalars(select(FilmRow.id))))
        for place, film in enumerate(films):
            await watchlist.keep(database, people[place % len(people)], film, stays=True)
    finally:
        await database.close()


async def _open_all(person: Visitor) -> None:
    """Open every film of one's list, page by page."""
    page = (await person.say("/later", lambda _: True)).message
    while True:
        on_page = list(buttons_under(page))
        for data in on_page:
            if data.startswith(Action.FILM):
                await person.tap(page["message_id"], data, is_card)
        if not _goes_on(on_page):
            return
        page = (await person.tap(page["message_id"], on_page[-1], is_same(page))).message


def _goes_on(on_page: Sequence[str]) -> bool:
    """Whether the last button leads to a later page."""
    ways = [int(data.rpartition(":")[2]) for data in on_page if data.startswith(Action.KEPT)]
    return len(ways) > 1 or ways == [1]


async def _agreed(stage: Stage, people: Sequence[int]) -> None:
    """Let these people have agreed that their faces are read."""
    database = Database(stage.database_url)
    try:
        for person_id in people:
            await consents.decide(database, person_id, Consent.FACE, given=True)
    finally:
        await database.close()


async def _started(town: Town) -> None:
    """Wait until the bot answers its first message.

    Raises:
        RuntimeError: it does not; the message holds the log.
    """
    stage, deadline = town.stage, now() + _SECONDS_TO_START
    while not await _listens(stage):
        if not stage.alive or now() > deadline:
            raise RuntimeError(f"the programs did not start:\n{stage.log.read_text()}")
        await asyncio.sleep(0.1)
    async with town.visitors(1) as (visitor,):
        try:
            await visitor.say("/start", lambda _: True)
        except NoAnswerError:
            raise RuntimeError(f"no answer:\n{stage.log.read_text()}") from None


async def _listens(stage: Stage) -> bool:
    host, _, port = stage.url.removeprefix("http://").partition(":")
    try:
        _, writer = await asyncio.open_connection(host, int(port))
    except OSError:
        return False
    writer.close()
    return True


def _seats(people: Sequence[Visitor], size: Size) -> list[list[Visitor]]:
    return [list(people[seat :: size.chats]) for seat in range(size.chats)]
