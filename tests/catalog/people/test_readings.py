import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from catalog.base import now
from catalog.engine import Database
from catalog.people import readings
from catalog.people.models import ReadingRow
from emotion.vocabulary import MOOD_READINGS, Emotion, Mood, Source
from emotion.words.models.counter import TfidfModel

ANNA = 1


async def test_a_reading_is_kept_as_numbers(database: Database) -> None:
    words = "my cat Oswald died and I cannot stop crying"
    reading = TfidfModel().read(words)

    await readings.keep(database, ANNA, reading)

    row = await database.read(lambda connection: connection.execute(select(ReadingRow)).one())
    assert set(row.emotions) == {emotion.value for emotion in Emotion}
    assert sum(row.emotions.values()) == pytest.approx(1.0, abs=1e-3)
    assert row.valence == pytest.approx(reading.valence, abs=1e-3)
    assert row.arousal == pytest.approx(reading.arousal, abs=1e-3)
    assert row.source == Source.WORDS
    kept = {column.name: str(getattr(row, column.name)) for column in ReadingRow.__table__.c}
    assert not [word for word in words.split() if len(word) > 3 and word in json.dumps(kept)]


async def test_a_mood_that_is_no_emotion_keeps_its_name(database: Database) -> None:
    await readings.keep(database, ANNA, MOOD_READINGS[Mood.BORED], Mood.BORED)
    await readings.keep(database, ANNA, MOOD_READINGS[Mood.GOOD])

    told = await readings.since(database, ANNA, now() - timedelta(minutes=1))
    assert [one.mood for one in told] == [Mood.BORED, None]
