"""The word counter reads moods in any language it has learned."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Emotion, Source
from emotion.words.models.counter import ARTEFACT, embedded_model


def strongest(text: str) -> Emotion:
    return embedded_model().read(text).ranked()[0][0]


@pytest.mark.parametrize("text", ["asdfgh", "qwrtzx plkjh", "hello", "hi", "Hey!", "ok", "?", "12"])
def test_where_there_is_no_mood_the_reading_says_so(text: str) -> None:
    reading = embedded_model().read(text)
    assert reading.confidence < 0.35
    assert reading.ranked()[0][0] is Emotion.NEUTRAL


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("I'm not happy", Emotion.SAD),
        ("SOOOO HAPPYYYY", Emotion.HAPPY),
        ("😭😭", Emotion.SAD),
        ("😡", Emotion.ANGRY),
        (":(", Emotion.SAD),
    ],
)
def test_negation_shouting_and_emoji_count(text: str, emotion: Emotion) -> None:
    assert strongest(text) is emotion


def test_scores_are_independent_and_named_by_source() -> None:
    reading = embedded_model().read("so sad and so angry about this, I hate it")
    assert reading.scores is not None
    assert reading.scores[Emotion.SAD] > 0.5
    assert reading.scores[Emotion.ANGRY] > 0.5
    assert reading.source is Source.WORDS
    assert reading.engine == "tfidf"


@given(st.text(max_size=400))
def test_any_text_gives_a_whole_reading(text: str) -> None:
    reading = embedded_model().read(text)
    assert 0.0 <= reading.confidence <= 1.0
    assert reading.scores is not None
    assert all(0.0 <= score <= 1.0 for score in reading.scores.values())


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("i had such a long day at work", True),
        ("just got dumped lol fml", True),
        ("😭😭", True),
        ("estoy muy triste hoy", False),
        ("j'en ai marre de mon chef", False),
        ("ich freue mich so auf morgen", False),
        ("main aaj bahut khush hoon", False),
        ("сегодня мне грустно", False),
        ("我今天很伤心", False),
    ],
)
def test_english_is_told_from_other_languages(text: str, english: bool) -> None:
    assert (embedded_model().look(text).english > 0.5) is english


def test_the_model_is_small_and_needs_no_training_library() -> None:
    assert ARTEFACT.stat().st_size < 3_000_000
    code = (
        "import sys; from emotion.words.models.counter import embedded_model; "
        "embedded_model().read('hi'); "
        "sys.exit(any(name in sys.modules for name in ('sklearn', 'scipy', 'ibm_watson')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
