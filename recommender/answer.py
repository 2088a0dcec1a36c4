"""The answer to a search: what may be offered, judged and ranked. Arrays alone, no database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from catalog.people.ratings import Rating
from recommender.filters import Allowed, Limit, allowed
from recommender.index import FilmIndex, Floats, Index
from recommender.likes import Likes, likes
from recommender.ranking import Drawn, Scores, diverse_top, mood_fit
from recommender.reason import Reason, limits_asked, reason
from recommender.search import Search
from recommender.target import target
from recommender.taste.community import NOTHING_EXPECTED, Community

# A film named as an example is spoken of only where the likeness is plain.
_LIKE_THE_EXAMPLE = 0.4


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A film, its chance of being offered, the reason, and the parts of its score."""

    film_id: int
    propensity: float
    reason: Reason
    fit: float
    likes: float
    taste: float
    prior: float
    total: float


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The films for a search, best first.

    Attributes:
        films: empty when nothing is left that may be offered.
        relaxed: limits that had to give way because no film kept them all.
    """

    films: tuple[Suggestion, ...]
    relaxed: tuple[Limit, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A search, with all that is known of who asks.

    Attributes:
        search: the mood, the aim and the limits.
        ratings: what they have rated.
        never: ids of films that are not offered.
        people: ids of the films of the people asked for; None when nobody known was.
        models: ids of the films named as examples.
        community: what everybody's ratings taught.
    """

    search: Search
    ratings: Sequence[Rating]
    never: frozenset[int]
    people: frozenset[int] | None
    models: tuple[int, ...]
    community: Community | None


@dataclass(frozen=True, eq=False)
class _Judged:
    """Films with their scores, and what these come from: kept for the reasons."""

    scores: Scores
    likes: Likes
    to_examples: Floats

    @cached_property
    def total(self) -> Floats:
        """The films' scores, shape (n,)."""
        return self.scores.total


class _Judge:
    """Scores films, or middles of films, for a search."""

    def __init__(self, index: Index, asked: Asked) -> None:
        self.wanted = target(asked.search)
        self.examples = index.films(frozenset(asked.models))
        self._emotions = asked.search.reading.emotions
        self._ratings = asked.ratings
        self._rated = index.films({rating.film_id for rating in asked.ratings})
        community = asked.community
        self.expected = (
            community.expects(asked.ratings, self._emotions) if community else NOTHING_EXPECTED
        )

    def __call__(self, films: FilmIndex) -> _Judged:
        liked = likes(films, self._ratings, self._emotions, among=self._rated)
        to_examples = _likeness(films, self.examples)
        scores = Scores(
            fit=mood_fit(films, self.wanted),
            likes=liked.scores,
            taste=self.expected.of(films),
            likeness=to_examples.max(axis=0),
            prior=films.priors,
        )
        return _Judged(scores, liked, to_examples)


def answer(
    index: Index, asked: Asked, count: int, chance: np.random.Generator | None = None
) -> Suggestions:
    """Rank the films that may be offered.

    Args:
        index: the catalog.
        asked: the search, and who asks.
        count: how many films at the most.
        chance: what to draw with; without it the best come first.
    """
    search = asked.search
    choice = allowed(index, search.constraints, with_people=asked.people, never=asked.never)
    judge = _Judge(index, asked)
    films = index.finalists(
        choice.rows,
        lambda films: judge(films).total,
        favourites=judge.expected.favourites,
        count=count,
    )
    judged = judge(films)
    drawn = diverse_top(
        films,
        judged.total,
        np.ones(len(films), np.bool_),
        count,
        chance=chance,
        may_share=search.constraints.genres,
    )
    met = _met(asked, choice)
    return Suggestions(
        tuple(_suggestion(films, one, judge, judged, met) for one in drawn), choice.relaxed
    )


def _met(asked: Asked, choice: Allowed) -> tuple[Limit, ...]:
    """The limits that were set and are kept."""
    return tuple(
        limit
        for limit in limits_asked(asked.search)
        if limit not in choice.relaxed and not (limit is Limit.PEOPLE and asked.people is None)
    )


def _suggestion(
    films: FilmIndex, drawn: Drawn, judge: _Judge, judged: _Judged, met: tuple[Limit, ...]
) -> Suggestion:
    row, scores = drawn.row, judged.scores
    why = reason(
        films,
        row,
        wanted=judge.wanted,
        likes=judged.likes,
        met=met,
        like_film_id=_example_for(judge.examples, judged.to_examples[:, row]),
    )
    return Suggestion(
        film_id=int(films.ids[row]),
        propensity=drawn.propensity,
        reason=why,
        fit=float(scores.fit[row]),
        likes=float(scores.likes[row]),
        taste=float(scores.taste[row]),
        prior=float(scores.prior[row]),
        total=float(judged.total[row]),
    )


def _likeness(films: FilmIndex, examples: FilmIndex) -> Floats:
    """How like every film is to each example, shape (m, n); one row of 0 without examples."""
    if not len(examples):
        return np.zeros((1, len(films)), np.float32)
    return examples.features @ films.features.T


def _example_for(examples: FilmIndex, likeness: Floats) -> int | None:
    """The example that a film so like them, shape (m,), is clearly like, if any."""
    if not len(examples) or likeness.max() < _LIKE_THE_EXAMPLE:
        return None
    return int(examples.ids[likeness.argmax()])
