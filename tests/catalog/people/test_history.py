from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from sqlalchemy import update

from catalog.base import now
from catalog.engine import Database
from catalog.people import corrections, ratings, registry, slates
from catalog.people.history import History, Known, PersonHistory
from catalog.people.models import RatingRow
from catalog.people.slates import Offer
from catalog.people.verdicts import Verdict, judge
from emotion.calibration import Correction
from emotion.vocabulary import MOOD_READINGS, Emotion, Mood, Source
from tests.catalog.databases import changed
from tests.servers.valkey import Valkey

ANNA, BORIS = 1, 2
GARBAGE = (
    b"",
    b"\xff\xfe",
    b"{",
    b"null",
    b"7",
    b"[]",
    b'{"revision": REVISION}',
    b'{"revision": REVISION, "ratings": [[1]], "seen": [], "disliked": []}',
    b'{"revision": REVISION, "ratings": [[1, 5, {"bliss": 1}, "2026-01-01"]], "seen": []}',
    b'{"revision": REVISION, "ratings": [[1, 5, null, 7]], "seen": [], "disliked": []}',
    b'{"revision": REVISION, "ratings": 7, "seen": null, "disliked": "x"}',
)


@pytest.fixture
async def redis(valkey: Valkey) -> AsyncIterator[Redis]:
    client = Redis.from_url(valkey.url, socket_timeout=2, retry=Retry(NoBackoff(), 0))
    yield client
    await client.aclose()


@pytest.fixture
def history(database: Database, redis: Redis) -> History:
    return History(database, redis)


async def _change_behind_our_back(database: Database, stars: int) -> None:
    """What no person can do: shows whether an answer came from SQL or from the copy."""
    await changed(database, update(RatingRow).values(stars=stars))


async def _stars(history: History, person_id: int = ANNA) -> list[int]:
    return [rating.stars for rating in (await history.of(person_id)).ratings]


async def test_a_fresh_copy_is_believed(
    database: Database, history: History, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    assert await _stars(history) == [5]

    await _change_behind_our_back(database, 1)

    assert await _stars(history) == [5]


async def test_the_copy_says_the_same_as_sql(
    database: Database, history: History, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5, emotions=MOOD_READINGS[Mood.LOW].emotions)
    await ratings.rate(database, ANNA, films[1], 2)
    await judge(database, ANNA, films[2], Verdict.SEEN, stands=True)
    await judge(database, ANNA, films[3], Verdict.DISLIKED, stands=True)

    first, second = await history.of(ANNA), await history.of(ANNA)

    assert first == second == await History(database, None).of(ANNA)
    assert [rating.film_id for rating in second.ratings] == [films[1], films[0]]
    assert second.known == set(films[:4])


async def test_what_a_person_does_is_seen_at_once(
    database: Database, history: History, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    assert await _stars(history) == [5]
    await ratings.rate(database, ANNA, films[0], 3)
    assert await _stars(history) == [3]
    await judge(database, ANNA, films[1], Verdict.SEEN, stands=True)
    assert (await history.of(ANNA)).seen == {films[1]}
    await judge(database, ANNA, films[1], Verdict.SEEN, stands=False)
    assert (await history.of(ANNA)).seen == frozenset()
    await ratings.unrate(database, ANNA, films[0])
    assert await _stars(history) == []


async def test_a_copy_that_missed_a_rating_is_not_believed(
    database: Database, history: History, redis: Redis, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    await history.of(ANNA)
    [key] = await redis.keys("*")
    old_copy = await redis.get(key)
    assert old_copy is not None
    await ratings.rate(database, ANNA, films[0], 1)
    await history.of(ANNA)

    await redis.set(key, old_copy)

    assert await _stars(history) == [1]


async def test_without_redis_answers_come_from_sql(
    database: Database, history: History, valkey: Valkey, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    await history.of(ANNA)

    valkey.stop()
    await ratings.rate(database, ANNA, films[1], 2)

    assert await _stars(history) == [2, 5]
    await history.forget(ANNA)

    valkey.start()

    assert await _stars(history) == [2, 5]


async def test_garbage_in_redis_is_not_believed(
    database: Database, history: History, redis: Redis, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    [person] = (await registry.export(database, ANNA))["people"]
    for garbage in GARBAGE:
        told = garbage.replace(b"REVISION", str(person["revision"]).encode())
        await redis.set(f"reelmood:history:{ANNA}", told)
        assert await _stars(history) == [5], garbage
        assert await _stars(history) == [5], garbage


async def test_somebody_forgotten_and_met_anew_has_no_past(
    database: Database, history: History, redis: Redis, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    await history.of(ANNA)

    await registry.forget(database, ANNA)
    assert await history.of(ANNA) == await History(database, None).of(BORIS)
    # Redis was away when they left: the copy is still there.
    assert await redis.keys("*") != []
    await ratings.rate(database, ANNA, films[1], 1)

    assert await _stars(history) == [1]


async def test_forgetting_drops_the_copy(
    database: Database, history: History, redis: Redis, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    await ratings.rate(database, BORIS, films[0], 4)
    await history.of(ANNA)
    await history.of(BORIS)

    await history.forget(ANNA)

    assert await redis.keys("*") == [f"reelmood:history:{BORIS}".encode()]


async def test_a_copy_does_not_lie_there_for_ever(
    database: Database, history: History, redis: Redis, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    await history.of(ANNA)

    [key] = await redis.keys("*")
    assert 0 < await redis.ttl(key) <= 14 * 24 * 3600


async def test_a_stranger_has_an_empty_history_and_leaves_no_trace(
    history: History, redis: Redis
) -> None:
    assert (await history.of(ANNA)).known == frozenset()
    assert await redis.keys("*") == []


async def test_who_is_known_brings_along_what_they_saw_and_how_they_were_misread(
    database: Database, history: History, films: list[int]
) -> None:
    yesterday = now() - timedelta(days=1)
    assert await history.known(ANNA, yesterday) == Known()

    slate = await slates.offer(database, ANNA, ANNA, {}, [Offer(films[0], 1.0, {})])
    await slates.placed(database, slate.id, 3)
    assert await history.known(ANNA, yesterday) == Known(shown=frozenset({films[0]}))

    misread = Correction({e: 1 / len(Emotion) for e in Emotion}, Source.WORDS, Emotion.SAD)
    await corrections.keep(database, ANNA, slate.id, misread)
    await ratings.rate(database, ANNA, films[1], 4)
    known = await history.known(ANNA, yesterday)
    assert [one.chosen for one in known.corrections] == [Emotion.SAD]
    assert known.history == await history.of(ANNA)
    assert known.history.known == {films[1]}
    assert (await history.known(ANNA, now() + timedelta(days=1))).shown == frozenset()


async def test_who_said_nothing_of_films_needs_no_copy(
    database: Database, history: History, redis: Redis, films: list[int]
) -> None:
    await ratings.rate(database, ANNA, films[0], 5)
    await ratings.unrate(database, ANNA, films[0])

    assert await history.of(ANNA) == PersonHistory()

    assert await redis.keys("reelmood:history:*") == []
