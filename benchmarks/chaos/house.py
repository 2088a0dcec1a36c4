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
from playground.world import DEFAULT_TOKEN
from tests.servers.ports import free_port
from tests.servers.postgres import Postgres
from tests.servers.valkey import Valkey

_ROOT = Path(__file__).parents[2]
_TOKEN = "424242:chaos"  # noqa: S105 # of a playground that lives for one run


@dataclass(frozen=True, slots=True)
class Ways:
    """How the house is run.

    Attributes:
        postgres: whether PostgreSQL keeps the data, or SQLite.
        webhook: whether updates come by webhook, or are polled.
    """

    postgres: bool = False
    webhook: bool = False

    @property
    def token(self) -> str:
        """The token that playground and bot agree on; a webhook needs one that is set."""
        return _TOKEN if self.webhook else DEFAULT_TOKEN


@dataclass
class House:
    """The running parts; the playground stands for Telegram and is never killed.

    Attributes:
        settings: what bot and worker run with.
        victims: how to kill each part and start it again.
    """

    settings: Settings
    victims: dict[str, Callable[[], None]] = field(default_factory=dict)


class Keeper:
    """Keeps one of our own processes running, as the supervisor does."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        """Nothing runs yet."""
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
async def house(folder: Path, ways: Ways, *, playground: str) -> AsyncIterator[House]:
    """Start everything; stop it at the end.

    Args:
        folder: where data and logs go.
        ways: how it is run.
        playground: the URL of a running playground; with the token of these ways.
    """
    valkey = Valkey(folder)
    valkey.start()
    server = Postgres(durable=True) if ways.postgres else None
    environment = {
        "DATA_DIR": str(folder),
        "REDIS_URL": valkey.url,
        **(_by_webhook(playground) if ways.webhook else _by_polling(playground)),
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
        running = House(settings)
        for name, module in (("bot", ["bot"]), ("worker", ["workers", "queue"])):
            keeper = Keeper([sys.executable, "-m", *module], environment)
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


def _by_polling(playground: str) -> dict[str, str]:
    return {"PLAYGROUND_LISTEN": playground.removeprefix("http://")}


def _by_webhook(playground: str) -> dict[str, str]:
    listen = f"127.0.0.1:{free_port()}"
    return {
        "TELEGRAM_BOT_TOKEN": _TOKEN,
        "TELEGRAM_API_URL": playground,
        "WEBHOOK_URL": f"http://{listen}/hook",
        "WEBHOOK_LISTEN": listen,
    }


async def _run_once(command: list[str], environment: dict[str, str]) -> None:
    process = await asyncio.create_subprocess_exec(
        *command, cwd=_ROOT, env={**os.environ, **environment}, stdout=asyncio.subprocess.DEVNULL
    )
    if await process.wait():
        raise RuntimeError(f"{command} failed")
