"""A whole Reelmood of real processes, any of which can be killed and is started again."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from bot.settings import Settings
from tests.servers.postgres import Postgres
from tests.servers.valkey import Valkey

_ROOT = Path(__file__).parents[2]


@dataclass
class House:
    """The running parts; the playground stands for Telegram and is never killed.

    Attributes:
        url: the playground's.
        victims: how to kill each part and start it again.
    """

    url: str
    settings: Settings
    victims: dict[str, Callable[[], None]] = field(default_factory=dict)


class Keeper:
    """Keeps one of our own processes running, as the supervisor does."""

    def __init__(self, name: str, command: list[str], environment: dict[str, str]) -> None:
        """Nothing runs yet."""
        self._name = name
        self._command = command
        self._environment = environment
        self._process: asyncio.subprocess.Process | None = None

    def kill(self) -> None:
        """Kill it with -9; it comes back."""
        if self._process is not None:
            with suppress(ProcessLookupError):
                self._process.kill()

    async def keep(self, log: Path) -> None:
        """Start it whenever it is not running, until cancelled."""
        with log.open("ab") as output:
            try:
                while True:
                    self._process = await asyncio.create_subprocess_exec(
                        *self._command,
                        cwd=_ROOT,
                        env={**os.environ, **self._environment},
                        stdout=output,
                        stderr=output,
                    )
                    await self._process.wait()
            finally:
                if self._process is not None and self._process.returncode is None:
                    self._process.kill()
                    await self._process.wait()


@asynccontextmanager
async def house(folder: Path, *, postgres: bool, playground: str) -> AsyncIterator[House]:
    """Start everything; stop it at the end.

    Args:
        folder: where data and logs go.
        postgres: whether PostgreSQL keeps the data, or SQLite.
        playground: the URL of a running playground.
    """
    valkey = Valkey(folder)
    valkey.start()
    server = Postgres() if postgres else None
    environment = {
        "DATA_DIR": str(folder),
        "REDIS_URL": valkey.url,
        "PLAYGROUND_LISTEN": playground.removeprefix("http://"),
    }
    if server is not None:
        server.start()
        environment["DATABASE_URL"] = server.url(server.create())
    keepers: list[Keeper] = []
    tasks: list[asyncio.Task[None]] = []
    try:
        for command in ("init", "seed"):
            await _run_once([sys.executable, "-m", "catalog", command], environment)
        settings = Settings(**{name.lower(): value for name, value in environment.items()})  # type: ignore[arg-type] # pydantic checks them
        running = House(playground, settings)
        for name, module in (("bot", ["bot"]), ("worker", ["workers", "queue"])):
            keeper = Keeper(name, [sys.executable, "-m", *module], environment)
            keepers.append(keeper)
            tasks.append(asyncio.create_task(keeper.keep(folder / f"{name}.log")))
            running.victims[name] = keeper.kill
        running.victims["valkey"] = lambda: _again(valkey)
        if server is not None:
            running.victims["postgres"] = lambda: _crash(server)
        yield running
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        valkey.stop()
        if server is not None:
            server.stop()


def _again(valkey: Valkey) -> None:
    valkey.stop()
    valkey.start()


def _crash(server: Postgres) -> None:
    server.crash()
    server.start_again()


async def _run_once(command: list[str], environment: dict[str, str]) -> None:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=_ROOT, env={**os.environ, **environment}, stdout=asyncio.subprocess.DEVNULL
    )
    if await process.wait():
        raise RuntimeError(f"{command} failed")
