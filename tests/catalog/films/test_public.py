"""Where a film can be watched, and how the public rates it, as the sources said last."""

from __future__ import annotations

from catalog.engine import Database
from catalog.films.public import Provider, Public, PublicRating, public_of
from catalog.films.scraped import WhereToWatch
from tests.catalog.databases import bring_in, some_film

_TRAILER = "https://example.org/trailer"


async def test_what_the_sources_say_of_a_film_is_found(database: Database) -> None:
    offers = (WhereToWatch("DE", "Mubi", "stream"),)
    told = some_film(source="tmdb", offers=offers, rating=(7.5, 10.0, 900), trailer_url=_TRAILER)
    of_others = some_film(source="imdb", rating=(8.0, 10.0, 5000))
    [film_id, same_id, other_id] = bring_in(
        database.url, told, of_others, some_film("Another", 1990)
    )
    assert film_id == same_id

    public = await public_of(database, film_id)
    nothing = await public_of(database, other_id)

    assert public.providers == (Provider("DE", "Mubi", "stream"),)
    assert public.ratings == (
        PublicRating("imdb", 8.0, 10.0, 5000),
        PublicRating("tmdb", 7.5, 10.0, 900),
    )
    assert public.trailer_url == _TRAILER
    assert nothing == Public()
