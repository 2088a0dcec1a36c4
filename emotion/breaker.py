"""A circuit breaker: a service that keeps failing is left alone for a while."""

from __future__ import annotations

import time
from collections.abc import Callable


class CircuitBreaker:
    """Counts failures in a row and says whether another try is worth it.

    After the rest one try goes through; its failure opens the circuit again at once.

    Args:
        limit: failures in a row that open the circuit.
        rest_seconds: how long it stays open.
        clock: seconds that only ever grow.
    """

    def __init__(
        self,
        *,
        limit: int = 3,
        rest_seconds: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._limit = limit
        self._rest_seconds = rest_seconds
        self._clock = clock
        self._failures = 0
        self._open_until = 0.0

    @property
    def allows(self) -> bool:
        """Whether a try may be made now."""
        return self._clock() >= self._open_until

    def succeeded(self) -> None:
        """Note a success: all is forgiven."""
        self._failures = 0
        self._open_until = 0.0

    def failed(self, *, hopeless: bool = False) -> None:
        """Note a failure.

        Args:
            hopeless: trying again soon is pointless (bad credentials): open at once.
        """
        self._failures += 1
        if hopeless or self._failures >= self._limit:
            self._open_until = self._clock() + self._rest_seconds
