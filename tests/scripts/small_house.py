"""A small house for tests: real supervision, a real Valkey, stand-ins for the rest.

``python -m tests.scripts.small_house FOLDER [bot's exit code]``. Each stand-in writes its process
id to FOLDER/NAME.pid; the bot also starts a face process of its own (face.pid).
"""

import os
import sys
from pathlib import Path

from rich.console import Console

from scripts import programs
from scripts.keep import Awaited, StopSignal, keep_running
from scripts.only_one import AlreadyRunningError, only_one
from scripts.programs import Program
from scripts.screen import Screen

STAND_IN = Path(__file__).with_name("stand_in.py")


def main(folder: Path, bots_exit_code: str) -> int:
    run_folder = folder / "run"
    run_folder.mkdir(exist_ok=True)
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "SECRET": "tell-nobody"}
    screen = Screen(Console(), ["tell-nobody"])

    def stand_in(name: str, code: str = "") -> Program:
        return Program(name, (sys.executable, str(STAND_IN), str(folder), name, code))

    with only_one(run_folder) as lock, programs.valkey_socket(run_folder) as socket:
        stop = StopSignal()
        screen.say(f"socket {socket}")
        return keep_running(
            [
                programs.valkey(socket, folder, folder / "valkey.log"),
                stand_in("bot", bots_exit_code),
                stand_in("worker"),
            ],
            run_folder=run_folder,
            environment=environment,
            hold=[lock],
            screen=screen,
            stop=stop,
            awaited=Awaited(
                line="Reelmood is ready",
                answers=socket.exists,
                announce=lambda _: "all is ready",
            ),
        )


if __name__ == "__main__":
    try:
        sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))
    except AlreadyRunningError:
        sys.exit("already running")
