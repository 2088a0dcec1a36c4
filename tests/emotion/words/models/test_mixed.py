"""What people write to the bot is read by the encoder and the word counter together."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Emotion, Source
from emotion.words.models.counter import ARTEFACT
from emotion.words.models.encoder import FOLDER, SentenceEncoder, sentence_encoder
from emotion.words.models.mixed import ChatModel, chat_model
from emotion.words.models.polyglot import POLYGLOT
from emotion.words.reader import WordsReader

FOLDER_OF_WORDS = Path(__file__).parents[1]
MESSAGES = [
    json.loads(line)
    for line in (FOLDER_OF_WORDS / "messages.jsonl").read_text(encoding="utf-8").splitlines()
]
PLAIN = [message for message in MESSAGES if "hard" not in message]
HARD = [message for message in MESSAGES if "hard" in message]


def strongest(text: str) -> Emotion:
    return chat_model().read(text).ranked()[0][0]


async def heard(text: str) -> Emotion | None:
    """The strongest emotion in a message as the bot hears it, None where it hears no mood."""
    reading = (await WordsReader().hear(text)).reading
    return reading.ranked()[0][0] if reading else None


@pytest.mark.parametrize(("messages", "share"), [(PLAIN, 0.9), (HARD, 0.7)])
def test_most_messages_people_send_are_read_right(
    messages: list[dict[str, Any]], share: float
) -> None:
    """Figures are in MODEL.md; a retrained model may not fall far behind them."""
    assert len(MESSAGES) >= 200
    right = sum(strongest(message["text"]).value in message["emotions"] for message in messages)
    assert right / len(messages) >= share


def test_readings_that_claim_confidence_are_mostly_right() -> None:
    sure = [(chat_model().read(message["text"]), message["emotions"]) for message in MESSAGES]
    sure = [(reading, truth) for reading, truth in sure if reading.confidence >= 0.7]
    right = sum(reading.ranked()[0][0].value in truth for reading, truth in sure)
    assert len(sure) >= 40
    assert right / len(sure) >= 0.85


def test_neutral_seldom_wins_where_a_feeling_was_told() -> None:
    felt = [message["text"] for message in MESSAGES if "neutral" not in message["emotions"]]
    neutral = sum(strongest(text) is Emotion.NEUTRAL for text in felt)
    assert neutral / len(felt) <= 0.08


@pytest.mark.parametrize(("messages", "share"), [(PLAIN, 0.9), (HARD, 0.7)])
async def test_the_bot_hears_most_messages_right(
    messages: list[dict[str, Any]], share: float
) -> None:
    right = [
        ((await heard(message["text"])) or Emotion.NEUTRAL).value in message["emotions"]
        for message in messages
    ]
    assert sum(right) / len(right) >= share


@pytest.mark.parametrize(
    "text",
    [
        "nothing makes me smile anymore",
        "just got dumped lol fml",
        "fine, but my dog died",
        "i thought i was fine but i cried all the way home",
        "not happy at all",
    ],
)
async def test_sadness_that_sounds_like_joy_to_a_counter_of_words(text: str) -> None:
    assert await heard(text) is Emotion.SAD


@pytest.mark.parametrize(
    "text",
    [
        "oh great, another monday. just what i needed",
        "wow thanks for cancelling on me again, really cool of you",
        "just perfect, my laptop died an hour before the deadline",
    ],
)
async def test_sarcasm_is_no_joy(text: str) -> None:
    assert await heard(text) is not Emotion.HAPPY


async def test_tired_is_not_sad() -> None:
    assert await heard("I'm not sad, just tired") is Emotion.NEUTRAL


async def test_a_request_is_no_mood() -> None:
    assert await heard("want something scary") is None


def test_each_language_opens_its_own_encoder_only() -> None:
    def refuse() -> SentenceEncoder:
        raise AssertionError("the wrong encoder was opened")

    others, english = ChatModel(open_english=refuse), ChatModel(open_polyglot=refuse)
    for text in ("estoy muy triste", "мне очень грустно", "我今天很伤心", "main bahut dukhi hoon"):
        assert others.read(text).ranked()[0][0] is Emotion.SAD
    assert english.read("so sad today").ranked()[0][0] is Emotion.SAD


def test_a_mixed_mood_stays_a_mix() -> None:
    emotions = chat_model().read("rough day, my boss yelled at me").emotions
    assert emotions[Emotion.SAD] > 0.15
    assert emotions[Emotion.ANGRY] > 0.15


def test_the_reading_says_which_engine_it_is_of() -> None:
    assert chat_model().read("what a lovely evening").engine == "embedded"
    assert chat_model().read("qué noche tan bonita").engine == "polyglot"


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_any_text_gives_a_whole_reading(text: str) -> None:
    reading = chat_model().read(text)
    assert reading.source is Source.WORDS
    assert 0.0 <= reading.confidence <= 1.0
    assert reading.scores is not None
    assert all(0.0 <= score <= 1.0 for score in reading.scores.values())


def test_a_text_is_read_the_same_alone_and_among_others() -> None:
    texts = [
        "so happy today!!",
        "meh",
        "my cat is missing and it is getting dark, I am worried sick",
    ]
    together = sentence_encoder().encode(texts)
    assert together.means.shape == (3, 384)
    for at, text in enumerate(texts):
        alone = sentence_encoder().encode([text])
        # Activations are scaled by batch: equal but for rounding.
        assert alone.odds[0].argmax() == together.odds[at].argmax()


def test_alike_sentences_lie_near_each_other() -> None:
    means = (
        sentence_encoder().encode(["I am so sad", "feeling really down", "we won the cup!"]).means
    )
    means = means / np.linalg.norm(means, axis=1, keepdims=True)
    assert means[0] @ means[1] > means[0] @ means[2]


def test_the_artefacts_are_small() -> None:
    english, others = (
        sum(file.stat().st_size for file in folder.iterdir()) for folder in (FOLDER, POLYGLOT)
    )
    assert english < 25_000_000
    assert english + others + ARTEFACT.stat().st_size < 45_000_000


def test_an_incomplete_artefact_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no model"):
        SentenceEncoder(tmp_path)


def test_nothing_heavy_is_loaded_before_a_text_is_read() -> None:
    code = (
        "import sys; from emotion.words.reader import WordsReader; "
        "from emotion.words.models.mixed import chat_model; chat_model(); "
        "before = 'onnxruntime' in sys.modules; chat_model().read('so tired of this'); "
        "sys.exit(before or 'onnxruntime' not in sys.modules or 'torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
