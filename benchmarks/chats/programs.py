"""Starts the programs that are measured, in a folder of their own, and stops them again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from bot.settings import Settings
from scripts import programs, tether
from tests.servers.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
_SECONDS_TO_STOP = 10.0


@dataclass(frozen=True, slots=True)
class CpuTimes:
    """Processor time used so far, in seconds.

    Attributes:
        bot: of the bot's own process, all its threads.
        children: of the processes it started: the one that reads faces.
        playground: of the playground.
    """

    bot: float
    children: float
    playground: float

    def __sub__(self, earlier: CpuTimes) -> CpuTimes:
        """What was used since."""
        return CpuTimes(
            self.bot - earlier.bot,
            self.children - earlier.children,
            self.playground - earlier.playground,
        )


@dataclass(frozen=True)
class Stage:
    """A playground and a bot that polls it.

    Attributes:
        url: where people reach the playground.
        bot: the bot's process.
        playground: the playground's process.
        database_url: what the bot keeps.
        log: what the bot and the others wrote.
    """

    url: str
    bot: psutil.Process
    playground: psutil.Process
    database_url: str
    log: Path

    @property
    def alive(self) -> bool:
        """Whether both programs run."""
        return all(
            process.is_running() and process.status() != psutil.STATUS_ZOMBIE
            for process in (self.bot, self.playground)
        )

    def cpu_times(self) -> CpuTimes:
        """The processor time used so far; a child that has ended no longer counts."""
        children = self.bot.children(recursive=True)
        return CpuTimes(_seconds(self.bot), sum(map(_seconds, children)), _seconds(self.playground))


@contextmanager
def staged(bot_module: str, *, with_catalog: bool) -> Iterator[Stage]:
    """A playground and a bot in front of it, in processes of their own, until the end of the block.

    Args:
        bot_module: as after `python -m`.
        with_catalog: seed a database and start a Valkey too.

    Raises:
        RuntimeError: the catalog could not be prepared.
    """
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reelmood-bench-")))
        listen = f"127.0.0.1:{free_port()}"
        environment = _environment(folder, listen)
        log = folder / "log"
        output = stack.enter_context(log.open("ab"))

        def start(*command: str) -> psutil.Process:
            return stack.enter_context(_running(command, environment, folder, output.fileno()))

        if with_catalog:
            _prepare(environment, folder)
            socket = stack.enter_context(programs.valkey_socket(folder))
            environment["REDIS_URL"] = f"unix://{socket}"
            start(*programs.valkey(socket, folder, log).command)
        python = (sys.executable, "-m")
        playground = start(*python, "playground", "--listen", listen)
        bot = start(*python, bot_module)
        database = f"sqlite:///{folder / 'reelmood.db'}"
        yield Stage(f"http://{listen}", bot, playground, database, log)


def _environment(folder: Path, listen: str) -> dict[str, str]:
    """This process's environment, but none of the settings that a person's own bot may have."""
    own = {name.upper() for name in Settings.model_fields}
    kept = {name: value for name, value in os.environ.items() if name.upper() not in own}
    # Without a token the bot talks to the playground, and not at Telegram's pace.
    return kept | {
        "PYTHONPATH": str(ROOT),
        "DATA_DIR": str(folder),
        "PLAYGROUND_LISTEN": listen,
    }


@contextmanager
def _running(
    command: tuple[str, ...], environment: Mapping[str, str], folder: Path, output: int
) -> Iterator[psutil.Process]:
    """A program, which ends with this block, and with this process however that ends."""
    process = subprocess.Popen(
        tether.command("KILL", *command),
        # There is no .env in that folder: whose bot this machine runs is no business of ours.
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=output,
        # Ctrl-C reaches this process only, which then stops the others in order.
        start_new_session=True,
    )
    watched = psutil.Process(process.pid)
    try:
        yield watched
    finally:
        family = watched.children(recursive=True) if process.poll() is None else []
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(_SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for child in family:
            if child.is_running():
                child.kill()


def _prepare(environment: Mapping[str, str], folder: Path) -> None:
    done = subprocess.run(
        (sys.executable, "-m", "scripts.prepare"),
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if done.returncode:
        raise RuntimeError(f"the catalog could not be prepared:\n{done.stdout}{done.stderr}")


def _seconds(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def now() -> float:
    """The clock that latencies are measured with, in seconds."""
    return time.perf_counter()
