import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from catalog.__main__ import app
from catalog.films.seed import seed_films


def _run(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, words)
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
