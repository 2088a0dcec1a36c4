"""Whose mood a message tells."""

from __future__ import annotations

import pytest

from emotion.words.moods.whose import of_the_writer


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("my husband is sad and I'm fine", "and I'm fine"),
        ("she's happy, I'm not", "I'm not happy"),
        ("I'm happy but my wife isn't", "I'm happy"),
        ("everyone is happy except me", "I'm not happy"),
        ("mi novia está triste y yo estoy bien", "y yo estoy bien"),
        ("mein Mann ist traurig und mir geht's gut", "und mir geht's gut"),
    ],
)
def test_beside_somebody_elses_mood_the_writers_counts(text: str, own: str) -> None:
    assert of_the_writer(text, text) == own


@pytest.mark.parametrize(
    "text",
    [
        "my girlfriend is sad",
        "she's happy and I'm too",
        "my wife is sad, I'm happy, something for both of us",
        "my mum is ill and I'm scared",
        "she's happy with someone else and I'm heartbroken",
    ],
)
def test_somebody_elses_mood_counts_where_it_is_theirs_too_or_moves_the_writer(text: str) -> None:
    assert of_the_writer(text, text) == text
