"""Scene 8: what is kept, handed out, and erased."""

from __future__ import annotations

import json
from collections.abc import Callable

import aiohttp
import pytest

from bot.settings import Settings
from catalog.people import consents, registry
from catalog.people.consents import Consent
from playground.server import run_playground
from tests.bot.test_handled import redis_of
from tests.journeys.conftest import Reelmood, running
from tests.journeys.test_selfie import PATIENCE
from tests.journeys.test_sentence import first_card, title_of
from tests.playground.controls import Controls
from tests.playground.person import Person
from tests.servers.valkey import Valkey

GROUP = -100700


async def test_privacy_says_what_is_kept(ada: Person) -> None:
    await ada.say("/privacy")
    told = await ada.wait_for_message()
    assert "/forget" in told.text
    assert "which one you took" in told.text
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


async def test_what_only_made_things_quick_is_erased_as_well(
    settings_for: Callable[..., Settings], valkey: Valkey
) -> None:
    async with (
        run_playground() as url,
        running(url, settings_for(url, redis_url=valkey.url)) as reelmood,
        Person.join(url, 7_654_321_987) as ada,
        redis_of(valkey) as redis,
    ):
        await consents.decide(reelmood.database, ada.id, Consent.FACE, given=True)
        card = await first_card(ada, "I feel low")
        await ada.tap(card, "★5")
        await ada.toast()
        await first_card(ada, "I feel low")
        await ada.send_document(b"no picture", "me.jpg", "image/jpeg")
        await ada.wait_for_message(within=PATIENCE)
        assert len(await redis.keys(f"*{ada.id}*")) > 1

        await ada.say("/forget")
        question = await ada.wait_for_message()
        await ada.tap(question, "Erase it all")
        await ada.wait_for_change(question, lambda m: "gone" in m.text)
        assert await redis.keys(f"*{ada.id}*") == []


@pytest.mark.parametrize(
    "asking",
    [
        "/export@playground_bot",
        "/history@playground_bot",
        "/later@playground_bot",
        "/mood@playground_bot",
        "@playground_bot what did I give it?",
    ],
)
async def test_what_is_kept_of_one_is_not_shown_to_a_group(
    reelmood: Reelmood, ada: Person, asking: str
) -> None:
    card = await first_card(ada, "I feel low")
    for button in ("★5", "Later"):
        await ada.tap(card, button)
        await ada.toast()
    async with aiohttp.ClientSession() as session, reelmood.visitor(first_name="Ben") as ben:
        await Controls(session, reelmood.url).group(GROUP, ada, ben)
        here = ada.in_chat(GROUP)
        await here.say(asking)
        await here.wait_for_message(lambda m: "eyes alone" in m.text)
        seen = await ben.in_chat(GROUP).messages()
    assert not any(message.file or message.photo for message in seen)
    shown = [label for message in seen for label in (message.text, *message.labels)]
    assert not any(title_of(card) in label for label in shown)


async def test_a_group_reads_what_is_kept_but_not_what_one_agreed_to(
    reelmood: Reelmood, ada: Person
) -> None:
    async with aiohttp.ClientSession() as session:
        await Controls(session, reelmood.url).group(GROUP, ada)
        here = ada.in_chat(GROUP)
        await here.say("/privacy")
        told = await here.wait_for_message(lambda m: "/forget" in m.text)
        assert not told.buttons
