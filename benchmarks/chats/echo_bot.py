"""An echo bot on the bot's own stack: what Telegram's traffic alone costs.

PTB on aiohttp connections, our polling and our inbox; the one handler sends each text back.
Settings come from the environment as for `python -m bot`; run it as
`python -m benchmarks.chats.echo_bot`.
"""

from __future__ import annotations

import asyncio
import signal

from telegram import Update
from telegram.ext import Application, ContextTypes, ExtBot, MessageHandler, filters

from bot.connection import Connection
from bot.inbox import Inbox
from bot.polling import Poller
from bot.settings import Settings, load_settings


async def _echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    message = update.effective_message
    if message is not None and message.text:
        await context.bot.send_message(message.chat_id, message.text)


async def run(settings: Settings) -> None:
    """Echo until SIGINT or SIGTERM."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    bot = ExtBot(
        settings.token,
        base_url=settings.api_base,
        request=Connection(),
        get_updates_request=Connection(),
    )
    app = Application.builder().bot(bot).updater(None).build()
    app.add_handler(MessageHandler(filters.TEXT, _echo))
    await app.initialize()
    try:
        await Poller(app.bot, Inbox(app.process_update)).run(stop)
    finally:
        await app.shutdown()


if __name__ == "__main__":
    asyncio.run(run(load_settings()))
