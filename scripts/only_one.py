"""Only one Reelmood at a time for each data folder.

The lock is a flock(2) on the folder itself: the kernel drops it when the last process that holds it
is gone, so it cannot go stale. The supervisor inherits it, and what is left of a killed run keeps
it until it has ended.
"""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SECONDS_FOR_A_DYING_RUN = 15.0


class AlreadyRunningError(Exception):
    """Another Reelmood uses this data folder."""


def _alive(pid_file: Path) -> bool:
    try:
        os.kill(int(pid_file.read_text()), 0)
    except (OSError, ValueError):
        return False
    return True


@contextmanager
def only_one(folder: Path) -> Iterator[int]:
    """Hold a folder for as long as the block runs.

    Args:
        folder: An existing folder; ``run.pid`` in it names the holder.

    Yields:
        The file descriptor of the lock, to be inherited by those who share it.

    Raises:
        AlreadyRunningError: Somebody else holds it.
    """
    pid_file = folder / "run.pid"
    lock = os.open(folder, os.O_RDONLY)
    try:
        deadline = time.monotonic() + _SECONDS_FOR_A_DYING_RUN
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as blocked:
                if _alive(pid_file) or time.monotonic() > deadline:
                    raise AlreadyRunningError(folder) from blocked
                time.sleep(0.1)
        pid_file.write_text(f"{os.getpid()}\n")
        try:
            yield lock
        finally:
            pid_file.unlink(missing_ok=True)
    finally:
        os.close(lock)
