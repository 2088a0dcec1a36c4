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
from benchmarks.chats.talks import ECHO, MOOD

MOST_ECHOES = 3.0
MOST_TYPING_MS = 250.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a figure is what it should be.

    Attributes:
        claim: what is asked for.
        chats: at how many chats.
        figure: what was measured.
        most: what it may be at most.
        unit: of both.
    """

    claim: str
    chats: int
    figure: float
    most: float
    unit: str

    @property
    def passed(self) -> bool:
        """Whether it holds."""
        return self.figure <= self.most

    def __str__(self) -> str:
        outcome = "PASS" if self.passed else f"MISSED (at most {self.most:g} {self.unit})"
        return f"{self.claim}, {self.chats} chats: {self.figure:.1f} {self.unit}  {outcome}"


def times_echo(figures: Figures, everything: Sequence[Figures]) -> float:
    """The bot's processor time for an update, as a multiple of the echo's at as many chats."""
    return figures.bot_cpu / _echo(figures.chats, everything).bot_cpu


def verdicts(everything: Sequence[Figures]) -> list[Verdict]:
    """What is asked of the bot, and whether it holds."""
    moods = [one for one in everything if one.talk == MOOD.name]
    found = [
        Verdict(
            "CPU of a typed mood", one.chats, times_echo(one, everything), MOST_ECHOES, "x echo"
        )
        for one in moods
    ]
    found += [
        Verdict(f"typing after a {one.talk}, p95", one.chats, one.typing_p95, MOST_TYPING_MS, "ms")
        for one in everything
        if one.typing_p95 is not None
    ]
    return found


def table(everything: Sequence[Figures]) -> Table:
    """All cells, the peers under each other for each number of chats."""
    told = Table(box=SIMPLE, collapse_padding=True, pad_edge=False)
    told.add_column("chats", justify="right")
    told.add_column("update", no_wrap=True)
    for name in (
        "count",
        "per s",
        "bot CPU\nms each",
        "x echo",
        "faces\nms each",
        "p50\nms",
        "p95\nms",
        "typing\np50 ms",
        "typing\np95 ms",
        "bot\nbusy",
        "play-\nground",
        "people",
        "turned\naway",
        "lost",
    ):
        told.add_column(name, justify="right", no_wrap=True)
    ordered = sorted(everything, key=lambda one: one.chats)
    for place, one in enumerate(ordered):
        is_last = place + 1 < len(ordered) and ordered[place + 1].chats != one.chats
        told.add_row(*_row(one, everything), end_section=is_last)
    return told


def as_json(everything: Sequence[Figures]) -> dict[str, Any]:
    """Everything, for programs."""
    return {
        "machine": {"cores": os.cpu_count(), "python": platform.python_version()},
        "cells": [
            asdict(one) | {"times_echo": round(times_echo(one, everything), 3)}
            for one in everything
        ],
        "verdicts": [asdict(one) | {"passed": one.passed} for one in verdicts(everything)],
    }


def _row(one: Figures, everything: Sequence[Figures]) -> list[str]:
    return [
        str(one.chats),
        one.talk,
        str(one.updates),
        f"{one.per_second:.1f}",
        f"{one.bot_cpu:.2f}",
        f"{times_echo(one, everything):.1f}",
        f"{one.face_cpu:.0f}" if one.face_cpu >= 1 else "-",
        f"{one.p50:.0f}",
        f"{one.p95:.0f}",
        "-" if one.typing_p50 is None else f"{one.typing_p50:.0f}",
        "-" if one.typing_p95 is None else f"{one.typing_p95:.0f}",
        f"{one.bot_share:.0%}",
        f"{one.playground_share:.0%}",
        f"{one.people_share:.0%}",
        str(one.turned_away or "-"),
        str(one.lost or "-"),
    ]


def _echo(chats: int, everything: Sequence[Figures]) -> Figures:
    return next(one for one in everything if one.talk == ECHO.name and one.chats == chats)
