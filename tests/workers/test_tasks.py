from pathlib import Path

from catalog.settings import StorageSettings
from tests.catalog.databases import bring_in, some_film
from workers.tasks import keep_catalog, keep_taste


def test_upkeep_scores_what_is_new_and_builds_the_index(database_url: str, tmp_path: Path) -> None:
    storage = StorageSettings(database_url=database_url, data_dir=tmp_path)
    bring_in(database_url, some_film("One"), some_film("Two"))

    assert keep_catalog(storage) == 2
    [first] = storage.index_dir.iterdir()
    assert keep_catalog(storage) == 0
    assert [*storage.index_dir.iterdir()] == [first]

    bring_in(database_url, some_film("Three"))
    assert keep_catalog(storage) == 1
    [second] = storage.index_dir.iterdir()
    assert int(second.name) > int(first.name)


def test_upkeep_of_an_empty_catalog_is_no_error(database_url: str, tmp_path: Path) -> None:
    assert keep_catalog(StorageSettings(database_url=database_url, data_dir=tmp_path)) == 0


def test_where_nobody_agreed_no_taste_is_learned(database_url: str, tmp_path: Path) -> None:
    assert keep_taste(StorageSettings(database_url=database_url, data_dir=tmp_path)) == 0
