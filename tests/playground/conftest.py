"""A playground, its bot's and its person's ends, and the browser, for every test here."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import aiohttp
import numpy as np
import pytest
from PIL import Image

from playground.server import run_playground
from tests.playground.api import BotApi
from tests.playground.browser import browser
from tests.playground.controls import Controls
from tests.playground.person import Person

__all__ = ["browser"]


@pytest.fixture
async def url() -> AsyncIterator[str]:
    async with run_playground() as address:
        yield address


@pytest.fixture
async def api(url: str) -> AsyncIterator[BotApi]:
    async with aiohttp.ClientSession() as session:
        yield BotApi(session, url)


@pytest.fixture
def controls(url: str, api: BotApi) -> Controls:
    return Controls(api.session, url)


@pytest.fixture
async def ada(url: str) -> AsyncIterator[Person]:
    async with Person.join(url, 7, first_name="Ada") as person:
        yield person


@pytest.fixture(scope="session")
def jpeg() -> bytes:
    """A 1600 by 1200 photo with EXIF: a place, and a note that it stands upside down."""
    across = np.linspace(0, 255, 1600, dtype=np.uint8)
    down = np.linspace(0, 255, 1200, dtype=np.uint8)
    pixels = np.zeros((1200, 1600, 3), np.uint8)
    pixels[..., 0], pixels[..., 1], pixels[..., 2] = across, down[:, None], 90
    exif = Image.Exif()
    exif[0x0112] = 3
    exif[0x010E] = "taken at home"
    buffer = io.BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()
