"""The chat benchmark runs by itself, leaves nothing running, and tells what it measured."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil

from benchmarks.chats.measure import Figures
from benchmarks.chats.report import times_echo, verdicts

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "benchmarks.chat", "--quick", "--json"]


def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "TMPDIR": str(tmp_path)}


def figures(talk: str, *, bot_cpu: float, words_cpu: float = 0.0, pause: float = 0.0) -> Figures:
    return Figures(
        talk=talk,
        chats=20,
        pause=pause,
        updates=100,
        turned_away=0,
        lost=0,
        per_second=50.0,
        bot_cpu=bot_cpu,
        face_cpu=0.0,
        words_cpu=words_cpu,
        bot_share=0.9,
        playground_share=0.4,
        people_share=0.2,
        p50=20.0,
        p95=400.0,
        sign_p50=20.0,
        sign_p95=120.0,
    )


def test_a_quick_run_measures_every_kind_of_update_beside_the_echo(tmp_path: Path) -> None:
    done = subprocess.run(
        COMMAND,
        cwd=ROOT,
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    at_once = {
        (talk, chats, 0.0)
        for talk in ("echo", "typed mood", "paging", "rating", "selfie")
        for chats in (1, 2)
    }
    at_leisure = {("echo", 2, 0.5), ("typed mood", 2, 0.5), ("selfie", 2, 1.5)}
    cells = {(cell["talk"], cell["chats"], cell["pause"]) for cell in told["cells"]}
    assert cells == at_once | at_leisure
    assert all(cell["updates"] and not cell["lost"] for cell in told["cells"])
    assert all(
        cell["bot_cpu"] >= 0 and cell["p95"] >= cell["sign_p95"] > 0 for cell in told["cells"]
    )
    assert {verdict["chats"] for verdict in told["verdicts"]} == {1, 2}
    assert list(tmp_path.iterdir()) == []


def test_ctrl_c_stops_everything_that_was_started(tmp_path: Path) -> None:
    benchmark = subprocess.Popen(
        COMMAND,
        cwd=ROOT,
        env=environment(tmp_path),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    watched = psutil.Process(benchmark.pid)
    try:
        started: list[psutil.Process] = []
        deadline = time.monotonic() + 60
        while len(started) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
            started = watched.children(recursive=True)
        benchmark.send_signal(signal.SIGINT)
        benchmark.wait(60)
    finally:
        benchmark.kill()
        benchmark.wait()

    assert len(started) >= 2
    assert not any(process.is_running() for process in started)
    assert list(tmp_path.iterdir()) == []


def test_a_verdict_says_pass_or_what_was_missed() -> None:
    cells = [
        figures("echo", bot_cpu=2.0),
        figures("typed mood", bot_cpu=8.0, words_cpu=3.0),
        figures("echo", bot_cpu=4.0, pause=20.0),
        figures("typed mood", bot_cpu=8.0, pause=20.0),
    ]

    assert times_echo(cells[1], cells) == 4.0
    assert times_echo(cells[3], cells) == 2.0
    assert [str(verdict) for verdict in verdicts(cells)] == [
        "CPU of a typed mood, 20 chats: 4.0 x echo  MISSED (at most 3 x echo)",
        "CPU of a typed mood less words alone, 20 chats: 2.5 x echo  PASS",
        "first sign after a typed mood, p95, 20 chats every 20 s: 120.0 ms  PASS",
    ]
