"""Waits at the start for a database that is not up yet."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError

from catalog.problems import DATABASE_ERRORS, problem
from catalog.settings import SettingsError

_log = logging.getLogger(__name__)
_LONGEST_WAIT_SECONDS = 15.0

_Told = TypeVar("_Told")


async def once_it_answers(
    url: str, work: Callable[[], Awaitable[_Told]], stop: asyncio.Event
) -> _Told | None:
    """Do the first work with a database, however long its server takes to come up.

    Args:
        url: the database's URL.
        work: what to do; it is begun anew when the server was away.
        stop: ends the wait.

    Returns:
        What came of the work; None when told to stop first.

    Raises:
        SettingsError: waiting would not help: there are no tables, or the file cannot be opened.
    """
    wait = 0.25
    while not stop.is_set():
        try:
            return await work()
        except DATABASE_ERRORS as error:
            told = problem(url, error)
            if not _may_pass(url, error):
                raise SettingsError(f"DATABASE_URL: {told}") from None
            _log.warning("Waiting: %s", told)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
        wait = min(wait * 2, _LONGEST_WAIT_SECONDS)
    return None


def _may_pass(url: str, error: Exception) -> bool:
    """Whether it is a server that cannot be reached; it does not say why in a way to rely on."""
    is_server = make_url(url).get_backend_name() == "postgresql"
    return is_server and isinstance(error, OperationalError)
