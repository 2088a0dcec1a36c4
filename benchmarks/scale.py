"""How answers scale: ten films with limits and personal taste, from catalogs of any size.

    python -m benchmarks.scale [FILMS ...] [--postgres]

Each size (10,000 and 100,000 and 1,000,000 where none is given) is measured in a process of its
own, on one core, beside numpy over all films, a scan by SQLite and, where they are installed or
asked for, FAISS and pgvector. Times are those of work on the processor and, in brackets, those by
the clock, which on a busy machine are longer; of three the shortest. Peers answer as many people as
they can in twelve seconds, all of whose films are compared with those of the full scan. A million
films take some seven minutes on a quiet machine; what is done is told on the way.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

_SIZES = (10_000, 100_000, 1_000_000)
_console = Console(width=140)


def main(
    films: Annotated[
        list[int] | None, typer.Argument(help="Sizes of catalogs; none: up to a million.")
    ] = None,
    *,
    postgres: Annotated[bool, typer.Option("--postgres", help="Measure pgvector, too.")] = False,
) -> None:
    """Measure how answers scale with the catalog, beside peers, and print a table a size."""
    for size in films or _SIZES:
        command = [sys.executable, "-m", "benchmarks.scaling", str(size)]
        command += ["--postgres"] * postgres
        one_core = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        done = subprocess.run(
            command, env=os.environ | one_core, stdout=subprocess.PIPE, text=True, check=True
        )
        _print(json.loads(done.stdout))


def _print(told: dict[str, Any]) -> None:
    build, refresh = told["build"], told["refresh"]
    table = Table(
        "ms of work for an answer (by the clock)",
        "1 % of films: p50, p99",
        "10 %",
        "all",
        "of the right ten",
        "people asked",
        title=f"{told['films']:,} films",
    )
    for name, by_share in told["answers"].items():
        cells = [
            "{work_p50:.1f}, {work_p99:.1f} ({p50:.1f}, {p99:.1f})".format_map(one)
            for one in by_share.values()
        ]
        recalls = "/".join(f"{one['recall']:.3f}" for one in by_share.values())
        asked = "/".join(str(one["asked"]) for one in by_share.values())
        table.add_row(name, *cells, recalls, asked)
    _console.print(table)
    _console.print(
        f"index {told['index_mb']:.0f} MB of files, mapped; built in {build['seconds']:.1f} s of "
        f"work within {build['peak_mb'] - build['peak_mb_before']:.0f} MB; {refresh['changed']} "
        f"changed films taken up in {refresh['work']:.2f} s of work ({refresh['seconds']:.2f} s by "
        f"the clock), while answers went on and took {refresh['longest_answer_ms']:.0f} ms at most "
        f"(before: {refresh['longest_answer_before_ms']:.0f})\n"
    )


if __name__ == "__main__":
    typer.run(main)
