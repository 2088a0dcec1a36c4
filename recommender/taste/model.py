"""What training leaves behind: arrays that say, without SQL or scipy, what somebody may like.

Three judgements share a person, by how much they have told: popularity while nothing is told; what
people who like the same films like, damped by popularity the more is told; and the links between
films, which lead once a dozen likes are known. With the links come the genres and years
they like more often than others do, where these are known. A liked film speaks for others by its
row of weights and its factors, so a new like changes the next answer at once, by one more row in a
sum; nothing is trained for it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from recommender.taste.moods import MoodModel
from recommender.taste.traits import TraitModel

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]

# Found on both MovieLens sets, on the first four fifths of everybody's ratings: among strangers
# whose first likes in time are told, strangers who tell any of their likes, and for what people
# like later. The power that popularity has beside what fellow likers like: before anything is told,
# at how many likes it falls to half, how sharply, and how far below 0 it goes; ...
_POPULAR, _FADES, _FADING, _DAMPED = 15.0, 5.0, 4.0, 0.6
# ... and how much the links count at the most, at how many likes half of that, and how sharply that
# turns.
_MOST_LINKED, _LINKS_LEAD, _TURN = 0.7, 12.0, 16.0
# The square of so many takes 6.4 GB while links are learned.
MOST_FILMS = 40_000
# Likes that a film is thought to have beyond its own, so that few do not speak loudly.
_DOUBT, _FEWEST = 20.0, 5.0
# What is liked by nobody who likes the same is not impossible.
_LEAST = 0.001


@dataclass(frozen=True, eq=False)
class TasteModel:
    """Links between films, sparse by rows, their factors, and how popular each is.

    Attributes:
        starts: where the row of each film begins in `targets`, int64, shape (n + 1,).
        targets: the films that a film speaks for, int32, shape (w,).
        weights: how much it does, float16, shape (w,).
        popularity: the share of people who like a film, float32 in [0, 1], shape (n,).
        factors: their products are about how many people like both films, float32, shape (n, f).
        people: how many people like any film.
        moods: in which moods films are liked; None when moods are unknown or say nothing.
        traits: the films' genres and years, where these are known.
    """

    starts: Places
    targets: npt.NDArray[np.int32]
    weights: npt.NDArray[np.float16]
    popularity: Floats
    factors: Floats
    people: int
    moods: MoodModel | None = None
    traits: TraitModel | None = None

    def __len__(self) -> int:
        """How many films there are."""
        return len(self.popularity)

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays, in memory or mapped."""
        arrays = (self.starts, self.targets, self.weights, self.popularity, self.factors)
        parts = [part for part in (self.moods, self.traits) if part is not None]
        return sum(one.nbytes for one in (*arrays, *parts))

    def linked(self, films: Places, strengths: Floats) -> Floats:
        """What liked films say of all films, shape (n,): the sum of their rows.

        Args:
            films: places of liked films, shape (m,).
            strengths: how much each counts, 1 for a like, shape (m,).
        """
        scores = np.zeros(len(self), np.float32)
        if not len(films):
            return scores
        rows = [slice(int(self.starts[film]), int(self.starts[film + 1])) for film in films]
        lengths = [row.stop - row.start for row in rows]
        weights = np.concatenate([self.weights[row] for row in rows]).astype(np.float32)
        weights *= np.repeat(strengths, lengths)
        np.add.at(scores, np.concatenate([self.targets[row] for row in rows]), weights)
        return scores

    def alike(self, films: Places, strengths: Floats) -> Floats:
        """How many of those who like a film of these like each film, in the mean, shape (n,).

        Args:
            films: places of liked films, shape (m,).
            strengths: how much each counts, 1 for a like, shape (m,).
        """
        likes = self.popularity[films] * np.float32(self.people) + np.float32(_DOUBT)
        told = np.maximum(np.abs(strengths).sum(), np.float32(1e-6))
        asked = (strengths / likes / told) @ self.factors[films]
        alike: Floats = np.maximum(self.factors @ asked, np.float32(0.0))
        return alike

    def scores(
        self,
        films: Places,
        strengths: Floats,
        *,
        moods: Floats | None = None,
        mood: Floats | None = None,
        told: float | None = None,
    ) -> Floats:
        """How likely each film is to be liked, in no unit, shape (n,).

        Args:
            films: places of liked films, shape (m,).
            strengths: how much each counts, shape (m,).
            moods: the mood each was liked in, encoded by the `MoodModel`, shape (m, d); NaN is
                unknown.
            mood: the mood now, encoded, shape (d,); None when unknown.
            told: how many films they have rated in all, liked or not, where that is known: who
                likes few of many is known better than who has told few.
        """
        if self.moods is None or mood is None:
            return self._mixed(films, strengths, told)
        if moods is not None:
            strengths = strengths * self.moods.closeness(moods, mood)
        scores = self._mixed(films, strengths, told)
        scores += (np.exp(self.moods.lift(mood)) - 1.0) * np.maximum(scores, 0.0)
        return np.asarray(scores, np.float32)

    def _mixed(self, films: Places, strengths: Floats, told: float | None) -> Floats:
        """The three judgements in the shares that so many likes ask for, shape (n,)."""
        liked = float(np.abs(strengths).sum())
        if not liked:
            return self.popularity.copy()
        told = liked if told is None else max(told, liked)
        popular = self.popularity + np.float32(_FEWEST / max(self.people, 1))
        power = _POPULAR / (1.0 + (told / _FADES) ** _FADING) - _DAMPED
        # A weighted geometric mean while the power is positive, so that the scale stays the same.
        own = 1.0 / (1.0 + max(power, 0.0))
        near = self.alike(films, strengths) + np.float32(_LEAST)
        near = near ** np.float32(own) * popular ** np.float32(power * own)
        links = np.float32(_MOST_LINKED * told**_TURN / (told**_TURN + _LINKS_LEAD**_TURN))
        mixed: Floats = (1 - links) * near + links * self.linked(films, strengths)
        if self.traits is not None:
            # They come with the links: first likes are of what everybody rates.
            lift = self.traits.lift(films, strengths) * (links / np.float32(_MOST_LINKED))
            mixed += np.maximum(mixed, np.float32(0.0)) * np.expm1(lift)
        return mixed
