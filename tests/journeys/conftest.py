"""The whole bot, in front of a playground, for people to talk to."""

from __future__ import annotations

import asyncio
import io
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from skimage import data
from typer.testing import CliRunner

from bot.app import run
from bot.settings import Settings
from catalog.__main__ import app as catalog_cli
from catalog.engine import Database
from catalog.migrate import migrate
from playground.server import run_playground
from tests.playground.browser import browser
from tests.playground.person import Person

__all__ = ["browser"]


@dataclass(frozen=True)
class Reelmood:
    """A running bot: where people reach it, and what it keeps."""

    url: str
    settings: Settings
    database: Database

    def visitor(self, **who: str) -> AbstractAsyncContextManager[Person]:
        """Somebody new."""
        return Person.join(self.url, **who)  # type: ignore[arg-type] # names and languages


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the seed films in it, to be copied."""
    path = tmp_path_factory.mktemp("seeded") / "reelmood.db"
    migrate(f"sqlite:///{path}")
    result = CliRunner().invoke(catalog_cli, ["seed", "--database", f"sqlite:///{path}"])
    assert result.exit_code == 0, result.output
    return path


@asynccontextmanager
async def running(url: str, settings: Settings) -> AsyncIterator[Reelmood]:
    """The bot, until the end of the block."""
    stop = asyncio.Event()
    bot = asyncio.create_task(run(settings, stop))
    database = Database(settings.database)
    try:
        yield Reelmood(url, settings, database)
    finally:
        stop.set()
        await bot
        await database.close()


@pytest.fixture
def settings_for(seeded: Path, tmp_path: Path) -> Callable[..., Settings]:
    """Settings of a bot in front of the playground at a URL, with a database of its own."""

    def make(url: str, **more: str) -> Settings:
        shutil.copy(seeded, tmp_path / "reelmood.db")
        told = {"playground_listen": url.removeprefix("http://"), "data_dir": tmp_path, **more}
        return Settings(**told)  # type: ignore[arg-type] # pydantic checks them

    return make


@pytest.fixture
async def reelmood(settings_for: Callable[..., Settings]) -> AsyncIterator[Reelmood]:
    async with run_playground() as url, running(url, settings_for(url)) as bot:
        yield bot


@pytest.fixture
async def ada(reelmood: Reelmood) -> AsyncIterator[Person]:
    async with reelmood.visitor(first_name="Ada") as person:
        yield person


def jpeg_of(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=90)
    return file.getvalue()


@pytest.fixture(scope="session")
def selfie() -> bytes:
    """A smiling astronaut (NASA, public domain), as a photo."""
    return jpeg_of(Image.fromarray(data.astronaut()))  # type: ignore[no-untyped-call]
