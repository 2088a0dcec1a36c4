"""The bot at a server that knows little of the Bot API, and that little its own way."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.settings import Settings
from tests.journeys.conftest import running
from tests.journeys.test_trouble import TOKEN
from tests.servers.ports import free_port

_ADA = {"id": 7, "first_name": "Ada"}
_WITHIN = 20.0


@dataclass
class Elsewhere:
    """A server without pictures, long polls or secret headers, which forgets fields."""

    url: str = ""
    webhook: str = ""
    updates: list[dict[str, Any]] = field(default_factory=list)
    messages: dict[int, dict[str, Any]] = field(default_factory=dict)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def answer(self, request: web.Request) -> web.Response:
        told = dict(await request.post())
        known: dict[str, Callable[[Mapping[str, Any]], Any]] = {
            "getMe": self.get_me,
            "getUpdates": self.get_updates,
            "setWebhook": self.set_webhook,
            "sendMessage": self.send,
            "editMessageText": self.edit,
            "editMessageReplyMarkup": self.edit,
            "answerCallbackQuery": self.take,
        }
        method = known.get(request.match_info["method"])
        if method is None:
            return web.json_response({"message": "This method is not supported."}, status=500)
        return web.json_response({"ok": True, "result": method(told)})

    def take(self, _told: Mapping[str, Any]) -> None:
        """Take what is told, and say nothing of it."""

    def get_me(self, _told: Mapping[str, Any]) -> dict[str, Any]:
        return {"id": 1, "first_name": "Elsewhere", "username": "elsewhere_bot"}

    def get_updates(self, _told: Mapping[str, Any]) -> list[dict[str, Any]]:
        updates, self.updates = self.updates, []
        return updates

    def set_webhook(self, told: Mapping[str, Any]) -> None:
        self.webhook = told["url"]
        self.changed.set()

    def send(self, told: Mapping[str, Any]) -> dict[str, Any]:
        message_id = len(self.messages) + 1
        self.messages[message_id] = dict(told)
        self.changed.set()
        chat = {"id": int(told["chat_id"])}
        when = int(time.time() * 1000)
        return {"message_id": message_id, "chat": chat, "date": when, "text": told["text"]}

    def edit(self, told: Mapping[str, Any]) -> None:
        self.messages[int(told["message_id"])].update(told)
        self.changed.set()

    async def deliver(self, **update: Any) -> None:
        told = {"update_id": time.monotonic_ns(), **update}
        if not self.webhook:
            self.updates.append(told)
            return
        async with (
            aiohttp.ClientSession() as caller,
            caller.post(self.webhook, json=told) as answer,
        ):
            assert answer.status == 200

    async def until(self, wanted: Callable[[], object]) -> None:
        async with asyncio.timeout(_WITHIN):
            while not wanted():
                self.changed.clear()
                await self.changed.wait()


@asynccontextmanager
async def elsewhere() -> AsyncIterator[Elsewhere]:
    server = Elsewhere(url=f"http://127.0.0.1:{free_port()}")
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", server.answer)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", int(server.url.rpartition(":")[2])).start()
    try:
        yield server
    finally:
        await runner.cleanup()


@pytest.mark.parametrize("by_webhook", [False, True])
async def test_a_film_in_words_that_changes_in_place(
    settings_for: Callable[..., Settings], *, by_webhook: bool
) -> None:
    listen = f"127.0.0.1:{free_port()}"
    more = {"telegram_bot_token": TOKEN}
    if by_webhook:
        more |= {"webhook_url": f"http://{listen}/hook", "webhook_listen": listen}
    async with elsewhere() as server:
        more["telegram_api_url"] = server.url
        async with running(server.url, settings_for(server.url, **more)):
            if by_webhook:
                await server.until(lambda: server.webhook)
            said = {"message_id": 900, "from": _ADA, "chat": {"id": 7}, "text": "a comedy"}
            await server.deliver(message={"weird": True})
            await server.deliver(message=said)
            await server.until(lambda: len(server.messages) == 2)
            card = server.messages[2]
            before = card["text"]
            star = re.search(r"rate:(\d+):0:1", card["reply_markup"])
            assert star is not None
            await _tap(server, f"turn:{star[1]}:1")
            await server.until(lambda: card["text"] != before)
            await _tap(server, f"rate:{star[1]}:1:4")
            await server.until(lambda: f"rate:{star[1]}:1:0" in card["reply_markup"])
        assert len(server.messages) == 2, "nothing piles up"


async def test_what_is_kept_comes_in_words_where_no_file_can_be_sent(
    settings_for: Callable[..., Settings],
) -> None:
    async with elsewhere() as server:
        more = {"telegram_bot_token": TOKEN, "telegram_api_url": server.url}
        async with running(server.url, settings_for(server.url, **more)):
            asked = {"message_id": 900, "from": _ADA, "chat": {"id": 7}}
            await server.deliver(message={**asked, "text": "a comedy"})
            await server.until(lambda: len(server.messages) == 2)
            command = {"type": "bot_command", "offset": 0, "length": len("/export")}
            await server.deliver(message={**asked, "text": "/export", "entities": [command]})
            await server.until(lambda: len(server.messages) >= 4)
        words = "".join(server.messages[number]["text"] for number in sorted(server.messages)[3:])
        assert "No file can be sent here" in server.messages[3]["text"]
        kept = json.loads(unescape(words.replace("<pre>", "").replace("</pre>", "")))
        assert [row["id"] for row in kept["people"]] == [_ADA["id"]]
        assert len(kept["slates"]) == 1


async def _tap(server: Elsewhere, data: str) -> None:
    tap = {"id": "1", "from": _ADA, "data": data, "message": {"from": _ADA, "chat": {"id": 7}}}
    await server.deliver(callback_query={**tap, "id": str(time.monotonic_ns())})
