"""The bot's end of the wire, for tests that want to see every byte of it."""

from __future__ import annotations

import io
from typing import Any

import aiohttp
import pytest

from playground.world import DEFAULT_TOKEN


class RefusedError(Exception):
    """The Bot API said no; ``code`` and ``description`` are its words, ``retry_after`` seconds."""

    def __init__(self, code: int, description: str, retry_after: int = 0) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.retry_after = retry_after


class BotApi:
    """Calls methods of the Bot API with JSON bodies, or with a form if there are files."""

    def __init__(
        self, session: aiohttp.ClientSession, url: str, token: str = DEFAULT_TOKEN
    ) -> None:
        self.session = session
        self.url = url
        self.base = f"{url}/bot{token}"
        self.file_base = f"{url}/file/bot{token}"

    async def call(self, method: str, /, **parameters: Any) -> Any:
        """Call a method; returns its result."""
        return await self.read(self.session.post(f"{self.base}/{method}", json=parameters))

    async def upload(self, method: str, files: dict[str, bytes], **parameters: str | int) -> Any:
        """Call a method with files in a multipart form."""
        form = aiohttp.FormData()
        for name, value in parameters.items():
            form.add_field(name, str(value))
        for name, data in files.items():
            form.add_field(name, io.BytesIO(data), filename=f"{name}.png", content_type="image/png")
        return await self.read(self.session.post(f"{self.base}/{method}", data=form))

    async def read(self, request: Any) -> Any:
        """Wait for an answer; returns its result or raises what it refused."""
        async with request as answer:
            body = await answer.json()
            if body["ok"]:
                assert answer.status == 200
                return body["result"]
            assert answer.status == body["error_code"]
            later = {"parameters"} if answer.status == 429 else set()
            assert set(body) == {"ok", "error_code", "description"} | later
            retry_after = body.get("parameters", {}).get("retry_after", 0)
            raise RefusedError(body["error_code"], body["description"], retry_after)

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        """What waits for the bot; nothing is acknowledged unless ``offset`` says so."""
        found: list[dict[str, Any]] = await self.call("getUpdates", **parameters)
        return found

    async def refusal(self, method: str, /, **parameters: Any) -> str:
        """The words with which a call is refused with code 400."""
        with pytest.raises(RefusedError) as caught:
            await self.call(method, **parameters)
        assert caught.value.code == 400
        return caught.value.description
