from catalog.engine import Database
from catalog.people.history import History
from catalog.people.standing import standing
from catalog.people.verdicts import Verdict, judge

ANNA, BORIS = 1, 2


async def test_a_verdict_is_set_and_taken_back(database: Database, films: list[int]) -> None:
    for _twice in range(2):
        await judge(database, ANNA, films[0], Verdict.SEEN, stands=True)
    await judge(database, ANNA, films[0], Verdict.DISLIKED, stands=True)
    assert (await standing(database, ANNA, films[0])).verdicts == {Verdict.SEEN, Verdict.DISLIKED}

    for _twice in range(2):
        await judge(database, ANNA, films[0], Verdict.SEEN, stands=False)
    assert (await standing(database, ANNA, films[0])).verdicts == {Verdict.DISLIKED}
    assert (await standing(database, BORIS, films[0])).verdicts == frozenset()


async def test_what_is_seen_or_not_wanted_is_known(database: Database, films: list[int]) -> None:
    await judge(database, ANNA, films[0], Verdict.SEEN, stands=True)
    await judge(database, ANNA, films[1], Verdict.DISLIKED, stands=True)

    history = await History(database, None).of(ANNA)

    assert history.seen == {films[0]}
    assert history.disliked == {films[1]}
    assert history.known == {films[0], films[1]}
