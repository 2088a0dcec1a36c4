"""Every number of our manners in one place; docs/sources.md explains them to people."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Politeness:
    """How we behave towards a host, and what we take from it at most.

    Attributes:
        least_delay: seconds between two requests to a host, unless robots.txt asks for more.
        most_delay: seconds up to which the delay grows when a host slows down or says 429.
        most_patience: seconds of Retry-After that are waited for; a host that asks for more is left
            alone until then.
        timeout: seconds for a request, body included.
        tries: requests for one page at most.
        redirects: followed for one page at most.
        largest_body: bytes after decompression.
        most_requests: requests of a run at most, to all hosts together.
        most_bytes: bytes of a run at most, as they come over the line.
        failures: failures in a row after which a host is left alone.
        rest: seconds for which it is.
        robots_age: seconds for which a robots.txt is believed (RFC 9309 allows a day).
    """

    least_delay: float = 1.0
    most_delay: float = 60.0
    most_patience: float = 120.0
    timeout: float = 30.0
    tries: int = 3
    redirects: int = 5
    largest_body: int = 8 * 1024 * 1024
    most_requests: int = 5000
    most_bytes: int = 2 * 1024**3
    failures: int = 5
    rest: float = 600.0
    robots_age: float = 24 * 3600.0


class Budget:
    """What a run may still spend."""

    def __init__(self, politeness: Politeness) -> None:
        self.requests = politeness.most_requests
        self.bytes = politeness.most_bytes

    def came(self, count: int) -> None:
        """Note so many bytes that came over the line."""
        self.bytes -= count

    @property
    def is_spent(self) -> bool:
        """Whether nothing more may be asked for."""
        return self.requests <= 0 or self.bytes <= 0
