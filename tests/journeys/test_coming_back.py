"""Scene 5: coming back another evening."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, update

from catalog.base import now
from catalog.films.models import FilmRow
from catalog.people import registry, slates
from catalog.people.models import SlateRow
from catalog.people.standing import standing
from tests.journeys.conftest import Reelmood
from tests.journeys.test_sentence import first_card, slate_of, title_of
from tests.playground.person import Message, Person


async def a_day_goes_by(reelmood: Reelmood) -> None:
    """What was offered so far was offered on an evening before."""
    yesterday = update(SlateRow).values(created_at=now() - timedelta(days=1))
    await reelmood.database.write(lambda connection: connection.execute(yesterday))


async def another_evening(reelmood: Reelmood, person: Person) -> Message:
    """The question of the next evening, after its first card."""
    await a_day_goes_by(reelmood)
    await first_card(person, "I feel low")
    return await person.wait_for_message(lambda m: "Did you watch" in m.text)


async def questions(person: Person) -> int:
    return sum("Did you watch" in message.text for message in await person.messages())


async def test_the_next_evening_asks_once_and_the_stars_count(
    reelmood: Reelmood, ada: Person
) -> None:
    before = await first_card(ada, "something scary")
    await ada.say("brilliant, we'll watch that tonight")
    await ada.wait_for_message(lambda m: "Enjoy" in m.text)
    await ada.say("older")
    await ada.wait_for_card(lambda m: m.id > before.id and not m.edited)
    asked = await another_evening(reelmood, ada)
    assert title_of(before) in asked.text
    assert asked.labels == ("★1", "★2", "★3", "★4", "★5", "Didn't", "Don't ask")

    await ada.tap(asked, "★4")
    assert "Noted" in await ada.toast()
    told = await ada.wait_for_change(asked, lambda m: "4★" in m.text)
    assert not told.buttons
    slate = await slates.find(reelmood.database, slate_of(before))
    assert slate is not None
    assert (await standing(reelmood.database, ada.id, slate.shown.film_id)).stars == 4

    await first_card(ada, "so happy today")
    await ada.say("/help")
    await ada.wait_for_message(lambda m: "/history" in m.text)
    assert await questions(ada) == 0, "answered, and not asked again"


async def test_who_praises_what_was_watched_yesterday_is_asked_for_its_stars(
    reelmood: Reelmood, ada: Person
) -> None:
    taken = await first_card(ada, "something scary")
    await ada.say("ok cool")
    await ada.wait_for_message(lambda m: "Enjoy" in m.text)
    await ada.say("no, another one")
    before = await ada.wait_for_card(lambda m: m.id > taken.id and not m.edited)
    await a_day_goes_by(reelmood)
    await ada.say("the kids were wild about it!")
    asked = await ada.wait_for_message(lambda m: "How many stars" in m.text)
    assert title_of(before) in asked.text
    assert asked.button("★5")


async def test_who_answers_in_words_whether_it_was_watched_speaks_of_that_film(
    reelmood: Reelmood, ada: Person
) -> None:
    before = await first_card(ada, "something scary")
    asked = await another_evening(reelmood, ada)
    for words, answer in (
        ("watched it", "Glad to hear it"),
        ("yes", "How many stars"),
        ("hated it", "How many stars"),
        ("fell asleep", "Not to the end"),
    ):
        said = await ada.say(words)
        again = await ada.wait_for_message(lambda m: m.from_bot and m.id > said.id)  # noqa: B023 - awaited in the loop
        assert answer in again.text
        assert title_of(before) in again.text
        assert again.button("★5")
    assert not (await registry.export(reelmood.database, ada.id))["verdicts"]

    await ada.say("4/5", reply_to=asked)
    await ada.wait_for_message(lambda m: "4★. Noted" in m.text)
    slate = await slates.find(reelmood.database, slate_of(before))
    assert slate is not None
    [rated] = (await registry.export(reelmood.database, ada.id))["ratings"]
    assert rated["film_id"] == slate.shown.film_id


async def test_who_did_not_watch_it_is_asked_no_more(reelmood: Reelmood, ada: Person) -> None:
    await first_card(ada, "something scary")
    asked = await another_evening(reelmood, ada)
    await ada.tap(asked, "Didn't")
    await ada.wait_for_change(asked, lambda m: "Another time" in m.text)
    await first_card(ada, "so happy today")
    assert not (await registry.export(reelmood.database, ada.id))["ratings"]

    asked = await another_evening(reelmood, ada)
    await ada.tap(asked, "Don't ask")
    await ada.wait_for_change(asked, lambda m: "any more" in m.text)
    await a_day_goes_by(reelmood)
    await first_card(ada, "I feel bored")
    await ada.say("/help")
    await ada.wait_for_message(lambda m: "/history" in m.text)
    assert await questions(ada) == 0

    await ada.say("/privacy")
    told = await ada.wait_for_message(lambda m: "/forget" in m.text)
    await ada.tap(told, "Ask me whether I watched a film")
    await ada.wait_for_change(told, lambda m: "I may ask" in m.text)
    await ada.say("/privacy")
    await ada.wait_for_message(lambda m: bool(m.button("Don't ask whether")))
    assert await another_evening(reelmood, ada)
    await ada.say("no, not yet")
    assert "Another time" in (await ada.wait_for_message(lambda m: "Not " in m.text)).text


async def test_a_film_that_left_the_catalog_is_asked_of_in_vain_but_without_trouble(
    reelmood: Reelmood, ada: Person
) -> None:
    before = slate_of(await first_card(ada, "something scary"))
    asked = await another_evening(reelmood, ada)
    slate = await slates.find(reelmood.database, before)
    assert slate is not None
    gone = delete(FilmRow).where(FilmRow.id.in_([one.film_id for one in slate.offers]))
    await reelmood.database.write(lambda connection: connection.execute(gone))

    await ada.tap(asked, "★4")
    told = await ada.wait_for_change(asked, lambda m: "another time" in m.text)
    assert not told.buttons


async def test_nobody_is_asked_of_a_film_they_have_spoken_of(
    reelmood: Reelmood, ada: Person
) -> None:
    card = await first_card(ada, "something scary")
    await ada.tap(card, "Not for me")
    await ada.toast()
    await a_day_goes_by(reelmood)
    await first_card(ada, "I feel low")
    await ada.say("/help")
    await ada.wait_for_message(lambda m: "/history" in m.text)
    assert await questions(ada) == 0


async def test_the_month_is_drawn_and_told(ada: Person) -> None:
    await ada.say("/mood")
    told = await ada.wait_for_message()
    assert told.button("Low"), "nothing is known yet, and there is a next step"

    card = await first_card(ada, "I feel low")
    await ada.tap(card, "★5")
    await ada.toast()
    await ada.say("/mood")
    drawn = await ada.wait_for_card(lambda m: "thirty days" in m.caption)
    assert "low" in drawn.caption
    film = title_of(card).rpartition(" (")[0] or title_of(card)
    assert f"{film} 5★" in drawn.caption
    assert (await ada.picture(drawn)).startswith(b"\xff\xd8")
    assert drawn.button("Good")


@pytest.mark.parametrize("words", ["so bored tonight", ""])
async def test_a_bored_evening_is_called_bored_and_not_calm(ada: Person, words: str) -> None:
    await ada.say(words or "/start")
    if not words:
        await ada.tap(await ada.wait_for_message(), "Bored")
    await ada.wait_for_card()
    await ada.say("/mood")
    drawn = await ada.wait_for_card(lambda m: "thirty days" in m.caption)
    assert ": bored" in drawn.caption
