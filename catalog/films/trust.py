"""Which source is believed where two tell of the same field."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

# The seed is written and checked by us; TMDB and IMDb keep structured data; ČSFD's titles and texts
# are Czech, so that whatever another source says in English goes before them.
_TRUST: Mapping[str, int] = MappingProxyType(
    {
        "seed": 50,
        "tmdb": 40,
        "imdb": 35,
        "wikipedia": 30,
        "simple.wikipedia": 25,
        "rottentomatoes": 20,
        "csfd": 5,
    }
)
_UNKNOWN = 10


def believes(source: str, *, over: str) -> bool:
    """Whether a source may replace what another one said, or what it said itself.

    Of equals the first is right, or else two that differ would take turns for ever.
    """
    return source == over or _TRUST.get(source, _UNKNOWN) > _TRUST.get(over, _UNKNOWN)
