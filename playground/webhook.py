"""Delivery of updates to the bot's webhook (https://core.telegram.org/bots/api#setwebhook).

Each update is posted until it is taken with a 2xx; between tries the pause grows. Updates of one
chat go one after another, those of different chats side by side.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import aiohttp
from yarl import URL

from playground.errors import bad_request
from playground.json import Json
from playground.updates import Update, Updates

Reply = Callable[[Json], Awaitable[None]]

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
FIRST_PAUSE = 0.25
LONGEST_PAUSE = 60.0
_MOST_CONNECTIONS = 100
_SUCCESS = 2
_TIMEOUT = aiohttp.ClientTimeout(total=60)
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_LONGEST_SECRET = 256


@dataclass(frozen=True)
class Target:
    """Where updates are posted to."""

    url: str
    secret: str = field(default="", repr=False)
    max_connections: int = 40
    ip_address: str = ""


def read_target(url: str, secret: str, max_connections: int, ip_address: str = "") -> Target:
    """Check what ``setWebhook`` was given; ``ip_address`` is only told again, never dialled.

    Raises:
        ApiError: The URL or the secret is not one Telegram would take (but plain HTTP is fine).
    """
    try:
        parsed = URL(url)
    except ValueError:
        parsed = URL()
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    if ip_address and not _is_address(ip_address):
        raise bad_request("bad webhook: IP address is invalid")
    if len(secret) > _LONGEST_SECRET:
        raise bad_request("secret token is too long")
    return Target(url, secret, min(max(max_connections, 1), _MOST_CONNECTIONS), ip_address)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


class Webhook:
    """Posts what ``updates`` holds to the target, while there is one.

    Args:
        updates: The queue to empty.
        session: The HTTP client to post with.
        reply: Called with the JSON object a webhook answers with, if it names a method.
    """

    def __init__(self, updates: Updates, session: aiohttp.ClientSession, reply: Reply) -> None:
        self.target: Target | None = None
        self._updates = updates
        self._session = session
        self._reply = reply
        self._pump: asyncio.Task[None] | None = None
        self._underway: dict[int, asyncio.Task[None]] = {}
        self._error: tuple[int, str] | None = None

    async def point_at(self, target: Target | None) -> None:
        """Deliver to ``target`` from now on, or to nobody."""
        await self.stop()
        self.target = target
        self._error = None
        if target is not None:
            self._updates.end_poll("setWebhook request")
            self._pump = asyncio.create_task(self._run(target))

    async def stop(self) -> None:
        """End all deliveries under way; their updates stay in the queue."""
        tasks = [*self._underway.values(), *([self._pump] if self._pump else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._underway.clear()
        self._pump = None

    def as_json(self) -> Json:
        """A WebhookInfo."""
        info: Json = {
            "url": self.target.url if self.target else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }
        if self.target:
            info["max_connections"] = self.target.max_connections
            if self.target.ip_address:
                info["ip_address"] = self.target.ip_address
        if self._error:
            info["last_error_date"], info["last_error_message"] = self._error
        if self._updates.allowed:
            info["allowed_updates"] = list(self._updates.allowed)
        return info

    async def _run(self, target: Target) -> None:
        while True:
            for update in self._updates.pending:
                if len(self._underway) >= target.max_connections:
                    break
                if update.chat_id not in self._underway:
                    task = asyncio.create_task(self._deliver(target, update))
                    self._underway[update.chat_id] = task
            await self._updates.bell.wait()

    async def _deliver(self, target: Target, update: Update) -> None:
        pause = FIRST_PAUSE
        for _ in range(update.copies + update.replays):
            while not await self._post(target, update):
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
        self._updates.done(update.id)
        self._underway.pop(update.chat_id, None)
        self._updates.bell.ring()

    async def _post(self, target: Target, update: Update) -> bool:
        headers = {SECRET_HEADER: target.secret} if target.secret else {}
        try:
            async with self._session.post(
                target.url,
                json=update.as_json(),
                headers=headers,
                allow_redirects=False,
                timeout=_TIMEOUT,
            ) as answer:
                if answer.status // 100 == _SUCCESS:
                    await self._take_reply(answer)
                    return True
                words = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except aiohttp.ClientConnectorError:
            words = "Connection refused"
        except TimeoutError:
            words = "Read timeout expired"
        except (aiohttp.ClientError, OSError, ValueError):
            words = "Wrong response from the webhook"
        self._error = (int(time.time()), words)
        return False

    async def _take_reply(self, answer: aiohttp.ClientResponse) -> None:
        if answer.content_type != "application/json":
            return
        try:
            reply = await answer.json()
        except ValueError:
            return
        if isinstance(reply, dict) and isinstance(reply.get("method"), str):
            await self._reply(reply)
