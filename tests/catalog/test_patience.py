import asyncio

import pytest

from catalog.migrate import migrate
from catalog.operations import counts
from catalog.patience import once_it_answers
from catalog.settings import SettingsError
from tests.servers.ports import free_port

PASSWORD = "s3cret"


def _away() -> str:
    return f"postgresql://reelmood:{PASSWORD}@127.0.0.1:{free_port()}/reelmood"


async def test_a_server_that_is_away_is_waited_for_and_named_without_its_password(
    empty_database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    migrate(empty_database_url)
    urls = iter([_away(), empty_database_url])

    async def work() -> dict[str, object]:
        return dict(counts(next(urls)))

    told = await once_it_answers(_away(), work, asyncio.Event())

    assert told is not None
    assert told["films"] == 0
    assert "Waiting: The database postgresql://reelmood:***@" in caplog.text
    assert PASSWORD not in caplog.text


async def test_a_database_without_tables_is_not_waited_for(empty_database_url: str) -> None:
    async def work() -> None:
        counts(empty_database_url)

    with pytest.raises(SettingsError, match=r"DATABASE_URL: .*python -m catalog init"):
        await once_it_answers(empty_database_url, work, asyncio.Event())
