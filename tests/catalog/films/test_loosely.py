"""Films and people called otherwise than by their full name."""

import pytest

from catalog.engine import Database
from catalog.films import loosely
from tests.catalog.databases import bring_in, some_film


async def test_a_widely_known_title_is_told_by_how_it_begins(database: Database) -> None:
    bring_in(
        database.url,
        some_film("Eternal Sunshine of the Spotless Mind", 2004, renown=5),
        some_film("Eternal Summer", 2006, renown=1),
        some_film("Вечера на хуторе близ Диканьки", 1961, renown=4),
        some_film("Toy Story 3", 2010, renown=5),
        some_film("The Good Girl", 2002, renown=4),
        some_film("The Godfather Part II", 1974, renown=5),
        some_film("The Lord of the Rings: The Two Towers", 2002, renown=5),
        some_film("Ocean's Eleven", 2001, renown=4),
        some_film("E.T. the Extra-Terrestrial", 1982, renown=5),
    )

    async def meant(title: str) -> str | None:
        film = await loosely.film_meant(database, title)
        return None if film is None else film.title

    assert await meant("eternal sunshine") == "Eternal Sunshine of the Spotless Mind"
    assert await meant("eternel sunshine") is None, "it begins with another word"
    assert await meant("вечера на хуторе") == "Вечера на хуторе близ Диканьки"
    assert await meant("eternal summers") is None, "hardly anybody knows it"
    assert await meant("toy story 4") is None, "another figure is another film"
    assert await meant("toy story three") == "Toy Story 3"
    assert await meant("godfather 2") == "The Godfather Part II"
    for other_part in ("godfather 3", "godfather part three", "lord of the rings 3"):
        assert await meant(other_part) is None
    assert await meant("oceans 11") == "Ocean's Eleven"
    assert await meant("ET") == "E.T. the Extra-Terrestrial"
    assert await meant("good g") is None
    assert await meant("") is None


@pytest.mark.parametrize("name", ["tim", "hanks", "tim henks", ""])
async def test_too_little_of_a_name_is_nobodys(database: Database, name: str) -> None:
    bring_in(database.url, some_film(cast=("Tom Hanks", "Tim Hunt", "Hans Kim")))

    assert await loosely.person_meant(database, name) is None
