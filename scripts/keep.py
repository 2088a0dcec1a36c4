"""Keeps the programs of one machine running until somebody or something says stop."""

import queue
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from scripts import tether
from scripts.programs import Program
from scripts.screen import Screen
from scripts.supervision import Exit, Supervision

WRONG_SETTING = 2
"""The exit code of a program that cannot run as it is set up: trying again would not help."""

_SECONDS_UNTIL_A_WORD = 30.0


class StopSignal:
    """Notes that SIGINT, SIGTERM or SIGHUP came, so that everything can be put away in order."""

    def __init__(self) -> None:
        self._came = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._note)

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._came.set()

    def __bool__(self) -> bool:
        return self._came.is_set()


@dataclass
class Awaited:
    """What has to be seen before we may say that everything is ready.

    Attributes:
        line: A text in a program's output.
        answers: Asked again and again: is the rest there?
        announce: Makes the announcement from the line in which the text was found.
    """

    line: str
    answers: Callable[[], bool]
    announce: Callable[[str], str]
    seen: str | None = None
    announced: bool = False
    since: float = field(default_factory=time.monotonic)


def run_first(command: Sequence[str], environment: Mapping[str, str], stop: StopSignal) -> int:
    """Run a step that has to be over before anything else begins.

    Args:
        command: The program and its arguments.
        environment: What it gets.
        stop: Ends it early.

    Returns:
        Its exit code.
    """
    step = subprocess.Popen(
        tether.command("TERM", *command), env=dict(environment), process_group=0
    )
    while step.poll() is None:
        if stop:
            step.terminate()
        try:
            step.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
    return step.returncode


def keep_running(
    programs: Sequence[Program],
    *,
    run_folder: Path,
    environment: Mapping[str, str],
    hold: Sequence[int],
    screen: Screen,
    stop: StopSignal,
    awaited: Awaited,
) -> int:
    """Run programs, start again those that die, and say once when all is ready.

    Args:
        programs: What to run.
        run_folder: For the supervisor's own files.
        environment: What the programs get.
        hold: Descriptors to keep open for as long as any of it lives.
        screen: Where all is shown.
        stop: Ends it.
        awaited: When it is ready.

    Returns:
        An exit code: 0 when it was told to stop.
    """
    exits: queue.SimpleQueue[Exit] = queue.SimpleQueue()

    def on_line(program: str, line: str) -> None:
        if awaited.seen is None and awaited.line in line:
            awaited.seen = line
        screen.line(program, line)

    with Supervision(
        programs,
        run_folder=run_folder,
        environment=environment,
        hold=hold,
        on_line=on_line,
        on_exit=exits.put,
    ) as supervision:
        while not stop:
            _announce(awaited, screen)
            try:
                end = exits.get(timeout=0.2)
            except queue.Empty:
                if supervision.ended():
                    screen.say("The supervisor was ended from outside; stopping.", "bold red")
                    return 1
                continue
            if end.status == WRONG_SETTING or end.final:
                screen.say(f"{end.program} cannot run ({end.cause}); stopping.", "bold red")
                return end.status or 1
            screen.say(f"{end.program} ended ({end.cause}); starting it again.", "yellow")
        screen.say("Stopping…")
    screen.say("Stopped.")
    return 0


def _announce(awaited: Awaited, screen: Screen) -> None:
    if awaited.announced:
        return
    if awaited.seen is not None and awaited.answers():
        screen.box(awaited.announce(awaited.seen))
        awaited.announced = True
    elif time.monotonic() - awaited.since > _SECONDS_UNTIL_A_WORD:
        screen.say("Not ready yet; the lines above say what it is waiting for.", "yellow")
        awaited.since = time.monotonic()
