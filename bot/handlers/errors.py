"""When something breaks: a reference in the log, and the same one for the person."""

from __future__ import annotations

import logging
import secrets

from sqlalchemy.exc import OperationalError
from telegram import Update
from telegram.error import NetworkError, TelegramError

from bot.handlers.inline import offer_to_say_more
from bot.handlers.offers import say
from bot.house import Context, Visit
from bot.replies.answers import answer
from catalog.problems import problem

_log = logging.getLogger(__name__)


async def broke(update: object, context: Context) -> None:
    """Log what broke, without what was said, and tell the person, with a next step."""
    reference = secrets.token_hex(3).upper()
    error = context.error
    if isinstance(error, OperationalError):
        # The database is away, or its disk is full: where we noticed says nothing.
        told = problem(context.house.database.url, error)
        _log.error("Trouble %s: %s: %s", reference, type(error).__name__, told)
    else:
        without = _without_message(error)
        _log.error("Trouble %s: %s", reference, type(error).__name__, exc_info=without)
    if not isinstance(update, Update):
        return
    if update.callback_query is not None:
        # Its button waits no longer.
        await answer(update.callback_query)
    query = update.inline_query
    try:
        if query is not None:
            await offer_to_say_more(context.bot, query)
        else:
            visit = Visit.of(update)
            text = visit.texts.html("trouble", reference=reference)
            await say(context.bot, visit, text, with_moods=True)
    except (TelegramError, ValueError) as failure:
        _log.warning("Trouble %s could not be told: %s", reference, type(failure).__name__)
        # Whoever typed on has asked anew meanwhile.
        if isinstance(failure, NetworkError) and query is None:
            context.house.unheard.add(update.update_id)


def _without_message(error: BaseException | None) -> BaseException | None:
    """The error with its traceback; a database error's message would hold what it was to store."""
    if error is None:
        return None
    return RuntimeError(type(error).__name__).with_traceback(error.__traceback__)
