"""Whoever is at the end of their strength is heard, and seldom means to die."""

from __future__ import annotations

import pytest

from emotion.vocabulary import Emotion
from emotion.words.distress.net import speaks_of_distress
from emotion.words.moods.cues import NOT_READ, find_cues


@pytest.mark.parametrize(
    "text",
    [
        "I'm at the end of my rope",
        "at the end of my tether",
        "i'm done",
        "im so done",
        "I'm so tired of everything",
        "sick and tired of everything",
        "what's the point",
        "why bother",
        "i can't anymore",
        "everything is falling apart",
        "i'm not ok",
        "i'm not okay at all",
        "it's all too much",
        "i feel so empty",
        "I feel nothing anymore",
        "my life is over",
        "ich bin am Ende",
        "ich bin völlig am Ende",
        "ich bin mit den Nerven am Ende",
        "ich kann nicht mehr",
        "mir wird alles zu viel",
        "keine Kraft mehr",
        "ich halte das nicht mehr aus",
        "je suis à bout",
        "je n'en peux plus",
        "j'en peux plus",
        "je suis au bout du rouleau",
        "à quoi bon",
        "j'en ai marre de tout",
        "no puedo más",
        "ya no aguanto más",
        "estoy harta de todo",
        "no puedo con mi vida",
        "para qué",
        "não aguento mais",
        "tô no meu limite",
        "estou cansada de tudo",
        "pra quê",
        "non ce la faccio più",
        "non ne posso più",
        "sono stanca di tutto",
        "a che serve",
        "nu mai pot",
        "sunt la capătul puterilor",
        "m-am săturat de tot",
        "ce rost are",
        "я больше так не могу",
        "я на пределе",
        "устала от всего",
        "какой смысл",
        "я більше не можу",
        "втомилася від усього",
        "який сенс",
        "अब और नहीं होता",
        "मैं टूट गया हूँ",
        "ab aur nahi hota",
        "我快崩溃了",
        "坚持不下去了",
        "心好累",
    ],
)
def test_who_cannot_any_more_is_low_and_told_who_listens(text: str) -> None:
    cued = find_cues(text)
    assert cued.spent
    assert cued.colour(NOT_READ).ranked()[0][0] is Emotion.SAD
    assert not speaks_of_distress(text)


@pytest.mark.parametrize(
    "text",
    [
        "i'm done eating",
        "I'm done with work",
        "i'm done with the dishes",
        "am Ende stirbt keiner",
        "ich kann nicht mehr 😂",
        "ich kann nicht mehr vor Lachen",
        "i can't anymore lol that scene",
        "je n'en peux plus de rire",
        "tired of everything being so dark, something bright",
        "what's the point of this film",
        "why bother with sequels",
        "it's too much gore",
        "falling apart sofa, need a film",
        "nu mai pot de râs",
        "no puedo más de la risa",
        "non ce la faccio più dal ridere",
        "no aguanto más los anuncios",
        "para qué edad es",
        "para que idade é",
        "a che serve il trailer",
        "I feel trapped in a bad movie lol",
    ],
)
def test_who_laughs_or_speaks_of_films_and_dishes_is_not(text: str) -> None:
    assert not find_cues(text).spent
