"""People who chat: a lean client of the playground's person side, light enough for 200 chats."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Self, cast

import aiohttp

from benchmarks.chats.programs import now

Json = dict[str, Any]
IsLast = Callable[[Json], bool]
_PATIENCE_SECONDS = 60.0
# One line of the event stream holds one change of the chat.
_LONGEST_LINE = 2**20


class NoAnswerError(Exception):
    """The bot did not answer in time; the message says on what."""


@dataclass(frozen=True, slots=True)
class Answered:
    """How an update was answered, as the person saw it.

    Attributes:
        seconds: from the person's act to the last reply to it.
        sign: from the person's act to the first sign of life, in seconds: "typing…" or a reply.
        message: the last reply, as the playground shows it.
    """

    seconds: float
    sign: float
    message: Json


def open_session(url: str) -> aiohttp.ClientSession:
    """Connections to a playground, as many as there are people."""
    return aiohttp.ClientSession(
        url,
        connector=aiohttp.TCPConnector(limit=0),
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=10),
        read_bufsize=_LONGEST_LINE,
    )


class Visitor:
    """One person in a chat of their own; a context manager.

    Attributes:
        id: the person's id.
        card: the newest message of the bot with a photo, as it is now.
    """

    def __init__(self, session: aiohttp.ClientSession, person_id: int) -> None:
        self.id = person_id
        self.card: Json | None = None
        self._session = session
        self._seen: asyncio.Queue[tuple[float, Json]] = asyncio.Queue()
        self._watching: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        who = {"first_name": "Ada", "language_code": "en"}
        answer = await self._send("PUT", "", json=who)
        self._watching = asyncio.create_task(self._watch(int(answer["version"])))
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)

    async def say(self, text: str, is_last: IsLast) -> Answered:
        """Type a text and wait for the last reply to it.

        Raises:
            NoAnswerError: it did not come.
        """
        return await self._act(is_last, "/text", json={"text": text})

    async def tap(self, message_id: int, data: str, is_last: IsLast) -> Answered:
        """Tap a button and wait for the last reply to it.

        Raises:
            NoAnswerError: it did not come.
        """
        return await self._act(is_last, "/tap", json={"message_id": message_id, "data": data})

    async def show(self, photo: bytes, is_last: IsLast) -> Answered:
        """Send a photo and wait for the last reply to it.

        Raises:
            NoAnswerError: it did not come.
        """
        form = aiohttp.FormData()
        form.add_field("photo", photo, filename="selfie.jpg", content_type="image/jpeg")
        return await self._act(is_last, "/photo", data=form)

    async def _act(self, is_last: IsLast, path: str, **request: Any) -> Answered:
        while not self._seen.empty():
            self._seen.get_nowait()
        started = now()
        sent = int((await self._send("POST", path, **request))["version"])
        sign: float | None = None
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                while True:
                    at, change = await self._seen.get()
                    replies = [m for m in _since(sent, change["messages"]) if m["from_bot"]]
                    if sign is None and (replies or _since(sent, change["actions"])):
                        sign = at - started
                    for message in replies:
                        if is_last(message):
                            return Answered(at - started, sign or at - started, message)
        except TimeoutError:
            raise NoAnswerError(f"no answer to {path} in {_PATIENCE_SECONDS:g} s") from None

    async def _send(self, method: str, path: str, **request: Any) -> Json:
        async with self._session.request(method, f"/person/{self.id}{path}", **request) as answer:
            answer.raise_for_status()
            return cast("Json", await answer.json())

    async def _watch(self, version: int) -> None:
        """Note what changes in the chat, and when it was seen."""
        address = f"/person/{self.id}/events?after={version}"
        async with self._session.get(address) as events:
            async for line in events.content:
                if line.startswith(b"data: "):
                    change = json.loads(line[6:])
                    for message in change["messages"]:
                        if message["from_bot"] and message["photo"]:
                            self.card = message
                    self._seen.put_nowait((now(), change))


def _since(version: int, things: Iterable[Json]) -> list[Json]:
    return [thing for thing in things if thing["version"] > version]
