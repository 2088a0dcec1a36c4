import asyncio
import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from catalog.__main__ import app
from catalog.engine import Database, sync_engine
from catalog.films.seed import seed_films
from catalog.people.ratings import rate
from tests.catalog.databases import bring_in


def _run(*words: str, code: int = 0, says: str = "") -> str:
    result = CliRunner().invoke(app, words, input=says)
    assert result.exit_code == code, result.output
    return result.stdout


def test_from_nothing_to_films(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "new"))
    count = len(list(seed_films()))

    _run("init")
    assert f"{count} new; profiles computed: {count}" in _run("seed")
    assert "nothing new" in _run("seed")

    told = json.loads(_run("stats", "--json"))
    assert (told["films"], told["profiles"], told["ratings"]) == (count, count, 0)
    assert (tmp_path / "new" / "reelmood.db").exists()


def test_find_and_show_speak_to_people_and_to_programs(seeded_url: str) -> None:
    database = ("--database", seeded_url)
    assert "The Shining (1980)" in _run("find", "shining", *database)
    [film] = map(json.loads, _run("find", "shining", "--json", *database).splitlines())
    assert (film["title"], film["year"], len(film["feelings"])) == ("The Shining", 1980, 12)

    assert json.loads(_run("show", str(film["id"]), "--json", *database)) == film
    assert "Stanley Kubrick" in _run("show", str(film["id"]), *database)
    assert "horror" in _run("stats", *database)


def test_what_is_not_there_is_no_success_and_no_line_for_programs(seeded_url: str) -> None:
    database = ("--database", seeded_url)

    assert _run("find", "no such film", "--json", *database, code=1) == ""
    assert _run("show", "100000", "--json", *database, code=1) == ""


def _ids(title: str, database: tuple[str, str]) -> list[int]:
    found = _run("find", title, "--json", *database).splitlines()
    return [int(json.loads(line)["id"]) for line in found]


def test_a_removed_film_is_found_no_more_but_its_stars_stay(seeded_url: str) -> None:
    database = ("--database", seeded_url)
    one, other = _ids("beauty and the beast", database)
    _rate(seeded_url, one)

    assert f"{one} (" in _complaint("remove", "Beauty and the Beast", "--yes", *database, code=1)
    # Asked of each, and only one is to go.
    removed = _run("remove", "Beauty and the Beast", *database, says="y\nn\n")
    assert f"catalog restore {one}" in removed
    # Its source still tells of it.
    bring_in(seeded_url, *(film for film in seed_films() if film.title == "Beauty and the Beast"))

    assert _ids("beauty and the beast", database) == [other]
    assert json.loads(_run("show", str(one), "--json", *database))["id"] == one
    assert json.loads(_run("stats", "--json", *database))["ratings"] == 1

    _run("restore", str(one), *database)
    assert _ids("beauty and the beast", database) == [one, other]


def _rate(url: str, film_id: int) -> None:
    async def rate_it() -> None:
        database = Database(url)
        await rate(database, 7, film_id, 5)
        await database.close()

    asyncio.run(rate_it())


UNREACHABLE = "postgresql://reelmood:s3cret@127.0.0.1:1/reelmood"
COMMANDS = (("seed",), ("find", "bear"), ("show", "1"), ("remove", "1"), ("stats",))


def _complaint(*words: str, code: int = 2) -> str:
    """The one line that a command says when it cannot do its work."""
    result = CliRunner().invoke(app, words)
    assert result.exit_code == code, result.output
    assert result.stdout == ""
    [line] = result.stderr.splitlines()
    return line


@pytest.mark.parametrize("command", [("init",), ("ping",), *COMMANDS])
def test_a_database_that_is_away_is_said_in_one_line(command: tuple[str, ...]) -> None:
    line = _complaint(*command, "--database", UNREACHABLE)

    assert "127.0.0.1" in line
    assert "cannot be used" in line
    assert "s3cret" not in line


@pytest.mark.parametrize("command", COMMANDS)
def test_a_database_without_tables_is_told_how_to_get_them(
    empty_database_url: str, command: tuple[str, ...]
) -> None:
    line = _complaint(*command, "--database", empty_database_url)

    assert line.endswith("python -m catalog init")


@pytest.mark.parametrize("command", COMMANDS)
def test_who_comes_before_there_is_a_database_is_told_how_to_make_it(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    line = _complaint(*command, "--database", f"sqlite:///{tmp_path}/data/reelmood.db")

    assert line.endswith("there is none yet; make it with: python -m catalog init")


def test_a_database_of_a_newer_version_is_left_alone(empty_database_url: str) -> None:
    _run("init", "--database", empty_database_url)
    engine = sync_engine(empty_database_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()

    line = _complaint("init", "--database", empty_database_url)

    assert "newer Reelmood" in line
    assert "backup" in line


def test_a_folder_that_cannot_be_made_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    line = _complaint("init", "--database", f"sqlite:///{tmp_path}/file/reelmood.db")

    assert "cannot be used" in line


@pytest.mark.parametrize("url", ["nonsense s3cret", "mysql://reelmood:s3cret@localhost/reelmood"])
def test_a_wrong_setting_is_named_without_its_secret(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)

    result = CliRunner().invoke(app, ["stats"])

    assert result.exit_code == 2
    assert "DATABASE_URL" in result.stderr
    assert "s3cret" not in result.output


@pytest.mark.parametrize("url", ["nonsense s3cret", "mysql://reelmood:s3cret@localhost/reelmood"])
def test_a_wrong_option_is_said_without_its_secret(url: str) -> None:
    assert "s3cret" not in _complaint("stats", "--database", url)


def test_a_database_that_answers_is_pinged_in_silence(empty_database_url: str) -> None:
    assert _run("ping", "--database", empty_database_url) == ""


def test_a_ping_loads_neither_tables_nor_migrations(tmp_path: Path) -> None:
    code = (
        "import sys; from catalog.__main__ import app; app(['ping'], standalone_mode=False); "
        "print(sorted({'alembic', 'numpy', 'catalog.films.models'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"DATA_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.strip() == "[]"
