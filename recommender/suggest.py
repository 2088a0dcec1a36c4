"""Suggest films for somebody who feels like this, here and now."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import numpy as np

from catalog.base import now
from catalog.engine import Database, sync_engine
from catalog.films import lookup
from catalog.people import slates
from catalog.people.history import History, PersonHistory
from recommender.filters import Limit, Mask, allowed
from recommender.index import FilmIndex, Floats, load_or_build
from recommender.likes import likes
from recommender.ranking import Scores, diverse_top, mood_fit
from recommender.reason import Reason, limits_asked, reason
from recommender.resolve import Resolved, resolve
from recommender.search import Search
from recommender.target import target
from recommender.taste.community import Community, load

NOT_AGAIN_FOR = timedelta(days=21)
SLATE_SIZE = 5
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


class Recommender:
    """Answers searches from the index, the person's history and what was shown of late."""

    def __init__(
        self,
        database: Database,
        history: History,
        index_dir: Path,
        *,
        taste_dir: Path | None = None,
        chance: np.random.Generator | None = None,
    ) -> None:
        """Nothing is read before the first question.

        Args:
            database: films and people.
            history: what people have said of films.
            index_dir: where the ranking index lies.
            taste_dir: where lies what was learned from everybody's ratings; None to do without.
            chance: what to draw with, so that not everybody in a mood is offered the same films;
                without it the best come first, always.
        """
        self._chance = chance
        self._database = database
        self._history = history
        self._index_dir = index_dir
        self._taste_dir = taste_dir
        self._index: FilmIndex | None = None
        self._community: Community | None = None

    async def resolve(self, search: Search) -> Resolved:
        """Match what was typed of people and titles to the catalog."""
        return await resolve(self._database, search)

    async def refresh(self) -> FilmIndex:
        """Take up the index of the catalog as it is now, and what was learned of taste.

        The index is built here when no worker has done so; taste is not.
        """
        self._index = await asyncio.to_thread(self._current_index)
        if self._taste_dir is not None:
            self._community = await asyncio.to_thread(load, self._taste_dir, self._community)
        return self._index

    async def suggest(
        self, person_id: int, search: Search, *, count: int = SLATE_SIZE
    ) -> Suggestions:
        """The best films for this search that are not seen, refused or shown of late.

        People and titles are the catalog's own: `resolve` what was typed first. Others are ignored.
        """
        index = self._index if self._index is not None else await self.refresh()
        history = await self._history.of(person_id)
        shown = await slates.shown_since(self._database, person_id, now() - NOT_AGAIN_FOR)
        people = await self._people(search)
        models = await self._models(search)
        choice = allowed(
            index,
            search.constraints,
            with_people=people,
            never=frozenset(history.known | shown | set(models)),
        )
        met = tuple(
            limit
            for limit in limits_asked(search)
            if limit not in choice.relaxed and not (limit is Limit.PEOPLE and people is None)
        )
        films = await asyncio.to_thread(
            _choose,
            index,
            search,
            history=history,
            community=self._community,
            rows=choice.rows,
            met=met,
            models=models,
            count=count,
            chance=self._chance,
        )
        return Suggestions(films, choice.relaxed)

    def _current_index(self) -> FilmIndex:
        engine = sync_engine(self._database.url)
        try:
            return load_or_build(engine, self._index_dir, at_hand=self._index)
        finally:
            engine.dispose()

    async def _people(self, search: Search) -> frozenset[int] | None:
        """The films of the people asked for; None when nobody known was."""
        films: set[int] = set()
        for name in search.constraints.people:
            films |= await lookup.ids_with_person(self._database, name)
        return frozenset(films) if films else None

    async def _models(self, search: Search) -> tuple[int, ...]:
        """The films named as examples."""
        films = [await lookup.named(self._database, title) for title in search.constraints.like]
        return tuple(film.id for film in films if film is not None)


def _choose(
    index: FilmIndex,
    search: Search,
    *,
    history: PersonHistory,
    community: Community | None,
    rows: Mask,
    met: tuple[Limit, ...],
    models: tuple[int, ...],
    count: int,
    chance: np.random.Generator | None,
) -> tuple[Suggestion, ...]:
    """Rank the films that may be offered."""
    wanted = target(search)
    liked = likes(index, history.ratings, search.reading.emotions)
    model_rows = np.flatnonzero(index.rows_of(frozenset(models)))
    to_models = _likeness(index, model_rows)
    scores = Scores(
        fit=mood_fit(index, wanted),
        likes=liked.scores,
        taste=community.expects(index, history.ratings, search.reading.emotions)
        if community is not None
        else np.zeros(len(index), np.float32),
        likeness=to_models.max(axis=1),
        prior=index.priors,
    )
    total = scores.total
    drawn = diverse_top(
        index, total, rows, count, chance=chance, may_share=search.constraints.genres
    )
    return tuple(
        Suggestion(
            film_id=int(index.ids[one.row]),
            propensity=one.propensity,
            reason=reason(
                index,
                one.row,
                wanted=wanted,
                likes=liked,
                met=met,
                like_film_id=_model_for(index, to_models, model_rows, one.row),
            ),
            fit=float(scores.fit[one.row]),
            likes=float(scores.likes[one.row]),
            taste=float(scores.taste[one.row]),
            prior=float(scores.prior[one.row]),
            total=float(total[one.row]),
        )
        for one in drawn
    )


def _likeness(index: FilmIndex, model_rows: np.ndarray[tuple[int], np.dtype[np.int64]]) -> Floats:
    """How like each named example every film is, shape (n, m); one column of 0 without examples."""
    if not len(model_rows):
        return np.zeros((len(index), 1), np.float32)
    return np.asarray(index.features @ index.features[model_rows].T, np.float32)


def _model_for(
    index: FilmIndex,
    to_models: Floats,
    model_rows: np.ndarray[tuple[int], np.dtype[np.int64]],
    row: int,
) -> int | None:
    """The example a film is clearly like, if any."""
    if not len(model_rows) or to_models[row].max() < _LIKE_THE_EXAMPLE:
        return None
    return int(index.ids[model_rows[to_models[row].argmax()]])
