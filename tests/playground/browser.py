"""A headless Chromium for tests: import the fixture ``browser`` where it is needed.

Without a chromium the tests that want one are skipped, loudly; with ``REQUIRE_BROWSER=1`` they
fail instead.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    # A camera that shows a moving picture; a page still needs permission for it.
    "--use-fake-device-for-media-stream",
)
ARTEFACTS = Path(__file__).parents[1] / "artefacts"
PHONE = (390, 844)
DESKTOP = (1280, 800)


def find_chromium() -> str:
    """The path of a chromium; skips or fails the test if there is none."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    reason = "NO CHROMIUM: the chat page is NOT tested (apt-get install chromium)"
    if os.environ.get("REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    """A running browser, for one test."""
    path = find_chromium()
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(
            executable_path=path, headless=True, args=list(ARGUMENTS)
        )
        try:
            yield running
        finally:
            await running.close()


async def keep_picture(page: Page, name: str) -> None:
    """Keep a screenshot in ``tests/artefacts``, which git leaves alone."""
    await asyncio.to_thread(ARTEFACTS.mkdir, exist_ok=True)
    await page.screenshot(path=ARTEFACTS / f"{name}.png")


@asynccontextmanager
async def open_page(
    browser: Browser,
    url: str,
    *,
    size: tuple[int, int] = PHONE,
    dark: bool = False,
    camera: bool = False,
) -> AsyncIterator[Page]:
    """The page at ``url`` in a fresh profile; what it logs as an error fails the test.

    Args:
        browser: The browser to open it in.
        url: The page's address.
        size: Width and height in CSS pixels.
        dark: Prefer dark colours.
        camera: Allow the page to use the camera.
    """
    context = await browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        has_touch=size == PHONE,
        device_scale_factor=2 if size == PHONE else 1,
        permissions=["camera"] if camera else [],
    )
    wrong: list[str] = []
    page = await context.new_page()
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    try:
        await page.goto(url)
        yield page
    finally:
        await context.close()
    assert not wrong, f"the page complained: {wrong}"
