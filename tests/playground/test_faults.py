"""Trouble on demand."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.playground.api import BotApi, RefusedError
from tests.playground.controls import Controls
from tests.playground.person import Person
from tests.playground.test_webhook import SECRET, Hook, hook

__all__ = ["hook"]


async def send(api: BotApi, text: str = "hi") -> None:
    await api.call("sendMessage", chat_id=7, text=text)


async def test_the_next_calls_of_a_method_in_a_chat_are_told_to_wait(
    api: BotApi, ada: Person, controls: Controls, url: str
) -> None:
    await controls.fault("flood", method="sendmessage", chat_id=7, times=2, retry_after=9)
    async with Person.join(url) as bo:
        await api.call("sendMessage", chat_id=bo.id, text="unharmed")
    await api.call("sendChatAction", chat_id=7, action="typing")
    for _ in range(2):
        with pytest.raises(RefusedError) as caught:
            await send(api)
        assert (caught.value.code, caught.value.retry_after) == (429, 9)
    await send(api, "third time")
    assert [m.text for m in await ada.messages()] == ["third time"]
    assert await controls.happened() == [2]


@pytest.mark.parametrize(
    ("status", "words"), [(500, "Internal Server Error"), (502, "Bad Gateway")]
)
async def test_an_error_may_hide_that_the_call_had_its_effect(
    api: BotApi, ada: Person, controls: Controls, status: int, words: str
) -> None:
    await controls.fault("error", status=status, skip=1, done=True)
    await send(api, "one")
    with pytest.raises(RefusedError) as caught:
        await send(api, "two")
    assert (caught.value.code, caught.value.description) == (status, words)
    assert [m.text for m in await ada.messages()] == ["one", "two"]


@pytest.mark.parametrize("fault", [{"do": "drop"}, {"do": "hang", "seconds": 0.05}])
@pytest.mark.parametrize("done", [False, True])
async def test_a_connection_may_be_cut(
    api: BotApi, ada: Person, controls: Controls, fault: dict[str, Any], done: bool
) -> None:
    await controls.faults({**fault, "done": done})
    with pytest.raises(aiohttp.ClientConnectionError):
        await send(api, "lost")
    assert len(await ada.messages()) == done
    await send(api)


async def test_a_hanging_call_outlasts_the_bots_patience(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    await controls.fault("hang", method="sendMessage", chat_id=ada.id)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await send(api)


async def test_an_answer_to_a_tap_belongs_to_its_chat(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    markup = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    await api.call("sendMessage", chat_id=7, text="?", reply_markup=markup)
    await ada.tap(await ada.last_message(), "Go")
    [update] = await api.updates()
    await controls.fault("error", method="answerCallbackQuery", chat_id=7)
    query = update["callback_query"]["id"]
    with pytest.raises(RefusedError, match="500"):
        await api.call("answerCallbackQuery", callback_query_id=query)
    await api.call("answerCallbackQuery", callback_query_id=query)


async def test_polling_fails_only_if_it_is_meant(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    await ada.say("hi")
    await controls.fault("error", times=9)
    assert len(await api.updates()) == 1
    await controls.fault("error", method="getUpdates", status=502)
    with pytest.raises(RefusedError, match="502"):
        await api.updates()
    assert len(await api.updates()) == 1


async def test_a_download_may_fail(
    api: BotApi, ada: Person, controls: Controls, jpeg: bytes
) -> None:
    await ada.send_photo(jpeg)
    [update] = await api.updates()
    await controls.fault("error", method="download", status=502)
    file = await api.call("getFile", file_id=update["message"]["photo"][-1]["file_id"])
    address = f"{api.file_base}/{file['file_path']}"
    async with api.session.get(address) as answer:
        assert answer.status == 502
    # Twice, for aiohttp's client quietly tries a GET once more.
    await controls.fault("drop", method="download", times=2)
    with pytest.raises(aiohttp.ClientConnectionError):
        await api.session.get(address)
    async with api.session.delete(f"{api.url}/faults") as answer:
        assert (await answer.json()) == {"faults": []}
    async with api.session.get(address) as answer:
        assert len(await answer.read()) == file["file_size"]


def words(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_update_may_come_twice_in_a_row(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    await controls.fault("repeat", kind="message")
    await ada.say("one")
    await ada.say("two")
    updates = await api.updates()
    assert words(updates) == ["one", "one", "two"]
    assert updates[0] == updates[1]
    assert await api.updates(offset=updates[-1]["update_id"] + 1) == []


async def test_an_update_may_come_back_after_it_was_acknowledged(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    await controls.fault("replay", chat_id=7)
    await ada.say("one")
    [first] = await api.updates()
    await ada.say("two")
    after = first["update_id"] + 1
    assert words(await api.updates(offset=after)) == ["one", "two"]
    assert words(await api.updates(offset=after)) == ["two"]


async def test_updates_may_change_places(api: BotApi, ada: Person, controls: Controls) -> None:
    await controls.fault("reorder", times=3)
    await ada.say("one")
    await ada.say("two")
    assert await api.updates() == []
    await ada.say("three")
    await ada.say("four")
    updates = await api.updates()
    assert words(updates) == ["three", "two", "one", "four"]
    await api.updates(offset=updates[-1]["update_id"] + 1)
    assert await api.updates() == []


async def test_what_is_held_back_comes_when_the_trouble_ends(
    api: BotApi, ada: Person, controls: Controls
) -> None:
    await controls.fault("reorder", times=5)
    await ada.say("one")
    await ada.say("two")
    await controls.faults()
    assert words(await api.updates()) == ["two", "one"]


async def test_a_webhook_gets_a_delivery_twice(
    api: BotApi, ada: Person, controls: Controls, hook: Hook
) -> None:
    await controls.fault("repeat")
    await api.call("setWebhook", url=hook.url, secret_token=SECRET)
    await ada.say("one")
    await ada.say("two")
    taken = [await hook.take() for _ in range(3)]
    assert words(taken) == ["one", "one", "two"]
    assert taken[0] == taken[1]


@pytest.mark.parametrize(
    "fault",
    [
        {"do": "explode"},
        {"do": "drop", "times": 0},
        {"do": "drop", "times": True},
        {"do": "drop", "colour": "red"},
        {"do": "hang", "seconds": "1"},
        {"do": "drop", "happened": 1},
    ],
)
async def test_faults_that_there_are_not(controls: Controls, fault: dict[str, Any]) -> None:
    with pytest.raises(AssertionError, match="400"):
        await controls.faults(fault)


async def test_settings_that_there_are_not(controls: Controls) -> None:
    for settings in ({"colour": 1}, {"limits": {"chat": 0}}, {"inline": 1}):
        with pytest.raises(AssertionError, match="400"):
            await controls.settings(callback_seconds=7, **settings)
    assert (await controls.settings())["callback_seconds"] != 7
    assert (await controls.settings(limits=True))["limits"] == {
        "overall": 30.0,
        "chat": 1.0,
        "burst": 5.0,
        "group": 20.0,
    }
