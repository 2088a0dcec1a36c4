import pytest
from sqlalchemy.exc import IntegrityError

from catalog.engine import Database
from catalog.people import ratings
from catalog.people.history import History
from catalog.people.person import is_known
from catalog.people.standing import standing
from emotion.vocabulary import MOOD_READINGS, Aim, Emotion, Mood

ANNA, BORIS = 7_000_000_001, 2


async def test_stars_are_kept_changed_and_taken_back(database: Database, films: list[int]) -> None:
    await ratings.rate(database, ANNA, films[0], 4)
    assert (await standing(database, ANNA, films[0])).stars == 4

    await ratings.rate(database, ANNA, films[0], 2)
    assert (await standing(database, ANNA, films[0])).stars == 2
    assert len((await History(database, None).of(ANNA)).ratings) == 1

    await ratings.unrate(database, ANNA, films[0])
    assert (await standing(database, ANNA, films[0])).stars is None
    assert len((await History(database, None).of(ANNA)).ratings) == 0


async def test_the_mood_they_were_given_in_is_kept(database: Database, films: list[int]) -> None:
    low = MOOD_READINGS[Mood.LOW]
    await ratings.rate(database, ANNA, films[0], 5, emotions=low.emotions, aim=Aim.CRY)
    await ratings.rate(database, ANNA, films[1], 3)

    by_film = {one.film_id: one for one in (await History(database, None).of(ANNA)).ratings}

    assert by_film[films[0]].emotions == dict(low.emotions)
    assert set(by_film[films[0]].emotions or {}) <= set(Emotion)
    assert by_film[films[1]].emotions is None


async def test_everybody_has_stars_of_their_own(database: Database, films: list[int]) -> None:
    await ratings.rate(database, ANNA, films[0], 5)

    assert (await standing(database, BORIS, films[0])).stars is None
    assert not await is_known(database, BORIS)


@pytest.mark.parametrize("stars", [0, 6, -1])
async def test_other_stars_than_one_to_five_are_refused(
    database: Database, films: list[int], stars: int
) -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        await ratings.rate(database, ANNA, films[0], stars)
    assert not await is_known(database, ANNA)


async def test_a_film_that_is_not_there_cannot_be_rated(database: Database) -> None:
    with pytest.raises(IntegrityError):
        await ratings.rate(database, ANNA, 404, 5)
    assert not await is_known(database, ANNA)


async def test_taking_back_what_was_never_given_is_no_error(
    database: Database, films: list[int]
) -> None:
    await ratings.unrate(database, ANNA, films[0])
