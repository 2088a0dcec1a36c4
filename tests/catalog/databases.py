"""Databases for tests: empty ones on both engines, and copies of one with the seed films."""

import atexit
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, Executable, Select, text

from catalog.base import Base
from catalog.engine import Database, opened
from catalog.films.scraped import ScrapedFilm
from catalog.films.upsert import upsert
from catalog.migrate import migrate
from catalog.operations import seed
from catalog.profiles.compute import refresh_profiles
from catalog.session import writing
from recommender.index import load_or_build
from tests.servers.postgres import Postgres

_BOTH = ("sqlite", pytest.param("postgresql", marks=pytest.mark.database))


@cache
def _template(*, with_films: bool) -> Path:
    """A data folder to be copied, with an SQLite file; it goes with the process."""
    folder = Path(tempfile.mkdtemp(prefix="reelmood-template-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    url = f"sqlite:///{folder / 'reelmood.db'}"
    migrate(url)
    if with_films:
        seed(url)
        with opened(url) as engine:
            load_or_build(engine, folder / "index")
    return folder


def copy_of_seeded(folder: Path) -> str:
    """A database with the seed films and their profiles, and their index in `index` beside it.

    Args:
        folder: where it is put.

    Returns:
        The database's URL.
    """
    shutil.copytree(_template(with_films=True), folder, dirs_exist_ok=True)
    return f"sqlite:///{folder / 'reelmood.db'}"


@pytest.fixture(params=_BOTH)
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database without tables, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'reelmood.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture(params=_BOTH)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database with empty tables, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        path = tmp_path / "reelmood.db"
        shutil.copy(_template(with_films=False) / "reelmood.db", path)
        return f"sqlite:///{path}"
    url = str(request.getfixturevalue("postgres_tables"))
    names = ", ".join(table.name for table in Base.metadata.sorted_tables)
    with opened(url) as engine, engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    return url


@pytest.fixture(scope="session")
def postgres_tables(_postgres_server: Postgres) -> Iterator[str]:
    """The URL of a database with tables; emptying it is much quicker than making one."""
    name = _postgres_server.create()
    url = _postgres_server.url(name)
    # That migrations make the same tables is a test of its own.
    with opened(url) as engine:
        Base.metadata.create_all(engine)
    yield url
    _postgres_server.drop(name)


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    with opened(database_url) as engine:
        yield engine


@pytest.fixture
def seeded_url(tmp_path: Path) -> str:
    """An SQLite database with the seed films and their profiles."""
    return copy_of_seeded(tmp_path / "seeded")


@pytest.fixture
def seeded_index(seeded_url: str) -> Path:
    """Where the index of that database lies."""
    return Path(seeded_url.removeprefix("sqlite:///")).parent / "index"


@pytest.fixture
async def seeded(seeded_url: str) -> AsyncIterator[Database]:
    database = Database(seeded_url)
    yield database
    await database.close()


async def changed(database: Database, statement: Executable) -> None:
    """Change something behind everybody's back."""
    await database.write(lambda connection: connection.execute(statement))


async def found(database: Database, question: Select[Any]) -> Any:
    """The first value that a question finds."""
    return await database.read(lambda connection: connection.scalar(question))


def some_film(title: str = "Paddington", year: int = 2014, **fields: object) -> ScrapedFilm:
    """A film that a source might tell of."""
    told: dict[str, object] = {
        "source": "test",
        "title": title,
        "year": year,
        "directors": ("Paul King",),
        "genres": ("comedy", "family"),
        **fields,
    }
    return ScrapedFilm(**told)  # type: ignore[arg-type] # tests write what fits


def bring_in(url: str, *films: ScrapedFilm, profiled: bool = False) -> list[int]:
    """Put films into a catalog; their ids."""
    with opened(url) as engine, writing(engine) as session:
        ids = [result.film_id for result in upsert(session, films)]
        if profiled:
            refresh_profiles(session)
    return ids
