"""How much memory this process takes."""

from __future__ import annotations

import resource


def peak_mb() -> float:
    """The most that it has held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
