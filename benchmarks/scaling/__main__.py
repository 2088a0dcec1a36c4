"""Measure one size of catalog, told as JSON: `python -m benchmarks.scaling FILMS [--postgres]`.

What is being done is told on the way, on the error output.
"""

from __future__ import annotations

import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import text

from benchmarks.memory import peak_mb
from benchmarks.scaling import peers
from benchmarks.scaling.films import fill
from benchmarks.scaling.people import community, people
from catalog.engine import sync_engine
from catalog.films.revision import bump_revision
from catalog.session import writing
from recommender.answer import Asked, answer
from recommender.index import Index, load_or_build

SHARES = (0.01, 0.1, 1.0)
_ASKED, _TIMES, _CHANGED, _COUNT = 200, 3, 1000, 10
# Peers are asked as often as they answer in so long, and once where they take seconds.
_SECONDS_FOR_A_PEER, _SLOW = 12.0, 1.0
Ask = Callable[[Asked], list[int]]


def main(count: int, *, postgres: bool) -> dict[str, Any]:
    """Everything there is to know of one size."""
    say = _Progress(count)
    with tempfile.TemporaryDirectory() as folder:
        say("making films up")
        url = fill(Path(folder) / "films.db", count)
        engine = sync_engine(url)
        place = Path(folder) / "index"
        say("building the index")
        before = peak_mb()
        start = time.process_time()
        load_or_build(engine, place)
        built = time.process_time() - start
        told: dict[str, Any] = {
            "films": count,
            "build": {"seconds": built, "peak_mb": peak_mb(), "peak_mb_before": before},
            "index_mb": sum(path.stat().st_size for path in place.glob("*/*")) / 1e6,
        }
        index = load_or_build(engine, place)
        told["answers"] = _answers(index, say, postgres=postgres)
        say("taking up changes")
        told["refresh"] = _refresh(engine, place, index)
        engine.dispose()
    say("done")
    return told


class _Progress:
    """Says what is done, and how long it has gone on: a million films take minutes."""

    def __init__(self, films: int) -> None:
        self._films = films
        self._began = time.perf_counter()

    def __call__(self, doing: str) -> None:
        seconds = time.perf_counter() - self._began
        print(f"{seconds:5.0f} s  {self._films:,} films: {doing}", file=sys.stderr, flush=True)


def _ours(index: Index) -> Ask:
    def ask(asked: Asked) -> list[int]:
        return [one.film_id for one in answer(index, asked, _COUNT).films]

    return ask


def _answers(index: Index, say: _Progress, *, postgres: bool) -> dict[str, Any]:
    say("finding the right ten")
    everybody = community(index)
    asking = {share: list(people(index, everybody, share, _ASKED)) for share in SHARES}
    truth = _ours(Index(index.revision, replace(index.base, cells=None)))
    right = {share: [truth(one) for one in asked] for share, asked in asking.items()}

    def measured(name: str, make: Callable[[Index], Ask]) -> dict[str, Any]:
        # One after the other, so that no two of them are in memory.
        say(f"making ready {name}")
        ask = make(index)
        told = {}
        for share, asked in asking.items():
            say(f"asking {name}, {share:.0%} of films")
            told[str(share)] = _measured(ask, asked, right[share], patient=name == "Reelmood")
        return told

    ways: dict[str, Callable[[Index], Ask]] = {
        "Reelmood": _ours,
        "numpy, all films": peers.plain,
        **peers.libraries(),
        "SQLite scan": peers.sqlite_scan,
    }
    told = {name: measured(name, make) for name, make in ways.items()}
    if postgres:
        with peers.postgres() as connection:
            for hnsw, name in ((False, "pgvector scan"), (True, "pgvector HNSW")):
                make = partial(peers.pgvector, connection=connection, hnsw=hnsw)
                told[name] = measured(name, make)
    return told


def _measured(
    ask: Ask, asking: Sequence[Asked], right: Sequence[list[int]], *, patient: bool
) -> dict[str, float]:
    """Milliseconds of an answer, by the clock and of work, and the share of the right ten films.

    Each is asked three times and the quickest counts: what else the machine does is not measured.
    A peer that takes seconds is asked but once, and every peer for some seconds only.
    """
    for asked in asking[: 5 if patient else 1]:
        ask(asked)
    clock: list[float] = []
    work: list[float] = []
    found: list[float] = []
    began = time.perf_counter()
    for asked, ten in zip(asking, right, strict=True):
        times = []
        for _ in range(_TIMES):
            start, busy = time.perf_counter(), time.thread_time()
            films = ask(asked)
            times.append((time.perf_counter() - start, time.thread_time() - busy))
            if not patient and times[0][0] > _SLOW:
                break
        clock.append(min(one for one, _ in times) * 1000.0)
        work.append(min(one for _, one in times) * 1000.0)
        found.append(len(set(ten) & set(films)) / max(len(ten), 1))
        if not patient and time.perf_counter() - began > _SECONDS_FOR_A_PEER:
            break
    return {
        "p50": float(np.percentile(clock, 50)),
        "p99": float(np.percentile(clock, 99)),
        "work_p50": float(np.percentile(work, 50)),
        "work_p99": float(np.percentile(work, 99)),
        "recall": float(np.mean(found)),
        "asked": len(clock),
    }


def _refresh(engine: Any, place: Path, index: Index) -> dict[str, float]:
    """Change films, and take up the changes while answers go on."""
    ids = np.random.default_rng(3).choice(index.base.films.ids, _CHANGED, replace=False).tolist()
    with writing(engine) as session:
        for film_id in ids:
            session.execute(text("UPDATE films SET year = 2026 WHERE id = :id"), {"id": film_id})
        bump_revision(session, ids)
    [asked] = people(index, community(index), 1.0, 1)
    before = _longest(index, asked, threading.Event(), at_most=100)
    waits: list[float] = []
    over = threading.Event()
    answering = threading.Thread(target=lambda: waits.append(_longest(index, asked, over)))
    answering.start()
    busy, start = time.thread_time(), time.perf_counter()
    fresh = load_or_build(engine, place, at_hand=index)
    seconds, work = time.perf_counter() - start, time.thread_time() - busy
    over.set()
    answering.join()
    # Of a small catalog so many changes are a new base.
    assert fresh.changed in {_CHANGED, 0}
    return {
        "seconds": seconds,
        "work": work,
        "longest_answer_ms": max(waits),
        "longest_answer_before_ms": before,
        "changed": _CHANGED,
    }


def _longest(index: Index, asked: Asked, over: threading.Event, at_most: int = 10_000) -> float:
    """The longest of so many answers, in milliseconds by the clock, until it is over."""
    longest = 0.0
    for _ in range(at_most):
        start = time.perf_counter()
        answer(index, asked, _COUNT)
        longest = max(longest, (time.perf_counter() - start) * 1000.0)
        if over.is_set():
            break
    return longest


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), postgres="--postgres" in sys.argv)))
