import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from recommender.__main__ import app


@pytest.fixture(autouse=True)
def _seed_films(seeded_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", seeded_url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path))


def _run(*words: str, code: int = 0) -> str:
    result = CliRunner().invoke(app, ["suggest", *words])
    assert result.exit_code == code, result.output
    return result.stdout


def test_programs_get_a_line_a_film() -> None:
    films = [json.loads(line) for line in _run("--text", "something scary", "--json").splitlines()]

    assert len(films) == 5
    for film in films:
        assert {"title", "year", "film_id", "fit", "likes", "prior", "total"} <= set(film)
        assert "fear" in film["reason"]["feelings"]


def test_people_get_a_table_with_the_reason() -> None:
    told = _run("--mood", "low", "--aim", "cry")

    assert "Mood: sad 80%" in told
    assert "aim: cry" in told
    assert "sadness" in told


def test_as_many_as_asked_for() -> None:
    assert len(_run("--mood", "good", "-k", "12", "--json").splitlines()) == 12
    assert _run("--mood", "good", "-k", "0", code=2) == ""


def test_what_had_to_be_given_up_is_told() -> None:
    assert "Not in the catalog" in _run("--text", "a film like Zorgon the Unseen")


def test_without_films_it_is_no_success(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "other"))

    assert _run("--mood", "good", "--json", code=1) == ""


def test_the_parts_explain_the_score() -> None:
    told = _run("--mood", "low", "-k", "2", "--explain")

    assert "Looked for, before what you lean to: joy +0." in told
    for part in ("fit", "prior", "novelty", "total", "drawn with"):
        assert part in told


def test_a_company_is_shown_what_each_would_give() -> None:
    told = _run("--mood", "low", "--with", "2:good", "--with", "3:angry")

    assert "Each alone" in told
    assert "person 3" in told


def test_a_companion_without_a_mood_is_refused_kindly() -> None:
    result = CliRunner().invoke(app, ["suggest", "--mood", "low", "--with", "2"])

    assert result.exit_code == 2
    assert "USER:MOOD" in result.output


def test_a_database_that_is_not_there_is_said_in_a_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/none/films.db")
    result = CliRunner().invoke(app, ["suggest", "--mood", "low"])

    assert result.exit_code == 2
    assert "cannot be used" in result.output


def test_a_wrong_setting_is_named_in_one_line_without_its_secret(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://reelmood:s3cret@localhost/reelmood")

    result = CliRunner().invoke(app, ["suggest"])

    assert result.exit_code == 2
    assert result.output.strip() == "DATABASE_URL: must start with sqlite:// or postgresql://"
