"""What runs inside the face process: one reader, asked through a pipe.

The process keeps no picture, writes none, and is gone when its parent is, however that ended.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import resource
import signal
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from emotion.faces.results import Unreadable, UnreadablePicture
from emotion.faces.wire import Packed, pack

if TYPE_CHECKING:
    from emotion.faces.reader import FaceReader

# Bytes beyond what the process holds once it is ready; the largest picture let in takes a third.
MAX_MEMORY = 1024 * 1024 * 1024
_log = logging.getLogger("emotion.faces")


class _Child:
    """The process's one reader."""

    reader: FaceReader


def start(home: Path, allow_downloads: bool) -> None:
    """Make the process safe, load the networks and warm them.

    Args:
        home: DeepFace's home.
        allow_downloads: fetch official weights in the background, for the next start.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches us too; the parent decides
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would put a picture on disk
    _leave_with_parent()
    from tqdm import tqdm  # noqa: PLC0415 - heavy

    from emotion.faces.expression import fetch_official_weights  # noqa: PLC0415 - heavy
    from emotion.faces.reader import FaceReader  # noqa: PLC0415 - heavy

    # DeepFace draws progress bars, which would share a semaphore between processes and leak it.
    tqdm.set_lock(threading.RLock())
    _Child.reader = FaceReader(home, allow_downloads=False)
    _limit_memory()
    if allow_downloads and _Child.reader.engine != "deepface":
        threading.Thread(target=fetch_official_weights, args=(home,), daemon=True).start()


def ready() -> tuple[int, str]:
    """Answer once the networks are loaded: the process's id, and whose weights read."""
    return os.getpid(), _Child.reader.engine


def read(picture: bytes) -> Packed | Unreadable:
    """Read one picture, in values that travel through a pipe."""
    try:
        return pack(_Child.reader.read(picture))
    except UnreadablePicture as error:
        return error.reason


def _limit_memory() -> None:
    """Refuse memory to a codec that a picture talks into taking too much of it; on Linux only."""
    try:
        # Stacks are among it, and so it grows with the number of processors.
        held = int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
    except OSError:
        return
    most, (_, allowed) = held + MAX_MEMORY, resource.getrlimit(resource.RLIMIT_DATA)
    if allowed == resource.RLIM_INFINITY or most < allowed:
        resource.setrlimit(resource.RLIMIT_DATA, (most, allowed))


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()  # its end of the pipe closes even when it is killed outright
            os._exit(1)

    threading.Thread(target=wait, daemon=True, name="leave-with-parent").start()
