"""What a person writes is heard whole: mood, wish and despair."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Aim, Constraints, Emotion, Feeling, Genre, Reading, Source
from emotion.words.models.counter import EmotionModel
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


@pytest.mark.parametrize("space", ["\N{NO-BREAK SPACE}", "\N{IDEOGRAPHIC SPACE}", "\t", "   "])
async def test_any_kind_of_space_is_a_space(space: str) -> None:
    typed = "rough day, under 2 hours, by Agnes Varda, nothing with Tom Cruise"
    reader = WordsReader()
    assert await reader.hear(typed.replace(" ", space)) == await reader.hear(typed)


async def test_a_wish_alone_is_no_mood() -> None:
    for text in ("make me laugh", "something scary", "I'm not in the mood for horror", "90s"):
        assert (await WordsReader().hear(text)).reading is None
    heard = await WordsReader().hear("I'm not in the mood for horror")
    assert heard.constraints.not_genres == {Genre.HORROR}


async def test_whatever_is_asked_is_heard_as_a_question() -> None:
    for text in ("who's the villain", "cine e personajul negativ", "any peril in it? she cries"):
        assert (await WordsReader().hear(text)).may_ask_of_film
    assert not (await WordsReader().hear("dogme ninety-five")).may_ask_of_film


async def test_an_aim_is_heard_beside_the_mood() -> None:
    heard = await WordsReader().hear("I'm so sad, cheer me up")
    assert heard.aim is Aim.LIFT
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.SAD


async def test_despair_is_heard_even_beside_a_wish() -> None:
    assert (await WordsReader().hear("I don't want to live anymore. something funny?")).distress


@pytest.mark.parametrize(
    "text",
    ["ich will nich mehr leben", "n aguento mais viver kkk", "ya no kiero vivir wey", "pk vivre"],
)
async def test_despair_is_heard_as_it_is_spelt_in_chats(text: str) -> None:
    assert (await WordsReader().hear(text)).distress


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("hm ok dann ohne horror halt", "ohne horror"),
        ("nan mais une comédie quoi", "une comédie"),
        ("pues algo de los 80 porfa jajaja", "algo de los 80"),
        ("так, без ужасов плиз )))", "без ужасов"),
        ("haha no horror pls", "no horror"),
        ("bof, un autre", "un autre"),
        ("¡Sin terror, por favor!", "sin terror"),
        ("auf Französisch bitte", "auf Französisch"),
        ("uff, muy larga", "muy larga"),
        ("puh, zu lang", "zu lang"),
        ("nö", "no"),
        ("нє", "no"),
        ("不", "no"),
    ],
)
async def test_what_says_nothing_beside_a_wish_hides_it_not(text: str, plain: str) -> None:
    assert await WordsReader().hear(text) == await WordsReader().hear(plain)


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


def test_preloading_loads_nothing_heavy() -> None:
    code = (
        "import asyncio, sys; from emotion.words.reader import WordsReader; "
        "asyncio.run(WordsReader().preload()); sys.exit('onnxruntime' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_can_be_heard(text: str) -> None:
    heard = asyncio.run(WordsReader().hear(text))
    assert heard.reading is None or heard.reading.source is Source.WORDS


NASTY = (
    "sad ", "soppy ", "sad,", "no sad, ", "not too sad ", "sad movie ", "horror or ", "film about ",
    "cry my eyes out ", "like A ", "something like A because ", "with Tom de la ", "1 hour ", "a.",
    "'", "(", "\n", "don't ", "two hours and a half ", "a bit ", "😭 ", "[A", "suicide ",
    "not really ", "my mum ", "never so ", "hello ", "what can you ", "sin nada de ", "не хочу ",
    "quiero ", "im so dead ", "show me a ", "x movie ", "something with a ", "set in ", "ok ",
    "too ", "not Aa de ",
)  # fmt: skip


@pytest.mark.parametrize("unit", NASTY)
async def test_no_heap_of_words_keeps_a_processor_busy(unit: str) -> None:
    """Ten times what it takes on a slow machine; reading them used to take seconds."""
    reader = WordsReader()
    await reader.hear("so tired of this day")
    started = time.process_time()

    await reader.hear((unit * MAX_CHARACTERS)[:MAX_CHARACTERS])

    assert time.process_time() - started < 1.0


@pytest.mark.parametrize("text", ["a{}b", "not Aa{}Bb{}x", "too{}sad{}x", "show me{}a{}please{}x"])
async def test_no_heap_of_spaces_keeps_a_processor_busy(text: str) -> None:
    reader = WordsReader()
    await reader.hear("so tired of this day")
    started = time.process_time()

    await reader.hear(text.format(*[" " * 1300] * text.count("{}")))

    assert time.process_time() - started < 1.0


@pytest.mark.parametrize(
    "text",
    [
        "haha " + "." * 4090,
        "?" * 4090 + "!x",
        "-" * 4096,
        "film de " * 512,
        "on tv or " * 17 + "z?",
    ],
    ids=len,
)
async def test_no_heap_of_signs_or_films_keeps_a_processor_busy(text: str) -> None:
    reader = WordsReader()
    await reader.hear("so tired of this day")
    started = time.process_time()

    await reader.hear(text)

    assert time.process_time() - started < 1.0


EVERYDAY = (
    ("I feel horrible today", Emotion.SAD, None),
    ("not great tbh", Emotion.SAD, None),
    ("I want to cry, my dog died", Emotion.SAD, Aim.CRY),
    ("I want to cry", None, Aim.CRY),
    ("a film to cry to", None, Aim.CRY),
    ("my boss made me cry", Emotion.SAD, None),
    ("I can't stop crying", Emotion.SAD, None),
    ("long day, just want to switch off", Emotion.SAD, Aim.CALM),
    ("my girlfriend dumped me, cheer me up", Emotion.SAD, Aim.LIFT),
    ("got promoted today!!", Emotion.HAPPY, None),
    ("I'm stressed about exams tomorrow, help me relax", Emotion.FEAR, Aim.CALM),
    ("so lonely tonight", Emotion.SAD, None),
    ("I miss my mum", Emotion.SAD, None),
    ("I hate everyone today", Emotion.ANGRY, None),
    ("girls night in, something fun", None, None),
    ("need cheering up", None, Aim.LIFT),
    ("I'm angry at my landlord, surprise me", Emotion.ANGRY, Aim.SURPRISE),
    ("nervous about my job interview", Emotion.FEAR, None),
    ("I'm in love", Emotion.HAPPY, None),
    ("what should I watch", None, None),
    ("I want my mind blown", None, Aim.SURPRISE),
    ("feeling meh", Emotion.SAD, None),
    ("had the best day ever", Emotion.HAPPY, None),
    ("nothing too heavy please, I'm tired", Emotion.SAD, None),
    ("something with a happy ending, my heart is broken", Emotion.SAD, None),
    ("I feel empty", Emotion.SAD, None),
    ("over the moon!", Emotion.HAPPY, None),
    ("I'm furious", Emotion.ANGRY, None),
    ("just got engaged!!!", Emotion.HAPPY, None),
    ("I failed my exam", Emotion.SAD, None),
    ("keep me on the edge of my seat", None, Aim.THRILL),
    ("I want to escape for two hours", None, Aim.LIFT),
    ("like Titanic because I'm so sad", Emotion.SAD, None),
)


@pytest.mark.parametrize(("said", "mood", "aim"), EVERYDAY)
async def test_everyday_sentences(said: str, mood: Emotion | None, aim: Aim | None) -> None:
    heard = await WordsReader().hear(said)

    assert heard.aim is aim
    assert (heard.reading.ranked()[0][0] if heard.reading else None) is mood
