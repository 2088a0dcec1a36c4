"""Measure one size of catalog: `python -m benchmarks.scaling FILMS`; prints one line of JSON."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from sqlalchemy import text
from sqlalchemy.orm import Session

from benchmarks.scaling import peers
from benchmarks.scaling.films import fill
from benchmarks.scaling.people import community, people
from catalog.engine import sync_engine
from catalog.films.upsert import bump_revision
from recommender.answer import Asked, answer
from recommender.index import Index, load_or_build

SHARES = (0.01, 0.1, 1.0)
_ASKED, _CHANGED, _COUNT = 300, 1000, 10
# Peers that take seconds are asked less often.
_SECONDS_FOR_A_PEER = 20.0
Ask = Callable[[Asked], list[int]]


def main(count: int) -> dict[str, Any]:
    """Everything there is to know of one size."""
    with tempfile.TemporaryDirectory() as folder:
        url = fill(Path(folder) / "films.db", count)
        engine = sync_engine(url)
        place = Path(folder) / "index"
        before = _peak_mb()
        start = time.process_time()
        load_or_build(engine, place)
        built = time.process_time() - start
        told: dict[str, Any] = {
            "films": count,
            "build": {"seconds": built, "peak_mb": _peak_mb(), "peak_mb_before": before},
            "index_mb": sum(path.stat().st_size for path in place.glob("*/*")) / 1e6,
        }
        index = load_or_build(engine, place)
        told["answers"] = _answers(index)
        told["refresh"] = _refresh(engine, place, index)
        engine.dispose()
    return told


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _ours(index: Index) -> Ask:
    def ask(asked: Asked) -> list[int]:
        return [one.film_id for one in answer(index, asked, _COUNT).films]

    return ask


def _answers(index: Index) -> dict[str, Any]:
    everybody = community(index)
    asking = {share: list(people(index, everybody, share, _ASKED)) for share in SHARES}
    ways: dict[str, Ask] = {"Reelmood": _ours(index), "numpy, all films": peers.plain(index)}
    library = peers.vectors(index)
    if library is not None:
        ways[library[0]] = library[1]
    ways["SQLite scan"] = peers.sqlite_scan(index)
    truth = _ours(Index(index.revision, replace(index.base, cells=None)))
    return {
        name: {
            str(share): _measured(ask, asked, truth, patient=name == "Reelmood")
            for share, asked in asking.items()
        }
        for name, ask in ways.items()
    }


def _measured(ask: Ask, asking: Sequence[Asked], truth: Ask, *, patient: bool) -> dict[str, float]:
    """Milliseconds of an answer, by the clock and of work, and the share of the right ten films."""
    for asked in asking[:5]:
        ask(asked)
    clock: list[float] = []
    work: list[float] = []
    found: list[float] = []
    for asked in asking:
        start, busy = time.perf_counter(), time.thread_time()
        ten = ask(asked)
        work.append((time.thread_time() - busy) * 1000.0)
        clock.append((time.perf_counter() - start) * 1000.0)
        if len(found) < 100:
            right = truth(asked)
            found.append(len(set(right) & set(ten)) / max(len(right), 1))
        if not patient and sum(clock) > _SECONDS_FOR_A_PEER * 1000.0:
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
    with Session(engine.execution_options(reelmood_write=True)) as session, session.begin():
        for film_id in ids:
            session.execute(text("UPDATE films SET year = 2026 WHERE id = :id"), {"id": film_id})
        bump_revision(session, ids)
    [asked] = people(index, community(index), 1.0, 1)
    waits: list[float] = []
    over = threading.Event()

    def go_on() -> None:
        while not over.is_set():
            start = time.perf_counter()
            answer(index, asked, _COUNT)
            waits.append((time.perf_counter() - start) * 1000.0)

    answering = threading.Thread(target=go_on)
    busy, start = time.thread_time(), time.perf_counter()
    answering.start()
    fresh = load_or_build(engine, place, at_hand=index)
    seconds, work = time.perf_counter() - start, time.thread_time() - busy
    over.set()
    answering.join()
    assert fresh.changed in {_CHANGED, 0}
    return {
        "seconds": seconds,
        "work": work,
        "longest_answer_ms": max(waits),
        "answers": len(waits),
        "changed": fresh.changed,
    }


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]))))
