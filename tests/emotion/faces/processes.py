"""The face process, as the operating system sees it."""

from __future__ import annotations

import time
from pathlib import Path

import psutil


def face_process() -> psutil.Process:
    """The one that this process has started."""
    (found,) = (
        child
        for child in psutil.Process().children()
        if "--multiprocessing-fork" in child.cmdline()
    )
    return found


def peak_megabytes(process: psutil.Process) -> float:
    """The most memory that a process has held so far."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    (peak,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmHWM"))
    return int(peak) / 1024


def wait_until_busy(process: psutil.Process, within: float = 60) -> None:
    """Wait until a process that was idle is surely at work."""
    idle, deadline = process.cpu_times().user, time.monotonic() + within
    while process.cpu_times().user < idle + 0.5:
        assert time.monotonic() < deadline, "it has nothing to do"
        time.sleep(0.05)
