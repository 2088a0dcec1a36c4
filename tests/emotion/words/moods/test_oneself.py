"""Beside a film that shows, a mood is one that somebody tells of themselves."""

from __future__ import annotations

import pytest

from emotion.words.moods.cues import find_cues
from emotion.words.moods.oneself import tells_of_oneself


@pytest.mark.parametrize(
    "text",
    [
        "I feel so lonely now",
        "tired",
        "actually more angry than sad",
        "ugh my boss just texted",
        "that film made me so sad",
        "😭",
        "got dumped today",
        "estoy cansada",
        "no puedo dormir",
        "müde",
        "je me sens seule",
        "sono a pezzi",
        "tô exausta",
        "sunt obosită",
        "мне грустно",
        "он меня бросил",
        "злюся",
        "मैं उदास हूँ",
        "我好累",
    ],
)
def test_a_mood_of_oneself_is_told(text: str) -> None:
    assert tells_of_oneself(text, has_cue=bool(find_cues(text).cues))


@pytest.mark.parametrize(
    "text",
    [
        "the ending, is it sad",
        "any peril in it? my daughter cries when parents die",
        "prettier to look at, I don't want to read subtitles",
        "That is not Mr. Grant, I am afraid",
        "looks a bit sad",
        "that poster is gorgeous",
        "too violent for my kids",
        "chi è l'attrice?",
        "suena aburrida",
        "klingt traurig",
        "trop violent pour mes enfants",
        "nossa, pesado demais",
        "nu prea trist",
        "сколько она идёт?",
        "без субтитров",
        "виглядає сумно",
        "听起来很悲伤",
    ],
)
def test_what_is_said_of_a_film_tells_none(text: str) -> None:
    assert not tells_of_oneself(text, has_cue=bool(find_cues(text).cues))
