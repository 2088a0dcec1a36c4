"""Order the films that may be offered by mood fit, taste and quality, each unlike the others."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np
import numpy.typing as npt

from emotion.vocabulary import Genre
from recommender.index import FilmIndex, Floats, Mask
from recommender.index.films import best

# How much a film's own score counts against its likeness to those before it (MMR: Carbonell &
# Goldstein, 1998).
_MMR_OWN = 0.87
# Of two films, the one a deviation nearer to what is looked for fits better by up to a fifth.
_STEEPNESS = 0.8
_MMR_POOL = 100
# One place in so many, the fourth of five, is a curveball.
_CURVEBALL_EVERY, _CURVEBALL_PLACE = 5, 3
# Likeness to the films before it counts for more there.
_CURVEBALL_OWN = 0.65
_QUALITY_DARED, _FAMILIAR = 0.8, 0.5
_FITS, _FITS_NOT = 0.85, 10.0
# Curveballs are looked for a little further down, but not anywhere.
_DARED = 100
# In units of score: films this close to the best come up nearly as often.
_TEMPERATURE = 0.04
_WARMER = 1.25


@dataclass(frozen=True, slots=True)
class Weights:
    """What each part of a score counts; see `Scores` for the parts."""

    fit: float = 1.0
    likes: float = 0.8
    taste: float = 0.6
    likeness: float = 0.8
    prior: float = 0.35
    novelty: float = 0.08
    freshness: float = 0.04


PARTS = tuple(field.name for field in fields(Weights))
USUAL = Weights()


@dataclass(frozen=True, eq=False)
class Scores:
    """The parts of every film's score, each of shape (n,), and their weighted sum.

    Attributes:
        fit: how far it gives what is looked for.
        likes: how like it is to what the person liked.
        taste: how far others of such taste and mood like it.
        likeness: how like it is to a film named as an example.
        prior: how good it is for an evening, whoever's it is.
        novelty: how unlike it is to the run of what was shown of late.
        freshness: how new it is, 1 for this year's.
        weights: what each counts.
    """

    fit: Floats
    likes: Floats
    taste: Floats
    likeness: Floats
    prior: Floats
    novelty: Floats
    freshness: Floats
    weights: Weights = USUAL

    @cached_property
    def total(self) -> Floats:
        """The weighted sum."""
        return np.asarray(
            sum(getattr(self.weights, part) * getattr(self, part) for part in PARTS), np.float32
        )

    @property
    def daring(self) -> Floats:
        """What a film is worth as a curveball: it fits and is good, but taste says nothing of it.

        A film that fits much less than the one that scores best is worth nothing there.
        """
        worth = (
            self.fit
            + self.weights.likeness * self.likeness
            + _QUALITY_DARED * self.prior
            - _FAMILIAR * (np.abs(self.likes) + self.taste)
        )
        best_fit = float(self.fit[self.total.argmax()]) if len(self.fit) else 0.0
        fits = self.fit >= _FITS * best_fit
        return np.asarray(np.where(fits, worth, worth - _FITS_NOT), np.float32)

    def parts(self, row: int) -> dict[str, float]:
        """The parts of one film's score by name, unweighted."""
        return {part: float(getattr(self, part)[row]) for part in PARTS}


def mood_fit(index: FilmIndex, wanted: Floats) -> Floats:
    """How far each film gives what is looked for, in [0, 1], shape (n,).

    Args:
        index: the catalog.
        wanted: weights for the Feelings, shape (12,), of length 1.
    """
    # In place, as all that is done to tens of thousands of films: new arrays cost more than sums.
    fit = index.along(wanted)
    fit *= np.float32(-_STEEPNESS)
    np.exp(fit, out=fit)
    fit += np.float32(1.0)
    return np.reciprocal(fit, out=fit)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A film's row, and the probability with which it was drawn for its place."""

    row: int
    propensity: float
    is_curveball: bool = False


def diverse_top(
    index: FilmIndex,
    total: Floats,
    count: int,
    *,
    daring: Floats | None = None,
    chance: np.random.Generator | None = None,
    may_share: frozenset[Genre] = frozenset(),
    most_chance: float = 1.0,
) -> list[Drawn]:
    """Good films that are not too like one another, the first places the best.

    Each place is drawn among the best candidates left, by a softmax over what they are worth there
    (score less likeness to the films before it), so that the propensity is exact given the places
    before. Not all the films share a genre, where that can be helped. The fourth of each five is a
    curveball, drawn in the same way by what it is worth as one.

    Args:
        index: the films that may be offered.
        total: their scores, shape (n,).
        count: how many to draw at the most.
        daring: what films are worth as a curveball, shape (n,); None to offer none.
        chance: what to draw with; without it the best is taken each time, with propensity 1.
        may_share: genres that all the films may have, because they were asked for.
        most_chance: with which probability a film is drawn for a place at the most, where there are
            films enough; the others come up more often then.
    """
    usual = max(_MMR_POOL, count)
    pool = best(total, usual if daring is None else usual + _DARED)
    is_usual = np.arange(len(pool)) < usual
    features, worth_usually = index.features[pool], total[pool]
    worth_daring = worth_usually if daring is None else daring[pool]
    drawn: list[Drawn] = []
    likeness = np.zeros(len(pool), np.float32)
    is_open = np.ones(len(pool), np.bool_)
    while len(drawn) < count and (is_open & is_usual).any():
        is_curveball = daring is not None and _is_curveball(len(drawn), count)
        scores, eligible = worth_usually, is_open & is_usual
        if is_curveball:
            scores, eligible = worth_daring, is_open
        if 1 < len(drawn) == count - 1:
            fresh = eligible & ~_shares(index, pool, [one.row for one in drawn], may_share)
            eligible = fresh if fresh.any() else eligible
        own = _CURVEBALL_OWN if is_curveball else _MMR_OWN
        worth = own * scores - (1.0 - own) * likeness
        # What fits for a curveball may be few, and warming up would bring in what does not.
        most = 1.0 if is_curveball else most_chance
        place, propensity = _draw(np.where(eligible, worth, -np.inf), chance, most)
        is_open[place] = False
        drawn.append(Drawn(int(pool[place]), propensity, is_curveball))
        likeness = np.maximum(likeness, features @ features[place])
    return drawn


def _is_curveball(place: int, count: int) -> bool:
    """Whether a place is for a curveball: one in each full five."""
    in_full_five = place < count - count % _CURVEBALL_EVERY
    return in_full_five and place % _CURVEBALL_EVERY == _CURVEBALL_PLACE


def first_chances(scores: Scores) -> npt.NDArray[np.float64]:
    """With which probability each film comes first, shape (n,); 0 for what is not in the running.

    For judging other ways of choosing by the log, of people who have rated films. It stands beside
    the drawing it must agree with.

    Args:
        scores: those of the films that may be offered.
    """
    total = scores.total
    chances = np.zeros(len(total))
    pool = best(total, _MMR_POOL)
    chances[pool] = _shares_of(_MMR_OWN * total[pool])
    return chances


def _draw(
    worth: npt.NDArray[np.floating], chance: np.random.Generator | None, most_chance: float
) -> tuple[int, float]:
    """A place drawn by its worth, and the probability it had."""
    if chance is None:
        return int(worth.argmax()), 1.0
    shares = _shares_of(worth, most_chance)
    place = int(chance.choice(len(shares), p=shares))
    return place, float(shares[place])


def _shares_of(
    worth: npt.NDArray[np.floating], most_chance: float = 1.0
) -> npt.NDArray[np.float64]:
    """A softmax, warmed until no share is larger than is allowed, or than twice an even one."""
    below = (worth - worth.max()).astype(np.float64)
    most = max(most_chance, 2.0 / np.count_nonzero(np.isfinite(worth)))
    temperature = _TEMPERATURE
    shares = _softmax(below / temperature)
    # Not "until": of what is no number no share is small enough, however warm.
    while shares.max() > most:
        temperature *= _WARMER
        shares = _softmax(below / temperature)
    return shares


def _softmax(worth: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    weights = np.exp(worth)
    return np.asarray(weights / weights.sum(), np.float64)


def _shares(
    index: FilmIndex, pool: npt.NDArray[np.int64], rows: list[int], may_share: frozenset[Genre]
) -> Mask:
    """Which films of the pool have a genre that all these rows have, shape (p,)."""
    common = index.genres[rows].all(axis=0)
    common &= np.array([genre not in may_share for genre in Genre])
    return np.asarray((index.genres[pool] & common).any(axis=1))
