"""Words of despair are caught; idioms and film titles that only sound like them are not."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.words.distress.net import plain_form, speaks_of_distress

HERE = Path(__file__).parent
DESPAIR = HERE.joinpath("distress_yes.txt").read_text(encoding="utf-8").splitlines()
IDIOMS = HERE.joinpath("distress_no.txt").read_text(encoding="utf-8").splitlines()


def test_despair_is_heard() -> None:
    assert [text for text in DESPAIR if not speaks_of_distress(text)] == []


def test_despair_is_heard_in_the_middle_of_a_longer_message() -> None:
    longer = [f"Hi there. Long day at work. {text}. Maybe a comedy?" for text in DESPAIR]
    assert [text for text in longer if not speaks_of_distress(text)] == []


def test_an_idiom_a_title_or_what_a_film_is_about_is_no_despair() -> None:
    assert [text for text in IDIOMS if speaks_of_distress(text)] == []


def test_shouting_and_stretching_hide_nothing() -> None:
    assert speaks_of_distress("I WANT TO DIEEEEE!!!")
    assert speaks_of_distress("i   want…to\ndie")


def test_an_idiom_beside_despair_does_not_hide_it() -> None:
    assert speaks_of_distress("Kill Bill was great but I want to kill myself")


def test_there_are_enough_of_both() -> None:
    assert len(set(DESPAIR)) >= 120
    assert len(set(IDIOMS)) >= 120


def test_every_pattern_is_written_in_the_form_texts_are_brought_to() -> None:
    tables = tomllib.loads(
        files("emotion.words.distress").joinpath("patterns.toml").read_text(encoding="utf-8")
    )
    patterns = [line for table in tables.values() for lines in table.values() for line in lines]
    for pattern in patterns:
        re.compile(pattern)
        letters = re.sub(r"\\.", "", pattern)
        assert letters == letters.lower(), pattern
        assert plain_form(re.sub(r"[^\w\s]", "", letters)).isascii() or not letters.isascii()


@given(st.text(max_size=300))
@settings(deadline=None)
def test_no_text_breaks_the_ear(text: str) -> None:
    assert speaks_of_distress(text) in {True, False}
