"""A loss that is told is heard as one, and what only sounds like one is not."""

from __future__ import annotations

import pytest

from emotion.vocabulary import Emotion, Loss
from emotion.words.moods.cues import find_cues
from emotion.words.moods.mourning import recounts, tells_of_else
from emotion.words.reader import WordsReader


@pytest.mark.parametrize(
    ("text", "loss"),
    [
        ("my grandma died", Loss.LIFE),
        ("we buried my mum yesterday", Loss.LIFE),
        ("the funeral was today", Loss.LIFE),
        ("just got back from my dad's funeral", Loss.LIFE),
        ("I miss my dad so much, he died last year", Loss.LIFE),
        ("a friend of mine passed away", Loss.LIFE),
        ("there was a death in the family", Loss.LIFE),
        ("we lost the baby", Loss.LIFE),
        ("my best friend is dead", Loss.LIFE),
        ("my dad is dying of cancer", Loss.LIFE),
        ("my dad died ten years ago today", Loss.LIFE),
        ("dad died", Loss.LIFE),
        ("we lost grandma yesterday", Loss.LIFE),
        ("my grandmother is no longer with us", Loss.LIFE),
        ("today is the anniversary of my dad's death", Loss.LIFE),
        ("had a funeral today", Loss.LIFE),
        ("we had to put our dog down", Loss.PET),
        ("had to say goodbye to my dog today", Loss.PET),
        ("our 14-year-old cat died this morning", Loss.PET),
        ("my cat was put to sleep", Loss.PET),
        ("my cat Ida died", Loss.PET),
        ("my goldfish died", Loss.PET),
        ("today would have been my brother's birthday", Loss.LIFE),
        ("one year since mum", Loss.LIFE),
        ("I'm a widow", Loss.LIFE),
        ("she left me after ten years", Loss.LOVE),
        ("my boyfriend broke up with me", Loss.LOVE),
        ("my husband of twenty years left me", Loss.LOVE),
        ("I got dumped", Loss.LOVE),
        ("my boyfriend and I broke up", Loss.LOVE),
        ("we're getting a divorce", Loss.LOVE),
        ("going through a nasty divorce", Loss.LOVE),
        ("my marriage is over", Loss.LOVE),
        ("I lost my job today", Loss.WORK),
        ("just got laid off", Loss.WORK),
        ("they let me go this morning", Loss.WORK),
        ("se murió mi abuela", Loss.LIFE),
        ("minha avó morreu", Loss.LIFE),
        ("mein Hund ist gestorben", Loss.PET),
        ("mon chat est mort", Loss.PET),
        ("ho perso il lavoro", Loss.WORK),
        ("ma copine m'a quitté", Loss.LOVE),
        ("меня уволили", Loss.WORK),
        ("умерла моя бабушка", Loss.LIFE),
        ("ми розійшлися", Loss.LOVE),
        ("mi-a murit bunica", Loss.LIFE),
        ("mera breakup ho gaya", Loss.LOVE),
        ("我失恋了", Loss.LOVE),
        ("у мене помер тато", Loss.LIFE),
        ("умерла собака", Loss.PET),
        ("мій кіт помер", Loss.PET),
        ("m-a lăsat iubitul", Loss.LOVE),
        ("mein Vater liegt im Sterben", Loss.LIFE),
        ("echo de menos a mi madre, murió hace un año", Loss.LIFE),
        ("heartbroken", Loss.LOVE),
        ("my ex is getting married", Loss.LOVE),
        ("two years and he told me by text", Loss.LOVE),
        ("hab Liebeskummer", Loss.LOVE),
        ("chagrin d'amour", Loss.LOVE),
        ("homesick", Loss.HOME),
        ("tô com saudade de casa", Loss.HOME),
    ],
)
async def test_a_loss_is_heard_and_sad(text: str, loss: Loss) -> None:
    heard = await WordsReader().hear(text)
    assert heard.loss is loss
    assert not heard.distress
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.SAD
    assert heard.reading.confidence >= 0.5


@pytest.mark.parametrize(
    "text",
    [
        "my phone died",
        "all my hopes died",
        "my favourite character died",
        "I'm dead tired",
        "my dad is dead tired",
        "my mum is dying to see this",
        "my uncle died laughing",
        "my kid is dying of curiosity",
        "my daughter passed!",
        "my son passed this exam",
        "that joke killed me",
        "dead poets society",
        "a film where the dog dies",
        "Four Weddings and a Funeral",
        "Death at a Funeral",
        "a movie about a divorce",
        "my husband is gone for the weekend",
        "my wife left the keys at home",
        "she left me a note",
        "he left me speechless",
        "let go of the past",
        "so fired up for tonight",
        "I haven't been fired",
        "the coach got fired",
        "they are getting divorced",
        "lost my keys",
        "we lost the game",
        "my grandfather died when I was five",
        "my dad died twenty years ago",
        "my dog nearly died but she's ok now",
        "my dog walker is dying to see this",
        "I lost my dad at the supermarket, took 20 minutes to find him",
        "I lost my dog in the park but found him again",
        "I was fired last year and now I have my own company",
        "I got fired from a cannon",
        "broke up with my boyfriend, finally free!",
        "meine Pflanze ist gestorben",
    ],
)
def test_what_only_sounds_like_a_loss_or_is_long_ago_is_none(text: str) -> None:
    assert find_cues(text).loss is None


@pytest.mark.parametrize(
    "text",
    [
        "my mum has cancer",
        "my grandma had a stroke",
        "mi madre tiene cáncer",
        "meine Mutter hat Krebs",
        "mia madre ha un tumore",
        "mama are cancer",
        "у мамы рак",
        "у мами рак",
    ],
)
async def test_who_worries_for_somebody_ill_is_not_happy(text: str) -> None:
    heard = await WordsReader().hear(text)
    assert heard.reading is not None
    assert heard.reading.ranked()[0][0] is Emotion.SAD
    assert heard.reading.emotions[Emotion.FEAR] > heard.reading.emotions[Emotion.HAPPY]


async def test_who_is_glad_of_it_mourns_nothing() -> None:
    assert (await WordsReader().hear("I got fired and I'm so happy, best day ever!")).loss is None


async def test_despair_over_a_loss_is_despair() -> None:
    heard = await WordsReader().hear("my wife died and I don't want to live anymore")
    assert heard.distress


@pytest.mark.parametrize(
    "text",
    ["she was 92", "we had her for twelve years", "it was so sudden", "sie war 92", "ей было 92"],
)
def test_who_tells_on_is_heard(text: str) -> None:
    assert recounts(text)


@pytest.mark.parametrize(
    "text", ["who plays the lead?", "ok", "something she would have liked", "una joya oculta"]
)
def test_not_all_that_is_not_understood_tells_on(text: str) -> None:
    assert not recounts(text)


def test_a_mishap_is_no_part_of_mourning() -> None:
    assert tells_of_else("I failed my exam")
    assert tells_of_else("my wifi died")
    assert not tells_of_else("I miss him in the car")
    assert not tells_of_else("I'm tired")
