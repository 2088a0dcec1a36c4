"""`python -m emotion` speaks to people in tables and to programs in JSON lines."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from emotion.vocabulary import Emotion, Feeling

main = importlib.import_module("emotion.__main__")
KEYS = ["emotions", "scores", "valence", "arousal", "confidence", "source", "wish", "constraints"]


def test_one_object_for_each_text() -> None:
    result = CliRunner().invoke(main.app, ["words", "--json", "so sad today", "something scary"])
    assert result.exit_code == 0
    sad, scary = map(json.loads, result.stdout.splitlines())
    for answer in (sad, scary):
        assert list(answer) == KEYS
        assert set(answer["emotions"]) == {emotion.value for emotion in Emotion}
        assert sum(answer["emotions"].values()) == pytest.approx(1.0, abs=1e-4)
    assert max(sad["emotions"], key=sad["emotions"].get) == "sad"
    assert sad["wish"] is None
    assert set(scary["wish"]) == {feeling.value for feeling in Feeling}
    assert scary["wish"]["fear"] == 1.0
    assert scary["emotions"]["neutral"] > 0.5


def test_constraints_come_whole() -> None:
    result = CliRunner().invoke(
        main.app,
        ["words", "--json", "a french comedy from the 60s with Jacques Tati, not a musical"],
    )
    assert json.loads(result.stdout)["constraints"] == {
        "genres": ["comedy"],
        "not_genres": ["musical"],
        "year_from": 1960,
        "year_to": 1969,
        "min_minutes": None,
        "max_minutes": None,
        "languages": ["fr"],
        "people": ["Jacques Tati"],
        "like": [],
    }


def test_lines_that_cannot_be_read_keep_their_place() -> None:
    result = CliRunner().invoke(
        main.app, ["words", "--json"], input=b"so happy!\n\n\xff\xfe\nsad\n"
    )
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert ["error" in line for line in lines] == [False, True, True, False]


def test_people_get_a_table() -> None:
    result = CliRunner().invoke(main.app, ["words", "so happy today, something light"])
    assert result.exit_code == 0
    assert "happy" in result.stdout


def test_help_teaches_by_example() -> None:
    result = CliRunner().invoke(main.app, ["words", "--help"])
    assert "Example" in result.stdout


def test_a_picture_that_is_none_gets_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    note = tmp_path / "note.jpg"
    note.write_text("not a picture")
    result = CliRunner().invoke(main.app, ["face", "--json", str(note), str(tmp_path / "none.png")])
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert ["error" in line for line in lines] == [True, True]


def test_a_face_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = pytest.importorskip("skimage.data")
    from PIL import Image  # noqa: PLC0415 - for this test only

    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    picture = tmp_path / "smile.png"
    Image.fromarray(data.astronaut()).save(picture)
    result = CliRunner().invoke(main.app, ["face", "--json", str(picture)])
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert list(answer) == KEYS
    assert answer["source"] == "face"
    assert answer["wish"] is None
    assert max(answer["emotions"], key=answer["emotions"].get) == "happy"
