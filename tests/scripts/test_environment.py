"""The environment is what the lock files say, and the lock files are fit for everyone."""

import os
import re
import shutil
import subprocess
from importlib.metadata import distributions, files
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt")


def pins(name: str) -> set[str]:
    return set(re.findall(r"^([\w.-]+==[^\\\n]+?) *\\$", (ROOT / name).read_text(), re.MULTILINE))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_index_and_hashes_everything(name: str) -> None:
    text = (ROOT / name).read_text()

    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash=)", text, re.MULTILINE)
    assert len(pins(name)) == len(re.findall(r"^\w", text, re.MULTILINE))
    assert len(pins(name)) == len(re.findall(r"\\\n(?!    --hash=sha256:[0-9a-f]{64} \\\n)", text))


def test_what_is_tested_is_what_runs() -> None:
    run, dev = (pins(name) for name in LOCKS)

    assert run <= dev


def test_exactly_one_distribution_brings_cv2() -> None:
    owners = {
        each.metadata["Name"]
        for each in distributions()
        if any(file.parts[0] == "cv2" for file in files(each.metadata["Name"]) or [])
    }

    assert owners == {"opencv-contrib-python-headless"}


def environment(copy: Path, *, path: str, python: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "scripts/environment.sh", "run"],
        cwd=copy,
        env={"PATH": path, "PYTHON": python},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    copy = tmp_path / "a checkout"
    (copy / "scripts").mkdir(parents=True)
    for name in ("scripts/environment.sh", "scripts/install.py", *LOCKS):
        shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture
def path_without_python(tmp_path: Path) -> str:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("dirname", "cmp"):
        found = shutil.which(name, path=f"{os.defpath}:/usr/bin")
        assert found
        (folder / name).symlink_to(found)
    # What pyenv leaves in the path for versions that are installed but not chosen.
    for name in ("python3.12", "python3"):
        shim = folder / name
        shim.write_text("#!/bin/sh\nexit 127\n")
        shim.chmod(0o755)
    return str(folder)


def test_no_usable_python_is_said_in_one_line(checkout: Path, path_without_python: str) -> None:
    done = environment(checkout, path=path_without_python)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "needs Python 3.11, 3.12 or 3.13" in done.stderr


def test_a_wrong_choice_of_python_is_named(checkout: Path, path_without_python: str) -> None:
    done = environment(checkout, path=path_without_python, python="/no/such/python")

    assert done.returncode == 2
    assert done.stderr.startswith("PYTHON=/no/such/python is not a working Python")
