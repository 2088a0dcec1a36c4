import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sqlalchemy
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import catalog
import catalog.films.pages
import catalog.people.models
import catalog.profiles.moods  # they register their tables, as films.models does
from catalog.base import Base
from catalog.engine import Database, sync_engine
from catalog.films import lookup
from catalog.films.models import FilmTitleRow
from catalog.films.subjects import subject_named
from catalog.migrate import LOCK, migrate
from tests.catalog.databases import bring_in, some_film


@pytest.fixture
def config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(catalog.__file__).parent / "migrations"))
    return config


def _differences(url: str) -> list[object]:
    engine = sync_engine(url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        differences = compare_metadata(context, Base.metadata)
    engine.dispose()
    return list(differences)


def _tables(url: str) -> set[str]:
    engine = sync_engine(url)
    tables = set(sqlalchemy.inspect(engine).get_table_names())
    engine.dispose()
    return tables


def test_migrations_make_the_tables_of_the_models(empty_database_url: str) -> None:
    migrate(empty_database_url)

    assert _differences(empty_database_url) == []
    assert _tables(empty_database_url) == {*Base.metadata.tables, "alembic_version"}


def test_migrating_twice_is_migrating_once(empty_database_url: str) -> None:
    migrate(empty_database_url)
    migrate(empty_database_url)

    assert _differences(empty_database_url) == []


def test_migrations_can_be_taken_back_and_made_again(
    empty_database_url: str, config: Config
) -> None:
    migrate(empty_database_url)
    engine = sync_engine(empty_database_url)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    engine.dispose()
    assert _tables(empty_database_url) == {"alembic_version"}

    migrate(empty_database_url)

    assert _differences(empty_database_url) == []


async def test_films_of_before_are_found_by_subject_and_surname_after(
    database_url: str, config: Config
) -> None:
    bring_in(
        database_url,
        some_film("One", keywords=("guide dog",), directors=("Guillermo del Toro",)),
        some_film("Two", keywords=(), directors=("Agnès Varda",)),
    )
    engine = sync_engine(database_url)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.stamp(config, "head")
        command.downgrade(config, "0002")
        credited = sqlalchemy.text("SELECT count(*) FROM film_credits")
        assert connection.scalar(credited) == 2
        connection.rollback()
        command.upgrade(config, "head")
    engine.dispose()
    database = Database(database_url)

    assert await subject_named(database, "dogs") == "dog"
    assert await lookup.person_named(database, "Del Toro") == "Guillermo del Toro"
    assert await lookup.person_named(database, "varda") == "Agnès Varda"
    await database.close()


async def test_films_of_before_are_found_by_short_titles_after(
    database_url: str, config: Config
) -> None:
    bring_in(database_url, some_film("Kill Bill: Vol. 1", 2003), some_film("Kill Joy", 2004))
    engine = sync_engine(database_url)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        connection.execute(sqlalchemy.delete(FilmTitleRow))
        connection.commit()
        command.stamp(config, "0009")
        command.upgrade(config, "0010")
    engine.dispose()
    database = Database(database_url)

    film = await lookup.titled(database, "kill bill")
    await database.close()
    assert film is not None
    assert film.title == "Kill Bill: Vol. 1"


async def test_names_of_before_are_found_as_they_are_typed_after(
    database_url: str, config: Config
) -> None:
    [film_id] = bring_in(
        database_url,
        some_film(
            "Død snø",
            other_titles=("Dead Snow", "Snœ"),
            directors=("Tommy Wirkola",),
            cast=("Bjørn Sundquist",),
            keywords=("smørbrød",),
        ),
    )
    engine = sync_engine(database_url)
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        before = (
            "UPDATE films SET match_title = 'død snø'",
            "UPDATE film_credits SET match_name = 'bjørn sundquist' WHERE role = 'cast'",
            "UPDATE film_subjects SET match_name = 'smørbrød'",
            "UPDATE film_titles SET match_title = 'snœ' WHERE match_title = 'snoe'",
            # As another source may have told it.
            f"INSERT INTO film_titles VALUES ({film_id}, 'snoe', 'Snoe')",  # noqa: S608 # a number
        )
        for told in before:
            connection.execute(sqlalchemy.text(told))
        connection.commit()
        command.stamp(config, "0015")
        command.upgrade(config, "0016")
        named = sqlalchemy.text("SELECT match_title FROM film_titles ORDER BY 1")
        assert list(connection.scalars(named)) == ["dead snow", "snoe"]
    engine.dispose()
    database = Database(database_url)

    found = await lookup.titled(database, "Dod sno")
    assert found is not None
    assert found.id == film_id
    assert await lookup.person_named(database, "Bjorn Sundquist") == "Bjørn Sundquist"
    assert await subject_named(database, "smorbrod") == "smørbrød"
    await database.close()


def test_migrations_have_one_head(config: Config) -> None:
    assert len(ScriptDirectory.from_config(config).get_heads()) == 1


def test_the_folder_of_a_new_sqlite_file_is_made(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'deep' / 'down' / 'reelmood.db'}"

    migrate(url)

    assert "films" in _tables(url)


def test_a_bot_and_a_worker_that_start_at_once_both_find_the_tables(
    empty_database_url: str,
) -> None:
    starting = [
        subprocess.Popen(
            [sys.executable, "-m", "catalog", "init", "--database", empty_database_url]
        )
        for _ in range(2)
    ]

    assert [process.wait() for process in starting] == [0, 0]
    assert _differences(empty_database_url) == []


@pytest.mark.database
def test_one_migration_waits_for_another(postgres_url: str) -> None:
    engine = sync_engine(postgres_url)
    with engine.connect() as other, ThreadPoolExecutor() as pool:
        other.exec_driver_sql(f"SELECT pg_advisory_lock({LOCK})")
        migrating = pool.submit(migrate, postgres_url)
        waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        while not other.exec_driver_sql(waiting).scalar():
            assert not migrating.done()
        assert _tables(postgres_url) == set()
        other.exec_driver_sql(f"SELECT pg_advisory_unlock({LOCK})")
        migrating.result()
    engine.dispose()

    assert "films" in _tables(postgres_url)


def test_a_checkout_may_lie_anywhere(tmp_path: Path) -> None:
    folder = tmp_path / "100% mine"
    packages = Path(catalog.__file__).parents[1]
    for name in ("catalog", "emotion"):
        shutil.copytree(packages / name, folder / name)
    url = f"sqlite:///{tmp_path / 'reelmood.db'}"

    subprocess.run(
        [sys.executable, "-m", "catalog", "init", "--database", url], cwd=folder, check=True
    )

    assert "films" in _tables(url)
