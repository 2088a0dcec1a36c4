"""The embedded model reads how people tell a bot they feel."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Emotion, Source
from emotion.words.model import ARTEFACT, embedded_model

MESSAGES = [
    json.loads(line)
    for line in Path(__file__).with_name("messages.jsonl").read_text(encoding="utf-8").splitlines()
]


def strongest(text: str) -> Emotion:
    return embedded_model().read(text).ranked()[0][0]


def test_most_messages_people_send_are_read_right() -> None:
    """Figures are in MODEL.md; a retrained model may not fall far behind them."""
    assert len(MESSAGES) >= 100
    right = sum(strongest(message["text"]).value in message["emotions"] for message in MESSAGES)
    assert right / len(MESSAGES) >= 0.85


def test_readings_that_claim_confidence_are_mostly_right() -> None:
    sure = [(embedded_model().read(message["text"]), message["emotions"]) for message in MESSAGES]
    sure = [(reading, truth) for reading, truth in sure if reading.confidence >= 0.7]
    right = sum(reading.ranked()[0][0].value in truth for reading, truth in sure)
    assert len(sure) >= 40
    assert right / len(sure) >= 0.85


def test_neutral_seldom_wins_where_a_feeling_was_told() -> None:
    felt = [message["text"] for message in MESSAGES if "neutral" not in message["emotions"]]
    neutral = sum(strongest(text) is Emotion.NEUTRAL for text in felt)
    assert neutral / len(felt) <= 0.08


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


def test_a_mixed_mood_stays_a_mix() -> None:
    emotions = embedded_model().read("rough day, my boss yelled at me").emotions
    assert emotions[Emotion.SAD] > 0.15
    assert emotions[Emotion.ANGRY] > 0.15


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


def test_the_model_is_small_and_needs_no_training_library() -> None:
    assert ARTEFACT.stat().st_size < 3_000_000
    code = (
        "import sys; from emotion.words.model import embedded_model; embedded_model().read('hi'); "
        "sys.exit(any(name in sys.modules for name in ('sklearn', 'scipy', 'ibm_watson')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
