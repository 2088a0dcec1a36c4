"""What people say after a card in other languages, in a word or two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emotion.vocabulary import Constraints, Feeling, Genre, Opinion
from emotion.words.reader import WordsReader
from emotion.words.wishes.abroad.changes import hear_change
from emotion.words.wishes.asked import Asked

YEAR = 2026
OLDER, SHORTER = Constraints(year_to=YEAR - 25), Constraints(max_minutes=95)
NO_HORROR = Constraints(not_genres=frozenset({Genre.HORROR}))
NO_MUSICALS = Constraints(not_genres=frozenset({Genre.MUSICAL}))
NO_ROMANCE = Constraints(not_genres=frozenset({Genre.ROMANCE}))
IN_FRENCH = Constraints(languages=frozenset({"fr"}))


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("más antigua", OLDER),
        ("¡Sin terror!", NO_HORROR),
        ("pero en francés", IN_FRENCH),
        ("plus court", SHORTER),
        ("pas de comédie musicale", NO_MUSICALS),
        ("en français", IN_FRENCH),
        ("was Älteres", OLDER),
        ("keine Musicals", NO_MUSICALS),
        ("ich will keine glücklichen Paare sehen", NO_ROMANCE),
        ("no quiero ver parejas felices", NO_ROMANCE),
        ("pas de couples amoureux", NO_ROMANCE),
        ("auf Französisch", IN_FRENCH),
        ("mais curto", SHORTER),
        ("sem terror", NO_HORROR),
        ("em francês", IN_FRENCH),
        ("qualcosa di più vecchio", OLDER),
        ("niente horror", NO_HORROR),
        ("in francese", IN_FRENCH),
        ("покороче", SHORTER),
        ("без ужасов", NO_HORROR),
        ("на французском", IN_FRENCH),
        ("старіше", OLDER),
        ("старіший", OLDER),
        ("коротший", SHORTER),
        ("без жахів", NO_HORROR),
        ("французькою", IN_FRENCH),
        ("mai scurt", SHORTER),
        ("fără horror", NO_HORROR),
        ("odio los musicales", NO_MUSICALS),
        ("je déteste les comédies musicales", NO_MUSICALS),
        ("non mi piacciono i musical", NO_MUSICALS),
        ("ich mag keine Horrorfilme", NO_HORROR),
        ("tout sauf des films d'horreur", NO_HORROR),
        ("não gosto de terror", NO_HORROR),
        ("nu-mi place horror", NO_HORROR),
        ("не люблю ужасы", NO_HORROR),
        ("ненавиджу жахи", NO_HORROR),
        ("în franceză", IN_FRENCH),
    ],
)
def test_a_change_is_heard_for_what_it_is(said: str, asked: Constraints) -> None:
    heard = Asked()

    assert hear_change(said, heard, YEAR)
    assert heard.constraints() == asked
    assert not heard.wish()


@pytest.mark.parametrize(
    "said",
    [
        "zu lang",
        "c'est trop long",
        "muy larga",
        "longo demais",
        "troppo lungo",
        "prea lung",
        "слишком длинный",
        "надто довгий",
        "der ist aber lang",
    ],
)
def test_too_long_asks_for_shorter_ones(said: str) -> None:
    heard = Asked()

    assert hear_change(said, heard, YEAR)
    assert heard.constraints() == Constraints(max_minutes=120)


@pytest.mark.parametrize(
    "said", ["weniger traurig", "trop triste", "menos triste", "meno triste", "слишком грустно"]
)
async def test_less_sad_is_a_wish_and_no_mood(said: str) -> None:
    heard = await WordsReader().hear(said)

    assert heard.wish == {Feeling.SADNESS: -1.0}
    assert heard.reading is None


@pytest.mark.parametrize("said", ["algo más divertido", "etwas lustiger", "più allegro", "веселее"])
async def test_a_lighter_one_is_a_wish_and_no_mood(said: str) -> None:
    heard = await WordsReader().hear(said)

    assert heard.wish[Feeling.JOY] > 0
    assert heard.reading is None


@pytest.mark.parametrize(
    "said",
    [
        "no tengo miedo",
        "muy triste",
        "molto triste",
        "очень грустно",
        "estoy más triste que nunca",
        "no",
        "без сил",
        "odio la guerra",
        "ich hasse Kinder",
        "je déteste le lundi",
    ],
)
def test_a_mood_is_no_change(said: str) -> None:
    assert not hear_change(said, Asked(), YEAR)


@given(st.text(max_size=80))
def test_anything_may_be_said(said: str) -> None:
    heard = Asked()

    assert hear_change(said, heard, YEAR) == bool(heard.constraints() or heard.wish())


@pytest.mark.parametrize(
    "said", ["too sad", "nah, too sad", "ugh that's way too sad", "no, too sad!"]
)
async def test_what_was_too_much_is_refused_however_it_is_grumbled(said: str) -> None:
    heard = await WordsReader().hear(said)

    assert heard.reading is None
    assert heard.wish == {Feeling.SADNESS: -1.0}


@pytest.mark.parametrize(
    "said", ["ok fine", "works for me", "I'll watch it", "let's go with this one"]
)
async def test_a_film_that_will_do_is_approved(said: str) -> None:
    assert (await WordsReader().hear(said)).opinion is Opinion.WILL_DO
