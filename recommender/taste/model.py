"""What training leaves behind: arrays that say, without SQL or scipy, what somebody may like.

A film that is liked speaks for others by its row of weights, so a new like changes the next answer
at once, by one more row in a sum; nothing is trained for it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.taste.moods import MoodModel

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]

# What popularity is worth beside a film's links: less than a like says, and fading as
# the likes come in, so that it decides among films while nothing else does.
_POPULARITY = 0.4
_HALF_FADED = 4.0


@dataclass(frozen=True, eq=False)
class TasteModel:
    """Links between films, sparse by rows, and how popular each is.

    Attributes:
        starts: where the row of each film begins in `targets`, int64, shape (n + 1,).
        targets: the films that a film speaks for, int32, shape (w,).
        weights: how much it does, float16, shape (w,).
        popularity: the share of people who like a film, float32 in [0, 1], shape (n,).
        moods: in which moods films are liked; None when moods are unknown or say nothing.
    """

    starts: Places
    targets: npt.NDArray[np.int32]
    weights: npt.NDArray[np.float16]
    popularity: Floats
    moods: MoodModel | None = None

    def __len__(self) -> int:
        """How many films there are."""
        return len(self.popularity)

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays, in memory or mapped."""
        arrays = (self.starts, self.targets, self.weights, self.popularity)
        return sum(array.nbytes for array in arrays) + (self.moods.nbytes if self.moods else 0)

    def linked(self, films: Places, strengths: Floats) -> Floats:
        """What liked films say of all films, shape (n,): the sum of their rows.

        Args:
            films: places of liked films, shape (m,).
            strengths: how much each counts, 1 for a like, shape (m,).
        """
        scores = np.zeros(len(self), np.float32)
        for film, strength in zip(films, strengths, strict=True):
            row = slice(int(self.starts[film]), int(self.starts[film + 1]))
            # A row names no film twice, so that adding in place is sound.
            scores[self.targets[row]] += strength * self.weights[row].astype(np.float32)
        return scores

    def scores(
        self,
        films: Places,
        strengths: Floats,
        *,
        moods: Floats | None = None,
        mood: Floats | None = None,
    ) -> Floats:
        """How likely each film is to be liked, in no unit, shape (n,).

        Args:
            films: places of liked films, shape (m,).
            strengths: how much each counts, shape (m,).
            moods: the mood each was liked in, encoded by the `MoodModel`, shape (m, d); NaN is
                unknown.
            mood: the mood now, encoded, shape (d,); None when unknown.
        """
        by_mood = self.moods is not None and mood is not None
        if by_mood and self.moods is not None and mood is not None and moods is not None:
            strengths = strengths * self.moods.closeness(moods, mood)
        fade = _POPULARITY * _HALF_FADED / (_HALF_FADED + float(np.abs(strengths).sum()))
        scores = self.linked(films, strengths) + np.float32(fade) * self.popularity
        if by_mood and self.moods is not None and mood is not None:
            scores += (np.exp(self.moods.lift(mood)) - 1.0) * np.maximum(scores, 0.0)
        return np.asarray(scores, np.float32)
