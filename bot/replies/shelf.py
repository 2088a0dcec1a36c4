"""The shelf of posters: what Telegram already holds is sent by its file_id, the rest is drawn."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from hashlib import blake2b

from redis.asyncio import Redis

from bot.replies.posters import PosterFilm, draw_poster
from catalog.cache import Cache
from catalog.films.film import Film

# A new way of drawing makes what Telegram holds old.
_EDITION = 3
_KEPT_SECONDS = 60 * 24 * 3600
_REMEMBERED = 5000
# Drawn posters kept at hand until Telegram has them; one takes some 60 KB.
_DRAWN = 64


class PosterShelf:
    """Finds the picture for a film's card.

    A file_id is good only for the bot it was given to, so the shelf belongs to one bot.
    """

    def __init__(self, redis: Redis | None, bot_id: int) -> None:
        """Share file ids through Redis, when there is one, with this bot's other processes."""
        self._file_ids = Cache(redis, "file_id")
        self._bot_id = bot_id
        self._known: OrderedDict[str, str] = OrderedDict()
        self._drawn: OrderedDict[str, asyncio.Task[bytes]] = OrderedDict()

    async def preload(self) -> None:
        """Draw a poster for nobody: the first of a process takes up to twice as long."""
        await asyncio.to_thread(draw_poster, PosterFilm("Reelmood", 2026, {}, ()))

    async def file_id(self, film: Film) -> str | None:
        """The name that Telegram has for the picture, if it holds it."""
        key = self._key(film)
        if key not in self._known:
            file_id = await self._file_ids.get(key)
            if file_id is None:
                return None
            self._know(key, file_id)
        return self._known[key]

    async def picture(self, film: Film) -> str | bytes:
        """A file_id, the URL of a poster, or the bytes of a drawn one; best first."""
        return await self.file_id(film) or film.poster_url or await self.drawn(film)

    async def drawn(self, film: Film) -> bytes:
        """The drawn poster, a JPEG; who asks for it meanwhile shares the drawing."""
        key = self._key(film)
        drawing = self._drawn.get(key)
        if drawing is None:
            drawing = asyncio.create_task(asyncio.to_thread(draw_poster, _poster_film(film)))
            self._drawn[key] = drawing
            drawing.add_done_callback(lambda done: self._keep_if_good(key, done))
            while len(self._drawn) > _DRAWN:
                self._drawn.popitem(last=False)
        # One who gives up must not take it from the others.
        return await asyncio.shield(drawing)

    async def remember(self, film: Film, file_id: str) -> None:
        """Telegram holds the picture now."""
        key = self._key(film)
        if self._known.get(key) == file_id:
            return
        self._know(key, file_id)
        await self._file_ids.keep(key, file_id, _KEPT_SECONDS)

    async def drop(self, film: Film) -> None:
        """Telegram does not know the file_id any more."""
        key = self._key(film)
        self._known.pop(key, None)
        await self._file_ids.drop(key)

    def _keep_if_good(self, key: str, drawing: asyncio.Task[bytes]) -> None:
        if drawing.cancelled() or drawing.exception() is not None:
            self._drawn.pop(key, None)

    def _know(self, key: str, file_id: str) -> None:
        self._known[key] = file_id
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def _key(self, film: Film) -> str:
        """What tells this picture from all others, also from an earlier one of the same film."""
        shows = film.poster_url or repr(_poster_film(film))
        mark = blake2b(shows.encode(), digest_size=8).hexdigest()
        return f"reelmood:poster:{_EDITION}:{self._bot_id}:{film.id}:{mark}"


def _poster_film(film: Film) -> PosterFilm:
    return PosterFilm(
        title=film.title,
        stand_ins=(film.english.title, film.original_title),
        year=film.year,
        feelings=film.feelings,
        genres=film.genres,
        directors=film.directors,
        seed=film.id,
    )
