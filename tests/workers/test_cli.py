import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from emotion.vocabulary import Feeling
from workers.__main__ import app


def _profile(*lines: str | bytes) -> tuple[int, list[dict[str, object]]]:
    told = b"\n".join(line.encode() if isinstance(line, str) else line for line in lines)
    result = CliRunner().invoke(app, ["profile", "--json"], input=told)
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()]


def test_each_film_is_answered_in_its_order() -> None:
    horror = {"title": "A", "year": 1980, "genres": ["Horror"], "synopsis": "A ghost kills."}
    comedy = {"title": "B", "genres": ["comedy"], "short": "A silly farce."}

    code, (first, second) = _profile(json.dumps(horror), "", json.dumps(comedy))

    assert code == 0
    for answer, feeling in ((first, Feeling.FEAR), (second, Feeling.JOY)):
        feelings = answer["feelings"]
        assert isinstance(feelings, dict)
        assert set(feelings) == set(Feeling)
        assert max(feelings, key=lambda name: feelings[name]) == feeling


def test_a_film_that_cannot_be_read_still_gets_its_line() -> None:
    unreadable: list[str | bytes] = [
        "{",
        "[1]",
        '{"title": "B", "genres": 7}',
        '{"title": "C", "year": 1e999}',
        '{"title": "Am\u00e9lie"}'.encode("latin-1"),
        "[" * 100_000,
    ]
    film = '{"title": "A"}'

    code, answers = _profile(film, *unreadable, film)

    assert code == 1
    told = [["feelings"], *[["error"]] * len(unreadable), ["feelings"]]
    assert [sorted(answer) for answer in answers] == told


def test_people_get_a_table() -> None:
    result = CliRunner().invoke(app, ["profile"], input='{"title": "Alien", "genres": ["horror"]}')

    assert result.exit_code == 0
    assert "Alien" in result.stdout
    assert "fear" in result.stdout


@settings(max_examples=30, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["title", "year", "genres", "short", "synopsis", "keywords"]),
        st.none() | st.text(max_size=20) | st.integers() | st.lists(st.text(max_size=5)),
    )
)
def test_whatever_comes_in_a_line_goes_out(film: dict[str, object]) -> None:
    code, answers = _profile(json.dumps(film))

    assert len(answers) == 1
    assert code == int("error" in answers[0])


@pytest.mark.parametrize("command", ["queue", "profile"])
def test_help_teaches(command: str) -> None:
    assert CliRunner().invoke(app, [command, "--help"]).exit_code == 0


@pytest.mark.parametrize("command", ["queue", "scrape"])
def test_a_wrong_setting_is_named_in_one_line_without_its_secret(
    monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://reelmood:s3cret@localhost/reelmood")

    result = CliRunner().invoke(app, [command])

    assert result.exit_code == 2
    assert result.output.strip() == "DATABASE_URL: must start with sqlite:// or postgresql://"
