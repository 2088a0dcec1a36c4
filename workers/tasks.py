"""The work behind the chat, as tasks of a queue: each can be run again without harm."""

from __future__ import annotations

import logging

from sqlalchemy.orm import Session
from taskiq import AsyncBroker

from catalog.engine import opened
from catalog.films.revision import revision
from catalog.people.outcomes import outcomes
from catalog.profiles.compute import are_current, keep_profiles, new_profiles, note_current
from catalog.session import writing
from catalog.settings import StorageSettings
from recommender.index import load_or_build
from recommender.learning.weights import keep, weights_from
from recommender.taste.learn import learn

_BATCH = 100
# When each is done: every minute, and every hour at a minute at which nothing else begins.
CATALOG, TASTE = "* * * * *", "17 * * * *"

_log = logging.getLogger(__name__)


def keep_catalog(storage: StorageSettings) -> int:
    """Compute the profiles that are missing or old, and build the ranking index if it is old.

    Returns:
        How many profiles were computed.
    """
    with opened(storage.database) as engine:
        with Session(engine) as session:
            reached = revision(session)
            # Where nothing has changed, there is no need to look at every film.
            is_current = are_current(session)
            profiles = [] if is_current else new_profiles(session)
        # Short batches, so that nobody who rates a film waits for the catalog.
        for start in range(0, len(profiles), _BATCH):
            with writing(engine) as session:
                keep_profiles(session, profiles[start : start + _BATCH])
        if not is_current and not profiles:
            with writing(engine) as session:
                note_current(session, reached)
        load_or_build(engine, storage.index_dir)
    if profiles:
        _log.info("Profiles computed: %d", len(profiles))
    return len(profiles)


def keep_taste(storage: StorageSettings) -> int:
    """Learn taste, and what counts, from everybody's ratings, of those who agreed.

    Returns:
        Of how many people it is learned now.
    """
    with opened(storage.database) as engine:
        with Session(engine) as session:
            keep(weights_from(outcomes(session)), storage.weights_file)
        community = learn(engine, storage.taste_dir)
    return community.people if community else 0


def add_tasks(broker: AsyncBroker, storage: StorageSettings) -> None:
    """Make the tasks known to a broker, with their schedule."""

    def catalog_upkeep() -> int:
        return keep_catalog(storage)

    def taste_upkeep() -> int:
        return keep_taste(storage)

    for task, cron in ((catalog_upkeep, CATALOG), (taste_upkeep, TASTE)):
        broker.register_task(task, task_name=task.__name__, schedule=[{"cron": cron}])
