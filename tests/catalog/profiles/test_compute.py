from sqlalchemy import Engine
from sqlalchemy.orm import Session

from catalog.films.upsert import revision, upsert
from catalog.profiles.compute import refresh_profiles
from emotion.vocabulary import Emotion, Reading, Source
from tests.catalog.databases import some_film


def _calm(_text: str) -> Reading:
    return Reading.of({Emotion.NEUTRAL: 1.0}, confidence=0.5, source=Source.WORDS)


def test_only_what_changed_is_scored_again(engine: Engine) -> None:
    with Session(engine.execution_options(reelmood_write=True)) as session, session.begin():
        upsert(session, [some_film("One"), some_film("Two")])
        assert refresh_profiles(session, _calm) == 2
        first = revision(session)
        assert refresh_profiles(session, _calm) == 0
        assert revision(session) == first

        upsert(session, [some_film("One", runtime_minutes=90)])
        assert refresh_profiles(session, _calm) == 0
        upsert(session, [some_film("One", keywords=("ghost",))])
        assert refresh_profiles(session, _calm) == 1


def test_an_empty_catalog_has_nothing_to_score(engine: Engine) -> None:
    with Session(engine.execution_options(reelmood_write=True)) as session, session.begin():
        assert refresh_profiles(session, _calm) == 0
        assert revision(session) == 0
