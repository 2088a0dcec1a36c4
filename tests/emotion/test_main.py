"""`python -m emotion` speaks to people in tables and to programs in JSON lines."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from emotion.settings import EmotionSettings
from emotion.vocabulary import Emotion, Feeling, Heard
from emotion.words.reader import WordsReader

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


def test_every_text_that_can_be_read_gets_scores() -> None:
    result = CliRunner().invoke(main.app, ["words", "--json", "Thank you!", "want something scary"])
    thanks, scary = (json.loads(line)["scores"] for line in result.stdout.splitlines())
    assert max(thanks, key=thanks.get) == "happy"
    assert max(scary, key=scary.get) == "neutral"


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


def test_a_subject_is_told_where_one_was_asked_for() -> None:
    result = CliRunner().invoke(main.app, ["words", "--json", "a Christmas movie"])

    assert json.loads(result.stdout)["constraints"]["about"] == ["christmas"]


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


def test_settings_come_from_the_same_file_as_everybody_elses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ALLOW_DOWNLOADS", raising=False)
    (tmp_path / ".env").write_text("ALLOW_DOWNLOADS=y\nWATSON_URL=\nTELEGRAM_BOT_TOKEN=1:a\n")

    assert EmotionSettings().allow_downloads
    assert EmotionSettings().watson_url == ""


def test_a_wrong_setting_is_named_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLOW_DOWNLOADS", "perhaps")

    result = CliRunner().invoke(main.app, ["words", "--json", "so sad"])

    assert result.exit_code == 2
    assert result.stdout == ""
    assert len(result.stderr.splitlines()) == 1
    assert "ALLOW_DOWNLOADS" in result.stderr


def test_one_input_that_breaks_the_reader_does_not_end_the_batch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hear = WordsReader.hear

    async def stumble(reader: WordsReader, text: str) -> Heard:
        if text == "trip":
            raise RuntimeError("what was read must not be told")
        return await hear(reader, text)

    monkeypatch.setattr(WordsReader, "hear", stumble)

    result = CliRunner().invoke(main.app, ["words", "--json", "so sad", "trip", "so happy"])

    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert [line.get("error") for line in lines] == [None, "RuntimeError", None]


def test_one_picture_that_breaks_the_reader_does_not_end_the_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(*_: object) -> None:
        raise MemoryError

    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setattr("emotion.faces.reader.FaceReader.read", stumble)
    picture = tmp_path / "picture.png"
    picture.touch()

    result = CliRunner().invoke(main.app, ["face", "--json", str(picture), str(picture)])

    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert [line.get("error") for line in lines] == ["MemoryError", "MemoryError"]
