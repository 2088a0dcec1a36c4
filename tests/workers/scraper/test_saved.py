import gzip
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.workers.scraper.pages import MOVIE, json_ld, page
from workers.__main__ import app

URL = "https://films.example/cat"


def _parse(path: Path, url: str = URL) -> tuple[int, dict[str, object]]:
    result = CliRunner().invoke(app, ["parse", str(path), "--url", url])
    return result.exit_code, json.loads(result.stdout) if result.stdout else {}


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_saved_film_is_printed_as_json(tmp_path: Path, pack: type[bytes]) -> None:
    path = tmp_path / "cat.html"
    path.write_bytes(pack(page(URL, json_ld(MOVIE)).body))

    code, told = _parse(path)

    assert code == 0
    assert (told["kind"], told["year"]) == ("film", 2012)
    assert told["rating"] == {"value": 7.9, "best": 10.0, "votes": 1204}
    assert told["plot"] == told["synopsis"] == "A cat keeps the light."


def test_a_series_and_an_unreadable_layout_say_so(tmp_path: Path) -> None:
    path = tmp_path / "cat.html"
    path.write_bytes(page(URL, json_ld({"@type": "TVSeries", "name": "Cats"})).body)
    assert _parse(path) == (
        1,
        {"kind": "series", "name": "Cats", "error": "this is a series, not a film: Cats"},
    )

    path.write_bytes(page(URL, "<h1>Cat</h1><p>It is a cat.</p>").body)
    assert _parse(path, "en.wikipedia.org./wiki/Cat")[1]["kind"] == "other page"

    path.write_bytes(b"\x00\xff")
    code, told = _parse(path)
    assert (code, told["kind"]) == (1, "unreadable")


def test_a_file_that_is_not_there_or_broken_ends_with_2(tmp_path: Path) -> None:
    assert _parse(tmp_path / "none.html")[0] == 2
    (tmp_path / "broken.gz").write_bytes(b"\x1f\x8bnonsense")
    assert _parse(tmp_path / "broken.gz")[0] == 2


def test_a_packed_file_that_is_cut_off_says_so(tmp_path: Path) -> None:
    whole = gzip.compress(page(URL, json_ld(MOVIE)).body)
    (tmp_path / "cut.gz").write_bytes(whole[: len(whole) // 2])
    result = CliRunner().invoke(app, ["parse", str(tmp_path / "cut.gz"), "--url", URL])

    assert result.exit_code == 2
    assert "its .gz is cut off or damaged" in result.stderr
