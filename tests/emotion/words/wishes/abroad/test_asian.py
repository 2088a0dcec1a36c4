"""The plainest wishes in Chinese and Hindi, and moods told in the same words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Constraints, Genre
from emotion.words.wishes.abroad.asian import cut_asian
from emotion.words.wishes.asked import Asked
from emotion.words.wishes.parse import parse_wish

COMEDY, HORROR = frozenset({Genre.COMEDY}), frozenset({Genre.HORROR})


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("想看喜剧", {"genres": COMEDY}),
        ("恐怖片", {"genres": HORROR}),
        ("不要恐怖片", {"not_genres": HORROR}),
        ("来个喜剧 别太长", {"genres": frozenset({Genre.COMEDY}), "max_minutes": 120}),
        ("不要恐怖片 来个喜剧", {"not_genres": HORROR, "genres": frozenset({Genre.COMEDY})}),
        ("हॉरर नहीं कॉमेडी", {"not_genres": HORROR, "genres": frozenset({Genre.COMEDY})}),
        ("短一点的", {"max_minutes": 95}),
        ("九十分钟以内", {"max_minutes": 90}),
        ("不超过一个半小时的喜剧", {"genres": COMEDY, "max_minutes": 90}),
        ("कॉमेडी फ़िल्म", {"genres": COMEDY}),
        ("मुझे डरावनी फिल्म दिखाओ", {"genres": HORROR}),
        ("हॉरर नहीं", {"not_genres": HORROR}),
        ("90 मिनट से कम", {"max_minutes": 90}),
        ("印度电影", {"countries": frozenset({"IN"})}),
        ("黑白的", {"about": ("black and white",)}),
        ("भारतीय", {"countries": frozenset({"IN"})}),
    ],
)
def test_a_plain_wish_is_heard(text: str, asked: dict[str, Any]) -> None:
    parsed = parse_wish(text)

    assert parsed.constraints == Constraints(**asked)
    assert parsed.rest == ""


@pytest.mark.parametrize(
    ("text", "rest"), [("我很难过，想看喜剧", "我很难过"), ("मैं उदास हूँ, कॉमेडी दिखाओ", "मैं उदास हूँ")]
)
def test_a_mood_beside_a_wish_stays_as_typed(text: str, rest: str) -> None:
    parsed = parse_wish(text)

    assert parsed.rest == rest
    assert parsed.constraints.genres == COMEDY


@pytest.mark.parametrize(
    "text",
    [
        "今天很恐怖",
        "我有点开心",
        "等了超过两个小时",
        "我看了一部恐怖片",
        "दिन मजेदार है",
        "वो रोमांटिक है",
        "मैं भारतीय हूँ",
        "我是印度人",
    ],
)
def test_what_is_told_is_no_wish(text: str) -> None:
    parsed = parse_wish(text)

    assert parsed.rest == text
    assert not parsed.constraints
    assert not parsed.wish


@given(
    st.text("想看喜剧恐怖片不要短一点的九十百分钟以内個半小时，कॉमेडी नहीं 90 मिनट से कम", max_size=40)
)
def test_no_heap_of_signs_breaks_the_rules(text: str) -> None:
    cut_asian(text, Asked(), 2026)
