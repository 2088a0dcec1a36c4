"""The databases of tests/catalog/databases.py."""

from tests.catalog.databases import (
    database,
    database_url,
    empty_database_url,
    engine,
    postgres_tables,
    seeded,
    seeded_url,
)

__all__ = [
    "database",
    "database_url",
    "empty_database_url",
    "engine",
    "postgres_tables",
    "seeded",
    "seeded_url",
]
