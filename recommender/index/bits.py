"""Sets of films as bits, one for each row, and which rows a span of numbers holds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from recommender.index.films import Mask, Rows


def packed(places: Rows, told: Sequence[Sequence[int]]) -> npt.NDArray[np.uint8]:
    """For each of several sets of films, which they are, bits, shape (len(told), n / 8).

    Args:
        places: the row of each film, by the place it is told by, shape (n,).
        told: the places of the films of each set.
    """
    masks = np.zeros((len(told), len(places)), np.bool_)
    for mask, films in zip(masks, told, strict=True):
        mask[places[np.asarray(films, np.int64)]] = True
    return np.packbits(masks, axis=1)


def any_of(bits: npt.NDArray[np.uint8], sets: list[int], count: int) -> Mask:
    """Which of so many films are in any of some of these sets, shape (count,)."""
    found = np.bitwise_or.reduce(bits[sets], axis=0, initial=np.uint8(0))
    return np.unpackbits(found, count=count).view(np.bool_)


def between(values: npt.NDArray[np.int16], first: int, last: int) -> Mask:
    """Which values lie between these, inclusive, shape (n,)."""
    lowest, highest = (int(limit) for limit in (np.iinfo(np.int16).min, np.iinfo(np.int16).max))
    # Compared as what they are: a wider bound would make wide copies of them.
    first, last = max(first, lowest), min(last, highest)
    if first > last:
        return np.zeros(len(values), np.bool_)
    mask = values >= np.int16(first)
    if last < highest:
        mask &= values <= np.int16(last)
    return mask
