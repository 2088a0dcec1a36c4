"""What people type on an ordinary day, in eleven languages: sayings, slang and laughter."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from emotion.vocabulary import Emotion
from emotion.words.moods.laughter import without_laughter
from emotion.words.reader import WordsReader

MESSAGES = [
    json.loads(line)
    for line in Path(__file__).with_name("everyday.jsonl").read_text(encoding="utf-8").splitlines()
]


async def strongest(text: str) -> Emotion:
    reading = (await WordsReader().hear(text)).reading
    assert reading is not None
    return reading.ranked()[0][0]


async def test_everyday_messages_are_read_right_in_every_language() -> None:
    asked, right = Counter[str](), Counter[str]()
    for message in MESSAGES:
        asked[message["language"]] += 1
        right[message["language"]] += await strongest(message["text"]) in message["emotions"]
    assert len(asked) == 11
    assert all(right[language] >= 0.9 * count for language, count in asked.items()), right


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("lol my car just died haha", Emotion.SAD),
        ("haha lost my wallet, great", Emotion.ANGRY),
        ("jajaja me despidieron, genial", Emotion.SAD),
        ("lol i love my friends", Emotion.HAPPY),
        ("that joke killed me lmao", Emotion.HAPPY),
    ],
)
async def test_bad_news_laughed_off_is_bad_news(text: str, emotion: Emotion) -> None:
    reading = (await WordsReader().hear(text)).reading
    assert reading is not None
    bad = sum(reading.emotions[e] for e in (Emotion.SAD, Emotion.ANGRY, Emotion.FEAR))
    assert (bad > reading.emotions[Emotion.HAPPY]) == (emotion is not Emotion.HAPPY)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("lol my car just died haha", "my car just died"),
        ("I got fired hahaha, great", "I got fired"),
        ("哈哈哈我被炒了", "我被炒了"),
        ("haha", ""),
        ("jajaja 😂", ""),
        ("no laughter here", "no laughter here"),
        ("the lolly was good", "the lolly was good"),
        ("dead lol", "dead lol"),
    ],
)
def test_laughter_is_taken_out_of_what_it_stands_beside(text: str, rest: str) -> None:
    assert without_laughter(text) == rest


async def test_a_phone_that_died_is_no_grief() -> None:
    for text in ("mein Handy ist gestern gestorben", "se murió mi celular"):
        reading = (await WordsReader().hear(text)).reading
        assert reading is not None
        assert reading.emotions[Emotion.SAD] < 0.85


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("Ich hatte einen beschissenen Tag, mein Chef hat mich angeschrien", Emotion.SAD),
        ("sono stanchissimo e un po' giù", Emotion.SAD),
        ("aaj mood bahut kharab hai yaar", Emotion.SAD),
        ("morri de rir", Emotion.HAPPY),
    ],
)
async def test_sayings_are_taken_for_what_they_mean(text: str, emotion: Emotion) -> None:
    assert await strongest(text) is emotion
