"""Build or refresh .venv from a hash-locked requirements file, saying how far it is.

Runs on a bare Python (the standard library only), called by environment.sh. All that pip says goes
to .venv/install.log; people see a count, and the end of that log when something went wrong.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
LOG = VENV / "install.log"

# The only packages that publish no wheel; all others come ready built or not at all.
SOURCE_ONLY = "ibm-watson"

_PINNED = re.compile(r"^[A-Za-z0-9][A-Za-z0-9._-]*==", re.MULTILINE)
_PACKAGE = re.compile(
    r"^(?:Collecting |Requirement already satisfied: |Processing (?:[^(]*/)?)"
    r"([A-Za-z0-9._]+(?:-[A-Za-z][A-Za-z0-9._]*)*)"
)
_SECONDS_BETWEEN_PLAIN_LINES = 5.0


class Progress:
    """One line that is rewritten on a terminal; a line every few seconds elsewhere."""

    def __init__(self) -> None:
        self._live = sys.stdout.isatty()
        self._said_at = time.monotonic()

    def show(self, text: str) -> None:
        """Show a passing state.

        Args:
            text: One short line.
        """
        if self._live:
            sys.stdout.write(f"\r\033[K{text}")
        elif time.monotonic() - self._said_at >= _SECONDS_BETWEEN_PLAIN_LINES:
            sys.stdout.write(f"{text}\n")
            self._said_at = time.monotonic()
        sys.stdout.flush()

    def say(self, text: str) -> None:
        """Say something that stays.

        Args:
            text: One short line.
        """
        start = "\r\033[K" if self._live else ""
        sys.stdout.write(f"{start}{text}\n")
        sys.stdout.flush()
        self._said_at = time.monotonic()


def installed_marker(kind: str) -> Path:
    """Where the lock that an environment was built from is kept, for environment.sh to compare.

    Args:
        kind: run or dev.
    """
    return VENV / f".installed-{kind}"


def make_venv(progress: Progress) -> None:
    """Make a fresh virtual environment with the Python that runs this."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    progress.say(f"Making the environment in .venv with Python {version}.")
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)


def pip_install(lock: Path, progress: Progress) -> int:
    """Install exactly what a lock file lists, every file checked by its hash.

    Args:
        lock: The requirements file.
        progress: Where to say how far it is.

    Returns:
        Pip's exit code.
    """
    # The lock is complete, so nothing is left for pip to resolve: no-deps is quicker, and a package
    # that is not in the lock can never come in.
    command = [str(PYTHON), "-m", "pip", "install", "--require-hashes", "--no-deps"]
    command += ["--only-binary=:all:", f"--no-binary={SOURCE_ONLY}", "--no-input"]
    command += ["--progress-bar=off", "--disable-pip-version-check", "--requirement", str(lock)]
    total = len(_PINNED.findall(lock.read_text()))
    with (
        LOG.open("w") as log,
        subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            cwd=ROOT,
        ) as process,
    ):

        def stop(_signal: int, _frame: FrameType | None) -> None:
            process.terminate()
            process.wait()
            sys.exit(1)

        signal.signal(signal.SIGTERM, stop)
        follow(process.stdout or (), total=total, log=log.write, progress=progress)
    return process.returncode


def follow(
    lines: Iterable[str], *, total: int, log: Callable[[str], object], progress: Progress
) -> None:
    """Turn pip's lines into progress.

    Args:
        lines: What pip prints.
        total: How many packages the lock lists.
        log: Called with each line as it came.
        progress: Where to say how far it is.
    """
    count = 0
    for line in lines:
        log(line)
        if package := _PACKAGE.match(line):
            count += 1
            progress.show(f"Fetching {count}/{total}: {package[1]}")
        elif line.startswith("Installing collected packages"):
            progress.show(f"Fetched {count} packages; installing them.")
            progress.say("Installing them.")


def report_failure(progress: Progress) -> None:
    """Show the end of pip's log, its warnings left out, and what to try."""
    lines = LOG.read_text(errors="replace").splitlines() if LOG.exists() else []
    told = [line for line in lines if not line.startswith("WARNING")]
    for line in told[-12:]:
        progress.say(f"  {line}")
    progress.say(
        "The packages could not be installed: is the package index reachable? "
        "All that pip said is in .venv/install.log; the same command again goes on from here."
    )


def main(kind: str, lock_name: str) -> int:
    """Bring the environment up to date.

    Args:
        kind: run or dev.
        lock_name: The lock file's name in the project folder.

    Returns:
        An exit code: 0 when the environment is what the lock asks for.
    """
    progress = Progress()
    started = time.monotonic()
    if Path(sys.prefix).resolve() != VENV.resolve():
        make_venv(progress)
    # Until it has worked, the environment is nobody's: an interrupted run is done again.
    for each in ("run", "dev"):
        installed_marker(each).unlink(missing_ok=True)
    progress.say("Installing the packages (once; a minute or two).")
    if code := pip_install(ROOT / lock_name, progress):
        report_failure(progress)
        return code
    shutil.copyfile(ROOT / lock_name, installed_marker(kind))
    if kind == "dev":  # it holds all that the run lock lists (a test checks that)
        shutil.copyfile(ROOT / "requirements.txt", installed_marker("run"))
    progress.say(f"The environment is ready ({time.monotonic() - started:.0f} s).")
    return 0


if __name__ == "__main__":
    os.umask(0o022)  # readable for another user of this machine, as a checkout is
    try:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    except KeyboardInterrupt:
        sys.exit("Stopped; running the same command again goes on from here.")
