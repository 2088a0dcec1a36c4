"""Films kept at hand, so that a card need not ask the database for what seldom changes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence

from sqlalchemy.orm import Session

from catalog.engine import Database
from catalog.films.film import Film
from catalog.films.lookup import films_by_id
from catalog.films.revision import revision

_LOOKS_AFTER_SECONDS = 60.0
_MOST = 5000


class FilmMemory:
    """Remembers the films lately asked for; a change in the catalog shows within a minute."""

    def __init__(
        self,
        database: Database,
        *,
        most: int = _MOST,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is remembered yet.

        Args:
            database: where the films are.
            most: how many are remembered.
            clock: tells seconds.
        """
        self._database = database
        self._most = most
        self._clock = clock
        self._films: OrderedDict[int, Film] = OrderedDict()
        self._revision: int | None = None
        self._looks_at = clock()

    async def by_id(self, ids: Sequence[int], language: str) -> list[Film]:
        """The films with these ids, in this order, as told in a language; unknown ids are left out.

        Args:
            ids: of the films.
            language: an ISO 639-1 code.
        """
        await self._keep_up()
        # What is read now, and meanwhile changes, goes with the memory of before the change.
        films = self._films
        # Taken out before the wait, in which others may make room.
        at_hand = {film_id: films[film_id] for film_id in ids if film_id in films}
        missing = [film_id for film_id in ids if film_id not in at_hand]
        found = at_hand | {film.id: film for film in await films_by_id(self._database, missing)}
        for film_id, film in found.items():
            films[film_id] = film
            films.move_to_end(film_id)
        while len(films) > self._most:
            films.popitem(last=False)
        return [found[film_id].told_in(language) for film_id in ids if film_id in found]

    async def _keep_up(self) -> None:
        """Once a minute, see whether the catalog has changed, and if so forget everything."""
        if self._clock() < self._looks_at:
            return
        self._looks_at = self._clock() + _LOOKS_AFTER_SECONDS
        current = await self._database.read(lambda connection: revision(Session(connection)))
        if current != self._revision:
            self._films = OrderedDict()
            self._revision = current
