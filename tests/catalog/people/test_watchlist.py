from catalog.engine import Database
from catalog.people.watchlist import keep, kept

ANNA, BORIS = 1, 2


async def test_films_are_kept_for_later_newest_first(database: Database, films: list[int]) -> None:
    for film_id in films[:3]:
        await keep(database, ANNA, film_id, stays=True)

    assert await kept(database, ANNA) == films[2::-1]
    assert await kept(database, BORIS) == []


async def test_keeping_and_dropping_twice_changes_nothing(
    database: Database, films: list[int]
) -> None:
    for _twice in range(2):
        await keep(database, ANNA, films[0], stays=True)
    assert await kept(database, ANNA) == [films[0]]
    for _twice in range(2):
        await keep(database, ANNA, films[0], stays=False)
    assert await kept(database, ANNA) == []
