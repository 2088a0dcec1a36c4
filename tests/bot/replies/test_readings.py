"""What was understood of a wish, and what was not, is told in plain words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.replies.readings import search_line, untold_line
from bot.texts import texts_for
from emotion.vocabulary import COLOURS, WOMAN_DIRECTOR, Constraints, Content, Genre
from recommender.search import surprise_search

texts = texts_for("en")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (
            Constraints(people=("Tom Hanks",), without=("Forrest Gump",)),
            "Looking for: Tom Hanks, no Forrest Gump.",
        ),
        (
            Constraints(all_genres=frozenset({Genre.ROMANCE, Genre.COMEDY})),
            "Looking for: comedy and romance.",
        ),
        (
            Constraints(genres=frozenset({Genre.WAR}), not_languages=frozenset({"ko"})),
            "Looking for: war, no Korean.",
        ),
        (
            Constraints(countries=frozenset({"150"}), not_countries=frozenset({"GB"})),
            "Looking for: from Europe, no United Kingdom.",
        ),
        (
            Constraints(genres=frozenset({Genre.HORROR}), not_content=frozenset({Content.GORE})),
            (
                "Looking for: horror, nothing gory. "
                "I go by what I know of each film, and leave out what I doubt."
            ),
        ),
    ],
)
def test_what_is_looked_for_is_told_with_what_is_ruled_out(told: Constraints, said: str) -> None:
    assert search_line(texts, replace(surprise_search(), constraints=told)) == said


def test_whom_we_do_not_know_is_told_and_that_we_do_not_know_who_is_a_woman() -> None:
    line = search_line(texts, surprise_search(), (), ("Nobody Atall", WOMAN_DIRECTOR))

    assert line == (
        "I do not know yet which directors are women. Name one, and I look for her films. "
        "I do not know Nobody Atall yet."
    )


def test_what_films_cannot_be_told_by_is_said_with_what_we_go_by() -> None:
    alone = untold_line(texts, ("villain",), is_all=True)
    assert alone.startswith("By villain I can't tell films. I go by mood, kind, subject")

    beside = untold_line(texts, (COLOURS, "acting"), is_all=False)
    assert beside == (
        "Which films are in colour I have not noted of each, so I go by the years. "
        "By acting I can't tell films, so I go by the rest."
    )
