"""Scene 7, continued: late answers, double taps, strangers, a Telegram that is slow or cross."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator

import aiohttp
import pytest
from sqlalchemy import text, update

from catalog.films.models import FilmRow
from catalog.people import registry
from tests.catalog.databases import changed
from tests.emotion.faces.pictures import scan_bomb
from tests.emotion.faces.processes import face_process, wait_until_busy
from tests.journeys.conftest import Reelmood
from tests.journeys.test_selfie import PATIENCE
from tests.journeys.test_sentence import first_card, title_of, with_button
from tests.playground.controls import Controls
from tests.playground.person import Person

GROUP = -100200


@pytest.fixture
async def controls(reelmood: Reelmood) -> AsyncIterator[Controls]:
    async with aiohttp.ClientSession() as session:
        yield Controls(session, reelmood.url)


async def test_a_tap_that_is_answered_too_late_is_done_all_the_same(
    ada: Person, controls: Controls
) -> None:
    await ada.say("/start")
    moods = await ada.wait_for_message()
    await controls.settings(callback_seconds=0)
    await ada.tap(moods, "Low")
    card = await ada.wait_for_card()
    await ada.tap(card, "★5")
    await ada.wait_for_change(card, with_button("5 ✓"))


async def test_tapping_twice_does_no_harm(ada: Person) -> None:
    await ada.say("/forget")
    question = await ada.wait_for_message()
    button = question.button("Keep it")
    assert button is not None
    await asyncio.gather(*(ada.tap_data(question, button.data or "") for _ in range(3)))
    await ada.wait_for_change(question, lambda m: "nothing is erased" in m.text)
    await ada.say("I feel low tonight")
    card = await ada.wait_for_card()
    read = next(m for m in await ada.messages() if m.button("Not quite"))
    button = read.button("Not quite")
    assert button is not None
    await asyncio.gather(*(ada.tap_data(read, button.data or "") for _ in range(3)))
    await ada.wait_for_change(read, lambda m: len(m.buttons) == 7)
    await ada.tap(card, "★4")
    await ada.wait_for_change(card, with_button("4 ✓"))
    assert not any("broke" in message.text for message in await ada.messages())


async def test_tapping_on_while_the_film_is_on_its_way_brings_one_film(
    ada: Person, controls: Controls
) -> None:
    await ada.say("/start")
    moods = await ada.wait_for_message()
    await controls.fault("flood", method="sendPhoto")
    for _ in range(3):
        await ada.tap(moods, "Low")
    await ada.toast()
    await ada.say("/help")
    await ada.wait_for_message(lambda m: "/history" in m.text)
    assert sum(bool(m.photo) for m in await ada.messages()) == 1


async def test_in_a_group_nobody_answers_for_somebody_else(
    reelmood: Reelmood, controls: Controls
) -> None:
    async with reelmood.visitor() as ada, reelmood.visitor() as ben:
        await controls.group(GROUP, ada, ben)
        ada_there, ben_there = ada.in_chat(GROUP), ben.in_chat(GROUP)
        await ada_there.say("@playground_bot I feel low tonight")
        card = await ada_there.wait_for_card()
        await ada_there.tap(card, "★5")
        await ada_there.toast()

        await ada_there.say("/forget")
        question = await ada_there.wait_for_message(lambda m: m.button("Erase it all"))
        await ben_there.tap(question, "Erase it all")
        assert "somebody else" in await ben_there.toast()
        assert (await registry.export(reelmood.database, ada.id))["ratings"]

        await ben_there.tap(card, "Next")
        assert "somebody else" in await ben_there.toast()
        await ben_there.tap(card, "★1")
        assert "Noted" in await ben_there.toast(), "but a film may be rated by each"
        kept = await registry.export(reelmood.database, ada.id)
        assert [rating["stars"] for rating in kept["ratings"]] == [5]


async def test_telegram_asks_to_slow_down_or_fails_and_the_film_still_comes(
    ada: Person, controls: Controls
) -> None:
    await controls.faults(
        {"do": "flood", "method": "sendPhoto", "retry_after": 1},
        {"do": "error", "method": "sendMessage"},
    )
    card = await first_card(ada, "rough day, my boss yelled at me")
    assert title_of(card)
    assert await controls.happened() == [1, 1]


async def test_while_telegram_holds_up_one_chat_another_goes_on(
    reelmood: Reelmood, controls: Controls, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Waiting is no work: it may take longer than an answer.
    monkeypatch.setattr("bot.app._LONGEST_HANDLING_SECONDS", 4.5)
    async with reelmood.visitor() as ada, reelmood.visitor() as ben:
        await controls.fault("flood", method="sendPhoto", chat_id=ada.id, retry_after=5)
        await ada.say("I feel low tonight")
        assert title_of(await first_card(ben, "I feel low tonight"))
        assert not any(m.photo for m in await ada.messages())
        assert title_of(await ada.wait_for_card())


async def test_an_update_sent_twice_is_answered_once(ada: Person, controls: Controls) -> None:
    await controls.fault("repeat", times=3)
    await first_card(ada, "I feel low tonight")
    await ada.say("/help")
    await ada.wait_for_message(lambda m: "/history" in m.text)
    assert sum(bool(m.photo) for m in await ada.messages()) == 1


async def test_what_breaks_is_told_with_the_reference_that_is_in_the_log(
    reelmood: Reelmood, ada: Person, caplog: pytest.LogCaptureFixture
) -> None:
    await changed(reelmood.database, text("ALTER TABLE slates RENAME TO mislaid"))
    with caplog.at_level(logging.INFO):
        await ada.say("my secret is that I feel low tonight")
        told = await ada.wait_for_message(lambda m: "broke" in m.text)
    assert told.button("Low"), "there is a next step"
    reference = re.search(r"noted as ([0-9A-F]{6})", told.text)
    assert reference is not None
    assert f"Trouble {reference[1]}: OperationalError: The database" in caplog.text
    assert "secret" not in caplog.text
    await changed(reelmood.database, text("ALTER TABLE mislaid RENAME TO slates"))
    card = await first_card(ada, "I feel low tonight")
    await changed(reelmood.database, text("ALTER TABLE ratings RENAME TO mislaid"))
    await ada.tap(card, "★5")
    assert not await ada.toast(), "the button waits no longer"
    await ada.wait_for_message(lambda m: "broke" in m.text)


async def test_a_poster_that_will_not_load_gives_way_to_a_drawn_one(
    reelmood: Reelmood, ada: Person
) -> None:
    await changed(
        reelmood.database, update(FilmRow).values(poster_url="http://127.0.0.1:9/poster.jpg")
    )
    card = await first_card(ada, "I feel low tonight")
    assert (await ada.picture(card)).startswith(b"\xff\xd8")
    await ada.tap(card, "Next")
    card = await ada.wait_for_change(card, with_button("2/5"))
    assert await ada.picture(card)


async def test_a_face_process_that_dies_over_a_picture_costs_a_kind_answer(
    ada: Person, selfie: bytes
) -> None:
    await ada.send_photo(selfie)
    await ada.tap(await ada.wait_for_message(), "Read it")
    await ada.wait_for_card(within=PATIENCE)
    reading = face_process()
    await ada.send_document(scan_bomb(20_000), "me.jpg", "image/jpeg")
    await asyncio.to_thread(wait_until_busy, reading)
    reading.kill()
    answer = await ada.wait_for_message(lambda m: m.text, within=PATIENCE)
    assert "could not read the picture just now" in answer.text
    assert answer.button("Low"), "there is a next step"

    await ada.send_photo(selfie)
    read = await ada.wait_for_message(lambda m: m.button("Not quite"), within=PATIENCE)
    assert "happy" in read.text
