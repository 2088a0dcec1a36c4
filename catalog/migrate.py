"""Bring a database to the newest schema."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script.revision import ResolutionError
from alembic.util import CommandError
from sqlalchemy import Engine, make_url

from catalog.engine import as_writer, opened

LOCK = int.from_bytes(b"reelmood")
"""The advisory lock of migrations; any number would do that nothing else in the database locks."""


class NewerDatabaseError(Exception):
    """A newer version has been at a database; the message is one line that a person can act on."""


def migrate(url: str) -> None:
    """Create or upgrade the tables; the folder of an SQLite file is made when it is missing.

    Raises:
        NewerDatabaseError: the tables are of a version that this one does not know.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database not in (None, "", ":memory:"):
        Path(str(parsed.database)).parent.mkdir(parents=True, exist_ok=True)
    config = Config()
    # Alembic's own settings take a percent sign for the start of a name.
    migrations = str(Path(__file__).parent / "migrations").replace("%", "%%")
    config.set_main_option("script_location", migrations)
    # Two processes that start at once take turns.
    with opened(url) as engine, as_writer(engine).connect() as connection, _turn(engine):
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            if not isinstance(error.__cause__, ResolutionError):
                raise
            raise NewerDatabaseError(
                f"The database {parsed.render_as_string(hide_password=True)} was upgraded by a"
                " newer Reelmood: run that one, or restore the backup from before the upgrade"
            ) from None


@contextmanager
def _turn(engine: Engine) -> Iterator[None]:
    """Wait for our turn to migrate a PostgreSQL; SQLite has one writer at a time anyhow.

    The lock has a connection of its own, so that it outlasts the transactions of the migrations.
    """
    if engine.dialect.name != "postgresql":
        yield
        return
    with engine.connect() as connection:
        connection.exec_driver_sql(f"SELECT pg_advisory_lock({LOCK})")
        try:
            yield
        finally:
            connection.exec_driver_sql(f"SELECT pg_advisory_unlock({LOCK})")
