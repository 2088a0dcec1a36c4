"""Stars help others only of those who said so; they are asked once, and can change their mind."""

from __future__ import annotations

from functools import partial

from catalog.people import consents
from catalog.people.consents import Consent
from tests.journeys.conftest import Reelmood
from tests.playground.person import Message, Person


def _shows(label: str, message: Message) -> bool:
    return label in message.labels


async def test_who_gave_five_stars_is_asked_once_and_may_change_their_mind(
    reelmood: Reelmood, ada: Person
) -> None:
    await ada.say("I feel low tonight")
    card = await ada.wait_for_card()
    for place in range(5):
        assert not await consents.decided(reelmood.database, ada.id, Consent.TRAINING)
        await ada.tap(card, "★4")
        await ada.toast()
        if place < 4:
            await ada.tap(card, "Next")
            label = f"{place + 2}/5"
            card = await ada.wait_for_change(card, partial(_shows, label))
    question = await ada.wait_for_message(lambda m: "people with a taste like yours" in m.text)

    await ada.tap(question, "Let my stars help others")
    await ada.wait_for_change(question, lambda m: "help others, too" in m.text)
    assert await consents.decided(reelmood.database, ada.id, Consent.TRAINING) is True

    await ada.say("/privacy")
    told = await ada.wait_for_message()
    await ada.tap(told, "Keep my stars to my own taste")
    await ada.wait_for_change(told, lambda m: "your own taste, and nothing else" in m.text)
    assert await consents.decided(reelmood.database, ada.id, Consent.TRAINING) is False
