"""What announces an answer that takes a moment."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any, cast

import pytest
from telegram import Bot
from telegram.error import TimedOut

from bot.replies import typing as announcing
from bot.replies.messages import Place
from bot.replies.typing import typing


class Listener:
    """A bot that only listens to what is called, and may fail."""

    def __init__(self, error: Exception | None = None) -> None:
        self.called: list[str] = []
        self.heard = asyncio.Event()
        self._error = error

    async def _post(self, method: str, _data: Mapping[str, Any]) -> bool:
        self.called.append(method)
        self.heard.set()
        if self._error is not None:
            raise self._error
        return True


async def test_an_answer_at_once_is_not_announced() -> None:
    bot = Listener()
    async with typing(cast("Bot", bot), Place(7)):
        pass
    assert bot.called == []


@pytest.mark.parametrize("error", [None, TimedOut()])
async def test_what_takes_a_moment_is_announced_and_never_fails_for_it(
    monkeypatch: pytest.MonkeyPatch, error: Exception | None
) -> None:
    monkeypatch.setattr(announcing, "_WAIT_SECONDS", 0.0)
    bot = Listener(error)
    async with typing(cast("Bot", bot), Place(7)):
        await bot.heard.wait()
    assert bot.called == ["sendChatAction"]
