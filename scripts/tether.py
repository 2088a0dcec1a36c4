"""Ties the life of a program to that of its parent, however the parent dies.

As a command (``python tether.py TERM program argument...``) it asks the kernel to signal this
process when its parent is gone, then becomes the program: even ``kill -9`` of the supervisor leaves
nobody behind. Linux only; elsewhere the program simply starts. See prctl(2), PR_SET_PDEATHSIG and
PR_SET_CHILD_SUBREAPER.
"""

import ctypes
import os
import signal
import sys
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)


def die_with_parent(signal_number: int) -> None:
    """Ask the kernel to send this process a signal when its parent dies.

    Args:
        signal_number: The signal to be sent.
    """
    _prctl(_PR_SET_PDEATHSIG, signal_number)


def adopt_orphans() -> None:
    """Become the parent of every descendant whose own parent dies, so that none can get lost."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def children(process: int | str = "self") -> list[int]:
    """The process ids of the living children of a process.

    Args:
        process: A process id, or "self".

    Returns:
        Their ids; nothing where there is no /proc.
    """
    found: list[int] = []
    for listing in Path(f"/proc/{process}/task").glob("*/children"):
        try:
            found += [int(pid) for pid in listing.read_text().split()]
        except OSError:  # the thread has ended meanwhile
            continue
    return found


def command(signal_name: str, *program: str) -> list[str]:
    """A command line that runs a program tethered to whoever starts it.

    Args:
        signal_name: Without its prefix: TERM, KILL, QUIT...
        program: The program and its arguments.
    """
    return [sys.executable, "-E", "-S", str(Path(__file__).resolve()), signal_name, *program]


if __name__ == "__main__":
    die_with_parent(signal.Signals[f"SIG{sys.argv[1]}"])
    os.execvp(sys.argv[2], sys.argv[2:])  # noqa: S606 - becoming the program is the point
