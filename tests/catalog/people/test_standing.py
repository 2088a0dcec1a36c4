"""How a film stands with a person."""

from __future__ import annotations

from catalog.engine import Database
from catalog.people import ratings, watchlist
from catalog.people.standing import Standing, standing
from catalog.people.verdicts import Verdict, judge
from tests.catalog.databases import bring_in, some_film

ANNA, BORIS = 1, 2


async def test_all_of_it_in_one_look_and_nobody_elses(database: Database) -> None:
    one, other = bring_in(database.url, some_film("One"), some_film("Two"))
    assert await standing(database, ANNA, one) == Standing()
    await ratings.rate(database, ANNA, one, 4)
    await judge(database, ANNA, one, Verdict.SEEN, stands=True)
    await judge(database, ANNA, one, Verdict.DISLIKED, stands=True)
    await watchlist.keep(database, ANNA, one, stays=True)
    await ratings.rate(database, BORIS, one, 1)
    await watchlist.keep(database, ANNA, other, stays=True)
    assert await standing(database, ANNA, one) == Standing(4, frozenset(Verdict), is_kept=True)
    assert await standing(database, ANNA, other) == Standing(is_kept=True)
