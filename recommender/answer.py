"""The answer to a search: what may be offered, judged and ranked. Arrays alone, no database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from catalog.people.ratings import Rating
from recommender.filters import Limit
from recommender.implied import allowed_for
from recommender.index import ByOthers, FilmIndex, Floats, Index, finalists
from recommender.leaning import leaning
from recommender.likes import OwnTaste
from recommender.ranking import USUAL, Scores, Weights, diverse_top, mood_fit
from recommender.reason import Reason, limits_asked, reason
from recommender.search import Search
from recommender.sparing import sparing
from recommender.target import target
from recommender.taste.community import NOTHING_EXPECTED, Community

# A film named as an example is spoken of only where the likeness is plain.
_LIKE_THE_EXAMPLE = 0.4
# Of whom nothing is known, no film comes first to more than this share.
_NEWCOMERS_CHANCE = 0.15
# In so many years a film's freshness falls to a third.
_FADES_IN_YEARS = 8.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A film, its chance of being offered, the reason, and its score.

    Attributes:
        film_id: the film.
        propensity: the probability with which it was drawn for its place.
        reason: what may be said of why.
        parts: the parts of its score by name, unweighted (see `Scores`); of a company, everybody's
            score.
        total: what it was ranked by.
    """

    film_id: int
    propensity: float
    reason: Reason
    parts: Mapping[str, float]
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
        found: ids of the films of the people and subjects asked for, where any is known.
        models: ids of the films named as examples.
        community: what everybody's ratings taught.
        shown: ids of films shown of late.
        year: the year it is.
        weights: what each part of a score counts.
    """

    search: Search
    ratings: Sequence[Rating]
    never: frozenset[int]
    found: Mapping[Limit, frozenset[int]]
    models: tuple[int, ...]
    community: Community | None
    shown: frozenset[int] = frozenset()
    year: int = 0
    weights: Weights = USUAL


class Scorer:
    """Scores films, or middles of films, for a search."""

    def __init__(self, index: Index, asked: Asked) -> None:
        """Look up what the search and the person name."""
        emotions = asked.search.reading.emotions
        # Looked up at once: one by one, that takes as long as some thousand films' scores.
        rated = {rating.film_id for rating in asked.ratings}
        named = index.films(rated.union(asked.models, asked.shown))
        community = asked.community
        self.wanted = target(asked.search, leaning(named, asked.ratings, emotions))
        self.examples = named.only(frozenset(asked.models))
        self.own = OwnTaste.of(named, asked.ratings, emotions)
        self.expected = (
            community.expects(asked.ratings, emotions) if community else NOTHING_EXPECTED
        )
        self._asked = asked
        self._run = _middle(named.only(asked.shown))

    @property
    def likened_to(self) -> int:
        """How many films others are likened to: the rated ones and the examples."""
        return len(self.own.ratings) + len(self.examples)

    @cached_property
    def by_others(self) -> ByOthers:
        """What others' taste alone scores."""
        taste = np.float32(self._asked.weights.taste)
        return ByOthers(self.expected.films, taste * self.expected.scores)

    def beside(self, films: FilmIndex) -> Floats:
        """What films score for what they are like and how new they are, shape (1, n)."""
        weights = self._asked.weights
        scores: Floats = np.float32(weights.likes) * self.own.scores(films)
        if len(self.examples):
            scores += np.float32(weights.likeness) * self.to_examples(films).max(axis=0)
        scores += np.float32(weights.novelty) * self._novelty(films)
        scores += np.float32(weights.freshness) * _freshness(films, self._asked.year)
        return scores[None]

    def total(self, films: FilmIndex, beside: Floats) -> Floats:
        """The films' scores, given that, shape (n,)."""
        weights = self._asked.weights
        # Added up in place: tens of thousands of films are scored for every answer.
        scores = mood_fit(films, self.wanted)
        scores *= np.float32(weights.fit)
        scores += np.float32(weights.prior) * films.priors
        scores += np.float32(weights.taste) * self.expected.of(films)
        scores += beside[0]
        return scores

    def scores(self, films: FilmIndex) -> Scores:
        """The parts of the films' scores, which add up to the same."""
        return Scores(
            fit=mood_fit(films, self.wanted),
            likes=self.own.scores(films),
            taste=self.expected.of(films),
            likeness=self.to_examples(films).max(axis=0),
            prior=films.priors,
            novelty=self._novelty(films),
            freshness=_freshness(films, self._asked.year),
            weights=self._asked.weights,
        )

    def _novelty(self, films: FilmIndex) -> Floats:
        to_run: Floats = np.maximum(films.features @ self._run, np.float32(0.0))
        return 1 - to_run

    def to_examples(self, films: FilmIndex) -> Floats:
        """How like every film is to each example, shape (m, n); one row of 0 without examples."""
        if not len(self.examples):
            return np.zeros((1, len(films)), np.float32)
        return self.examples.features @ films.features.T


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
    choice = allowed_for(
        index,
        sparing(search),
        search.wish,
        count,
        found=asked.found,
        never=asked.never,
        latest=search.latest,
    )
    if Limit.PEOPLE in choice.relaxed:
        # Where nothing of theirs may be offered, what is like it comes nearest.
        asked = replace(asked, models=asked.models or tuple(sorted(asked.found[Limit.PEOPLE])))
    judge = Scorer(index, asked)
    films = finalists(index, choice.rows, judge, count)
    scores = judge.scores(films)
    drawn = diverse_top(
        films,
        scores.total,
        count,
        daring=scores.daring,
        chance=chance,
        may_share=search.constraints.genres | search.constraints.all_genres,
        most_chance=1.0 if judge.likened_to else _NEWCOMERS_CHANCE,
    )
    # The few that are offered, each with its reason.
    rows = np.array([one.row for one in drawn], np.int64)
    limits = limits_asked(search.constraints)
    offered, met = films.take(rows), choice.kept(limits, asked.found)
    liked, to_examples = judge.own.likes(offered), judge.to_examples(offered)
    total = scores.total[rows]
    suggestions = [
        Suggestion(
            film_id=int(offered.ids[place]),
            propensity=one.propensity,
            reason=reason(
                offered,
                place,
                wanted=judge.wanted,
                likes=liked,
                met=met,
                like_film_id=_example_for(judge.examples, to_examples[:, place]),
                is_curveball=one.is_curveball,
            ),
            parts=scores.parts(one.row),
            total=float(total[place]),
        )
        for place, one in enumerate(drawn)
    ]
    # What was set for them alone, after a loss, is not told of.
    relaxed = tuple(limit for limit in choice.relaxed if limit in limits)
    return Suggestions(tuple(suggestions), relaxed)


def _example_for(examples: FilmIndex, likeness: Floats) -> int | None:
    """The example that a film so like them, shape (m,), is clearly like, if any."""
    if not len(examples) or likeness.max() < _LIKE_THE_EXAMPLE:
        return None
    return int(examples.ids[likeness.argmax()])


def _middle(films: FilmIndex) -> Floats:
    """The direction in which the films lie together, of length 1, shape (d,); 0 for none."""
    middle: Floats = films.features.sum(axis=0)
    length = float(np.linalg.norm(middle))
    return middle / np.float32(length) if length > 0.0 else middle


def _freshness(films: FilmIndex, year: int) -> Floats:
    """How new films are: 1 for the year's own, falling, shape (n,)."""
    if not year:
        return np.zeros(len(films), np.float32)
    ahead = films.years.astype(np.float32)
    ahead -= np.float32(year)
    np.minimum(ahead, np.float32(0.0), out=ahead)
    ahead /= np.float32(_FADES_IN_YEARS)
    return np.exp(ahead, out=ahead)
