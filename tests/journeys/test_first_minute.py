"""Scene 1: the first minute."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from tests.journeys.conftest import Reelmood
from tests.playground.person import Person

MOODS = ("Good", "Low", "Angry", "Anxious", "Bored", "Surprise me")


async def test_start_says_what_to_do_and_offers_the_moods(ada: Person) -> None:
    await ada.say("/start")
    hello = await ada.wait_for_message()
    assert "how you feel" in hello.text
    assert [mood for mood in MOODS if hello.button(mood)] == list(MOODS)
    assert set(await ada.commands()) >= {"start", "history", "later", "help", "privacy", "forget"}


@pytest.mark.parametrize("mood", MOODS)
async def test_a_tapped_mood_shows_a_film_at_once(ada: Person, mood: str) -> None:
    await ada.say("/start")
    await ada.tap(await ada.wait_for_message(), mood)
    card = await ada.wait_for_card()
    assert card.marked("bold"), "the card says which film it is"
    assert card.button("★5")
    assert card.button("Not for me")
    picture = await ada.picture(card)
    assert picture.startswith(b"\xff\xd8"), "a poster is drawn"


async def test_the_second_start_knows_us(ada: Person) -> None:
    await ada.say("/start")
    await ada.tap(await ada.wait_for_message(), "Low")
    await ada.wait_for_card()
    await ada.say("/start")
    assert "this evening" in (await ada.wait_for_message()).text


Sends = Callable[[Person], Awaitable[object]]


@pytest.mark.parametrize(
    ("send", "answer"),
    [
        (lambda p: p.send_voice(b"OggS"), "listen"),
        (lambda p: p.send_sticker(b"RIFF0000WEBP"), "stickers"),
        (lambda p: p.send_document(b"%PDF-1.4", "cv.pdf", "application/pdf"), "files"),
        (lambda p: p.say("asdfgh"), "mood"),
        (lambda p: p.say("/nonsense"), "/help"),
    ],
)
async def test_what_we_cannot_read_gets_a_kind_answer_and_a_next_step(
    ada: Person, send: Sends, answer: str
) -> None:
    await send(ada)
    message = await ada.wait_for_message()
    assert answer in message.text
    assert message.button("Low")


async def test_two_people_at_once_each_get_their_own_films(reelmood: Reelmood) -> None:
    async with reelmood.visitor() as ada, reelmood.visitor() as ben:
        for person in (ada, ben):
            await person.say("/start")
        for person, mood in ((ada, "Low"), (ben, "Bored")):
            await person.tap(await person.wait_for_message(), mood)
        hers, his = await ada.wait_for_card(), await ben.wait_for_card()
        assert hers.marked("bold") != his.marked("bold")
        await ada.tap(hers, "★4")
        await ada.toast()
        assert "✓" not in "".join((await ben.message(his)).labels[:5])
