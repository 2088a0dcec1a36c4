"""Suggest films for somebody who feels like this, here and now."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np

from catalog.base import now
from catalog.engine import Database, opened
from catalog.films import lookup, subjects
from catalog.people.history import History, Known
from emotion.vocabulary import Constraints
from recommender.answer import Asked, Suggestion, Suggestions, answer
from recommender.filters import Limit
from recommender.index import Index, load_or_build
from recommender.learning.weights import load as load_weights
from recommender.ranking import PARTS, USUAL
from recommender.refused import ids_refused
from recommender.resolve import Resolved, resolve
from recommender.search import Search
from recommender.sparing import spared_subjects
from recommender.taste.community import Community
from recommender.taste.files import load
from recommender.together import InIt, Rule, answer_together, in_it_for

__all__ = ["Recommender", "Suggestion", "Suggestions"]

NOT_AGAIN_FOR = timedelta(days=21)
SLATE_SIZE = 5
# The index is a worker's to build; a bot that waits in vain does it itself.
_PATIENCE = 4.0


@dataclass(frozen=True, slots=True)
class _Named:
    """What a search names, as the catalog knows it.

    Attributes:
        found: ids of the films of the people and subjects, where any is known.
        models: ids of the films named as examples.
        refused: ids of the films that were refused by name.
    """

    found: Mapping[Limit, frozenset[int]]
    models: tuple[int, ...]
    refused: frozenset[int]


class Recommender:
    """Answers searches from the index, the person's history and what was shown of late."""

    def __init__(
        self,
        database: Database,
        history: History,
        index_dir: Path,
        *,
        taste_dir: Path | None = None,
        weights_file: Path | None = None,
        chance: np.random.Generator | None = None,
    ) -> None:
        """Nothing is read before the first question.

        Args:
            database: films and people.
            history: what people have said of films.
            index_dir: where the ranking index lies.
            taste_dir: where lies what was learned from everybody's ratings; None to do without.
            weights_file: where lies what the parts of a score were found to count; None for the
                usual weights.
            chance: what to draw with, so that not everybody in a mood is offered the same films;
                without it the best come first, always.
        """
        self._chance = chance
        self._database = database
        self._history = history
        self._index_dir = index_dir
        self._taste_dir = taste_dir
        self._weights_file = weights_file
        self._weights = USUAL
        self._index: Index | None = None
        self._community: Community | None = None

    async def resolve(self, search: Search) -> Resolved:
        """Match what was typed of people, subjects and titles to the catalog."""
        return await resolve(self._database, search)

    async def refresh(self) -> Index:
        """Take up the index of the catalog as it is now, and what was learned of taste.

        The index is built here when no worker has done so; taste is not.
        """
        self._index = await asyncio.to_thread(self._current_index)
        if self._taste_dir is not None:
            self._community = await asyncio.to_thread(load, self._taste_dir, self._community)
        if self._weights_file is not None:
            self._weights = await asyncio.to_thread(load_weights, self._weights_file)
        return self._index

    async def known(self, person_id: int) -> Known:
        """What is known of a person, as `suggest` wants to know it."""
        return await self._history.known(person_id, now() - NOT_AGAIN_FOR)

    async def suggest(
        self,
        person_id: int,
        search: Search,
        *,
        count: int = SLATE_SIZE,
        known: Known | None = None,
    ) -> Suggestions:
        """The best films for this search that are not seen, refused or shown of late.

        Where several people are in a picture, they are chosen so that none of these is miserable.

        Args:
            person_id: who asks.
            search: what for. People, subjects and titles are the catalog's own: `resolve` what was
                typed first. Others are ignored.
            count: how many films at the most.
            known: of the person, where that was just looked up.
        """
        index = self._index if self._index is not None else await self.refresh()
        known = known or await self.known(person_id)
        named = await self._named(search.constraints)
        spared = await subjects.ids_about(self._database, *spared_subjects(search))
        named = replace(named, refused=named.refused | spared)
        asked = [self._asked(one, known, named) for one in search.each]
        if len(asked) > 1:
            return await asyncio.to_thread(
                answer_together, index, asked, count, chance=self._chance
            )
        return await asyncio.to_thread(answer, index, asked[0], count, self._chance)

    async def suggest_together(
        self,
        everyone: Sequence[tuple[int, Search]],
        *,
        count: int = SLATE_SIZE,
        rule: Rule = Rule.FAIR,
    ) -> Suggestions:
        """The best films for several people at once, each with their own mood and taste.

        Raises:
            ValueError: nobody is there.
        """
        index = self._index if self._index is not None else await self.refresh()
        # What one asks for, all do, mostly: it is looked up once.
        limits = {search.constraints for _who, search in everyone}
        named = {told: await self._named(told) for told in limits}
        known = [await self.known(who) for who, _search in everyone]
        # With no wait between them, so that all are asked by the same models.
        asked = [
            self._asked(search, knows, named[search.constraints])
            for (_who, search), knows in zip(everyone, known, strict=True)
        ]
        return await asyncio.to_thread(
            answer_together, index, asked, count, rule=rule, chance=self._chance
        )

    async def in_it_for(self, film_id: int, everyones: Sequence[Search]) -> tuple[InIt, ...]:
        """What is in a film for each of those who look for it together, by their moods alone.

        One for each; none for a film that the catalog has no more.
        """
        index = self._index if self._index is not None else await self.refresh()
        return in_it_for(index, film_id, everyones)

    def _asked(self, search: Search, known: Known, named: _Named) -> Asked:
        """The search, with all that is known of who asks."""
        return Asked(
            search,
            ratings=known.history.ratings,
            never=frozenset(known.history.known | known.shown | set(named.models) | named.refused),
            found=named.found,
            models=named.models,
            community=self._community,
            shown=known.shown,
            year=now().year,
            weights=self._weights,
        )

    def counted(self, parts: Mapping[str, float], share: float) -> list[str]:
        """Which parts of a film's score spoke for it, the one that counts most first.

        Args:
            parts: the score's parts by name, unweighted, as they are kept with an offer.
            share: what a part must make up of all that spoke for it, in [0, 1].
        """
        weighted = {part: getattr(self._weights, part) * parts.get(part, 0.0) for part in PARTS}
        spoke = sum(max(0.0, weight) for weight in weighted.values())
        said = [part for part in PARTS if weighted[part] > share * spoke]
        return sorted(said, key=lambda part: -weighted[part])

    def _current_index(self) -> Index:
        with opened(self._database.url) as engine:
            return load_or_build(engine, self._index_dir, at_hand=self._index, patience=_PATIENCE)

    async def _named(self, told: Constraints) -> _Named:
        """Look up in the catalog what is named in a search."""
        ways = (
            (Limit.PEOPLE, told.people, lookup.ids_with_person),
            (Limit.SUBJECT, told.about, subjects.ids_about),
        )
        found: dict[Limit, frozenset[int]] = {}
        for limit, names, ids in ways:
            theirs = [frozenset(await ids(self._database, name)) for name in names]
            if told.together and limit is Limit.PEOPLE and theirs:
                found[limit] = frozenset.intersection(*theirs)
            elif theirs:
                found[limit] = frozenset().union(*theirs)
        models = [await lookup.named(self._database, title) for title in told.like]
        refused = await ids_refused(self._database, told)
        return _Named(
            {limit: films for limit, films in found.items() if films},
            tuple(film.id for film in models if film is not None),
            frozenset(refused),
        )
