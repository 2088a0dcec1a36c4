from datetime import timedelta

from sqlalchemy import update

from catalog.base import now
from catalog.engine import Database
from catalog.people import consents, ratings, slates, watched, watchlist
from catalog.people.consents import Consent
from catalog.people.models import SlateRow
from catalog.people.slates import Offer, Slate
from catalog.people.watched import ANOTHER_EVENING, TOO_LATE, Question
from tests.catalog.databases import changed

ANNA, CHAT = 1, 1
A_MOMENT = timedelta(minutes=1)


async def _offered(
    database: Database, film_id: int, ago: timedelta = ANOTHER_EVENING + A_MOMENT
) -> Slate:
    """A film that showed so long ago, newest last."""
    slate = await slates.offer(database, ANNA, CHAT, {"aim": "lift"}, [Offer(film_id, 1.0, {})])
    await slates.placed(database, slate.id, 7)
    long_ago = update(SlateRow).where(SlateRow.id == slate.id).values(created_at=now() - ago)
    await changed(database, long_ago)
    return slate


async def _question(database: Database) -> Question | None:
    return await database.write(lambda connection: watched.take_question(connection, ANNA, CHAT))


async def test_it_is_asked_once_of_the_film_that_showed_last(
    database: Database, films: list[int]
) -> None:
    await _offered(database, films[0], timedelta(days=2))
    last = await _offered(database, films[1])

    assert await _question(database) == Question(last.id, 0, films[1])
    assert await _question(database) is None


async def test_who_turns_the_page_has_taken_nothing(database: Database, films: list[int]) -> None:
    two = [Offer(film_id, 1.0, {}) for film_id in films[:2]]
    slate = await slates.offer(database, ANNA, CHAT, {"aim": "lift"}, two)
    await slates.placed(database, slate.id, 7)
    await watched.take(database, slate.id, 0)
    await database.write(lambda connection: slates.turn(connection, slate, 1))
    long_ago = update(SlateRow).values(created_at=now() - ANOTHER_EVENING - A_MOMENT)
    await changed(database, long_ago)

    assert await _question(database) == Question(slate.id, 1, films[1])


async def test_it_is_rather_asked_of_the_film_that_they_took_that_evening(
    database: Database, films: list[int]
) -> None:
    taken = await _offered(database, films[0], ANOTHER_EVENING + 2 * A_MOMENT)
    await watched.take(database, taken.id, 0)
    await _offered(database, films[1])
    asked = Question(taken.id, 0, films[0])

    assert await _question(database) == asked
    since = now() - A_MOMENT
    assert await watched.open_question(database, ANNA, CHAT, since, is_last=True) == asked
    await _offered(database, films[2], timedelta(0))
    assert await watched.open_question(database, ANNA, CHAT, since, is_last=True) is None
    assert await watched.open_question(database, ANNA, CHAT, since) == asked
    await watched.answered(database, taken.id)
    assert await watched.open_question(database, ANNA, CHAT, since) is None


async def test_the_same_evening_and_long_after_nothing_is_asked(
    database: Database, films: list[int]
) -> None:
    await _offered(database, films[0], ANOTHER_EVENING - A_MOMENT)
    await _offered(database, films[1], TOO_LATE + A_MOMENT)

    assert await _question(database) is None


async def test_a_film_that_was_rated_or_waits_is_not_asked_of(
    database: Database, films: list[int]
) -> None:
    await _offered(database, films[0])
    await ratings.rate(database, ANNA, films[0], 4)
    assert await _question(database) is None
    await _offered(database, films[1])
    await watchlist.keep(database, ANNA, films[1], stays=True)
    assert await _question(database) is None


async def test_who_does_not_want_it_is_not_asked(database: Database, films: list[int]) -> None:
    await _offered(database, films[0])
    await consents.decide(database, ANNA, Consent.ASKING, given=False)

    assert await _question(database) is None


async def test_who_wants_it_again_is_asked_again(database: Database, films: list[int]) -> None:
    for film_id in films[:2]:
        await _offered(database, film_id)
        assert await _question(database) is not None, "and it stays unanswered"
    last = await _offered(database, films[2])
    await consents.decide(database, ANNA, Consent.ASKING, given=False)
    assert await _question(database) is None
    await consents.decide(database, ANNA, Consent.ASKING, given=True)

    assert await _question(database) == Question(last.id, 0, films[2])


async def test_who_never_answers_is_asked_no_more_and_who_does_is(
    database: Database, films: list[int]
) -> None:
    for film_id in films[:2]:
        await _offered(database, film_id)
        last = await _question(database)
    assert last is not None
    await _offered(database, films[2])
    assert await _question(database) is None

    await watched.answered(database, last.slate_id)
    assert await _question(database) is not None
