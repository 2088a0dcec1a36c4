"""What a run of the scraper did, counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from catalog.films.upsert import Outcome


@dataclass
class Report:
    """Counts of a run; reasons are counted apart."""

    seen: int = 0
    discovered: int = 0
    films: Counter[Outcome] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    posters: Counter[str] = field(default_factory=Counter)

    def rows(self) -> list[tuple[str, int, str]]:
        """The report as lines: what, how many, and the most frequent reasons."""
        films = [(outcome.value, self.films[outcome], "") for outcome in Outcome]
        return [
            ("seen", self.seen, ""),
            *films,
            ("skipped", self.skipped.total(), _told(self.skipped)),
            ("failed", self.failed.total(), _told(self.failed)),
            ("pages discovered", self.discovered, ""),
            ("posters looked at", self.posters.total(), _told(self.posters)),
        ]

    def as_json(self) -> dict[str, Any]:
        """The report as JSON values."""
        return {
            "seen": self.seen,
            "discovered": self.discovered,
            **{outcome.value: self.films[outcome] for outcome in Outcome},
            "skipped": dict(self.skipped),
            "failed": dict(self.failed),
            "posters": dict(self.posters),
        }


def _told(reasons: Counter[str]) -> str:
    return "; ".join(f"{reason} ({count})" for reason, count in reasons.most_common(5))
