"""The plainest wishes in other languages are understood, and moods in them left alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Constraints, Content, Feeling, Genre
from emotion.words.wishes.abroad.clauses import cut_foreign
from emotion.words.wishes.asked import Asked
from emotion.words.wishes.parse import parse_wish

JOY, SADNESS, FEAR, LOVE = Feeling.JOY, Feeling.SADNESS, Feeling.FEAR, Feeling.LOVE


def genres(*wanted: Genre, **others: Any) -> Constraints:
    return Constraints(genres=frozenset(wanted), **others)


def without(content: Content, *wanted: Genre) -> Constraints:
    return Constraints(genres=frozenset(wanted), not_content=frozenset({content}))


_NO_HORROR = Constraints(not_genres=frozenset({Genre.HORROR}))
_NOT_DARK = {FEAR: -0.5, SADNESS: -0.4}
WISHES: tuple[tuple[str, dict[Feeling, float], Constraints], ...] = (
    ("kein horror was lustiges", {JOY: 1.0}, _NO_HORROR),
    ("sin terror una comedia", {}, replace(_NO_HORROR, genres=frozenset({Genre.COMEDY}))),
    ("без ужасов комедию", {}, replace(_NO_HORROR, genres=frozenset({Genre.COMEDY}))),
    ("без жахів щось смішне", {JOY: 1.0}, _NO_HORROR),
    ("не хочу зомби и прочие ужасы", {}, _NO_HORROR),
    ("no quiero zombies ni esas cosas de terror", {}, _NO_HORROR),
    (
        "kein drama und kein horror",
        {},
        replace(_NO_HORROR, not_genres=frozenset({Genre.DRAMA, Genre.HORROR})),
    ),
    ("quiero algo gracioso", {JOY: 1.0}, Constraints()),
    ("una comedia de los 70, por favor", {}, genres(Genre.COMEDY, year_from=1970, year_to=1979)),
    ("pelis de acción de menos de 2 horas", {}, genres(Genre.ACTION, max_minutes=120)),
    ("nada triste", {SADNESS: -1.0}, Constraints()),
    ("quelque chose de drôle, rien de triste", {JOY: 1.0, SADNESS: -1.0}, Constraints()),
    ("un film romantique des années 60", {LOVE: 1.0}, Constraints(year_from=1960, year_to=1969)),
    ("ich möchte etwas Gruseliges", {FEAR: 1.0}, Constraints()),
    ("ein packender Film", {Feeling.EXCITEMENT: 1.0}, Constraints()),
    ("eine Komödie, nicht traurig", {SADNESS: -1.0}, genres(Genre.COMEDY)),
    ("Krimi aus den 90er Jahren", {}, genres(Genre.CRIME, year_from=1990, year_to=1999)),
    ("quero um filme engraçado, até 90 minutos", {JOY: 1.0}, Constraints(max_minutes=90)),
    ("um filme sem terror", {}, Constraints(not_genres=frozenset({Genre.HORROR}))),
    ("voglio ridere", {JOY: 1.0}, Constraints()),
    ("un film romantico degli anni 80", {LOVE: 1.0}, Constraints(year_from=1980, year_to=1989)),
    ("хочу сумний фільм", {SADNESS: 1.0}, Constraints()),
    (
        "щось веселе, без насильства",
        {JOY: 1.0, Feeling.ANGER: -0.5, Feeling.DISGUST: -0.5},
        without(Content.VIOLENCE),
    ),
    ("vreau o comedie din anii 90", {}, genres(Genre.COMEDY, year_from=1990, year_to=1999)),
    ("un film trist", {SADNESS: 1.0}, Constraints()),
    ("хочу грустный фильм", {SADNESS: 1.0}, Constraints()),
    ("комедию, не больше 90 минут", {}, genres(Genre.COMEDY, max_minutes=90)),
    ("ничего страшного", {FEAR: -1.0}, Constraints()),
    ("Horror, aber nicht blutig", {Feeling.DISGUST: -1.0}, without(Content.GORE, Genre.HORROR)),
    ("ужасы, но без крови", {Feeling.DISGUST: -1.0}, without(Content.GORE, Genre.HORROR)),
    ("sin escenas de sexo", {}, without(Content.SEX)),
    ("terror sin sustos", {}, without(Content.FRIGHTS, Genre.HORROR)),
    ("un thriller mais pas trop sombre", _NOT_DARK, without(Content.DARKNESS, Genre.THRILLER)),
    ("un thriller ma non troppo cupo", _NOT_DARK, without(Content.DARKNESS, Genre.THRILLER)),
    ("um suspense, não muito sombrio", _NOT_DARK, without(Content.DARKNESS, Genre.THRILLER)),
    ("keine toten Tiere", {}, without(Content.HARMED_ANIMALS)),
    ("fără scene de sex", {}, without(Content.SEX)),
    ("без постільних сцен", {}, without(Content.SEX)),
    ("不要血腥", {Feeling.DISGUST: -1.0}, without(Content.GORE)),
    ("बिना हिंसा की फ़िल्म", {Feeling.ANGER: -0.5, Feeling.DISGUST: -0.5}, without(Content.VIOLENCE)),
    (
        "ich hasse Horror und Krimis",
        {},
        Constraints(not_genres=frozenset({Genre.HORROR, Genre.CRIME})),
    ),
)


@pytest.mark.parametrize(("text", "wish", "constraints"), WISHES)
def test_a_wish_is_understood_whole(
    text: str, wish: dict[Feeling, float], constraints: Constraints
) -> None:
    parsed = parse_wish(text)
    assert dict(parsed.wish) == wish
    assert parsed.constraints == constraints
    assert parsed.rest == ""


@pytest.mark.parametrize(
    "text",
    [
        "estoy muy triste hoy",
        "je suis triste et fatigué",
        "mir ist so langweilig",
        "Ich habe Angst vor morgen",
        "estou com medo",
        "sono molto triste",
        "мне очень грустно",
        "I was in love with an old film",
        "no horror",
        "odio estar triste",
    ],
)
def test_a_mood_is_left_alone(text: str) -> None:
    assert cut_foreign(text, Asked(), 2026) == text


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("estoy triste, pon una comedia", "estoy triste"),
        ("Ich bin müde und möchte eine Komödie", "Ich bin müde"),
        ("мне скучно, покажи комедию", "мне скучно"),
    ],
)
def test_a_mood_beside_a_wish_stays(text: str, rest: str) -> None:
    parsed = parse_wish(text)
    assert parsed.rest.startswith(rest)
    assert parsed.constraints == genres(Genre.COMEDY)


ASKING = """
quiero no sin triste y una comedia de los 80 menos 2 horas je veux pas film rire unter 90 Minuten
lustig ohne Gewalt хочу без страшного комедию , .
"""
ASKING_WORDS = st.lists(st.sampled_from(ASKING.split()), max_size=25)


@given(ASKING_WORDS)
@settings(deadline=None)
def test_no_heap_of_asking_words_breaks_the_rules(words: list[str]) -> None:
    parsed = parse_wish(" ".join(words))
    assert not parsed.constraints.genres & parsed.constraints.not_genres
