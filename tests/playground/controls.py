"""The test's end of the playground: trouble on demand, settings and groups."""

from __future__ import annotations

from typing import Any, cast

import aiohttp

from tests.playground.person import Person


class Controls:
    """Sets up what happens in a playground."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self._session = session
        self._url = url

    async def fault(self, do: str, **about: Any) -> None:
        """Let one kind of trouble happen, instead of what was to happen before."""
        await self.faults({"do": do, **about})

    async def faults(self, *faults: dict[str, Any]) -> None:
        """Let these happen; none for an end of trouble."""
        await self._ask("PUT", "/faults", {"faults": list(faults)})

    async def happened(self) -> list[int]:
        """How often each fault has happened."""
        return [fault["happened"] for fault in (await self._ask("GET", "/faults"))["faults"]]

    async def settings(self, **settings: Any) -> dict[str, Any]:
        """Change settings; returns all."""
        return await self._ask("PUT", "/settings", settings)

    async def group(self, chat_id: int, *members: Person, **about: Any) -> dict[str, Any]:
        """Make or change a group or channel: ``title``, ``type``, ``bot``, ``admin``."""
        people = {"members": [member.id for member in members]} if members else {}
        return await self._ask("PUT", f"/group/{chat_id}", {**people, **about})

    async def _ask(self, method: str, path: str, body: Any = None) -> dict[str, Any]:
        async with self._session.request(method, self._url + path, json=body) as answer:
            found = cast("dict[str, Any]", await answer.json())
            if not answer.ok:
                raise AssertionError(f"{method} {path}: {answer.status} {found.get('error')}")
            return found
