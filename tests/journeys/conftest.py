"""The whole bot, in front of a playground, for people to talk to."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from bot.app import run
from bot.settings import Settings
from catalog.engine import Database
from emotion.words.reader import WordsReader
from playground.server import run_playground
from tests.catalog.databases import copy_of_seeded
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


@pytest.fixture(scope="session", autouse=True)
def _models_at_hand() -> None:
    """Models load once, which may take a busy machine longer than people wait for an answer."""
    asyncio.run(WordsReader().preload())


@pytest.fixture
def settings_for(tmp_path: Path) -> Callable[..., Settings]:
    """Settings of a bot in front of the playground at a URL, with a database of its own."""

    def make(url: str, **more: str) -> Settings:
        copy_of_seeded(tmp_path)
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
