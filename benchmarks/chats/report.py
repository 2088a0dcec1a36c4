"""The figures as a table for people, or as JSON for programs."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rich.box import SIMPLE
from rich.table import Table

from benchmarks.chats.measure import Figures
from benchmarks.chats.talks import ECHO, MOOD, SELFIE

MOST_ECHOES = 3.0
MOST_SIGN_MS = 250.0
_PROMISED = frozenset({MOOD.name, SELFIE})


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a figure is what it should be.

    Attributes:
        claim: what is asked for.
        chats: at how many chats.
        pause: at which pause from one act to the next, in seconds.
        figure: what was measured.
        most: what it may be at most.
        unit: of both.
    """

    claim: str
    chats: int
    pause: float
    figure: float
    most: float
    unit: str

    @property
    def passed(self) -> bool:
        """Whether it holds."""
        return self.figure <= self.most

    def __str__(self) -> str:
        outcome = "PASS" if self.passed else f"MISSED (at most {self.most:g} {self.unit})"
        return f"{self.claim}, {load(self)}: {self.figure:.1f} {self.unit}  {outcome}"


def load(measured: Figures | Verdict) -> str:
    """How many talk how often, in words."""
    return f"{measured.chats} chats" + (f" every {measured.pause:g} s" if measured.pause else "")


def times_echo(
    figures: Figures, everything: Sequence[Figures], *, without_words: bool = False
) -> float:
    """The bot's processor time for an update, as a multiple of the echo's in as many chats.

    Args:
        figures: of the update.
        everything: with those of the echo.
        without_words: leave out what reading the words takes.
    """
    echo = next(
        one
        for one in everything
        if one.talk == ECHO.name
        and one.chats == figures.chats
        and bool(one.pause) == bool(figures.pause)
    )
    return (figures.bot_cpu - without_words * figures.words_cpu) / echo.bot_cpu


def verdicts(everything: Sequence[Figures]) -> list[Verdict]:
    """What is asked of the bot, and whether it holds.

    Processor time is judged where nobody pauses, the first sign of life at a load that people are:
    one who goes on at once, or many who pause.
    """
    found = []
    for one in everything:
        if one.talk == MOOD.name and not one.pause:
            for claim, without in (
                ("CPU of a typed mood", False),
                ("CPU of a typed mood less words alone", True),
            ):
                times = times_echo(one, everything, without_words=without)
                found.append(Verdict(claim, one.chats, one.pause, times, MOST_ECHOES, "x echo"))
    for one in everything:
        if one.talk in _PROMISED and (one.pause or one.chats == 1):
            claim = f"first sign after a {one.talk}, p95"
            found.append(Verdict(claim, one.chats, one.pause, one.sign_p95, MOST_SIGN_MS, "ms"))
    return found


def table(everything: Sequence[Figures]) -> Table:
    """All cells, the peers under each other for each load."""
    told = Table(box=SIMPLE, collapse_padding=True, pad_edge=False)
    told.add_column("chats", justify="right")
    told.add_column("every", justify="right")
    told.add_column("update", no_wrap=True)
    for name in (
        "count",
        "per s",
        "bot CPU\nms each",
        "x echo",
        "words\nalone",
        "less words\nx echo",
        "faces\nms each",
        "sign\np50 ms",
        "sign\np95 ms",
        "p50\nms",
        "p95\nms",
        "bot\nbusy",
        "play-\nground",
        "people",
        "turned\naway",
        "lost",
    ):
        told.add_column(name, justify="right", no_wrap=True)
    ordered = sorted(everything, key=_load)
    for place, one in enumerate(ordered):
        is_last = place + 1 < len(ordered) and _load(ordered[place + 1]) != _load(one)
        told.add_row(*_row(one, everything), end_section=is_last)
    return told


def _load(one: Figures) -> tuple[bool, int]:
    return bool(one.pause), one.chats


def as_json(everything: Sequence[Figures]) -> dict[str, Any]:
    """Everything, for programs."""
    return {
        "machine": {"cores": os.cpu_count(), "python": platform.python_version()},
        "cells": [
            asdict(one)
            | {
                "times_echo": round(times_echo(one, everything), 3),
                "times_echo_without_words": round(
                    times_echo(one, everything, without_words=True), 3
                ),
            }
            for one in everything
        ],
        "verdicts": [asdict(one) | {"passed": one.passed} for one in verdicts(everything)],
    }


def _row(one: Figures, everything: Sequence[Figures]) -> list[str]:
    return [
        str(one.chats),
        f"{one.pause:g} s" if one.pause else "-",
        one.talk,
        str(one.updates),
        f"{one.per_second:.1f}",
        f"{one.bot_cpu:.2f}",
        f"{times_echo(one, everything):.1f}",
        f"{one.words_cpu:.1f}" if one.words_cpu else "-",
        f"{times_echo(one, everything, without_words=True):.1f}" if one.words_cpu else "-",
        f"{one.face_cpu:.0f}" if one.face_cpu >= 1 else "-",
        f"{one.sign_p50:.0f}",
        f"{one.sign_p95:.0f}",
        f"{one.p50:.0f}",
        f"{one.p95:.0f}",
        f"{one.bot_share:.0%}",
        f"{one.playground_share:.0%}",
        f"{one.people_share:.0%}",
        str(one.turned_away or "-"),
        str(one.lost or "-"),
    ]
