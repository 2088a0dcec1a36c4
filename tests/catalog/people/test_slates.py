from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from catalog.base import now
from catalog.engine import Database
from catalog.people import registry, slates
from catalog.people.models import SlateFilmRow
from catalog.people.slates import Offer, Slate
from tests.catalog.databases import changed

ANNA, BORIS, CHAT = 1, 2, -100_500_000_000


def _offers(films: list[int]) -> list[Offer]:
    return [Offer(film_id, 0.5, {"feelings": ["joy"]}) for film_id in films]


async def _slate(database: Database, films: list[int], person_id: int = ANNA) -> Slate:
    return await slates.offer(database, person_id, CHAT, {"aim": "lift"}, _offers(films))


async def _shown(database: Database, person_id: int, since: datetime) -> frozenset[int]:
    return await database.read(lambda connection: slates.shown_since(connection, person_id, since))


async def _sent(database: Database, films: list[int]) -> Slate:
    slate = await _slate(database, films)
    await slates.placed(database, slate.id, 7)
    return slate


async def _turned(database: Database, slate: Slate, position: int) -> Slate | None:
    return await database.write(lambda connection: slates.turn(connection, slate, position))


async def test_a_slate_comes_back_as_it_was_offered(database: Database, films: list[int]) -> None:
    offered = await _slate(database, films)

    found = await slates.find(database, offered.id)

    assert found == offered
    assert [one.film_id for one in offered.offers] == films
    assert offered.search == {"aim": "lift"}
    assert (offered.person_id, offered.chat_id, offered.message_id) == (ANNA, CHAT, None)
    assert offered.shown == Offer(films[0], 0.5, {"feelings": ["joy"]})


async def test_the_number_of_one_that_was_erased_is_never_given_again(
    database: Database, films: list[int]
) -> None:
    erased = await _slate(database, films)
    await registry.forget(database, ANNA)

    fresh = await _slate(database, films[1:])

    assert fresh.id > erased.id, "a star on the old card would go to a film of the new one"


async def test_the_message_it_stands_under_is_remembered(
    database: Database, films: list[int]
) -> None:
    offered = await _slate(database, films)

    await slates.placed(database, offered.id, 3_000_000_000)

    found = await slates.find(database, offered.id)
    assert found is not None
    assert found.message_id == 3_000_000_000


async def test_the_latest_of_a_person_in_a_chat_is_found_while_it_is_new(
    database: Database, films: list[int]
) -> None:
    before = now()
    await _slate(database, films)
    latest = await _slate(database, films[:2])
    await _slate(database, films, person_id=BORIS)

    assert await slates.latest(database, ANNA, CHAT, before) == latest
    assert await slates.latest(database, ANNA, CHAT + 1, before) is None
    assert await slates.latest(database, ANNA, CHAT, now() + timedelta(hours=1)) is None


@pytest.mark.parametrize(("turned", "shows"), [(2, 2), (-1, 0), (5, 4), (99, 4)])
async def test_paging_stops_at_both_ends(
    database: Database, films: list[int], turned: int, shows: int
) -> None:
    offered = await _slate(database, films)

    slate = await _turned(database, offered, turned)

    assert slate is not None
    assert slate.position == shows
    assert slate.shown.film_id == films[shows]


async def test_only_what_was_looked_at_was_shown(database: Database, films: list[int]) -> None:
    an_hour_ago = now() - timedelta(hours=1)
    offered = await _slate(database, films)
    assert await _shown(database, ANNA, an_hour_ago) == set()

    await slates.placed(database, offered.id, 7)
    assert await _shown(database, ANNA, an_hour_ago) == {films[0]}

    await _turned(database, offered, 1)

    assert await _shown(database, ANNA, an_hour_ago) == {films[0], films[1]}
    assert await _shown(database, BORIS, an_hour_ago) == set()


async def test_a_card_that_never_arrived_was_not_shown(
    database: Database, films: list[int]
) -> None:
    """Telegram was away when the card was sent: its film may be offered again."""
    await _slate(database, films)

    assert await _shown(database, ANNA, now() - timedelta(hours=1)) == set()


async def test_a_card_sent_anew_shows_the_film_it_was_turned_to(
    database: Database, films: list[int]
) -> None:
    offered = await _slate(database, films)
    await _turned(database, offered, 2)

    await slates.placed(database, offered.id, 7)

    assert await _shown(database, ANNA, now() - timedelta(hours=1)) == {films[2]}


async def test_what_was_shown_long_ago_is_not_of_late(database: Database, films: list[int]) -> None:
    await _sent(database, films)
    long_ago = update(SlateFilmRow).values(shown_at=now() - timedelta(days=22))
    await changed(database, long_ago)

    assert await _shown(database, ANNA, now() - timedelta(days=21)) == set()


async def test_looking_again_does_not_make_it_newer(database: Database, films: list[int]) -> None:
    offered = await _sent(database, films)
    first = update(SlateFilmRow).where(SlateFilmRow.position == 0)
    await changed(database, first.values(shown_at=now() - timedelta(days=22)))

    await _turned(database, offered, 0)
    await slates.placed(database, offered.id, 8)

    assert await _shown(database, ANNA, now() - timedelta(days=21)) == set()


async def test_an_old_card_is_no_error(database: Database, films: list[int]) -> None:
    gone = replace(await _slate(database, films), id=404)
    assert await slates.find(database, 404) is None
    assert await _turned(database, gone, 1) is None
    await slates.placed(database, 404, 1)


async def test_an_empty_slate_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="needs a film"):
        await slates.offer(database, ANNA, CHAT, {}, [])


async def test_going_back_leads_through_a_slate_to_the_one_before(
    database: Database, films: list[int]
) -> None:
    first = await _sent(database, films[:2])
    last = await _sent(database, films[1:])
    await _turned(database, last, 1)
    since = now() - timedelta(hours=1)

    async def back() -> Slate | None:
        slate = await slates.latest(database, ANNA, CHAT, since)
        assert slate is not None
        return await database.write(lambda connection: slates.before(connection, slate, since))

    turned = await back()
    assert turned is not None
    assert (turned.id, turned.position) == (last.id, 0)
    before = await back()
    assert before is not None
    assert before.id == first.id
    assert await back() is None
