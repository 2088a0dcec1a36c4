"""What a wish implies and nobody says: something romantic is a love story, not a child's love."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from emotion.vocabulary import LOVE_STORY, Constraints, Feeling, Genre


def with_implied(told: Constraints, wish: Mapping[Feeling, float]) -> Constraints:
    """The limits with what the wish implies; the very same if that is nothing."""
    if wish.get(Feeling.LOVE, 0.0) < LOVE_STORY or Genre.ROMANCE in told.not_genres:
        return told
    return replace(told, all_genres=told.all_genres | {Genre.ROMANCE})
