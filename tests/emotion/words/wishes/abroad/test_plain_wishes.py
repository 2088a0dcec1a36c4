"""A film of a kind, of a time, in a language, for somebody: plain wishes in other languages."""

from __future__ import annotations

from typing import Any

import pytest

from emotion.vocabulary import Constraints, Content, Feeling, Genre, Regard
from emotion.words.wishes.parse import parse_wish

COMEDY, FAMILY = frozenset({Genre.COMEDY}), frozenset({Genre.FAMILY})
EIGHTIES = {"year_from": 1980, "year_to": 1989}
IN_FRENCH = {"languages": frozenset({"fr"})}
CHRISTMAS = {"about": ("christmas",)}


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        # A kind of film, and nothing else.
        ("eine Komödie", {"genres": COMEDY}),
        ("una comedia", {"genres": COMEDY}),
        ("комедия", {"genres": COMEDY}),
        ("ein Weihnachtsfilm", CHRISTMAS),
        ("un film de Noël", CHRISTMAS),
        ("una película navideña", CHRISTMAS),
        ("новогодний фильм", CHRISTMAS),
        # Its years.
        ("aus den Achtzigern", EIGHTIES),
        ("90er", {"year_from": 1990, "year_to": 1999}),
        ("de los 80", EIGHTIES),
        ("un film des années quatre-vingt", EIGHTIES),
        ("un film degli anni ottanta", EIGHTIES),
        ("um filme dos anos 80", EIGHTIES),
        ("un film din anii '80", EIGHTIES),
        ("фильм восьмидесятых", EIGHTIES),
        ("una comedia de 1994", {"genres": COMEDY, "year_from": 1994, "year_to": 1994}),
        ("ein Film vor 1970", {"year_to": 1969}),
        ("фильм 1994 года", {"year_from": 1994, "year_to": 1994}),
        # Its length.
        ("un film de moins de deux heures", {"max_minutes": 120}),
        ("ein Film unter anderthalb Stunden", {"max_minutes": 90}),
        ("una película de más de dos horas", {"min_minutes": 120}),
        ("höchstens 90 Minuten", {"max_minutes": 90}),
        ("no más de 90 minutos", {"max_minutes": 90}),
        ("pas plus de 90 minutes", {"max_minutes": 90}),
        ("não mais de 90 minutos", {"max_minutes": 90}),
        ("nichts über 90 Minuten", {"max_minutes": 90}),
        ("ich habe zwei Stunden Zeit", {"max_minutes": 120}),
        ("tengo dos horas libres", {"max_minutes": 120}),
        ("фильм короче двух часов", {"max_minutes": 120}),
        # Its language.
        ("ein Film auf Französisch", IN_FRENCH),
        ("ein französischer Film", IN_FRENCH),
        ("una película francesa", IN_FRENCH),
        ("un film français", IN_FRENCH),
        ("un film francese", IN_FRENCH),
        ("um filme francês", IN_FRENCH),
        ("un film francez", IN_FRENCH),
        ("французская комедия", {"genres": COMEDY, **IN_FRENCH}),
        ("французька комедія", {"genres": COMEDY, **IN_FRENCH}),
        ("algo como Amélie en español", {"like": ("Amélie",), "languages": frozenset({"es"})}),
        # Where it is from.
        ("una película mexicana", {"countries": frozenset({"MX"})}),
        ("ein österreichischer Film", {"countries": frozenset({"AT"})}),
        ("ein Film aus Mexiko", {"countries": frozenset({"MX"})}),
        ("un film de Cuba", {"countries": frozenset({"CU"})}),
        ("un film del Giappone", {"countries": frozenset({"JP"})}),
        ("фильм из Мексики", {"countries": frozenset({"MX"})}),
        ("cine argentino", {"countries": frozenset({"AR"})}),
        ("um filme brasileiro", {"countries": frozenset({"BR"})}),
        ("советский фильм", {"languages": frozenset({"ru"})}),
        # How it stands with those who know it.
        ("una joya oculta", {"regard": Regard.HIDDEN}),
        ("ein Geheimtipp", {"regard": Regard.HIDDEN}),
        ("скрытый шедевр", {"regard": Regard.HIDDEN}),
        ("un film oscarisé", {"regard": Regard.ACCLAIMED}),
        ("una película con Oscar Isaac", {"people": ("Oscar Isaac",)}),
        # Who watches.
        ("für einen Abend mit den Kindern", {"genres": FAMILY}),
        ("para ver en familia", {"genres": FAMILY}),
        ("un film à regarder avec les enfants", {"genres": FAMILY}),
        ("un film per tutta la famiglia", {"genres": FAMILY}),
        ("что-нибудь посмотреть с детьми", {"genres": FAMILY}),
        # A word or two, and what they come from or are not to be.
        ("brasileiro", {"countries": frozenset({"BR"})}),
        ("de preferência brasileiro", {"countries": frozenset({"BR"})}),
        ("¿y alguna española?", {"languages": frozenset({"es"})}),
        ("altul tot românesc", {"languages": frozenset({"ro"})}),
        ("un coréen", {"languages": frozenset({"ko"})}),
        ("acțiune", {"genres": frozenset({Genre.ACTION})}),
        ("cu bătăi", {"genres": frozenset({Genre.ACTION})}),
        ("mit Musik", {"genres": frozenset({Genre.MUSIC})}),
        ("nu desene", {"not_genres": frozenset({Genre.ANIMATION})}),
        ("nada de dramas", {"not_genres": frozenset({Genre.DRAMA})}),
        ("pas de drames", {"not_genres": frozenset({Genre.DRAMA})}),
        ("in bianco e nero", {"about": ("black and white",)}),
        ("que dure menos de hora y media", {"max_minutes": 90}),
        ("qui dure moins d'une heure et demie", {"max_minutes": 90}),
        ("менше насильства", {"not_content": frozenset({Content.VIOLENCE})}),
    ],
)
def test_a_plain_wish_is_heard_whole(text: str, asked: dict[str, Any]) -> None:
    parsed = parse_wish(text)

    assert parsed.constraints == Constraints(**asked)
    assert parsed.rest == ""


@pytest.mark.parametrize(
    "text",
    [
        "un film pour un rendez-vous",
        "ein Film für ein Date",
        "una película para una cita",
        "для двох",
        "algo que abrace",
        "esquentar o coração",
        "хочется доброго",
        "was fürs Herz",
    ],
)
def test_what_warms_and_an_evening_for_two_are_for_love(text: str) -> None:
    parsed = parse_wish(text)

    assert parsed.wish[Feeling.LOVE] > 0
    assert parsed.rest == ""


@pytest.mark.parametrize(
    "text", ["mit meiner Oma", "algo con mi abuela", "avec ma grand-mère", "с бабушкой"]
)
def test_with_grandmother_nothing_repels(text: str) -> None:
    parsed = parse_wish(text)

    assert parsed.wish[Feeling.DISGUST] < 0
    assert parsed.rest == ""


@pytest.mark.parametrize(
    "text",
    [
        "un domingo de lluvia",
        "ein verregneter Sonntag",
        "дождливое воскресенье",
        "что-то уютное",
        "qualcosa di accogliente",
    ],
)
def test_a_rainy_sunday_asks_for_something_calm(text: str) -> None:
    assert parse_wish(text).wish[Feeling.CALM] > 0


@pytest.mark.parametrize(
    ("text", "rest", "asked"),
    [
        ("estoy triste, una comedia en español", "estoy triste", {"genres": COMEDY}),
        ("я устал, хочу французскую комедию", "я устал", {"genres": COMEDY}),
        ("Ich bin müde, ein Weihnachtsfilm bitte", "Ich bin müde", CHRISTMAS),
        ("zu lang, ich penn gleich ein", "ich penn gleich ein", {"max_minutes": 120}),
        ("trop long, je suis crevée", "je suis crevée", {"max_minutes": 120}),
        ("слишком длинно, я усну", "я усну", {"max_minutes": 120}),
        ("zu kitschig, lieber einen Thriller", "", {"genres": frozenset({Genre.THRILLER})}),
    ],
)
def test_a_mood_beside_a_plain_wish_stays(text: str, rest: str, asked: dict[str, Any]) -> None:
    parsed = parse_wish(text)

    assert parsed.rest == rest
    for name, value in asked.items():
        assert getattr(parsed.constraints, name) == value


@pytest.mark.parametrize(
    "text",
    [
        "Streit mit den Kindern",
        "ich habe über zwei Stunden geweint",
        "más de dos horas llorando",
        "je suis né en 1980",
        "die 80er waren so schön, ich vermisse sie",
        "ohne Angst",
        "sin miedo",
        "ich lerne Französisch",
        "ich komme aus Mexiko",
        "soy de México",
        "ich habe zwei Stunden geweint",
        "me peleé con mi madre",
        "вчера смотрела фильм с мамой",
        "soy brasileña",
        "la semana fue muy larga, estoy cansada",
        "alegre",
        "tranquilo",
        "страшно",
        "Fantastique !",
    ],
)
def test_what_is_told_is_no_plain_wish(text: str) -> None:
    parsed = parse_wish(text)

    assert parsed.rest == text
    assert not parsed.constraints
    assert not parsed.wish
