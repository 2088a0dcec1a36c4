"""robots.txt (RFC 9309), read with protego."""

from __future__ import annotations

from dataclasses import dataclass

from protego import Protego

AGENT = "Reelmood"
_LONGEST_BYTES = 500 * 1024


@dataclass(frozen=True)
class Robots:
    """What a host's robots.txt lets us do.

    Attributes:
        rules: what it says; None where it says nothing.
        is_closed: nothing may be fetched, since the file could not be asked for.
        fetched_at: when, in seconds that only ever grow.
    """

    rules: Protego | None
    is_closed: bool
    fetched_at: float

    def allows(self, url: str) -> bool:
        """Whether a URL may be fetched."""
        return not self.is_closed and (self.rules is None or self.rules.can_fetch(url, AGENT))

    @property
    def crawl_delay(self) -> float:
        """Seconds between two requests that it asks for; 0 when it asks for none."""
        if self.rules is None:
            return 0.0
        rate = self.rules.request_rate(AGENT)
        by_rate = rate.seconds / rate.requests if rate and rate.requests else 0.0
        return max(self.rules.crawl_delay(AGENT) or 0.0, by_rate)


def rules_in(body: bytes, fetched_at: float) -> Robots:
    """What a robots.txt says, of which RFC 9309 asks no more than the beginning to be read."""
    # A mark of byte order, as some editors write, would hide the first line.
    text = body[:_LONGEST_BYTES].decode("utf-8-sig", errors="replace")
    return Robots(Protego.parse(text), is_closed=False, fetched_at=fetched_at)


def no_rules(fetched_at: float, *, is_closed: bool) -> Robots:
    """What holds without one: a file that is not there allows all, a server in trouble nothing."""
    return Robots(None, is_closed, fetched_at)
