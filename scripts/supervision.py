"""Keeps programs running under supervisord (http://supervisord.org), and ends all of them.

The supervisor restarts what dies, waiting longer after each failed start. Here we write what it is
to do, read what the programs and it have to say, and make sure that nothing of it outlives us.
"""

import functools
import os
import re
import shlex
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from scripts import tether
from scripts.programs import Program

# Starts that fail at once are tried again after 1, 2, 3... seconds: about half an hour in all.
_FAILED_STARTS = 60
_SECONDS_TO_STOP = 5
# One group is stopped after the other, and the supervisor looks once a second.
_SECONDS_TO_STOP_ALL = 3 * _SECONDS_TO_STOP
_SECONDS_FOR_ORPHANS = 3.0

_EXITED = re.compile(r" exited: (\w+) \((?:exit status (\d+)|terminated by (\w+))")
_GAVE_UP = re.compile(r" gave up: (\w+) ")


@dataclass(frozen=True)
class Exit:
    """A program has ended by itself.

    Attributes:
        program: Its name.
        status: Its exit code; None when a signal ended it.
        cause: In words, for a message.
        final: The supervisor will not start it again.
    """

    program: str
    status: int | None
    cause: str
    final: bool = False


def read_exit(line: str) -> Exit | None:
    """Read an ending out of a line of supervisord's log.

    Args:
        line: As ``... INFO exited: bot (exit status 1; not expected)``.
    """
    if gave_up := _GAVE_UP.search(line):
        return Exit(gave_up[1], None, "it failed too often", final=True)
    exited = _EXITED.search(line)
    if exited is None:
        return None
    name, status, killed_by = exited.groups()
    if status is None:
        return Exit(name, None, str(killed_by))
    return Exit(name, int(status), f"exit code {status}")


def configuration(
    programs: Sequence[Program], *, run_folder: Path, outputs: Mapping[str, int]
) -> str:
    """What supervisord is to do, as its ini file.

    It holds no secrets: those reach the programs through the environment that they inherit.

    Args:
        programs: Names are letters and digits.
        run_folder: Where the supervisor's pid file goes.
        outputs: For each program that has no log file, the descriptor that its lines go to.
    """
    lines = ["[supervisord]", "nodaemon=true", "logfile=/dev/null", "logfile_maxbytes=0"]
    lines += ["loglevel=info", f"pidfile={_escaped(run_folder / 'supervisord.pid')}"]
    for program in programs:
        command = shlex.join(tether.command("TERM", *program.command))
        lines += ["", f"[program:{program.name}]", f"command={_escaped(command)}"]
        lines += ["autorestart=true", "startsecs=2", f"startretries={_FAILED_STARTS}"]
        lines += ["stopasgroup=true", "killasgroup=true", f"stopwaitsecs={_SECONDS_TO_STOP}"]
        lines += ["redirect_stderr=true"]
        if program.log:
            lines += [f"stdout_logfile={_escaped(program.log)}"]
            lines += ["stdout_logfile_maxbytes=1MB", "stdout_logfile_backups=1"]
        else:
            lines += [f"stdout_logfile=/dev/fd/{outputs[program.name]}"]
            lines += ["stdout_logfile_maxbytes=0"]
    for group, serves, priority in (("servers", True, 1), ("house", False, 2)):
        names = ",".join(program.name for program in programs if program.serves == serves)
        if names:
            lines += ["", f"[group:{group}]", f"programs={names}", f"priority={priority}"]
    return "\n".join(lines) + "\n"


def _escaped(value: object) -> str:
    text = str(value)
    if "\n" in text or " ;" in text:  # the ini format has no way to say these
        raise ValueError(f"a path with a line break or ' ;' cannot be used: {text!r}")
    return text.replace("%", "%%")


class Supervision:
    """Programs that run for as long as the block does.

    Args:
        programs: What to run.
        run_folder: An existing folder for the supervisor's own files; emptied of them at the end.
        environment: What the programs get.
        hold: Descriptors that the supervisor keeps open for as long as it lives.
        on_line: Called with a program's name and one line of its output, from other threads.
        on_exit: Called when a program has ended by itself, from another thread.
    """

    def __init__(
        self,
        programs: Sequence[Program],
        *,
        run_folder: Path,
        environment: Mapping[str, str],
        hold: Sequence[int] = (),
        on_line: Callable[[str, str], None],
        on_exit: Callable[[Exit], None],
    ) -> None:
        self._programs = programs
        self._run_folder = run_folder
        self._environment = dict(environment)
        self._hold = tuple(hold)
        self._on_line = on_line
        self._on_exit = on_exit
        self._ini = run_folder / "supervisord.ini"
        self._readers: list[threading.Thread] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._stopping = False

    def __enter__(self) -> Self:
        tether.adopt_orphans()
        pipes = {program.name: os.pipe() for program in self._programs if not program.log}
        own = os.pipe()
        outputs = {name: write for name, (_, write) in pipes.items()}
        reads = [read for read, _ in pipes.values()]
        try:
            self._ini.write_text(
                configuration(self._programs, run_folder=self._run_folder, outputs=outputs)
            )
            self._process = subprocess.Popen(
                tether.command(
                    "TERM", sys.executable, "-m", "supervisor.supervisord", "-c", str(self._ini)
                ),
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=own[1],
                stderr=own[1],
                # It also keeps the reading ends, so that it can stop its programs in peace when
                # we were killed: writing to a pipe that nobody can read would end it at once.
                pass_fds=(*outputs.values(), *reads, own[0], *self._hold),
                # Ctrl-C in a terminal reaches us alone: we end the programs in their order.
                start_new_session=True,
            )
        finally:
            for write in (*outputs.values(), own[1]):
                os.close(write)
        for name, (read, _) in pipes.items():
            self._read(read, functools.partial(self._on_line, name))
        self._read(own[0], self._supervisor_said)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stopping = True
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(_SECONDS_TO_STOP_ALL)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._end_orphans(patience=_SECONDS_FOR_ORPHANS)
            for reader in self._readers:
                reader.join(1)
        self._ini.unlink(missing_ok=True)
        (self._run_folder / "supervisord.pid").unlink(missing_ok=True)

    def ended(self) -> bool:
        """Whether the supervisor itself is gone, which it should never be inside the block."""
        return self._process is None or self._process.poll() is not None

    def _read(self, descriptor: int, on_line: Callable[[str], None]) -> None:
        def follow() -> None:
            with os.fdopen(descriptor, errors="replace") as lines:
                for line in lines:
                    on_line(line.rstrip("\n"))

        reader = threading.Thread(target=follow, daemon=True)
        reader.start()
        self._readers.append(reader)

    def _supervisor_said(self, line: str) -> None:
        end = read_exit(line)
        if end is not None and not self._stopping:
            self._end_orphans()
            self._on_exit(end)

    def _orphans(self) -> list[int]:
        """What programs left behind: now children of ours, beside the supervisor."""
        supervisor = self._process.pid if self._process else None
        return [pid for pid in tether.children() if pid != supervisor]

    def _end_orphans(self, *, patience: float = 0.0) -> None:
        """End what programs left behind.

        Args:
            patience: Seconds to let them end by themselves: those whose supervisor was killed have
                just been asked to.
        """
        deadline = time.monotonic() + patience
        while orphans := self._orphans():
            late = time.monotonic() >= deadline
            for pid in orphans:
                try:
                    if late:
                        os.kill(pid, signal.SIGKILL)
                    os.waitpid(pid, 0 if late else os.WNOHANG)
                except (ProcessLookupError, ChildProcessError):
                    continue
            time.sleep(0.05)
