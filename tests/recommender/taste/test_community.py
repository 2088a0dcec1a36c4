import os
import time
from pathlib import Path

import numpy as np
import pytest
from scipy.sparse import csr_matrix

from catalog.engine import Database, sync_engine
from catalog.films import lookup
from catalog.people import ratings, registry
from catalog.people.consents import Consent, decide
from catalog.people.history import History
from emotion.vocabulary import MOOD_READINGS, Mood
from recommender.drafts import new_draft
from recommender.search import search_for_mood
from recommender.suggest import Recommender
from recommender.taste import Taste
from recommender.taste.community import Community
from recommender.taste.files import load, save
from recommender.taste.learn import learn
from tests.recommender.films import FUNNY, SCARY, index_of

ANNA, BORIS, CARLA = 1, 2, 3
FOLLOWERS = range(100, 130)
# Nothing in genre or feeling joins them: only people do.
TOGETHER = ("Paddington 2", "The Shining", "Seven Samurai")


@pytest.fixture
async def joined(seeded: Database) -> list[int]:
    """Thirty people who agreed love the same three unlike films; the ids of these."""
    films = [(await lookup.find(seeded, title, limit=1))[0].id for title in TOGETHER]
    for person in FOLLOWERS:
        for film_id in films:
            await ratings.rate(
                seeded, person, film_id, 5, emotions=MOOD_READINGS[Mood.LOW].emotions
            )
        await decide(seeded, person, Consent.TRAINING, given=True)
    return films


@pytest.fixture
def taste(tmp_path: Path) -> Path:
    """Where what is learned lies."""
    return tmp_path / "taste"


def _versions(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def _learn(database: Database, folder: Path) -> Community | None:
    engine = sync_engine(database.url)
    try:
        return learn(engine, folder)
    finally:
        engine.dispose()


async def _taste(recommender: Recommender, person: int, film_id: int) -> float:
    await recommender.refresh()
    answer = await recommender.suggest(person, search_for_mood(Mood.GOOD), count=1000)
    [taste] = [one.parts["taste"] for one in answer.films if one.film_id == film_id]
    return taste


async def test_what_others_love_together_is_expected_at_the_first_star(
    seeded: Database, joined: list[int], tmp_path: Path
) -> None:
    recommender = Recommender(
        seeded, History(seeded, None), tmp_path / "index", taste_dir=tmp_path / "taste"
    )
    _learn(seeded, tmp_path / "taste")
    first, second, third = joined
    assert await _taste(recommender, ANNA, second) == 0.0

    await ratings.rate(seeded, ANNA, first, 5)
    after_one = await _taste(recommender, ANNA, second)
    await ratings.rate(seeded, ANNA, third, 5)

    assert 0.0 < after_one < await _taste(recommender, ANNA, second)


async def test_ratings_are_learned_from_only_while_their_giver_agrees(
    seeded: Database, joined: list[int], taste: Path
) -> None:
    for film_id in joined:
        await ratings.rate(seeded, BORIS, film_id, 5)
        await ratings.rate(seeded, CARLA, film_id, 5)
    await decide(seeded, CARLA, Consent.TRAINING, given=False)
    counts = []
    for given in (None, True, False):
        if given is not None:
            await decide(seeded, BORIS, Consent.TRAINING, given=given)
        learned = _learn(seeded, taste)
        counts.append(learned.people if learned else 0)

    assert counts == [len(FOLLOWERS), len(FOLLOWERS) + 1, len(FOLLOWERS)]


@pytest.mark.usefixtures("joined")
async def test_who_is_forgotten_is_learned_from_no_more(seeded: Database, taste: Path) -> None:
    before = _learn(seeded, taste)
    await registry.forget(seeded, FOLLOWERS[0])
    after = _learn(seeded, taste)

    assert before
    assert after
    assert after.people == before.people - 1
    assert len(_versions(taste)) == 1, "what was learned of them is gone, too"
    for person in FOLLOWERS:
        await registry.forget(seeded, person)
    assert _learn(seeded, taste) is None
    assert load(taste) is None


@pytest.mark.usefixtures("joined")
async def test_genres_and_years_of_the_catalog_are_served_as_they_were_learned(
    seeded: Database, taste: Path
) -> None:
    learned, served = _learn(seeded, taste), load(taste)

    assert learned
    assert served
    assert learned.model.traits
    assert served.model.traits
    likes = np.arange(3), np.ones(3, np.float32)
    lift = learned.model.traits.lift(*likes)
    assert np.ptp(lift) > 0.0
    assert np.array_equal(served.model.traits.lift(*likes), lift)


@pytest.mark.usefixtures("joined")
async def test_nothing_new_is_not_learned_twice(seeded: Database, taste: Path) -> None:
    _learn(seeded, taste)
    [version] = _versions(taste)
    _learn(seeded, taste)
    at_hand = load(taste)

    assert [version] == _versions(taste)
    assert load(taste, at_hand) is at_hand


@pytest.mark.usefixtures("joined")
async def test_what_is_broken_is_done_without_and_learned_anew(
    seeded: Database, taste: Path
) -> None:
    _learn(seeded, taste)
    [version] = _versions(taste)
    (version / "weights.npy").write_bytes(b"broken")
    assert load(taste) is None

    assert _learn(seeded, taste)
    assert load(taste)


async def test_two_fans_are_too_few_to_speak_of(seeded: Database, taste: Path) -> None:
    films = [film.id for film in (await lookup.find(seeded, "the", limit=3))]
    for person in (ANNA, BORIS):
        for film_id in films:
            await ratings.rate(seeded, person, film_id, 5)
        await decide(seeded, person, Consent.TRAINING, given=True)

    assert _learn(seeded, taste) is None


def test_a_film_that_is_not_in_the_catalog_any_more_is_passed_over() -> None:
    index = index_of([SCARY, FUNNY])
    likes = np.array([[1, 1, 1]] * 4, np.float32)
    model = Taste().fit(csr_matrix(likes)).model
    community = Community(model, np.array([1, 7, 9]), 4, "")
    rated = ratings.Rating(9, 5, None, None)  # type: ignore[arg-type] # its time does not count

    expected = community.expects([rated], {}).of(index)

    assert expected[0] > 0.0
    assert expected[1] == 0.0


@pytest.mark.usefixtures("joined")
async def test_a_version_that_vanishes_while_it_is_read_gives_way_to_the_next(
    seeded: Database, taste: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learned = _learn(seeded, taste)
    assert learned
    read_text = Path.read_text

    def replaced_meanwhile(path: Path) -> str:
        if path.parent.name == "1":
            save(learned, taste)
        return read_text(path)

    monkeypatch.setattr(Path, "read_text", replaced_meanwhile)

    assert load(taste)
    assert [version.name for version in _versions(taste)] == ["2"]


@pytest.mark.usefixtures("joined")
async def test_a_draft_that_a_crash_left_goes_and_a_fresh_one_stays(
    seeded: Database, taste: Path
) -> None:
    with new_draft(taste) as left, new_draft(taste) as fresh:
        (left / "films.npy").write_bytes(b"half")
        yesterday = time.time() - 24 * 60 * 60
        os.utime(left, (yesterday, yesterday))
        assert _learn(seeded, taste)

        assert not left.exists()
        assert fresh.exists()
