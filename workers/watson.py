"""Watson reads what is told of films, where there is one: slowly, and every text once.

Nobody needs it: profiles are whole without, and what it measured can only raise them.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import closing
from itertools import islice

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from taskiq import AsyncBroker

from catalog.engine import opened
from catalog.profiles.moods import Scores, keep_moods, unread_texts
from catalog.session import writing
from catalog.settings import StorageSettings
from emotion.settings import EmotionSettings
from emotion.words.watson import WatsonReader, WatsonSettings

TEXTS = "41 * * * *"
_TEXTS_A_RUN = 300
_BATCH = 20
# Watson takes more, but the chat asks it, too.
_PAUSE_SECONDS = 0.5

_log = logging.getLogger(__name__)


async def read_texts(
    engine: Engine, watson: WatsonReader, *, most: int = _TEXTS_A_RUN, pause: float = _PAUSE_SECONDS
) -> int:
    """Have Watson read texts about films that it has not read.

    What it cannot read (a language it does not know, trouble on the way) stays unread. After
    several failures in a row the rest waits for the next run.

    Args:
        engine: the catalog's database.
        watson: an open reader.
        most: texts to send.
        pause: seconds between two of them.

    Returns:
        How many texts it read.
    """
    texts = iter(await asyncio.to_thread(_unread, engine, most))
    count = 0
    while not watson.is_resting and (batch := list(islice(texts, _BATCH))):
        read: list[tuple[str, Scores]] = []
        for text in batch:
            scores = await asyncio.to_thread(watson.measure, text)
            if scores is not None:
                read.append((text, scores))
            if watson.is_resting:
                break
            await asyncio.sleep(pause)
        if read:
            await asyncio.to_thread(_keep, engine, read)
        count += len(read)
    return count


def _unread(engine: Engine, most: int) -> list[str]:
    with Session(engine) as session:
        texts: Iterator[str] = unread_texts(session)
        return list(islice(filter(WatsonReader.knows_language_of, texts), most))


def _keep(engine: Engine, read: list[tuple[str, Scores]]) -> None:
    with writing(engine) as session:
        keep_moods(session, read, WatsonReader.name)


def add_watson(broker: AsyncBroker, storage: StorageSettings) -> None:
    """Make Watson's task known to a broker, with its schedule."""

    async def films_are_read() -> int:
        settings = EmotionSettings()
        url, key = settings.watson_url, settings.watson_api_key.get_secret_value()
        if not url or not key:
            return 0
        watson = WatsonReader(WatsonSettings(url, key, settings.watson_iam_url or None))
        with opened(storage.database) as engine, closing(watson):
            count = await read_texts(engine, watson)
        _log.info("Texts about films that Watson has read: %d", count)
        return count

    broker.register_task(films_are_read, task_name="films_are_read", schedule=[{"cron": TEXTS}])
