"""SQLite on the event loop: one visit a statement, and transactions that begin when needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from catalog.engine import Database
from catalog.migrate import migrate
from catalog.people.models import PersonRow
from catalog.people.person import meet
from catalog.sqlite import Connection


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Database]:
    url = f"sqlite:///{tmp_path / 'reelmood.db'}"
    migrate(url)
    database = Database(url)
    yield database
    await database.close()


def visited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the thread is asked to do from now on."""
    visits: list[str] = []
    in_thread = Connection.in_thread

    async def counted(self: Connection, run: Callable[[], Any]) -> Any:
        visits.append(run.__name__)
        return await in_thread(self, run)

    monkeypatch.setattr(Connection, "in_thread", counted)
    return visits


async def count(database: Database) -> int:
    async with database.read() as session:
        return await session.scalar(select(func.count()).select_from(PersonRow)) or 0


async def test_a_question_is_one_visit_to_the_thread(
    kept: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await count(kept) == 0
    visits = visited(monkeypatch)
    assert await count(kept) == 0
    assert visits == ["execute"]


async def test_what_fails_half_way_leaves_nothing(kept: Database) -> None:
    async def meet_and_break() -> None:
        async with kept.write() as session:
            session.add(PersonRow(id=1))
            await session.flush()
            raise RuntimeError("the lights went out")

    with pytest.raises(RuntimeError):
        await meet_and_break()
    assert await count(kept) == 0
    async with kept.write() as session:
        session.add_all(PersonRow(id=number) for number in range(3))
    assert await count(kept) == 3


async def test_a_change_is_a_visit_and_a_commit(
    kept: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await count(kept) == 0
    visits = visited(monkeypatch)
    async with kept.write() as session:
        await meet(session, 1)
        await meet(session, 2)
    assert visits == ["execute", "execute", "commit"]


async def test_rows_can_be_taken_one_by_one(kept: Database) -> None:
    async with kept.write() as session:
        session.add_all(PersonRow(id=number) for number in range(5))
    async with kept.engine.connect() as connection:
        ids = select(PersonRow.id).order_by(PersonRow.id)
        async with connection.stream(ids) as rows:
            assert await rows.fetchone() == (0,)
            assert await rows.fetchmany(2) == [(1,), (2,)]
            assert await rows.fetchall() == [(3,), (4,)]
