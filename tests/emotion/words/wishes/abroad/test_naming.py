"""Titles, people and subjects asked for in other languages are heard as such."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emotion.vocabulary import Constraints, Feeling, Genre
from emotion.words.texts.lists import word_set
from emotion.words.wishes.abroad.lexicon.naming import NAMING
from emotion.words.wishes.asked import LONGEST_NAME
from emotion.words.wishes.parse import parse_wish

COMEDY = frozenset({Genre.COMEDY})


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("mit Tom Hanks", {"people": ("Tom Hanks",)}),
        ("ein Film mit Audrey Tautou", {"people": ("Audrey Tautou",)}),
        ("nichts mit Tom Cruise", {"without": ("Tom Cruise",)}),
        ("ein Film mit Hunden und Katzen", {"about": ("dog", "cat")}),
        ("so etwas wie Amélie", {"like": ("Amélie",)}),
        ("un film avec Audrey Tautou", {"people": ("Audrey Tautou",)}),
        ("un film de Truffaut", {"about": ("Truffaut",)}),
        ("quelque chose comme Amélie", {"like": ("Amélie",)}),
        ("j'ai adoré Amélie, quelque chose de similaire ?", {"like": ("Amélie",)}),
        ("me gustó mucho Amélie. Algo parecido", {"like": ("Amélie",)}),
        ("мне понравилась Амели, что-то похожее", {"like": ("Амели",)}),
        ("un film sur la mer", {"about": ("sea",)}),
        ("sans Tom Cruise", {"without": ("Tom Cruise",)}),
        ("algo como Amélie", {"like": ("Amélie",)}),
        ("una película con perros", {"about": ("dog",)}),
        ("nada de zombis", {"without": ("zombies",)}),
        ("sin perros, por favor", {"without": ("dog",)}),
        (
            "una película de Almodóvar con Penélope Cruz",
            {"about": ("Almodóvar",), "people": ("Penélope Cruz",)},
        ),
        ("um filme com Fernanda Montenegro", {"people": ("Fernanda Montenegro",)}),
        ("um filme sobre futebol", {"about": ("football",)}),
        ("qualcosa come La vita è bella", {"like": ("La vita è bella",)}),
        ("un film di Fellini", {"about": ("Fellini",)}),
        ("ceva ca Amélie", {"like": ("Amélie",)}),
        ("un film despre câini", {"about": ("dog",)}),
        ("что-то вроде «Амели»", {"like": ("Амели",)}),
        ("так как Амели", {"like": ("Амели",)}),
        ("фильм про собак", {"about": ("dog",)}),
        ("фільм на кшталт Амелі", {"like": ("Амелі",)}),
        ("щось про драконів", {"about": ("dragons",)}),
        # And where it opens the message.
        ("avec Omar Sy ?", {"people": ("Omar Sy",)}),
        ("про село", {"about": ("village",)}),
        ("über Piraten", {"about": ("pirates",)}),
        ("con zombis", {"about": ("zombies",)}),
        ("sans zombies", {"without": ("zombies",)}),
    ],
)
def test_a_name_is_asked_for_in_ones_own_language(text: str, asked: dict[str, Any]) -> None:
    parsed = parse_wish(text)

    assert parsed.constraints == Constraints(**asked)
    assert parsed.rest == ""


def test_of_in_a_name_leads_to_none_after_english_words() -> None:
    for name in ("Robert De Niro", "Louis de Funès"):
        assert parse_wish(f"a film with {name}").constraints == Constraints(people=(name,))


def test_a_name_stands_beside_other_wishes() -> None:
    parsed = parse_wish("eine Komödie mit Louis de Funès aus den 60ern")

    assert parsed.constraints == Constraints(
        genres=COMEDY, people=("Louis de Funès",), year_from=1960, year_to=1969
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("sowas wie Der Pate, aber lustiger", "Der Pate"),
        ("un film comme Intouchables mais plus drôle", "Intouchables"),
        ("algo como Titanic pero más divertido", "Titanic"),
    ],
)
def test_like_a_title_but_funnier(text: str, title: str) -> None:
    parsed = parse_wish(text)

    assert parsed.constraints.like == (title,)
    assert parsed.wish[Feeling.JOY] > 0
    assert parsed.rest == ""


@pytest.mark.parametrize(
    "text", ["una película de terror con zombis", "un film d'horreur avec des zombies"]
)
def test_a_kind_and_a_subject_are_both_heard(text: str) -> None:
    parsed = parse_wish(text)

    assert parsed.constraints == Constraints(genres=frozenset({Genre.HORROR}), about=("zombies",))


def test_a_mood_beside_a_name_stays() -> None:
    parsed = parse_wish("estoy triste, algo como Amélie")

    assert parsed.rest == "estoy triste"
    assert parsed.constraints.like == ("Amélie",)


@pytest.mark.parametrize(
    "text",
    [
        "ich habe gestern einen Film mit Tom Hanks gesehen und geweint",
        "Streit mit Anna Müller",
        "mit meinen Freunden",
        "mit meinem Hund",
        "sobre mi familia",
        "про маму",
        "ohne dich",
        "was ist mit der Arbeit?",
        "ich weiß nichts über Martinique",
        "benimm dich nicht wie ein Kind",
        "un film avec mes amis",
        "quelque chose comme ça",
        "no sé nada de Martinique",
        "sin ti",
        "как дела",
        "так как мне грустно",
        "увидела что-то плохое про близких",
        "Sin City",
        "Con Air",
    ],
)
def test_what_is_told_of_names_is_no_wish(text: str) -> None:
    parsed = parse_wish(text)

    assert parsed.rest == text
    assert not parsed.constraints


WORDS = sorted(
    {word for naming in NAMING.values() for word in (*naming.ends, *naming.joins, *naming.strays)}
)
HEAPS = st.lists(
    st.sampled_from(
        [*WORDS, *word_set("film película фильм mit avec como вроде «Amélie» Tom Hanks ,")]
    ),
    max_size=40,
)


@given(HEAPS.map(" ".join) | st.text(max_size=300))
@settings(deadline=None)
def test_names_are_few_and_short_whatever_is_typed(said: str) -> None:
    constraints = parse_wish(f"algo como {said}, un film avec {said}").constraints

    for names in (constraints.like, constraints.people, constraints.about, constraints.without):
        assert len(names) <= 5
        assert all(0 < len(name) <= LONGEST_NAME for name in names)
