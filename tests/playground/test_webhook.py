"""Delivery to a webhook: a real server takes the updates, or does not."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.playground.api import BotApi
from tests.playground.person import Person

SECRET = "open_Sesame-1"


class Hook:
    """A webhook that answers as it is told and keeps what it was sent."""

    def __init__(self) -> None:
        self.url = ""
        self.taken: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.statuses: list[int] = []
        self.tries = 0
        self.reply: dict[str, Any] | None = None

    async def handle(self, request: web.Request) -> web.Response:
        self.tries += 1
        status = self.statuses.pop(0) if self.statuses else 200
        if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != SECRET:
            status = 403
        if status == 200:
            self.taken.put_nowait(await request.json())
        return web.json_response(self.reply, status=status)

    async def take(self) -> dict[str, Any]:
        return await asyncio.wait_for(self.taken.get(), 20)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made = Hook()
    app = web.Application()
    app.router.add_post("/hook", made.handle)
    async with TestServer(app) as server:
        made.url = str(server.make_url("/hook"))
        yield made


async def test_updates_are_posted_in_order_with_the_secret(
    api: BotApi, ada: Person, hook: Hook
) -> None:
    await ada.say("before")
    await api.call("setWebhook", url=hook.url, secret_token=SECRET)
    for text in ("one", "two"):
        await ada.say(text)
    assert [(await hook.take())["message"]["text"] for _ in range(3)] == ["before", "one", "two"]


async def test_what_is_not_taken_is_posted_again(api: BotApi, ada: Person, hook: Hook) -> None:
    hook.statuses = [500, 503]
    await api.call("setWebhook", url=hook.url, secret_token=SECRET, allowed_updates=["message"])
    await ada.say("insist")
    assert (await hook.take())["message"]["text"] == "insist"
    assert hook.tries == 3
    info = await api.call("getWebhookInfo")
    assert info["url"] == hook.url
    assert info["allowed_updates"] == ["message"]
    assert info["last_error_message"] == (
        "Wrong response from the webhook: 503 Service Unavailable"
    )


async def test_one_chats_trouble_does_not_hold_up_another(
    api: BotApi, ada: Person, hook: Hook, url: str
) -> None:
    await api.call("setWebhook", url=hook.url, secret_token="wrong")
    await ada.say("waits")
    async with Person.join(url) as other:
        await other.say("waits too")
        info = await api.call("getWebhookInfo")
        assert info["pending_update_count"] == 2
        await api.call("setWebhook", url=hook.url, secret_token=SECRET)
        taken = {(await hook.take())["message"]["text"] for _ in range(2)}
    assert taken == {"waits", "waits too"}


async def test_a_webhook_may_answer_with_a_method(api: BotApi, ada: Person, hook: Hook) -> None:
    hook.reply = {"method": "sendMessage", "chat_id": 7, "text": "by return"}
    await api.call("setWebhook", url=hook.url, secret_token=SECRET)
    await ada.say("hello")
    assert (await ada.wait_for_message()).text == "by return"


async def test_undelivered_updates_can_be_polled_after_the_webhook_is_gone(
    api: BotApi, ada: Person
) -> None:
    await api.call("setWebhook", url="http://127.0.0.1:9/")
    await ada.say("kept")
    await api.call("deleteWebhook")
    [update] = await api.updates()
    assert update["message"]["text"] == "kept"


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"url": "ftp://x/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        ({"url": "http://[x/"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://x.org/", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
    ],
)
async def test_webhooks_that_are_refused(
    api: BotApi, parameters: dict[str, str], words: str
) -> None:
    assert await api.refusal("setWebhook", **parameters) == f"Bad Request: {words}"
