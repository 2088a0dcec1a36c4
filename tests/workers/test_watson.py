"""Watson reads what is told of films: once each, and only where it is there and well."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer
from aiohttp.web import Response
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from catalog.films.models import FilmRow
from catalog.films.scraped import Review, ScrapedFilm
from catalog.films.upsert import upsert
from catalog.profiles.compute import refresh_profiles
from catalog.session import writing
from catalog.settings import StorageSettings
from emotion.words.watson import WatsonReader, WatsonSettings
from tests.catalog.databases import bring_in, some_film
from tests.emotion.words.watson_server import API_KEY, Watson
from workers.tasks import keep_catalog
from workers.watson import read_texts

PLOT = (
    "A bear comes to the city with a jar of marmalade and finds that it is not what he was told "
    "it would be, and then he looks for a home with the people who take him in."
)
SAID = Review(
    "I laughed and I cried, and so did all of the people who were with me that night, " * 2
)
GERMAN = "Der Bär kommt in die Stadt und findet nicht, was er sucht, und ist so allein. " * 3


@pytest.fixture
def watson() -> Watson:
    return Watson()


@pytest.fixture
async def reader(watson: Watson) -> AsyncIterator[WatsonReader]:
    async with TestServer(watson.app()) as server:
        url = str(server.make_url("")).rstrip("/")
        reader = WatsonReader(WatsonSettings(url, API_KEY, url, deadline_seconds=60.0))
        yield reader
        reader.close()


def _bring_in(engine: Engine, *films: ScrapedFilm) -> None:
    with writing(engine) as session:
        upsert(session, films)
        refresh_profiles(session)


def _feelings(engine: Engine, title: str) -> dict[str, float]:
    with writing(engine) as session:
        refresh_profiles(session)
        row = session.query(FilmRow).filter_by(title=title).one()
        assert row.profile is not None
        return row.profile.feelings


async def test_a_plot_and_its_reviews_are_read_once_and_colour_the_profile(
    engine: Engine, reader: WatsonReader, watson: Watson
) -> None:
    _bring_in(
        engine,
        some_film("One", plot=PLOT, reviews=(SAID,)),
        # Another film's page copied the same text.
        some_film("Two", synopsis=PLOT),
        some_film("Three", synopsis="Short."),
        some_film("Four", plot=GERMAN),
    )
    before = _feelings(engine, "One")

    assert await read_texts(engine, reader, pause=0.0) == 2

    assert sorted(asked["text"] for asked in watson.asked) == sorted([PLOT, SAID.excerpt.strip()])
    after = _feelings(engine, "One")
    assert after["sadness"] > before["sadness"]
    assert after["wonder"] == before["wonder"]

    assert await read_texts(engine, reader, pause=0.0) == 0
    assert len(watson.asked) == 2


async def test_a_watson_in_trouble_is_left_alone_and_films_keep_their_profiles(
    engine: Engine, reader: WatsonReader, watson: Watson
) -> None:
    watson.failures = [Response(status=500) for _ in range(20)]
    _bring_in(
        engine, *(some_film(f"Film {number}", plot=f"{PLOT} {number}") for number in range(9))
    )
    before = _feelings(engine, "Film 1")

    assert await read_texts(engine, reader, pause=0.0) == 0

    # After three texts; how often each was tried is a matter of time.
    assert len({asked["text"] for asked in watson.asked}) == 3
    assert _feelings(engine, "Film 1") == before


def test_what_did_not_change_is_not_even_looked_at_again(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = StorageSettings(database_url=database_url, data_dir=tmp_path)
    bring_in(database_url, some_film("One", plot=PLOT))
    assert [keep_catalog(storage), keep_catalog(storage)] == [1, 0]

    def look(_session: Session) -> None:
        raise AssertionError("a catalog that has not changed was looked through")

    with monkeypatch.context() as watched:
        watched.setattr("workers.tasks.new_profiles", look)
        assert keep_catalog(storage) == 0

    bring_in(database_url, some_film("Two", plot=PLOT))
    assert keep_catalog(storage) == 1
