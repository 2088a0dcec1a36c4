"""The webhook: what keeps it from being served."""

from __future__ import annotations

import asyncio
import socket

import pytest
from telegram import Update
from telegram.ext import ExtBot

from bot.inbox import Inbox
from bot.settings import Settings, SettingsError
from bot.webhook import serve_webhook

TOKEN = "424242:somebody"


async def _nothing(_update: Update) -> None: ...


async def test_a_port_that_is_taken_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        settings = Settings.model_validate(
            {
                "telegram_bot_token": TOKEN,
                "webhook_url": "https://films.example.org/hook",
                "webhook_listen": f"127.0.0.1:{other.getsockname()[1]}",
            }
        )
        with pytest.raises(SettingsError, match=r"^WEBHOOK_LISTEN: .*in use$"):
            await serve_webhook(settings, ExtBot(TOKEN), Inbox(_nothing), asyncio.Event())
