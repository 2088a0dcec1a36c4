"""What people type in chats, made plain before anything is heard in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.words.texts.message import Message


@pytest.mark.parametrize(
    ("typed", "core"),
    [
        ("hm, ok dann kürzer bitte :)", "kürzer"),
        ("nee den kenn ich schon", "den kenn ich schon"),
        ("bof, un autre", "un autre"),
        ("nan mais une comédie quoi", "une comédie"),
        ("pues una comedia jajaja", "una comedia"),
        ("ну блин без ужасов только )))", "без ужасов"),
        ("嗯那就短一点吧哈哈", "短一点"),
        ("अरे यार कॉमेडी", "कॉमेडी"),
        ("quanto dura, dai?", "quanto dura?"),
        # Of fillers one is left, refusals refuse, and English ends in words of others.
        ("ok bof", "bof"),
        ("no comedy", "no comedy"),
        ("terror no", "terror no"),
        ("horror nu", "horror nu"),
        ("ні жахів", "ні жахів"),
        ("nu-mi place frate", "nu-mi place"),
        ("non troppo lungo dai", "non troppo lungo"),
        ("una comedia, no?", "una comedia"),
        ("no, una comedia", "una comedia"),
        ("no gracias", "no gracias"),
        ("grind to a halt", "grind to a halt"),
        ("like Die Fälscher Dann", "like Die Fälscher Dann"),
    ],
)
def test_what_says_nothing_is_peeled_off_a_message(typed: str, core: str) -> None:
    assert Message.of(typed).core == core


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("ich will nich mehr leben", "ich will nicht mehr leben"),
        ("n aguento mais viver", "não aguento mais viver"),
        ("nn ce la faccio piu", "non ce la faccio piu"),
        ("jsuis énervé", "je suis énervé"),
        ("pq ce film", "pourquoi ce film"),
        ("pq esse", "por que esse"),
        ("шо посмотреть", "что посмотреть"),
        ("шось смішне", "щось смішне"),
        ("讲啥的", "讲什么的"),
        # What is a word, or a sign, elsewhere stays.
        ("rock n roll", "rock n roll"),
        ("I'd watch 10k Q&A with pk", "I'd watch 10k Q&A with pk"),
    ],
)
def test_chat_spellings_are_written_out(typed: str, whole: str) -> None:
    assert Message.of(typed).whole == whole


@given(st.text(alphabet="hm ok,.!?)(:n那嗯吧q啥जी😂А", max_size=30))
def test_a_message_is_its_parts_and_never_empties(typed: str) -> None:
    message = Message.of(typed)
    core = message.core if message.whole.endswith(message.core) else message.core.rstrip("?？")
    assert message.whole.startswith(message.before + core)
    assert bool(message.core) == bool(message.whole)
