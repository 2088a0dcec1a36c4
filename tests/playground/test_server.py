"""Starting and stopping from the command line."""

from __future__ import annotations

import asyncio
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from tests.playground.api import BotApi
from tests.playground.person import Person


@asynccontextmanager
async def started(*options: str) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "playground",
        "--listen",
        "127.0.0.1:0",
        *options,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
        yield process, line.removeprefix("Chat page: ").strip().rstrip("/")
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_stops_at_once_with_everyone_waiting(number: signal.Signals) -> None:
    async with (
        started("--token", "5:five") as (process, url),
        aiohttp.ClientSession() as session,
        Person.join(url) as person,
        session.get(f"{url}/person/{person.id}/events") as stream,
    ):
        await stream.content.readline()
        api = BotApi(session, url, "5:five")
        waiting = [
            asyncio.create_task(api.updates(timeout=50)),
            asyncio.create_task(person.wait_for(lambda _: False, within=50)),
        ]
        assert (await api.call("getMe"))["id"] == 5
        began = time.monotonic()
        process.send_signal(number)
        assert await asyncio.wait_for(process.wait(), 20) == 0
        assert time.monotonic() - began < 8
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def test_limits_are_there_when_asked_for() -> None:
    async with (
        started("--limits") as (_, url),
        aiohttp.ClientSession() as session,
        session.get(f"{url}/settings") as answer,
    ):
        assert (await answer.json())["limits"]["overall"] == 30


async def test_a_wrong_address_is_said_in_one_line() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "playground",
        "--listen",
        "nonsense",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    _, stderr = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 2
    assert b"is not HOST:PORT" in stderr


async def test_a_taken_port_is_said_in_one_line() -> None:
    async with started() as (_, url):
        address = url.removeprefix("http://")
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "playground",
            "--listen",
            address,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        _, stderr = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 1
    assert stderr.decode().startswith(f"Cannot listen on {address}:")
    assert stderr.count(b"\n") == 1
