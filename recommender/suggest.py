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
from recommender.search import Search
from recommender.target import target

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
    prior: float
    total: float


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The films for a search, best first.

    Attributes:
        films: empty when nothing is left that may be offered.
        relaxed: limits that had to give way because no film kept them all.
        unknown: names and titles that are not in the catalog.
    """

    films: tuple[Suggestion, ...]
    relaxed: tuple[Limit, ...] = ()
    unknown: tuple[str, ...] = ()


class Recommender:
    """Answers searches from the index, the person's history and what was shown of late."""

    def __init__(self, database: Database, history: History, index_dir: Path) -> None:
        """Nothing is read before the first question."""
        self._database = database
        self._history = history
        self._index_dir = index_dir
        self._index: FilmIndex | None = None

    async def refresh(self) -> FilmIndex:
        """Take up the index of the catalog as it is now; built here when no worker has done so."""
        self._index = await asyncio.to_thread(self._current_index)
        return self._index

    async def suggest(
        self, person_id: int, search: Search, *, count: int = SLATE_SIZE
    ) -> Suggestions:
        """The best films for this search that are not seen, refused or shown of late."""
        index = self._index if self._index is not None else await self.refresh()
        history = await self._history.of(person_id)
        shown = await slates.shown_since(self._database, person_id, now() - NOT_AGAIN_FOR)
        people, unknown_people = await self._people(search)
        models, unknown_titles = await self._titles(search)
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
            rows=choice.rows,
            met=met,
            models=models,
            count=count,
        )
        return Suggestions(films, choice.relaxed, unknown_people + unknown_titles)

    def _current_index(self) -> FilmIndex:
        engine = sync_engine(self._database.url)
        try:
            return load_or_build(engine, self._index_dir)
        finally:
            engine.dispose()

    async def _people(self, search: Search) -> tuple[frozenset[int] | None, tuple[str, ...]]:
        """The films of the people asked for, and the names nobody in the catalog bears."""
        films: set[int] = set()
        unknown = []
        for name in search.constraints.people:
            found = await lookup.ids_with_person(self._database, name)
            films |= found
            if not found:
                unknown.append(name)
        return (frozenset(films) if films else None), tuple(unknown)

    async def _titles(self, search: Search) -> tuple[tuple[int, ...], tuple[str, ...]]:
        """The films named as examples, and the titles that are not in the catalog."""
        films, unknown = [], []
        for title in search.constraints.like:
            film = await lookup.named(self._database, title)
            if film is None:
                unknown.append(title)
            else:
                films.append(film.id)
        return tuple(films), tuple(unknown)


def _choose(
    index: FilmIndex,
    search: Search,
    *,
    history: PersonHistory,
    rows: Mask,
    met: tuple[Limit, ...],
    models: tuple[int, ...],
    count: int,
) -> tuple[Suggestion, ...]:
    """Rank the films that may be offered."""
    wanted = target(search)
    liked = likes(index, history.ratings, search.reading.emotions)
    model_rows = np.flatnonzero(index.rows_of(frozenset(models)))
    to_models = _likeness(index, model_rows)
    scores = Scores(mood_fit(index, wanted), liked.scores, to_models.max(axis=1), index.priors)
    total = scores.total
    return tuple(
        Suggestion(
            film_id=int(index.ids[row]),
            propensity=1.0,
            reason=reason(
                index,
                int(row),
                wanted=wanted,
                likes=liked,
                met=met,
                like_film_id=_model_for(index, to_models, model_rows, int(row)),
            ),
            fit=float(scores.fit[row]),
            likes=float(scores.likes[row]),
            prior=float(scores.prior[row]),
            total=float(total[row]),
        )
        for row in diverse_top(index, total, rows, count)
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
