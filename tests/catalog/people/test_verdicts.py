from catalog.engine import Database
from catalog.people.history import History
from catalog.people.verdicts import Verdict, judge, verdicts_on

ANNA, BORIS = 1, 2


async def test_a_verdict_is_set_and_taken_back(database: Database, films: list[int]) -> None:
    for _twice in range(2):
        await judge(database, ANNA, films[0], Verdict.SEEN, stands=True)
    await judge(database, ANNA, films[0], Verdict.DISLIKED, stands=True)
    assert await verdicts_on(database, ANNA, films[0]) == {Verdict.SEEN, Verdict.DISLIKED}

    for _twice in range(2):
        await judge(database, ANNA, films[0], Verdict.SEEN, stands=False)
    assert await verdicts_on(database, ANNA, films[0]) == {Verdict.DISLIKED}
    assert await verdicts_on(database, BORIS, films[0]) == frozenset()


async def test_what_is_seen_or_not_wanted_is_known(database: Database, films: list[int]) -> None:
    await judge(database, ANNA, films[0], Verdict.SEEN, stands=True)
    await judge(database, ANNA, films[1], Verdict.DISLIKED, stands=True)

    history = await History(database, None).of(ANNA)

    assert history.seen == {films[0]}
    assert history.disliked == {films[1]}
    assert history.known == {films[0], films[1]}
