"""Most patterns are not tried on most texts; none that would match is left out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emotion.words.distress import net
from emotion.words.moods import cues
from emotion.words.talk import shown, small_talk
from emotion.words.texts.sieve import Sieve, needed
from emotion.words.wishes import parse
from emotion.words.wishes.abroad import bare, changes
from emotion.words.wishes.english import company, lifting, names, times

SIEVES: list[Sieve[Any]] = [
    cues.patterns(),
    net.idioms_and_distress(),
    net.patterns("following"),
    shown.openings(),
    small_talk.patterns(),
    parse.aims(),
    bare.wishes(),
    changes.changes(in_cyrillic=False),
    changes.too_much(),
    company.anybody(),
    lifting.patterns(),
    names.RULES,
    times.RULES,
]


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?:dead|dying) inside", {"inside"}),
        (r"(?<!\w)(?:hates?|loathe)(?!\w)", {"hate", "hates", "loathe"}),
        (r"my (?:\w+ )*(?:cat|dog) (?:has )?died", {"died"}),
        (r"(?i:Kill) ?joy", {"kill", "killjoy"}),
        (r"(?:so )+sad", {"sad"}),
        (r"\d\d minutes", {"minutes"}),
        (r"\w+|tired", set()),
        (r"(?:hungry)?", set()),
        (r"(?!)()|bored", {"bored"}),
    ],
)
def test_a_pattern_needs_a_word_of_its_own(pattern: str, words: set[str]) -> None:
    assert needed(pattern) == words


def test_what_begins_alike_is_told_apart_and_what_is_not_known_passes() -> None:
    patterns = ["not", "nothing", "[0-9]+", "grün"]
    sieve = Sieve((pattern, pattern) for pattern in patterns)
    assert [name for name, _ in sieve.among("Nothing")] == ["not", "nothing", "[0-9]+"]
    assert [name for name, _ in sieve.among("a note")] == ["not", "[0-9]+"]
    assert [name for name, _ in sieve.among("GRÜN")] == ["[0-9]+", "grün"]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_a_pattern_finds_passes_its_sieve(data: st.DataObject) -> None:
    sieve = data.draw(st.sampled_from(SIEVES))
    pattern = data.draw(st.sampled_from([pattern for _, pattern in sieve]))
    text = data.draw(st.from_regex(pattern))
    assert pattern in [passed for _, passed in sieve.among(text)]
