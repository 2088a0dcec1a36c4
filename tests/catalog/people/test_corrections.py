from catalog.engine import Database
from catalog.people import corrections, registry
from emotion.calibration import Correction
from emotion.vocabulary import Emotion, Source

ANNA, BORIS = 1, 2


def misread(chosen: Emotion, source: Source = Source.FACE) -> Correction:
    return Correction({e: 0.4 if e is Emotion.SAD else 0.1 for e in Emotion}, source, chosen)


async def _of_anna(database: Database) -> list[Correction]:
    return await database.read(lambda connection: corrections.of(connection, ANNA))


async def test_a_stranger_has_corrected_nothing(database: Database) -> None:
    assert await _of_anna(database) == []


async def test_corrections_are_kept_for_each_person_the_newest_first(database: Database) -> None:
    told = [misread(Emotion.NEUTRAL), misread(Emotion.HAPPY, Source.WORDS)]
    for slate_id, one in enumerate(told):
        await corrections.keep(database, ANNA, slate_id, one)
    await corrections.keep(database, BORIS, 7, misread(Emotion.FEAR))

    assert await _of_anna(database) == told[::-1]


async def test_a_second_thought_about_the_same_card_replaces_the_first(database: Database) -> None:
    await corrections.keep(database, ANNA, 1, misread(Emotion.ANGRY))
    await corrections.keep(database, ANNA, 1, misread(Emotion.NEUTRAL))

    assert await _of_anna(database) == [misread(Emotion.NEUTRAL)]


async def test_only_the_latest_count(database: Database) -> None:
    for slate_id in range(corrections.LATEST + 2):
        chosen = Emotion.ANGRY if slate_id < 2 else Emotion.NEUTRAL
        await corrections.keep(database, ANNA, slate_id, misread(chosen))

    assert {one.chosen for one in await _of_anna(database)} == {Emotion.NEUTRAL}


async def test_whoever_is_forgotten_is_read_plainly_again(database: Database) -> None:
    await corrections.keep(database, ANNA, 1, misread(Emotion.NEUTRAL))
    assert len((await registry.export(database, ANNA))["corrections"]) == 1

    await registry.forget(database, ANNA)

    assert await _of_anna(database) == []
