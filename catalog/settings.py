"""Where things are kept; read from the environment and `.env`, by every process."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

_Settings = TypeVar("_Settings", bound=BaseSettings)


class SettingsError(Exception):
    """A setting is wrong; the message is one line that a person can act on."""


def read(kind: type[_Settings]) -> _Settings:
    """Read settings of this kind.

    Raises:
        SettingsError: one is wrong; the message names it and says what it must be. It does not
            show the value, which may hold a password.
    """
    try:
        return kind()
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        told = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{name}: {told}" if name else told) from None


def _database_url(value: str) -> str:
    """Check the URL of a database we speak with; postgres:// is PostgreSQL by its old name."""
    if value.startswith("postgres://"):
        value = f"postgresql{value.removeprefix('postgres')}"
    try:
        backend = make_url(value).get_backend_name() if value else "sqlite"
    except ArgumentError as error:
        raise ValueError("must be a URL such as sqlite:///data/reelmood.db") from error
    if backend not in {"sqlite", "postgresql"}:
        raise ValueError("must start with sqlite:// or postgresql://")
    return value


def _redis_url(value: str) -> str:
    """Check the URL of a Redis."""
    if value and urlsplit(value).scheme not in {"redis", "rediss", "unix"}:
        raise ValueError("must start with redis://, rediss:// or unix://")
    return value


class StorageSettings(BaseSettings):
    """Database, Redis and data folder; an empty value is as good as none."""

    model_config = SettingsConfigDict(
        env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    database_url: Annotated[str, AfterValidator(_database_url)] = ""
    redis_url: Annotated[str, AfterValidator(_redis_url)] = ""
    data_dir: Path = Path("data")

    @property
    def database(self) -> str:
        """The database URL; without one, an SQLite file in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'reelmood.db'}"

    @property
    def index_dir(self) -> Path:
        """Where the ranking index lies."""
        return self.data_dir / "index"

    @property
    def taste_dir(self) -> Path:
        """Where what was learned from everybody's ratings lies."""
        return self.data_dir / "taste"

    @property
    def weights_file(self) -> Path:
        """Where lies what the parts of a score were found to count."""
        return self.data_dir / "weights.json"
