"""Starts Reelmood on this machine and keeps it running: ``make run``.

Settings come from .env and the environment; without a token the playground stands in for
Telegram, without a Redis URL an embedded Valkey does for Redis. Exit codes: 0 stopped as asked,
1 it could not run, 2 a setting is wrong.
"""

import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryFile
from urllib.parse import quote

from rich.console import Console

from bot import READY
from bot.settings import Settings, SettingsError, load_settings
from scripts import programs
from scripts.keep import WRONG_SETTING, Awaited, StopSignal, keep_running, run_first
from scripts.only_one import AlreadyRunningError, only_one
from scripts.ports import answers, check_ports, page
from scripts.programs import Program
from scripts.screen import Screen


def make_run_folder(data_dir: Path) -> Path:
    """Make the folder for what only a running house needs.

    Args:
        data_dir: The data folder; made, too, if need be.

    Returns:
        The folder's absolute path.

    Raises:
        SettingsError: Nothing can be written there.
    """
    run_folder = data_dir / "run"
    try:
        run_folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=run_folder), TemporaryFile(dir=data_dir):
            pass
    except OSError as error:
        raise SettingsError(
            f"DATA_DIR: nothing can be written to {data_dir} ({error.strerror})"
        ) from None
    return run_folder.resolve()


def choose_programs(settings: Settings, socket: Path, environment: dict[str, str]) -> list[Program]:
    """What has to run for these settings.

    Args:
        settings: The settings.
        socket: Where the embedded Valkey may listen.
        environment: Gets what the programs need to find each other.
    """
    chosen = []
    if not settings.redis_url:
        data, logs = settings.data_dir / "valkey", settings.data_dir / "logs"
        data.mkdir(exist_ok=True)
        logs.mkdir(exist_ok=True)
        environment["REDIS_URL"] = f"unix://{quote(str(socket))}"
        chosen.append(programs.valkey(socket, data.resolve(), logs.resolve() / "valkey.log"))
    if settings.uses_playground:
        chosen.append(programs.playground(settings.playground_listen))
    chosen.append(programs.module("bot", "bot"))
    chosen.append(programs.module("worker", "workers", "queue"))
    return chosen


def announcement(settings: Settings, ready_line: str) -> str:
    """What to say when all is ready: where to open the chat.

    Args:
        settings: The settings.
        ready_line: The bot's own words; they may hold its @name.
    """
    if settings.uses_playground:
        where = f"{READY}. Open the chat in a browser:\n\n    {page(settings.playground_listen)}"
    else:
        found = re.search(r"@\w+", ready_line)
        name = found[0] if found else "your bot"
        way = f"by webhook at {settings.webhook_url}" if settings.webhook_url else "by long polling"
        where = f"{READY}: it talks to Telegram as {name}, {way}."
    return f"{where}\n\nCtrl-C stops everything."


def prepare(screen: Screen, environment: Mapping[str, str], stop: StopSignal) -> bool:
    """Bring the catalog up to date.

    Args:
        screen: Where to say that it failed.
        environment: What it gets.
        stop: Ends it early.

    Returns:
        Whether it is ready.
    """
    code = run_first((sys.executable, "-m", "scripts.prepare"), environment, stop)
    if code and not stop:
        screen.say("The catalog could not be prepared; the lines above say why.", "bold red")
    return code == 0


def run(settings: Settings, console: Console) -> int:
    """Start everything and keep it running.

    Args:
        settings: The settings.
        console: Where to print.

    Returns:
        An exit code.

    Raises:
        AlreadyRunningError: Another one uses the same data folder.
        SettingsError: The data folder cannot be written to.
    """
    stop = StopSignal()
    screen = Screen(console, settings.secrets)
    run_folder = make_run_folder(settings.data_dir)
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with only_one(run_folder) as lock, programs.valkey_socket(run_folder) as valkey_socket:
        if problem := check_ports(settings):
            screen.say(problem, "bold red")
            return 1
        prepared = prepare(screen, environment, stop)
        if stop:
            return 0
        if not prepared:
            return 1
        chosen = choose_programs(settings, valkey_socket, environment)
        awaited = Awaited(
            line=READY,
            answers=lambda: not settings.uses_playground or answers(settings.playground_listen),
            announce=lambda line: announcement(settings, line),
        )
        return keep_running(
            chosen,
            run_folder=run_folder,
            environment=environment,
            hold=[lock],
            screen=screen,
            stop=stop,
            awaited=awaited,
        )


def main() -> int:
    """Load the settings and run.

    Returns:
        An exit code.
    """
    console = Console(stderr=False)
    try:
        settings = load_settings()
        return run(settings, console)
    except SettingsError as error:
        Console(stderr=True).print(str(error), markup=False, highlight=False, soft_wrap=True)
        return WRONG_SETTING
    except AlreadyRunningError:
        console.print(
            f"Reelmood is already running with the data in {settings.data_dir}.",
            markup=False,
            highlight=False,
            soft_wrap=True,
        )
        return 1


if __name__ == "__main__":
    sys.exit(main())
