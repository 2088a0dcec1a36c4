"""Folders that appear whole: they are written beside their place and then renamed into it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

# A draft that got no new file for so long was left by a crash: writing one takes seconds.
_STALE_SECONDS = 60 * 60


@contextmanager
def new_draft(directory: Path) -> Iterator[Path]:
    """An empty folder to write into, which no reader looks at; drafts left by crashes go.

    So does this one where it was not renamed, as on a full disk.

    Args:
        directory: the folder it will be renamed within, made if need be.
    """
    directory.mkdir(parents=True, exist_ok=True)
    for other in directory.iterdir():
        if other.name.startswith(".") and _is_stale(other):
            shutil.rmtree(other, ignore_errors=True)
    draft = directory / f".{uuid4().hex}"
    draft.mkdir()
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _is_stale(draft: Path) -> bool:
    try:
        return time.time() - draft.stat().st_mtime > _STALE_SECONDS
    except FileNotFoundError:  # another process was faster
        return False
