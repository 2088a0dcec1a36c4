"""One cell of the table: a kind of update, in so many chats at once."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import aiohttp
import numpy as np

from benchmarks.chats.people import Answered, NoAnswerError, Visitor
from benchmarks.chats.programs import Stage, now
from benchmarks.chats.talks import NothingToTapError, Talk, is_card


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured; times are milliseconds, shares are of one processor core.

    Attributes:
        talk: the kind of update.
        chats: how many people talked at once, each waiting for the answer before going on.
        pause: how long each takes from one act to the next; 0 where nobody pauses.
        updates: how many were answered, and of them `turned_away` with words instead of a film.
        lost: how many were not answered.
        per_second: updates answered a second.
        bot_cpu: of the bot's process, for an update; `face_cpu` of its process that reads faces.
        words_cpu: what reading the words takes alone; of `bot_cpu` it is more.
        bot_share: how busy the bot was, `playground_share` the playground, `people_share` this
            process.
        p50: the median time until the last reply, `p95` what 95 of 100 stay below.
        sign_p50: the same until the first sign of life, "typing…" or a reply; and `sign_p95`.
    """

    talk: str
    chats: int
    pause: float
    updates: int
    turned_away: int
    lost: int
    per_second: float
    bot_cpu: float
    face_cpu: float
    words_cpu: float
    bot_share: float
    playground_share: float
    people_share: float
    p50: float
    p95: float
    sign_p50: float
    sign_p95: float


@dataclass
class _Tally:
    answers: list[Answered] = field(default_factory=list)
    lost: int = 0


class Town:
    """The people of a stage, each new one with an id of their own."""

    def __init__(self, session: aiohttp.ClientSession, stage: Stage) -> None:
        self.stage = stage
        self._session = session
        self._last_id = 1000

    @asynccontextmanager
    async def visitors(self, count: int) -> AsyncIterator[list[Visitor]]:
        """New people, with their chats open until the end of the block."""
        async with AsyncExitStack() as stack:
            yield [await stack.enter_async_context(self._newcomer()) for _ in range(count)]

    def _newcomer(self) -> Visitor:
        self._last_id += 1
        return Visitor(self._session, self._last_id)


async def measure(
    talk: Talk,
    stage: Stage,
    seats: Sequence[Sequence[Visitor]],
    turns: int,
    *,
    pause: float = 0.0,
    words_cpu: float = 0.0,
) -> Figures:
    """Let everybody talk at once and measure.

    Args:
        talk: what they do.
        stage: the bot they talk to.
        seats: for each chat, the people who use it one after another: one asks `turns` times, then
            the next sits down.
        turns: how often each person does it.
        pause: from one act of a person to the next, in seconds, or until the answer is there where
            that takes longer; the chats begin evenly spread over the first pause.
        words_cpu: milliseconds that reading the words of one act takes.

    Returns:
        The figures.

    Raises:
        RuntimeError: nothing at all was answered.
    """
    tally = _Tally()
    before, own_before, started = stage.cpu_times(), _own_cpu(), now()
    await asyncio.gather(
        *(
            _seat(talk, people, turns, tally, begins=pause * place / len(seats), pause=pause)
            for place, people in enumerate(seats)
        )
    )
    seconds = now() - started
    used, own = stage.cpu_times() - before, _own_cpu() - own_before
    if not tally.answers:
        raise RuntimeError(f"{talk.name}: no answer from the bot")
    count = len(tally.answers)
    latencies = [answer.seconds for answer in tally.answers]
    signs = [answer.sign for answer in tally.answers]
    return Figures(
        talk=talk.name,
        chats=len(seats),
        pause=pause,
        updates=count,
        turned_away=sum(talk.has_card and not is_card(one.message) for one in tally.answers),
        lost=tally.lost,
        per_second=count / seconds,
        bot_cpu=1000 * used.bot / count,
        face_cpu=1000 * used.children / count,
        words_cpu=words_cpu,
        bot_share=used.bot / seconds,
        playground_share=used.playground / seconds,
        people_share=own / seconds,
        p50=_milliseconds(latencies, 50),
        p95=_milliseconds(latencies, 95),
        sign_p50=_milliseconds(signs, 50),
        sign_p95=_milliseconds(signs, 95),
    )


async def _seat(
    talk: Talk,
    people: Sequence[Visitor],
    turns: int,
    tally: _Tally,
    *,
    begins: float,
    pause: float,
) -> None:
    due = now() + begins
    for person in people:
        for turn in range(turns):
            await asyncio.sleep(due - now())
            due += pause
            try:
                tally.answers.append(await talk.act(person, turn))
            except (NoAnswerError, NothingToTapError, aiohttp.ClientError):
                tally.lost += 1


def _milliseconds(seconds: Sequence[float], percent: int) -> float:
    return 1000 * float(np.percentile(seconds, percent))


def _own_cpu() -> float:
    times = os.times()
    return times.user + times.system
