"""The work behind the chat, as tasks of a queue: each can be run again without harm."""

from __future__ import annotations

import logging

from sqlalchemy.orm import Session
from taskiq import AsyncBroker

from catalog.engine import sync_engine
from catalog.profiles.compute import refresh_profiles
from catalog.settings import StorageSettings
from emotion.words.model import TfidfModel
from recommender.index import load_or_build

EVERY_MINUTE = "* * * * *"

_log = logging.getLogger(__name__)


def keep_catalog(storage: StorageSettings) -> int:
    """Compute the profiles that are missing or old, and build the ranking index if it is old.

    Returns:
        How many profiles were computed.
    """
    engine = sync_engine(storage.database)
    try:
        with Session(engine.execution_options(reelmood_write=True)) as session, session.begin():
            computed = refresh_profiles(session, TfidfModel().read)
        load_or_build(engine, storage.index_dir)
    finally:
        engine.dispose()
    if computed:
        _log.info("Profiles computed: %d", computed)
    return computed


def add_tasks(broker: AsyncBroker, storage: StorageSettings) -> None:
    """Make the tasks known to a broker, with their schedule."""

    def catalog_upkeep() -> int:
        return keep_catalog(storage)

    broker.register_task(
        catalog_upkeep, task_name="catalog_upkeep", schedule=[{"cron": EVERY_MINUTE}]
    )
