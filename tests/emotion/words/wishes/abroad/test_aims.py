"""What an evening is for, and that a film will do, in other languages than English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Aim, Feeling, Opinion, Talk
from emotion.words.talk.small_talk import opinion_in, small_talk
from emotion.words.wishes.abroad.lexicon.aims import AIMS
from emotion.words.wishes.parse import parse_wish


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("muntere mich auf", Aim.LIFT),
        ("anímame", Aim.LIFT),
        ("un film qui fait du bien", Aim.LIFT),
        ("tirami un po' su", Aim.LIFT),
        ("подними мне настроение", Aim.LIFT),
        ("etwas zum Entspannen", Aim.CALM),
        ("algo para relajarme", Aim.CALM),
        ("quelque chose pour me détendre", Aim.CALM),
        ("хочу расслабиться", Aim.CALM),
        ("hazme llorar", Aim.CRY),
        ("un film che mi faccia piangere", Aim.CRY),
        ("überrasch mich", Aim.SURPRISE),
        ("¡sorpréndeme!", Aim.SURPRISE),
        ("surprends-moi stp", Aim.SURPRISE),
        ("здивуй мене", Aim.SURPRISE),
        ("surprinde-mă", Aim.SURPRISE),
    ],
)
def test_an_aim_is_heard_in_ones_own_language(text: str, aim: Aim) -> None:
    parsed = parse_wish(text)

    assert parsed.aim is aim
    assert not parsed.rest.strip("¡!")


@pytest.mark.parametrize(
    "text",
    [
        "bring mich zum Lachen",
        "hazme reír",
        "fais-moi un peu rire",
        "me faz rir um pouquinho",
        "рассмеши меня",
        "fammi ridere un po'",
        "посмеяться",
        "engraçado",
        "plutôt drôle",
        "was Lustiges nach all dem Geheule",
        "想笑",
        "कुछ मज़ेदार",
    ],
)
def test_who_wants_to_laugh_wants_joy(text: str) -> None:
    assert parse_wish(text).wish == {Feeling.JOY: 1.0}


def test_an_aim_stands_beside_a_mood_and_may_be_refused() -> None:
    beside = parse_wish("estoy triste, hazme reír")
    assert beside.rest == "estoy triste"
    assert beside.wish == {Feeling.JOY: 1.0}

    refused = parse_wish("nichts zum Heulen")
    assert refused.aim is None
    assert refused.wish == {Feeling.SADNESS: -1.0}


@pytest.mark.parametrize(
    "text",
    [
        "das ist doch zum Heulen",
        "er bringt mich zum Lachen",
        "mi hija me hace reír",
        "j'ai envie de pleurer",
        "questa canzone mi fa piangere",
        "это было до слёз",
    ],
)
def test_what_moves_somebody_is_no_aim(text: str) -> None:
    parsed = parse_wish(text)

    assert parsed.aim is None
    assert not parsed.wish


@given(st.lists(st.sampled_from(sorted({w for p in AIMS for w in p.split()})), max_size=30))
def test_no_heap_of_aims_breaks_the_rules(words: list[str]) -> None:
    assert all(-1.0 <= one <= 1.0 for one in parse_wish(" ".join(words)).wish.values())


@pytest.mark.parametrize(
    "text",
    [
        "ein guter Film",
        "was soll ich heute schauen?",
        "kenne ich schon",
        "una buena película",
        "¿qué veo hoy?",
        "ya la vi",
        "qu'est-ce que je regarde ce soir ?",
        "déjà vu",
        "un bel film",
        "già visto",
        "o que eu assisto hoje?",
        "já vi",
        "ce să văd diseară?",
        "хороший фильм",
        "что посмотреть сегодня?",
        "що подивитися сьогодні?",
    ],
)
def test_any_film_is_asked_for_in_any_language(text: str) -> None:
    assert small_talk(text) is Talk.ANY_FILM


@pytest.mark.parametrize(
    "text",
    [
        "gefällt mir",
        "klingt gut, danke",
        "me gusta",
        "¡perfecto!",
        "ça me plaît",
        "mi piace",
        "gostei",
        "îmi place",
        "отлично",
        "подобається",
    ],
)
def test_approval_is_heard_in_any_language(text: str) -> None:
    assert opinion_in(text) is Opinion.WILL_DO
    assert opinion_in(f"{text} gar nicht") is not Opinion.WILL_DO
