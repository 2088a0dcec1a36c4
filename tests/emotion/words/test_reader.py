"""What a person writes is heard whole: mood, wish and despair."""

from __future__ import annotations

import asyncio
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Aim, Constraints, Emotion, Feeling, Genre, Reading, Source
from emotion.words.model import EmotionModel
from emotion.words.reader import MAX_CHARACTERS, WordsReader


class Listening:
    """A model that remembers what it was given to read."""

    name = "listening"

    def __init__(self) -> None:
        self.read_texts: list[str] = []

    def read(self, text: str) -> Reading:
        self.read_texts.append(text)
        return Reading.of({Emotion.NEUTRAL: 1.0}, confidence=0.5, source=Source.WORDS)


async def test_a_rough_day_and_something_light() -> None:
    heard = await WordsReader().hear(
        "rough day, my boss yelled at me. something light, under 2 hours"
    )
    assert heard.reading is not None
    assert {emotion for emotion, _ in heard.reading.ranked()[:2]} == {Emotion.SAD, Emotion.ANGRY}
    assert heard.wish[Feeling.JOY] > 0
    assert heard.constraints == Constraints(max_minutes=120)
    assert not heard.distress


async def test_a_wish_alone_is_no_mood() -> None:
    for text in ("make me laugh", "something scary", "I'm not in the mood for horror", "90s"):
        assert (await WordsReader().hear(text)).reading is None
    heard = await WordsReader().hear("I'm not in the mood for horror")
    assert heard.constraints.not_genres == {Genre.HORROR}


async def test_an_aim_is_heard_beside_the_mood() -> None:
    heard = await WordsReader().hear("I'm so sad, cheer me up")
    assert heard.aim is Aim.LIFT
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.SAD


async def test_despair_is_heard_even_beside_a_wish() -> None:
    assert (await WordsReader().hear("I don't want to live anymore. something funny?")).distress


async def test_nothing_said_is_nothing_heard() -> None:
    for text in ("", "   ", "\n"):
        heard = await WordsReader().hear(text)
        assert heard.reading is None
        assert not heard.constraints


async def test_gibberish_is_heard_with_little_confidence() -> None:
    heard = await WordsReader().hear("asdfgh")
    assert heard.reading is not None
    assert heard.reading.confidence < 0.35


async def test_the_wish_does_not_reach_the_model() -> None:
    model: Listening = Listening()
    seam: EmotionModel = model
    await WordsReader(model=seam).hear(
        "feeling low. something scary, no musicals", date(2026, 1, 1)
    )
    assert model.read_texts == ["feeling low."]


async def test_only_as_much_as_a_message_holds_is_read() -> None:
    model = Listening()
    await WordsReader(model=model).hear("sad " * 5000)
    assert len(model.read_texts[0]) <= MAX_CHARACTERS


async def test_the_loop_goes_on_while_a_long_text_is_read() -> None:
    hearing = asyncio.ensure_future(WordsReader().hear("I was walking home and " * 150))
    turns = 0
    while not hearing.done():
        turns += 1
        await asyncio.sleep(0)
    assert turns > 1


async def test_preloading_changes_nothing_heard() -> None:
    reader = WordsReader()
    await reader.preload()
    heard = await reader.hear("I am so happy!!")
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.HAPPY


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_can_be_heard(text: str) -> None:
    heard = asyncio.run(WordsReader().hear(text))
    assert heard.reading is None or heard.reading.source is Source.WORDS
