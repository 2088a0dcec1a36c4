"""The shelf of posters: what Telegram already holds is sent by its file_id, the rest is drawn."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict

from redis.asyncio import Redis
from redis.exceptions import RedisError

from bot.replies.posters import PosterFilm, draw_poster
from catalog.films.film import Film

_log = logging.getLogger(__name__)
# A new way of drawing makes what Telegram holds old.
_EDITION = 1
_KEPT_SECONDS = 60 * 24 * 3600
_REMEMBERED = 5000


class PosterShelf:
    """Finds the picture for a film's card.

    A file_id is good only for the bot it was given to, so the shelf belongs to one bot.
    """

    def __init__(self, redis: Redis | None, bot_id: int) -> None:
        """Share file ids through Redis, when there is one, with this bot's other processes."""
        self._redis = redis
        self._bot_id = bot_id
        self._known: OrderedDict[int, str] = OrderedDict()

    async def picture(self, film: Film) -> str | bytes:
        """A file_id, the URL of a poster, or the bytes of a drawn one; best first."""
        return await self._file_id(film.id) or film.poster_url or await self.drawn(film)

    async def drawn(self, film: Film) -> bytes:
        """The drawn poster, a JPEG."""
        return await asyncio.to_thread(
            draw_poster,
            PosterFilm(
                title=film.title,
                year=film.year,
                feelings=film.feelings,
                genres=film.genres,
                directors=film.directors,
                seed=film.id,
            ),
        )

    async def remember(self, film_id: int, file_id: str) -> None:
        """Telegram holds the picture now."""
        if self._known.get(film_id) == file_id:
            return
        self._know(film_id, file_id)
        if self._redis is not None:
            try:
                await self._redis.set(self._key(film_id), file_id, ex=_KEPT_SECONDS)
            except (RedisError, OSError) as error:
                _log.warning("Redis kept no file_id: %s", type(error).__name__)

    async def drop(self, film_id: int) -> None:
        """Telegram does not know the file_id any more."""
        self._known.pop(film_id, None)
        if self._redis is not None:
            try:
                await self._redis.delete(self._key(film_id))
            except (RedisError, OSError) as error:
                _log.warning("Redis dropped no file_id: %s", type(error).__name__)

    async def _file_id(self, film_id: int) -> str | None:
        if film_id in self._known or self._redis is None:
            return self._known.get(film_id)
        try:
            told = await self._redis.get(self._key(film_id))
        except (RedisError, OSError) as error:
            _log.warning("Redis gave no file_id: %s", type(error).__name__)
            return None
        if told is None:
            return None
        self._know(film_id, str(told))
        return str(told)

    def _know(self, film_id: int, file_id: str) -> None:
        self._known[film_id] = file_id
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def _key(self, film_id: int) -> str:
        return f"reelmood:poster:{_EDITION}:{self._bot_id}:{film_id}"
