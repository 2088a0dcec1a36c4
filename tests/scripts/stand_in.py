"""One program of the small house: ``python stand_in.py FOLDER NAME [exit code]``."""

import os
import subprocess
import sys
import time
from pathlib import Path


def main(folder: Path, name: str, exit_code: str) -> None:
    if name == "bot":
        face = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
        note(folder, "face", face.pid)
    note(folder, name, os.getpid())
    sys.stdout.write(f"my secret is {os.environ['SECRET']}\n")
    if exit_code:
        sys.exit(int(exit_code))
    sys.stdout.write("Reelmood is ready\n" if name == "bot" else f"hello from {name}\n")
    time.sleep(600)


def note(folder: Path, name: str, pid: int) -> None:
    part = folder / f"{name}.part"
    part.write_text(str(pid))
    part.replace(folder / f"{name}.pid")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
