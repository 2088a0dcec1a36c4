"""What is said in a language that we do not read is no mood of somebody else's language."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.words.reader import WordsReader
from emotion.words.texts.unread import in_unread_language

HERE = Path(__file__).parents[1]
OURS = [
    json.loads(line)
    for name in ("messages.jsonl", "everyday.jsonl")
    for line in (HERE / name).read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(
    "text",
    [
        "canım çok sıkılıyor",
        "jestem dzisiaj bardzo zmęczona",
        "ik ben zo verdrietig vandaag",
        "jag är så ledsen idag",
        "minulla on paha mieli",
        "dneska jsem hodně unavená",
        "nagyon fáradt vagyok ma",
        "hôm nay tôi rất buồn",
        "тъжно ми е",
        "είμαι κουρασμένος",
        "今日はとても疲れた",
        "오늘 너무 피곤해",
        "أنا حزين",
    ],
)
async def test_a_language_that_we_do_not_read_is_known_for_one(text: str) -> None:
    heard = await WordsReader().hear(text)

    assert heard.unread
    assert heard.reading is not None
    assert heard.reading.confidence < 0.35


def test_no_language_that_we_read_is_taken_for_another() -> None:
    others = [one["text"] for one in OURS if one.get("language", "en") != "en"]
    assert len(others) > 200
    assert not [text for text in others if in_unread_language(text)]


@pytest.mark.parametrize(
    "text",
    [
        "bugün 😭",
        "horror, kérlek",
        "Batman",
        "hola",
        "estoy triste",
        "ich bin müde",
        "sono stanca",
        "мне грустно",
        "我很害怕",
        "asdfgh",
        "so tired",
    ],
)
async def test_what_is_certain_is_heard_in_any_language(text: str) -> None:
    assert not (await WordsReader().hear(text)).unread


@given(st.text(max_size=300))
def test_any_text_may_be_looked_at(text: str) -> None:
    assert in_unread_language(text) in {True, False}
