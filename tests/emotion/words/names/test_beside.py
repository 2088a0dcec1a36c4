"""A name with something asked for beside it is heard as both."""

from __future__ import annotations

import pytest

from emotion.vocabulary import Constraints, Content, Feeling, Genre
from emotion.words.reader import WordsReader
from emotion.words.wishes.parse import parse_wish

VIOLENCE = frozenset({Content.VIOLENCE})


@pytest.mark.parametrize(
    ("text", "name", "constraints"),
    [
        ("Tom Hanks but not Forrest Gump", "Tom Hanks", Constraints(without=("Forrest Gump",))),
        ("tom hanks films without big", "tom hanks", Constraints(without=("big",))),
        ("hitchcock, not psycho", "hitchcock", Constraints(without=("psycho",))),
        ("parasite but not korean", "parasite", Constraints(not_languages=frozenset({"ko"}))),
        ("with brad pitt but not big", "brad pitt", Constraints(without=("big",))),
        ("no tom cruise please", "", Constraints(without=("tom cruise",))),
        ("anything but tom cruise", "", Constraints(without=("tom cruise",))),
        ("Tarantino but not violent", "Tarantino", Constraints(not_content=VIOLENCE)),
        ("Tarantino, aber nicht so brutal", "Tarantino", Constraints(not_content=VIOLENCE)),
        ("Tarantino ma non troppo violento", "Tarantino", Constraints(not_content=VIOLENCE)),
        ("Tom Hanks, under two hours", "Tom Hanks", Constraints(max_minutes=120)),
        ("tom hanks comedies", "tom hanks", Constraints(genres=frozenset({Genre.COMEDY}))),
    ],
)
async def test_a_name_beside_what_is_ruled_out_or_in(
    text: str, name: str, constraints: Constraints
) -> None:
    beside = (await WordsReader().hear(text)).beside

    assert beside is not None
    assert (beside.name, beside.constraints) == (name, constraints)


@pytest.mark.parametrize(
    ("text", "constraints"),
    [
        ("with trains", Constraints(about=("trains",))),
        ("any with the sea in it", Constraints(about=("sea",))),
        ("about friendship", Constraints(about=("friendship",))),
        ("no planes, no boats", Constraints(without=("planes", "boats"))),
        ("she's vetoed robots", Constraints(without=("robots",))),
    ],
)
async def test_what_films_are_to_have_in_them_or_not(text: str, constraints: Constraints) -> None:
    beside = (await WordsReader().hear(text)).beside

    assert beside is not None
    assert beside.of_subjects
    assert (beside.name, beside.constraints) == ("", constraints)


@pytest.mark.parametrize("text", ["no friends", "with my mother", "no money", "about him"])
async def test_what_somebody_has_or_lacks_is_asked_of_no_film(text: str) -> None:
    beside = (await WordsReader().hear(text)).beside

    assert beside is None or not beside.of_subjects


async def test_a_name_beside_a_feeling_that_is_refused() -> None:
    beside = (await WordsReader().hear("alien but less scary")).beside

    assert beside is not None
    assert (beside.name, dict(beside.wish)) == ("alien", {Feeling.FEAR: -1.0})


async def test_a_name_beside_what_its_films_are_to_be() -> None:
    beside = (await WordsReader().hear("hitchcock but funny")).beside

    assert beside is not None
    assert (beside.name, dict(beside.wish)) == ("hitchcock", {Feeling.JOY: 1.0})


@pytest.mark.parametrize("text", ["tired but not sad", "rough day, something light", "I am so sad"])
async def test_a_mood_beside_a_wish_is_no_name(text: str) -> None:
    assert (await WordsReader().hear(text)).beside is None


@pytest.mark.parametrize(
    ("text", "constraints"),
    [
        (
            "like Parasite but not Korean",
            Constraints(like=("Parasite",), not_languages=frozenset({"ko"})),
        ),
        ("like alien but not aliens", Constraints(like=("alien",), without=("aliens",))),
        (
            "with Tom Hanks but not Forrest Gump",
            Constraints(people=("Tom Hanks",), without=("Forrest Gump",)),
        ),
        (
            "a comedy but not with Adam Sandler",
            Constraints(genres=frozenset({Genre.COMEDY}), without=("Adam Sandler",)),
        ),
        (
            "a comedy but not with adam sandler",
            Constraints(genres=frozenset({Genre.COMEDY}), without=("adam sandler",)),
        ),
        (
            "comedies except with Adam Sandler",
            Constraints(genres=frozenset({Genre.COMEDY}), without=("Adam Sandler",)),
        ),
        ("no films with Adam Sandler", Constraints(without=("Adam Sandler",))),
    ],
)
def test_what_is_refused_after_but_is_ruled_out(text: str, constraints: Constraints) -> None:
    parsed = parse_wish(text)

    assert (parsed.rest, parsed.constraints) == ("", constraints)


@pytest.mark.parametrize(
    "text", ["That isn't the Thai flag?", "You're not in a Greek tragedy", "not you again"]
)
def test_what_is_denied_of_other_things_rules_nothing_out(text: str) -> None:
    assert parse_wish(text).constraints == Constraints()
