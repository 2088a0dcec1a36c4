"""How much a chat costs: Reelmood beside an echo bot on the same stack, against the playground.

Run it from the root of the repository, without arguments::

    python -m benchmarks.chat

Playground and bot run in processes of their own on loopback, with a fresh catalog, SQLite and a
Valkey; the people talk from this process. The table has two parts:

- Where nobody pauses, everybody goes on as soon as the last reply is there. At many chats all three
  processes are then as busy as they can be: "per s" is what the machine can do, processor time is
  what an update costs, and latency is waiting in line, of which nobody is promised anything.
- "every 20 s" is what as many people offer who look at a card before they type again: so many chats
  divided by 20 a second, unless the answer takes longer; a selfie comes every 60 s. Here the first
  sign of life, "typing…" or a reply, is to be seen within 250 ms. (A bot that answers at once does
  not announce it.)

All times are as people see them, the playground's share in them included; the echo's row says how
much that is. "words alone" is what reading the words of a mood takes of a processor whose caches
hold nothing else, measured in this process in the same run. In the bot it takes up to twice that,
so "less words x echo", which leaves it out, is more than what the rest takes.
The shares say who was busy, in parts of one core.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Annotated

import typer
from rich.console import Console

from benchmarks.chats.measure import Figures
from benchmarks.chats.plan import FULL, QUICK, all_figures
from benchmarks.chats.report import as_json, load, table, verdicts

# The table's width, where the output is no terminal.
_WIDTH = 150


async def _measured(*, quick: bool) -> list[Figures]:
    progress = Console(stderr=True)
    found = []
    async for figures in all_figures(QUICK if quick else FULL, warm=not quick):
        progress.print(f"{figures.talk}, {load(figures)}: measured", style="dim")
        found.append(figures)
    return found


def main(
    quick: Annotated[bool, typer.Option(help="A few updates in 1 and 2 chats.")] = False,
    as_data: Annotated[bool, typer.Option("--json", help="Print JSON for programs.")] = False,
) -> None:
    """Measure and print; about six minutes on a quiet machine."""
    try:
        found = asyncio.run(_measured(quick=quick))
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    if as_data:
        print(json.dumps(as_json(found), indent=2))
        return
    console = Console() if sys.stdout.isatty() else Console(width=_WIDTH)
    console.print(table(found))
    for verdict in verdicts(found):
        console.print(str(verdict), style="green" if verdict.passed else "red", highlight=False)


if __name__ == "__main__":
    typer.run(main)
