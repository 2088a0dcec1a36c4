import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from catalog.engine import sync_engine
from emotion.vocabulary import MOOD_READINGS, Aim, Constraints, Feeling, Genre, Regard
from recommender.filters import Limit
from recommender.index import FilmIndex
from recommender.index.build import build
from recommender.likes import OwnTaste
from recommender.reason import Reason, limits_asked, reason
from recommender.search import Search
from recommender.target import target

_SADNESS = list(Feeling).index(Feeling.SADNESS)


@pytest.fixture
def index(seeded_url: str) -> Iterator[FilmIndex]:
    engine = sync_engine(seeded_url)
    with Session(engine) as session:
        yield build(session).films
    engine.dispose()


def test_no_reason_claims_a_feeling_the_film_does_not_give(index: FilmIndex) -> None:
    claims = 0
    for mood, reading in MOOD_READINGS.items():
        liked = OwnTaste.of(index, [], reading.emotions).likes(index)
        for aim in Aim:
            wanted = target(Search(reading, aim))
            for row in range(len(index)):
                told = reason(index, row, wanted=wanted, likes=liked, met=(), like_film_id=None)
                assert len(told.feelings) <= 2
                for feeling in told.feelings:
                    place = list(Feeling).index(feeling)
                    case = (mood, aim, int(index.ids[row]), feeling)
                    assert index.profiles[row, place] >= 0.35, case
                    assert index.profiles[row, place] > index.profiles[:, place].mean(), case
                    assert wanted[place] > 0.0, case
                    if feeling is Feeling.JOY:
                        assert index.profiles[row, place] >= index.profiles[row, _SADNESS], case
                    claims += 1
    assert claims > 1000


def test_only_limits_that_were_set_can_be_met() -> None:
    everything = Constraints(
        genres=frozenset({Genre.COMEDY}),
        year_from=1990,
        max_minutes=90,
        languages=frozenset({"fr"}),
        countries=frozenset({"FR"}),
        regard=Regard.HIDDEN,
        people=("Agnès Varda",),
        about=("cats",),
    )

    assert limits_asked(Constraints()) == ()
    assert set(limits_asked(everything)) == set(Limit)
    refused = Constraints(not_genres=frozenset({Genre.HORROR}))
    assert limits_asked(refused) == (Limit.GENRE,)


@given(
    st.builds(
        Reason,
        st.lists(st.sampled_from(Feeling), max_size=2).map(tuple),
        st.none() | st.integers(1),
        st.none() | st.integers(1, 5),
        st.lists(st.sampled_from(Limit), unique=True).map(tuple),
        st.none() | st.integers(1),
    )
)
def test_a_reason_survives_the_database(told: Reason) -> None:
    assert Reason.from_json(json.loads(json.dumps(told.to_json()))) == told
