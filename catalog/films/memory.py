"""Films kept at hand, so that a card need not ask the database for what seldom changes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence

from catalog.engine import Database
from catalog.films.film import Film
from catalog.films.lookup import films_by_id

_FRESH_SECONDS = 60.0
_MOST = 5000


class FilmMemory:
    """Remembers the films lately asked for; a change in the catalog shows within a minute."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing is remembered yet."""
        self._database = database
        self._clock = clock
        self._films: OrderedDict[int, tuple[float, Film]] = OrderedDict()

    async def by_id(self, ids: Sequence[int]) -> list[Film]:
        """The films with these ids, in this order; unknown ids are left out."""
        now = self._clock()
        found = {
            film_id: self._films[film_id][1] for film_id in ids if self._is_fresh(film_id, now)
        }
        missing = [film_id for film_id in ids if film_id not in found]
        for film in await films_by_id(self._database, missing):
            found[film.id] = film
            self._films[film.id] = (now, film)
            self._films.move_to_end(film.id)
        while len(self._films) > _MOST:
            self._films.popitem(last=False)
        return [found[film_id] for film_id in ids if film_id in found]

    def _is_fresh(self, film_id: int, now: float) -> bool:
        known = self._films.get(film_id)
        return known is not None and now - known[0] < _FRESH_SECONDS
