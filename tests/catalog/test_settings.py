from pathlib import Path

import pytest
from pydantic import ValidationError

from catalog.settings import StorageSettings


def test_without_settings_everything_lies_in_the_data_folder(tmp_path: Path) -> None:
    settings = StorageSettings(data_dir=tmp_path)

    assert settings.database == f"sqlite:///{tmp_path / 'reelmood.db'}"
    assert settings.index_dir == tmp_path / "index"
    assert settings.redis_url == ""


def test_an_empty_line_in_the_environment_is_as_good_as_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "")
    monkeypatch.setenv("REDIS_URL", "")

    assert StorageSettings().database.startswith("sqlite:///")


def test_a_database_url_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://somebody@db/reelmood")

    assert StorageSettings().database == "postgresql://somebody@db/reelmood"


@pytest.mark.parametrize("url", ["mysql://db/x", "reelmood.db", "://", "sqlite"])
def test_other_databases_are_refused(url: str) -> None:
    with pytest.raises(ValidationError, match="must"):
        StorageSettings(database_url=url)


@pytest.mark.parametrize("url", ["http://cache", "localhost:6379", "redis"])
def test_what_is_no_redis_is_refused(url: str) -> None:
    with pytest.raises(ValidationError, match="must start with redis://"):
        StorageSettings(redis_url=url)


@pytest.mark.parametrize("url", ["redis://cache", "rediss://cache:1/2", "unix:///run/cache.sock"])
def test_every_way_to_a_redis_is_taken(url: str) -> None:
    assert StorageSettings(redis_url=url).redis_url == url


def test_settings_stay_as_they_were_read() -> None:
    settings = StorageSettings()
    with pytest.raises(ValidationError, match="frozen"):
        settings.redis_url = "redis://elsewhere"
