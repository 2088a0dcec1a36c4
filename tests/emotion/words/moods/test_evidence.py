"""Where words tell no mood, none is claimed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Emotion, Feeling, Mood
from emotion.words.moods.evidence import tells_mood
from emotion.words.names.mere import title_in
from emotion.words.reader import WordsReader
from emotion.words.written import is_plainly_name

FOLDER_OF_WORDS = Path(__file__).parents[1]
MESSAGES = [
    json.loads(line)
    for line in (FOLDER_OF_WORDS / "messages.jsonl").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(
    "text",
    [
        "who directed Vertigo",
        "what time is it in Tokyo?",
        "when was the Eiffel Tower built",
        "how many continents are there?",
        "can you order a pizza for six",
        "tell me about the Roman Empire",
        "translate good morning into Greek",
        "is it raining in Oslo?",
        "wie wird das Wetter",
        "are you happy?",
        "two plus two?",
    ],
)
async def test_questions_of_fact_and_orders_tell_no_mood(text: str) -> None:
    heard = await WordsReader().hear(text)
    assert heard.reading is None or heard.reading.confidence < 0.35


@pytest.mark.parametrize(
    "text",
    [
        "今日はとても楽しかった",
        "أنا سعيد اليوم",
        "오늘 기분이 좋아",
        "είμαι λυπημένος",
        "bugün mutluyum",
    ],
)
async def test_a_language_we_do_not_read_is_not_guessed_at(text: str) -> None:
    heard = await WordsReader().hear(text)
    assert heard.reading is not None
    assert heard.reading.confidence < 0.35


@pytest.mark.parametrize(
    "text",
    [
        "why am I always so unlucky?",
        "what a horrible week",
        "what the hell is wrong with this city",
        "how could he do this to me",
        "pretty rough, and yours?",
        "今日 😭",
    ],
)
def test_questions_that_tell_of_oneself_may_tell_a_mood(text: str) -> None:
    assert tells_mood(text)


@pytest.mark.parametrize(
    ("text", "is_mood"),
    [
        ("the meeting took 2 hours", False),
        ("bruh", False),
        ("def add(x): return x + 1", False),
        ("my dog is called Shrek", False),
        ("I'm calm", True),
        ("fine", True),
        ("relaxed evening", True),
        ("ok day", True),
        ("ganz normaler Tag", True),
        ("обычный день", True),
        ("还行", True),
    ],
)
async def test_what_tells_no_emotion_is_a_mood_only_where_it_tells_of_calm(
    text: str, *, is_mood: bool
) -> None:
    reading = (await WordsReader().hear(text)).reading
    assert reading is not None
    assert reading.ranked()[0][0] is Emotion.NEUTRAL, "whether a mood or not"
    assert (reading.confidence >= 0.35) == is_mood


async def test_people_who_tell_how_they_feel_are_not_doubted() -> None:
    felt = [m for m in MESSAGES if "neutral" not in m["emotions"]]
    doubted = [m for m in felt if not tells_mood(m["text"])]
    # "Who microwaves fish in an office" asks like a question of fact.
    assert len(doubted) <= 1
    assert all("hard" in m for m in doubted)


async def test_messages_are_read_better_with_cues_than_without() -> None:
    """MODEL.md has the figures of the model alone."""
    plain = [message for message in MESSAGES if "hard" not in message]
    right = 0
    for message in plain:
        reading = (await WordsReader().hear(message["text"])).reading
        right += reading is not None and reading.ranked()[0][0].value in message["emotions"]
    assert right / len(plain) >= 0.9


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_may_be_judged(text: str) -> None:
    assert tells_mood(text) in {True, False}


@pytest.mark.parametrize(
    "text",
    [
        "Batman",
        "Tom Hanks",
        "the godfather",
        "My Neighbour Totoro",
        "Love Actually",
        "eternal sunshine of the spotless mind",
    ],
)
async def test_what_may_be_a_mere_name_is_handed_on_as_one(text: str) -> None:
    heard = await WordsReader().hear(text)

    assert heard.name == text


@pytest.mark.parametrize(
    "text",
    [
        "tired",
        "I'm fine",
        "so happy today",
        "grief",
        "Misery",
        "Joy",
        "something with dogs",
        "my dog died",
        "thanks",
    ],
)
async def test_what_tells_a_mood_or_a_wish_is_no_name(text: str) -> None:
    heard = await WordsReader().hear(text)

    assert heard.name == ""


async def test_boredom_is_called_so() -> None:
    heard = await WordsReader().hear("so bored. nothing on tv")

    assert heard.mood is Mood.BORED


async def test_who_is_bored_and_angry_is_angry() -> None:
    heard = await WordsReader().hear("bored and so angry at my boss")

    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.ANGRY
    assert heard.mood is None


async def test_who_feels_nostalgic_looks_for_the_past() -> None:
    heard = await WordsReader().hear("feeling nostalgic about my childhood")

    assert heard.reading is not None
    assert heard.wish == {Feeling.NOSTALGIA: 0.7}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Casablanca please", "Casablanca"),
        ("have you got Titanic?", "Titanic"),
        ("show me pulp fiction", "pulp fiction"),
        ("I feel like Fight Club tonight", "Fight Club"),
        ("I feel like a Kubrick tonight", "a Kubrick"),
        ("I feel like a parasite", ""),
        ("Home alone tonight", ""),
        ("once again", ""),
        ("titanic again", "titanic"),
        ("Die Hard", "Die Hard"),
    ],
)
async def test_a_name_asked_for_is_known_from_the_asking(text: str, name: str) -> None:
    assert (await WordsReader().hear(text)).name == name


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        ("sooo tiredddd", Emotion.SAD),
        ("home sick with the flu", Emotion.SAD),
        ("can't sleep, 3am", Emotion.FEAR),
    ],
)
async def test_how_an_evening_is_tells_a_mood(text: str, emotion: Emotion) -> None:
    heard = await WordsReader().hear(text)

    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is emotion


@pytest.mark.parametrize("text", ["kill bill", "Crazy Rich Asians!", "the hate u give"])
def test_a_title_may_sound_like_a_mood(text: str) -> None:
    assert title_in(text) == text.strip("!")


@pytest.mark.parametrize("text", ["angry", "I'm crazy", "lost", "so sad", "feeling blue", ""])
def test_a_mood_in_a_word_or_of_oneself_is_no_title(text: str) -> None:
    assert title_in(text) == ""


@pytest.mark.parametrize(
    ("text", "is_name"),
    [
        ("Chantal Akerman", True),
        ("The Wolf of Wall Street", True),
        ("Fear and Loathing in Las Vegas", True),
        ("Rough Day", False),
        ("Schlechte Laune", False),
        ("chantal akerman", False),
    ],
)
async def test_words_in_capitals_that_tell_no_mood_are_a_name(text: str, is_name: bool) -> None:
    heard = await WordsReader().hear(text)

    assert heard.reading is not None
    assert is_plainly_name(heard.name, heard.reading) is is_name


async def test_what_asks_or_greets_is_no_title() -> None:
    for text in ("scary movie", "good morning", "something like kill bill"):
        assert (await WordsReader().hear(text)).title == ""
