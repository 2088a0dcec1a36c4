"""The shelf of posters: drawn once, and known again only as long as the picture is the same."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.replies import shelf as shelf_module
from bot.replies.posters import PosterFilm
from bot.replies.shelf import PosterShelf
from catalog.films.film import Film
from catalog.films.scraped import Translation
from emotion.vocabulary import Feeling

FILM = Film(
    id=7,
    title="Paddington 2",
    original_title="Paddington 2",
    year=2017,
    runtime_minutes=103,
    certificate="U",
    synopsis="",
    countries=("GB",),
    languages=("en",),
    genres=("comedy",),
    keywords=(),
    directors=("Paul King",),
    cast=(),
    poster_url=None,
    feelings={Feeling.JOY: 0.9},
)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The titles of the posters drawn."""
    titles: list[str] = []

    def draw(film: PosterFilm) -> bytes:
        titles.append(film.title)
        if film.title == "Broken":
            raise OSError("no font")
        return film.title.encode()

    monkeypatch.setattr(shelf_module, "draw_poster", draw)
    return titles


async def test_many_who_want_a_poster_at_once_have_it_drawn_once(drawn: list[str]) -> None:
    shelf = PosterShelf(None, 1)
    pictures = await asyncio.gather(*(shelf.picture(FILM) for _ in range(5)))
    assert pictures == [b"Paddington 2"] * 5
    assert drawn == ["Paddington 2"]


async def test_a_poster_bears_the_title_that_the_person_knows(drawn: list[str]) -> None:
    shelf, russian = PosterShelf(None, 1), {"ru": Translation("Приключения Паддингтона 2")}
    film = replace(FILM, translations={"en": Translation(FILM.title), **russian})
    await shelf.picture(film)
    await shelf.picture(film.told_in("ru"))
    assert drawn == ["Paddington 2", "Приключения Паддингтона 2"]


async def test_what_telegram_holds_is_not_drawn_again(drawn: list[str]) -> None:
    shelf = PosterShelf(None, 1)
    await shelf.remember(FILM, "file-7")
    assert await shelf.picture(FILM) == "file-7"
    assert drawn == []
    await shelf.drop(FILM)
    assert await shelf.picture(FILM) == b"Paddington 2"


@pytest.mark.parametrize(
    "changed", [{"poster_url": "https://posters.example/7.jpg"}, {"title": "Paddington in Peru"}]
)
async def test_a_film_with_a_new_picture_shows_it(
    drawn: list[str], changed: dict[str, str]
) -> None:
    shelf = PosterShelf(None, 1)
    await shelf.remember(FILM, "file-7")
    film = replace(FILM, **changed)  # type: ignore[arg-type] # names are checked by replace
    assert await shelf.picture(film) in {film.poster_url, film.title.encode()}
    assert len(drawn) == (film.poster_url is None)


async def test_a_drawing_that_failed_is_tried_again(drawn: list[str]) -> None:
    shelf = PosterShelf(None, 1)
    broken = replace(FILM, title="Broken")
    for _ in range(2):
        with pytest.raises(OSError, match="no font"):
            await shelf.drawn(broken)
    assert drawn == ["Broken"] * 2
