"""What a wish implies and nobody says: something romantic is a love story, not a child's love."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from emotion.vocabulary import LOVE_STORY, Constraints, Feeling, Genre
from recommender.filters import Allowed, Limit, allowed
from recommender.index import Index


def with_implied(told: Constraints, wish: Mapping[Feeling, float]) -> Constraints:
    """The limits with what the wish implies; the very same if that is nothing."""
    if wish.get(Feeling.LOVE, 0.0) < LOVE_STORY or Genre.ROMANCE in told.not_genres:
        return told
    return replace(told, all_genres=told.all_genres | {Genre.ROMANCE})


def allowed_for(
    index: Index,
    told: Constraints,
    wish: Mapping[Feeling, float],
    count: int,
    *,
    found: Mapping[Limit, frozenset[int]],
    never: frozenset[int],
    latest: frozenset[Limit],
) -> Allowed:
    """What may be offered; what the wish implies counts where nothing else gives way for it.

    Args:
        index: the catalog.
        told: what was ruled in or out.
        wish: the feelings asked for.
        count: how many films are to be chosen from it.
        found: as `allowed` takes it.
        never: as `allowed` takes it.
        latest: as `allowed` takes it.
    """
    implied = with_implied(told, wish)
    if implied is not told:
        choice = allowed(index, implied, found=found, never=never, latest=latest)
        if not choice.relaxed and np.count_nonzero(choice.rows) >= count:
            return choice
    return allowed(index, told, found=found, never=never, latest=latest)
