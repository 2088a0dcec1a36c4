"""What a film may hold is told by its keywords, or else by its kind, age rating and Feelings."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from catalog.films.content import Nature, animals, contents, is_said
from catalog.films.seed import seed_films
from emotion.vocabulary import Content, Feeling, Genre


def film(
    *genres: Genre,
    keywords: tuple[str, ...] = (),
    rated: str | None = None,
    year: int = 2010,
    gives: Mapping[Feeling, float] | None = None,
) -> Nature:
    return Nature(genres, keywords, rated, year, gives or {})


@pytest.mark.parametrize(
    ("told", "held", "spared"),
    [
        (film(Genre.COMEDY, keywords=("cartoon violence",), rated="PG"), "violence", "gore sex"),
        (film(Genre.CRIME, rated="R"), "violence sex", "gore"),
        (film(Genre.CRIME, keywords=("hitmen",), rated="R"), "violence gore", "frights"),
        (film(Genre.CRIME), "violence", "gore sex"),
        (film(Genre.CRIME, Genre.COMEDY), "", "violence gore sex"),
        (film(Genre.HORROR, rated="R", gives={Feeling.FEAR: 0.7}), "gore frights darkness", ""),
        (film(Genre.HORROR, rated="PG-13", gives={Feeling.FEAR: 0.7}), "frights", "gore sex"),
        (film(Genre.HORROR, year=1925, gives={Feeling.FEAR: 0.7}), "darkness", "frights gore"),
        (film(Genre.ROMANCE), "sex", "violence"),
        (film(Genre.ROMANCE, rated="PG"), "", "sex violence"),
        (film(Genre.DRAMA, keywords=("sheepdog",)), "", "harmed-animals"),
        (
            film(Genre.DRAMA, keywords=("small dog",), gives={Feeling.SADNESS: 0.6}),
            "harmed-animals darkness",
            "violence",
        ),
        (film(Genre.SPORT, keywords=("underdog",), gives={Feeling.SADNESS: 0.4}), "", "darkness"),
        (film(), "violence gore frights sex darkness harmed-animals", ""),
    ],
)
def test_in_doubt_a_film_holds_what_its_kind_does(told: Nature, held: str, spared: str) -> None:
    found = contents(told)
    assert found >= set(map(Content, held.split()))
    assert found.isdisjoint(map(Content, spared.split()))


def test_of_films_that_everybody_knows_none_is_taken_for_gentle() -> None:
    """The seed's own profiles are not asked: keywords, kind and age rating are enough."""
    known = {
        one.title: contents(Nature(one.genres, one.keywords, one.certificate, one.year or 0, {}))
        for one in seed_films()
    }
    for title in ("Pulp Fiction", "Reservoir Dogs", "Kill Bill: Vol. 1", "Django Unchained"):
        assert {Content.VIOLENCE, Content.GORE} <= known[title], title
    assert Content.GORE in known["Hereditary"]
    assert Content.HARMED_ANIMALS in known["John Wick"]
    for title in ("The Others", "A Quiet Place"):
        assert Content.GORE not in known[title], title
    for title in ("Paddington 2", "Spirited Away"):
        assert not known[title] & {Content.VIOLENCE, Content.GORE, Content.SEX}, title


def test_what_is_noted_is_certain() -> None:
    assert is_said(("stylized violence",), Content.VIOLENCE)
    assert not is_said(("violinist",), Content.VIOLENCE)
    assert animals(("underdog", "small dog", "road trip"), "") == ["small dog"]
    assert animals((), "A boy and his dog cross Iceland.") == ["dog"]
    assert animals((), "He can bear it no longer.") == []
