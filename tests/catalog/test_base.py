from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import StatementError

from catalog.engine import Database
from catalog.people.models import PersonRow
from tests.catalog.databases import changed, found


async def test_a_moment_comes_back_as_the_same_moment_in_utc(database: Database) -> None:
    in_tokyo = datetime(2026, 3, 1, 8, 30, tzinfo=timezone(timedelta(hours=9)))
    await changed(database, insert(PersonRow).values(id=1, created_at=in_tokyo))

    kept = await found(database, select(PersonRow.created_at))

    assert kept == in_tokyo
    assert kept.tzinfo is UTC or kept.utcoffset() == timedelta(0)


async def test_a_moment_without_time_zone_is_refused(database: Database) -> None:
    naive = datetime(2026, 3, 1)  # noqa: DTZ001 # this is what is refused
    with pytest.raises(StatementError, match="time zone"):
        await changed(database, insert(PersonRow).values(id=1, created_at=naive))
