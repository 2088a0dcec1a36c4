"""Waits at the start for a database that cannot be used yet."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar

from sqlalchemy.exc import OperationalError, SQLAlchemyError

from catalog.problems import problem, tables_are_missing
from catalog.settings import SettingsError

_log = logging.getLogger(__name__)
_LONGEST_WAIT_SECONDS = 15.0

_Told = TypeVar("_Told")


async def once_it_answers(
    url: str, work: Callable[[], Awaitable[_Told]], stop: asyncio.Event
) -> _Told | None:
    """Do the first work with a database, however long a server, or room on a disk, takes to come.

    Args:
        url: the database's URL.
        work: what to do; it is begun anew after a while.
        stop: ends the wait.

    Returns:
        What came of the work; None when told to stop first.

    Raises:
        SettingsError: waiting would not help: there are no tables, or no file can be opened.
    """
    wait = 0.25
    while not stop.is_set():
        try:
            return await work()
        except SQLAlchemyError as error:
            told = problem(url, error)
            if not _may_pass(error):
                raise SettingsError(f"DATABASE_URL: {told}") from None
            _log.warning("Waiting: %s", told)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
        wait = min(wait * 2, _LONGEST_WAIT_SECONDS)
    return None


def _may_pass(error: SQLAlchemyError) -> bool:
    """Whether waiting may help, as it does where a server is down or a disk full."""
    if not isinstance(error, OperationalError) or tables_are_missing(error):
        return False
    return not getattr(error.orig, "sqlite_errorname", "").startswith("SQLITE_CANTOPEN")
