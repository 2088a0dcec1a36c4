"""Negation, slang, emoji and grief are read as people mean them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Emotion, Reading, Source, Talk
from emotion.words.moods.cues import find_cues
from emotion.words.moods.lexicon.sayings import PHRASES
from emotion.words.reader import WordsReader


async def read(text: str) -> Reading:
    heard = await WordsReader().hear(text)
    assert heard.reading is not None
    return heard.reading


@pytest.mark.parametrize(
    "text",
    [
        "not great at all today",
        "I'm really not okay",
        "didn't have a good week",
        "I haven't been happy lately",
        "never felt this lonely",
        "I'm not in a good mood",
        "she isn't happy and I'm not happy",
        "I am no longer happy",
        "ich bin nicht glücklich",
        "no me siento bien",
        "я не очень счастлива",
    ],
)
async def test_good_feelings_denied_are_low(text: str) -> None:
    reading = await read(text)
    assert reading.valence < -0.2
    assert reading.ranked()[0][0] is Emotion.SAD
    assert reading.confidence >= 0.5


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("I'm not furious", Emotion.ANGRY),
        ("I'm not really annoyed", Emotion.ANGRY),
        ("i am not lonely", Emotion.SAD),
        ("not afraid anymore", Emotion.FEAR),
        ("I'm not worried", Emotion.FEAR),
    ],
)
async def test_bad_feelings_denied_leave_a_muted_mood(text: str, denied: Emotion) -> None:
    reading = await read(text)
    assert reading.emotions[denied] < 0.2
    assert reading.ranked()[0][0] is Emotion.NEUTRAL
    assert -0.3 < reading.valence < 0.0


async def test_what_stands_beside_a_denial_is_read() -> None:
    assert (await read("I'm not nervous, I'm furious")).ranked()[0][0] is Emotion.ANGRY
    assert (await read("not only sad but angry too")).ranked()[0][0] in {
        Emotion.ANGRY,
        Emotion.SAD,
    }


@pytest.mark.parametrize("text", ["not too bad honestly", "no complaints", "couldn't be better"])
async def test_bad_denied_is_good(text: str) -> None:
    reading = await read(text)
    assert reading.ranked()[0][0] is Emotion.HAPPY
    assert reading.valence > 0.3


@pytest.mark.parametrize(
    ("text", "moods"),
    [
        ("so hyped for the concert", {Emotion.HAPPY}),
        ("absolutely buzzing right now", {Emotion.HAPPY}),
        ("LETS GOOOOO", {Emotion.HAPPY}),
        ("this party is lit", {Emotion.HAPPY}),
        ("literally dying lmao", {Emotion.HAPPY}),
        ("im just so done with everyone", {Emotion.ANGRY, Emotion.SAD}),
        ("i can't even right now", {Emotion.ANGRY, Emotion.SAD}),
        ("honestly over it", {Emotion.ANGRY, Emotion.SAD}),
        ("bored to tears", {Emotion.NEUTRAL}),
        ("knackered, long shift", {Emotion.SAD}),
        ("I feel numb", {Emotion.SAD}),
        ("gutted we lost", {Emotion.SAD}),
        ("kinda stressed ngl", {Emotion.FEAR}),
        ("I'm a nervous wreck", {Emotion.FEAR}),
        ("fuming", {Emotion.ANGRY}),
    ],
)
async def test_slang(text: str, moods: set[Emotion]) -> None:
    reading = await read(text)
    assert reading.ranked()[0][0] in moods
    assert reading.confidence >= 0.35


@pytest.mark.parametrize(
    ("emoji", "moods"),
    [
        ("🔪", {Emotion.ANGRY}),
        ("😩😩", {Emotion.ANGRY, Emotion.SAD}),
        ("🥱", {Emotion.NEUTRAL}),
        ("😬😬", {Emotion.FEAR}),
        ("🙃", {Emotion.SAD}),
        ("🤬", {Emotion.ANGRY}),
        ("🤩", {Emotion.HAPPY}),
        ("😢", {Emotion.SAD}),
        ("🥳", {Emotion.HAPPY}),
        ("🤮", {Emotion.DISGUST}),
    ],
)
async def test_an_emoji_alone(emoji: str, moods: set[Emotion]) -> None:
    reading = await read(emoji)
    assert reading.ranked()[0][0] in moods
    assert reading.confidence >= 0.35


@pytest.mark.parametrize(
    "text",
    [
        "my uncle hanged himself in spring",
        "our cat passed away",
        "my best friend just died",
        "we lost my granddad",
        "her mother is dying",
        "today was my grandmother's funeral",
        "my cousin took her own life",
    ],
)
async def test_grief_is_sad_and_sure(text: str) -> None:
    reading = await read(text)
    assert reading.ranked()[0][0] is Emotion.SAD
    assert reading.confidence >= 0.8


async def test_a_dead_battery_is_no_grief() -> None:
    assert not find_cues("my phone battery died").cues
    assert not find_cues("my brother died laughing").cues


@pytest.mark.parametrize("text", ["not happy today", "never cheerful", "I don't feel good"])
async def test_a_denied_feeling_is_a_mood_and_no_wish(text: str) -> None:
    heard = await WordsReader().hear(text)
    assert heard.reading is not None
    assert not heard.wish


@pytest.mark.parametrize(
    "text", ["a film that's not sad", "not sad please", "nothing sad", "a comedy, not sad"]
)
async def test_a_denied_feeling_beside_asking_is_a_wish(text: str) -> None:
    heard = await WordsReader().hear(text)
    assert heard.reading is None
    assert heard.wish


@pytest.mark.parametrize("text", ["so bored rn", "I'm not sad, just bored", "nothing to do today"])
async def test_boredom_is_what_its_button_means(text: str) -> None:
    reading = await read(text)
    assert reading.ranked()[0][0] is Emotion.NEUTRAL
    assert reading.ranked()[1][0] is Emotion.SAD
    assert reading.confidence >= 0.5


@pytest.mark.parametrize("text", ["miss the old days", "feeling nostalgic", "I miss my childhood"])
async def test_nostalgia_is_sweet_as_well_as_sad(text: str) -> None:
    reading = await read(text)
    assert min(reading.emotions[Emotion.SAD], reading.emotions[Emotion.HAPPY]) > 0.2


async def test_who_does_not_know_what_they_want_is_given_no_mood() -> None:
    heard = await WordsReader().hear("I don't know what I want")
    assert (heard.reading, heard.talk) == (None, Talk.ANY_FILM)


@pytest.mark.parametrize(
    "text",
    ["What a sad story.", "you're creepy", "not sad but not happy either", "neither happy nor sad"],
)
async def test_what_is_told_of_something_is_no_wish(text: str) -> None:
    assert not (await WordsReader().hear(text)).wish


def test_a_text_without_cues_is_left_as_typed() -> None:
    text = "What a  DAY,\nmy boss’s car"
    assert find_cues(text).rest == text


def test_cues_alone_leave_nothing_to_read() -> None:
    assert find_cues("I'm so stoked today tbh!!").rest == ""
    assert find_cues("stoked, my sister got married").rest == "my sister got married"


def test_scores_follow_the_mix() -> None:
    flat = Reading.of({Emotion.NEUTRAL: 1.0}, confidence=0.1, source=Source.WORDS, engine="x")
    coloured = find_cues("fuming").colour(flat)
    assert coloured.engine == "x"
    assert coloured.scores is not None
    assert coloured.scores[Emotion.ANGRY] > 0.5


def test_every_cue_is_a_mood() -> None:
    for cue, _ in PHRASES:
        assert 0.9 <= sum(cue.weights.values()) + 0.2 <= 1.3
        assert 0.0 < cue.share <= 1.0


@given(st.text(max_size=300))
@settings(deadline=None)
def test_no_text_breaks_the_cues(text: str) -> None:
    flat = Reading.of({Emotion.NEUTRAL: 1.0}, confidence=0.1, source=Source.WORDS)
    assert 0.0 <= find_cues(text).colour(flat).confidence <= 1.0


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("long day at work", Emotion.SAD),
        ("exam season", Emotion.FEAR),
        ("first day at my new job tomorrow", Emotion.FEAR),
        ("he didn't text back", Emotion.SAD),
        ("got ghosted again", Emotion.SAD),
        ("hangry", Emotion.ANGRY),
        ("my kids are driving me up the wall", Emotion.ANGRY),
        ("my life is a horror movie", Emotion.ANGRY),
        ("I killed it at the interview", Emotion.HAPPY),
        ("I came out to my parents today", Emotion.HAPPY),
        ("just had a baby!", Emotion.HAPPY),
        ("I'm so drunk rn", Emotion.HAPPY),
        ("the cat is asleep on my lap", Emotion.HAPPY),
    ],
)
async def test_days_and_bodies_tell_a_mood(text: str, mood: Emotion) -> None:
    assert (await read(text)).ranked()[0][0] is mood


async def test_a_drink_too_many_is_the_speakers() -> None:
    assert (await read("my drunk dad is shouting")).ranked()[0][0] is Emotion.ANGRY
    assert not (await WordsReader().hear("high hopes for tomorrow")).wish
