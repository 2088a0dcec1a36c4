from functools import partial

from sqlalchemy.orm import Session

from catalog.engine import Database, sync_engine
from catalog.people import consents, ratings, slates, verdicts
from catalog.people.consents import Consent
from catalog.people.outcomes import Outcome, outcomes
from catalog.people.registry import forget
from catalog.people.slates import Offer
from catalog.people.verdicts import Verdict

ANNA, BORIS, CHAT = 1, 2, -100_500_000_000
PARTS = {"fit": 0.9, "prior": 0.5}


async def _shown(database: Database, person_id: int, films: list[int]) -> None:
    """Offer films, and turn to each."""
    offers = [Offer(film_id, 0.25, {"feelings": [], "parts": PARTS}) for film_id in films]
    slate = await slates.offer(database, person_id, CHAT, {"aim": "lift"}, offers)
    await slates.placed(database, slate.id, 7)
    for place in range(len(films)):
        await database.write(partial(slates.turn, slate=slate, position=place))


def _told(database: Database) -> list[Outcome]:
    engine = sync_engine(database.url)
    try:
        with Session(engine) as session:
            return outcomes(session)
    finally:
        engine.dispose()


async def test_stars_of_those_who_agreed_are_told_once(
    database: Database, films: list[int]
) -> None:
    await _shown(database, ANNA, films)
    await _shown(database, ANNA, films[:1])
    await ratings.rate(database, ANNA, films[0], 5)
    await verdicts.judge(database, ANNA, films[1], Verdict.DISLIKED, stands=True)
    assert _told(database) == []

    await consents.decide(database, ANNA, Consent.TRAINING, given=True)

    assert _told(database) == [Outcome(ANNA, PARTS, 0.25, 1.0)]


async def test_a_film_rated_before_it_was_shown_says_nothing_of_the_offer(
    database: Database, films: list[int]
) -> None:
    await consents.decide(database, ANNA, Consent.TRAINING, given=True)
    await ratings.rate(database, ANNA, films[0], 5)
    await _shown(database, ANNA, films[:1])

    assert _told(database) == []


async def test_who_withdraws_or_is_forgotten_teaches_nobody(
    database: Database, films: list[int]
) -> None:
    for person_id in (ANNA, BORIS):
        await _shown(database, person_id, films)
        await ratings.rate(database, person_id, films[0], 3)
        await consents.decide(database, person_id, Consent.TRAINING, given=True)
    assert [one.reward for one in _told(database)] == [0.5, 0.5]

    await consents.decide(database, ANNA, Consent.TRAINING, given=False)
    await forget(database, BORIS)

    assert _told(database) == []


async def test_films_nobody_answered_and_offers_of_old_say_nothing(
    database: Database, films: list[int]
) -> None:
    await consents.decide(database, ANNA, Consent.TRAINING, given=True)
    await _shown(database, ANNA, films[:1])
    slate = await slates.offer(database, ANNA, CHAT, {}, [Offer(films[1], 0.5, {"feelings": []})])
    await slates.placed(database, slate.id, 8)
    await ratings.rate(database, ANNA, films[1], 4)

    assert _told(database) == []
