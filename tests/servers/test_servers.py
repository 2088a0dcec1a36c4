"""The servers that other tests lean on are real, fresh for each test, and can be taken away."""

import os

import psycopg
import pytest
import redis
import sqlalchemy
from redis.backoff import NoBackoff
from redis.retry import Retry
from sqlalchemy.ext.asyncio import create_async_engine

from tests.servers.postgres import Postgres
from tests.servers.valkey import Valkey


def client(url: str) -> redis.Redis:
    return redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0))


class TestValkey:
    @pytest.mark.parametrize("turn", [1, 2])
    def test_it_is_real_and_empty_for_every_test(self, valkey_url: str, turn: int) -> None:
        with client(valkey_url) as server:
            assert server.ping() is True
            assert server.dbsize() == 0
            server.set("turn", turn)

    def test_it_can_be_taken_away_and_given_back(self, valkey: Valkey) -> None:
        with client(valkey.url) as server:
            valkey.stop()
            with pytest.raises(redis.ConnectionError):
                server.ping()

            valkey.start()

            assert server.ping() is True

    def test_one_left_stopped_is_there_for_the_next_test(self, valkey: Valkey) -> None:
        valkey.stop()

    def test_so_it_answers_here(self, valkey_url: str) -> None:
        with client(valkey_url) as server:
            assert server.ping() is True


@pytest.mark.database
class TestPostgres:
    @pytest.mark.parametrize("turn", [1, 2])
    def test_it_is_real_and_the_database_fresh_for_every_test(
        self, postgres_url: str, turn: int
    ) -> None:
        engine = sqlalchemy.create_engine(postgres_url)
        with engine.begin() as connection:
            version = connection.execute(sqlalchemy.text("SELECT version()")).scalar_one()
            connection.execute(sqlalchemy.text(f"CREATE TABLE turn_{turn} (id int)"))
            tables = sqlalchemy.inspect(connection).get_table_names()
        engine.dispose()
        assert version.startswith("PostgreSQL ")
        assert tables == [f"turn_{turn}"]

    async def test_the_same_url_works_without_waiting(self, postgres_url: str) -> None:
        engine = create_async_engine(postgres_url)
        async with engine.connect() as connection:
            assert await connection.scalar(sqlalchemy.text("SELECT 6 * 7")) == 42
        await engine.dispose()

    @pytest.mark.skipif(os.geteuid() != 0, reason="only root has a user to drop to")
    def test_root_can_run_it_where_user_namespaces_are_forbidden(self) -> None:
        server = Postgres()
        try:
            server.start(namespaces=False)
            with psycopg.connect(server.conninfo()) as connection:
                assert connection.execute("SELECT 1").fetchone() == (1,)
        finally:
            server.stop()
