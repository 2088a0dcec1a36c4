from dataclasses import replace
from datetime import timedelta

from sqlalchemy import update

from catalog.base import now
from catalog.engine import Database
from catalog.people import companies, registry, slates
from catalog.people.companies import LASTS, MOST_MEMBERS, Company, Member
from catalog.people.models import CompanyRow
from catalog.people.slates import Offer, Slate
from emotion.vocabulary import Mood
from tests.catalog.databases import changed

ANNA, BORIS, GROUP = 1, 2, -100_500_000_000


async def _company(database: Database) -> Company:
    """Anna, who is low, and Boris, who leaves it to us."""
    opened = await companies.call_together(database, GROUP, "en")
    await companies.join(database, opened.id, ANNA, "Anna", Mood.LOW)
    company = await companies.join(database, opened.id, BORIS, "Boris", None)
    assert company is not None
    return company


async def _settled(database: Database, company: Company, film_id: int) -> Slate:
    return await companies.settle(
        database,
        company,
        lambda connection: slates.keep(
            connection, ANNA, GROUP, {"company": company.id}, [Offer(film_id, 1.0, {})]
        ),
    )


async def test_who_is_in_comes_back_in_the_order_they_came(database: Database) -> None:
    company = await _company(database)

    assert company.members == (Member(ANNA, "Anna", Mood.LOW), Member(BORIS, "Boris", None))
    assert await companies.find(database, company.id) == company
    angry = await companies.join(database, company.id, ANNA, "Anna", Mood.ANGRY)
    assert angry is not None
    assert [one.mood for one in angry.members] == [Mood.ANGRY, None]


async def test_what_is_done_twice_is_done_once(database: Database) -> None:
    company = await _company(database)

    assert await companies.join(database, company.id, ANNA, "Anna", Mood.LOW) == company
    gone = [await companies.leave(database, company.id, ANNA) for _twice in range(2)]
    assert (
        gone[0]
        == gone[1]
        == replace(company, members=company.members[1:], version=company.version + 1)
    )


async def test_no_other_company_comes_to_the_number_of_one_that_is_gone(
    database: Database,
) -> None:
    gone = await _company(database)
    long_ago = update(CompanyRow).values(created_at=now() - LASTS)
    await changed(database, long_ago)

    opened = await companies.call_together(database, GROUP - 1, "en")

    assert opened.id > gone.id, "the cards of one group would show who is in another"


async def test_there_is_room_for_so_many(database: Database) -> None:
    opened = await companies.call_together(database, GROUP, "en")
    for person_id in range(1, MOST_MEMBERS + 2):
        company = await companies.join(database, opened.id, person_id, "x" * 300, Mood.GOOD)

    assert company is not None
    assert len(company.members) == MOST_MEMBERS
    assert company.member(MOST_MEMBERS + 1) is None


async def test_of_two_who_choose_at_once_the_first_counts(
    database: Database, films: list[int]
) -> None:
    company = await _company(database)
    first = await _settled(database, company, films[0])

    assert await _settled(database, company, films[1]) == first
    assert (now_settled := await companies.find(database, company.id)) is not None
    assert now_settled.is_settled
    assert now_settled.slate_id == first.id
    assert first.company_id == company.id


async def test_films_are_chosen_anew_for_who_feels_otherwise(
    database: Database, films: list[int]
) -> None:
    company = await _company(database)
    first = await _settled(database, company, films[0])
    otherwise = await companies.join(database, company.id, BORIS, "Boris", Mood.BORED)
    assert otherwise is not None
    assert not otherwise.is_settled
    assert otherwise.slate_id == first.id

    assert await _settled(database, otherwise, films[1]) != first


async def test_films_that_went_with_a_person_are_chosen_anew(
    database: Database, films: list[int]
) -> None:
    company = await _company(database)
    await _settled(database, company, films[0])
    await registry.forget(database, ANNA)

    left = await companies.find(database, company.id)
    assert left is not None
    assert left.members == (Member(BORIS, "Boris", None),)
    assert (await _settled(database, left, films[1])).shown.film_id == films[1]


async def test_films_are_chosen_anew_without_somebody_who_was_erased(
    database: Database, films: list[int]
) -> None:
    company, other = await _company(database), await companies.call_together(database, GROUP, "en")
    first = await _settled(database, company, films[0])
    await registry.forget(database, BORIS)

    left = await companies.find(database, company.id)
    assert left is not None
    assert left.slate_id == first.id
    assert not left.is_settled
    assert await _settled(database, left, films[1]) != first
    assert await companies.find(database, other.id) == other


async def test_a_company_has_its_time(database: Database) -> None:
    old, young = await _company(database), await _company(database)
    long_ago = now() - LASTS - timedelta(seconds=1)
    await changed(
        database, update(CompanyRow).where(CompanyRow.id == old.id).values(created_at=long_ago)
    )

    assert await companies.find(database, old.id) is None
    assert await companies.join(database, old.id, ANNA, "Anna", Mood.GOOD) is None
    assert await companies.leave(database, old.id, ANNA) is None
    await companies.forget_the_old(database)
    kept = (await registry.export(database, ANNA))["company_members"]
    assert [row["company_id"] for row in kept] == [young.id]
