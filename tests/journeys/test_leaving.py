"""Scene 8: what is kept, handed out, and erased."""

from __future__ import annotations

import json

from catalog.people import registry
from tests.journeys.conftest import Reelmood
from tests.playground.person import Person


async def test_privacy_says_what_is_kept(ada: Person) -> None:
    await ada.say("/privacy")
    told = await ada.wait_for_message()
    assert "/forget" in told.text
    assert "selfie" in told.text


async def test_everything_can_be_seen_and_erased(reelmood: Reelmood, ada: Person) -> None:
    await ada.say("I feel low tonight")
    card = await ada.wait_for_card()
    await ada.tap(card, "★5")
    await ada.toast()
    await ada.say("/export")
    file = await ada.wait_for_message(lambda m: m.file)
    kept = json.loads(await ada.file(file))
    assert kept["ratings"][0]["stars"] == 5
    assert "low tonight" not in json.dumps(kept), "words are not kept"

    await ada.say("/forget")
    question = await ada.wait_for_message()
    await ada.tap(question, "Keep it")
    await ada.wait_for_change(question, lambda m: "nothing is erased" in m.text)
    await ada.say("/forget")
    question = await ada.wait_for_message()
    await ada.tap(question, "Erase it all")
    await ada.wait_for_change(question, lambda m: "gone" in m.text)
    assert not any((await registry.export(reelmood.database, ada.id)).values())

    await ada.tap(card, "★3")
    assert "another time" in await ada.toast(), "an old card says so"
    await ada.say("/start")
    assert "and I find the film" in (await ada.wait_for_message()).text, "we meet anew"
