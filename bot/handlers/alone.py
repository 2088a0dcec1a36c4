"""What is for one person's eyes: in a group we say so, and keep it for a chat of our own."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any

from telegram import Update

from bot.handlers.offers import say
from bot.house import Context, Visit

Handler = Callable[[Update, Context], Coroutine[Any, Any, None]]


def alone(handler: Handler) -> Handler:
    """The handler, but only where nobody looks on."""

    @wraps(handler)
    async def handle(update: Update, context: Context) -> None:
        visit = Visit.of(update)
        if visit.is_shared:
            await say(context.bot, visit, visit.texts.html("only-alone"), with_moods=False)
        else:
            await handler(update, context)

    return handle
