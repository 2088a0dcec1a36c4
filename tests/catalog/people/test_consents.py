from catalog.engine import Database
from catalog.people.consents import Consent, decide, decided

ANNA = 1


async def test_nobody_agreed_before_they_were_asked(database: Database) -> None:
    assert await decided(database, ANNA, Consent.FACE) is None


async def test_a_later_answer_replaces_an_earlier_one(database: Database) -> None:
    await decide(database, ANNA, Consent.FACE, given=True)
    assert await decided(database, ANNA, Consent.FACE) is True

    await decide(database, ANNA, Consent.FACE, given=False)
    assert await decided(database, ANNA, Consent.FACE) is False


async def test_one_consent_says_nothing_of_the_other(database: Database) -> None:
    await decide(database, ANNA, Consent.FACE, given=True)
    assert await decided(database, ANNA, Consent.TRAINING) is None
