"""Alembic runs this for every migration; the connection is handed in by `catalog.migrate`."""

from alembic import context

import catalog.films.models
import catalog.films.pages
import catalog.people.models
import catalog.profiles.moods  # noqa: F401 # they register their tables on the base
from catalog.base import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
