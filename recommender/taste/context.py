"""Moods as they come (coordinates, or codes of categories) turned into coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Encoding:
    """How moods are told.

    Attributes:
        width: columns told.
        codes: for codes, the categories of each column in order; None for coordinates.
    """

    width: int
    codes: tuple[npt.NDArray[np.int64], ...] | None

    @classmethod
    def of(cls, told: npt.NDArray[Any]) -> Encoding:
        """The encoding that these moods ask for, shape (m, d)."""
        if not np.issubdtype(told.dtype, np.integer):
            return cls(told.shape[1], None)
        columns = tuple(np.unique(column[column >= 0]).astype(np.int64) for column in told.T)
        # Columns of 0 and 1 are coordinates already.
        if all(len(column) and column.max() <= 1 for column in columns) and told.min() >= 0:
            return cls(told.shape[1], None)
        return cls(told.shape[1], columns)

    def all(self, told: npt.NDArray[Any]) -> Floats:
        """Coordinates of moods, shape (m, d'); a mood with anything unknown in it is all NaN."""
        if self.codes is None:
            found = np.asarray(told, np.float32).copy()
        else:
            parts = [
                (column[:, None] == codes).astype(np.float32)
                for column, codes in zip(told.T, self.codes, strict=True)
            ]
            # A code that is unknown says no more than what is usual.
            for part in parts:
                known = part.any(axis=1)
                part[~known] = part[known].mean(axis=0) if known.any() else 0.0
            found = np.hstack(parts)
        found[~np.isfinite(found).all(axis=1)] = np.nan
        return found

    def one(self, mood: npt.NDArray[Any]) -> Floats:
        """Coordinates of one mood, shape (d',).

        Raises:
            ValueError: it does not have the columns of the others.
        """
        told = np.atleast_1d(np.asarray(mood)).reshape(1, -1)
        if told.shape[1] != self.width:
            raise ValueError(f"a mood of {told.shape[1]} numbers, where {self.width} are told")
        [found] = self.all(told)
        return np.asarray(found, np.float32)
