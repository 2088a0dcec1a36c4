"""How the lexicons write their lists down."""

from __future__ import annotations

from collections.abc import Mapping


def word_set(words: str) -> frozenset[str]:
    """The words of a text, which is how long lists read best."""
    return frozenset(words.split())


def any_of(patterns: Mapping[str, tuple[str, ...]]) -> str:
    """One pattern for what any language says."""
    return "|".join(pattern for told in patterns.values() for pattern in told)
