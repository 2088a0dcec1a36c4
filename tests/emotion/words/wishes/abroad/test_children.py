"""Children who watch along, in other languages."""

from __future__ import annotations

import pytest

from emotion.vocabulary import Genre
from emotion.words.wishes.parse import parse_wish

_FAMILY = frozenset({Genre.FAMILY})


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("für die kinder, 3 und 6 jahre", ""),
        ("heute mit den kleinen", ""),
        ("quelque chose pour les gosses de 5 et 9 ans", ""),
        ("algo para ver con mis hijas de 6 y 10 años", ""),
        ("con i bimbi, hanno 4 e 7 anni", ""),
        ("um filme para ver com meu filho de 5 anos", ""),
        ("ceva cu copiii, 4 si 8 ani", ""),
        ("для малышей, 3 и 5 лет", ""),
        ("щось для дітей, 6 і 9 років", ""),
        ("给孩子看的，6岁", ""),
    ],
)
def test_what_is_for_children_is_for_a_family(text: str, rest: str) -> None:
    parsed = parse_wish(text)
    assert parsed.constraints.genres == _FAMILY
    assert parsed.rest == rest


@pytest.mark.parametrize(
    "text",
    [
        "con mis hijos siempre discuto",
        "für meine Kinder würde ich alles tun",
        "j'ai crié sur mes enfants",
        "поругалась с дочкой",
        "mi hijo de 16 años me grita",
        "hoy enterré a mi padre con mis hijos",
        "avec mes enfants ce soir c'était l'enfer",
        "heute mit den kindern im krankenhaus",
        "今天和女儿吵架了想哭",
    ],
)
def test_who_tells_of_children_asks_for_nothing(text: str) -> None:
    assert parse_wish(text).constraints.genres == frozenset()
