"""What people ask for is understood, and cut out before their mood is read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Bound, Constraints, Content, Degree, Genre, Measure, Regard, Than
from emotion.words.wishes.parse import parse_wish

TODAY = date(2026, 11, 22)
SENTENCES = [
    json.loads(line)
    for line in Path(__file__).with_name("wishes.jsonl").read_text(encoding="utf-8").splitlines()
]


def _liftable(name: str) -> Bound | Genre | Content:
    (kind,) = (kind for kind in (Bound, Genre, Content) if name in set(kind))
    return kind(name)


def expected_constraints(given: dict[str, Any]) -> Constraints:
    fields = dict(given)
    for name in ("genres", "all_genres", "not_genres"):
        fields[name] = frozenset(map(Genre, fields.get(name, ())))
    for name in ("languages", "not_languages", "countries", "not_countries"):
        fields[name] = frozenset(fields.get(name, ()))
    for name in ("people", "about", "without", "like", "fine"):
        fields[name] = tuple(fields.get(name, ()))
    fields["regard"] = fields.get("regard") and Regard(fields["regard"])
    fields["not_content"] = frozenset(map(Content, fields.get("not_content", ())))
    fields["lifted"] = frozenset(map(_liftable, fields.get("lifted", ())))
    return Constraints(**fields)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence["text"])
def test_a_sentence_is_taken_apart_into_mood_and_wish(sentence: dict[str, Any]) -> None:
    parsed = parse_wish(sentence["text"], TODAY)
    assert parsed.rest == sentence["mood"]
    assert {feeling.value: strength for feeling, strength in parsed.wish.items()} == sentence.get(
        "wish", {}
    )
    assert (parsed.aim.value if parsed.aim else None) == sentence.get("aim")
    assert parsed.constraints == expected_constraints(sentence.get("constraints", {}))


LESS, MORE = Than(Measure.LENGTH, up=False), Than(Measure.LENGTH, up=True)
OLDER, NEWER = Than(Measure.YEAR, up=False), Than(Measure.YEAR, up=True)


@pytest.mark.parametrize(
    ("text", "than"),
    [
        ("even shorter", LESS),
        ("way too long", replace(LESS, degree=Degree.MUCH)),
        ("a bit too long for tonight", replace(LESS, degree=Degree.A_BIT)),
        ("not that long", LESS),
        ("a bit longer", replace(MORE, degree=Degree.A_BIT)),
        ("much older, and in French", replace(OLDER, degree=Degree.MUCH)),
        ("not that old", NEWER),
        ("noch kürzer", LESS),
        ("viel zu lang", replace(LESS, degree=Degree.MUCH)),
        ("más corta todavía", LESS),
        ("beaucoup plus vieux", replace(OLDER, degree=Degree.MUCH)),
        ("un po' più lungo", replace(MORE, degree=Degree.A_BIT)),
        ("ainda mais curto", LESS),
        ("mult mai vechi", replace(OLDER, degree=Degree.MUCH)),
        ("чуть короче", replace(LESS, degree=Degree.A_BIT)),
        ("набагато новіший", replace(NEWER, degree=Degree.MUCH)),
    ],
)
def test_a_film_may_be_compared_with_the_one_that_shows(text: str, than: Than) -> None:
    parsed = parse_wish(text, TODAY)

    assert parsed.than == (than,)
    assert parsed.constraints, "where none shows, something is asked for all the same"


@pytest.mark.parametrize("text", ["a short film", "we no longer talk", "my older brother is ill"])
def test_what_compares_nothing_is_no_comparison(text: str) -> None:
    assert parse_wish(text, TODAY).than == ()


def test_there_are_enough_sentences() -> None:
    assert len(SENTENCES) >= 80


@given(st.text(max_size=200))
@settings(deadline=None)
def test_no_text_breaks_the_parser_and_wishes_stay_in_range(text: str) -> None:
    parsed = parse_wish(text, TODAY)
    assert all(-1.0 <= strength <= 1.0 for strength in parsed.wish.values())


ASKING = """
something no not but scary funny sad from the 80s before 1970 under two hours like Amélie with
Tilda Swinton and or , . french horror western I am want to in about 90 minutes older recent
"""
ASKING_WORDS = st.lists(st.sampled_from(ASKING.split()), max_size=25)


@given(ASKING_WORDS)
@settings(deadline=None)
def test_no_heap_of_asking_words_breaks_the_parser(words: list[str]) -> None:
    constraints = parse_wish(" ".join(words), TODAY).constraints
    assert not constraints.genres & constraints.not_genres


def test_recent_and_older_count_from_the_day_given() -> None:
    assert parse_wish("recent", date(2030, 1, 1)).constraints.year_from == 2025
    assert parse_wish("older", date(2030, 1, 1)).constraints.year_to == 2005


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("want somthing scarry", "want something scary"),
        ("i want a romantc comdy", "i want a romantic comedy"),
        ("a thriler from the 80s", "a thriller from the 80s"),
        ("recomend me a commedy", "recommend me a comedy"),
    ],
)
def test_a_misspelt_wish_is_understood(typed: str, meant: str) -> None:
    assert parse_wish(typed, TODAY) == parse_wish(meant, TODAY)


@pytest.mark.parametrize("text", ["my comand of english", "I wore a scarf", "chilly outside"])
def test_words_of_their_own_are_no_misspelt_wishes(text: str) -> None:
    parsed = parse_wish(text, TODAY)
    assert parsed.rest == text
    assert not any(parsed.wish.values())
