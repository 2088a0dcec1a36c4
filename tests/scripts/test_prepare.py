"""Before anything starts the catalog is brought up to date, or one line says why it cannot be."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def prepare(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scripts.prepare"],
        cwd=ROOT,
        env={**os.environ, "DATA_DIR": str(tmp_path / "data"), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_database_that_is_away_is_said_once_in_one_line(tmp_path: Path) -> None:
    done = prepare(tmp_path, DATABASE_URL="postgresql://reelmood:s3cret@127.0.0.1:1/reelmood")

    assert done.returncode == 2
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert "cannot be used" in line
    assert "s3cret" not in line


def test_tables_and_films_are_there_afterwards(tmp_path: Path) -> None:
    done = prepare(tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "new" in done.stdout


def test_an_image_is_well_when_its_database_answers() -> None:
    [check] = [line for line in (ROOT / "Dockerfile").read_text().splitlines() if "CMD" in line][:1]

    assert check.split("CMD ", 1)[1] == '["python", "-m", "catalog", "ping"]'


def test_a_password_may_hold_what_a_url_may_not() -> None:
    lines = (ROOT / "compose.yaml").read_text().splitlines()

    assert not [line for line in lines if "://" in line and "PASSWORD" in line]
    assert [line for line in lines if line.strip().startswith("PGPASSWORD: ${POSTGRES_PASSWORD:?")]
