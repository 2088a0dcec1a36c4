import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from catalog.engine import Database
from catalog.films import lookup
from emotion.vocabulary import Feeling
from tests.catalog.databases import bring_in, some_film


async def _titles(database: Database, text: str) -> list[str]:
    return [film.title for film in await lookup.find(database, text)]


async def test_films_come_in_the_order_asked_for(database: Database) -> None:
    first, second = bring_in(database.url, some_film("One"), some_film("Two"))

    films = await lookup.films_by_id(database, [second, 10_000, first, second])

    assert [film.title for film in films] == ["Two", "One", "Two"]
    assert await lookup.films_by_id(database, []) == []


async def test_a_film_is_all_that_was_brought_in(database: Database) -> None:
    [film_id] = bring_in(
        database.url,
        some_film(
            "Amélie",
            2001,
            original_title="Le Fabuleux Destin d'Amélie Poulain",
            directors=("Jean-Pierre Jeunet",),
            cast=("Audrey Tautou", "Mathieu Kassovitz"),
            countries=("FR", "DE"),
            languages=("fr",),
            runtime_minutes=122,
        ),
        profiled=True,
    )

    [film] = await lookup.films_by_id(database, [film_id])

    assert (film.title, film.year, film.runtime_minutes) == ("Amélie", 2001, 122)
    assert film.directors == ("Jean-Pierre Jeunet",)
    assert film.cast == ("Audrey Tautou", "Mathieu Kassovitz")
    assert (film.countries, film.languages) == (("FR", "DE"), ("fr",))
    assert set(film.feelings) == set(Feeling)
    assert film.feelings[Feeling.JOY] > 0.5


async def test_a_film_without_a_profile_gives_nothing_yet(database: Database) -> None:
    [film_id] = bring_in(database.url, some_film())

    [film] = await lookup.films_by_id(database, [film_id])

    assert set(film.feelings.values()) == {0.0}


@pytest.mark.parametrize(
    "typed", ["amelie", "AMÉLIE", "amé", "fabuleux destin", "d’amelie poulain"]
)
async def test_a_title_is_found_whatever_its_marks_in_either_language(
    database: Database, typed: str
) -> None:
    bring_in(
        database.url,
        some_film("Amélie", 2001, original_title="Le Fabuleux Destin d'Amélie Poulain"),
        some_film("Brazil", 1985),
    )

    assert await _titles(database, typed) == ["Amélie"]


@pytest.mark.parametrize("typed", ["Der Pate", "el padrino", "крёстный отец", "Крестный отец"])
async def test_a_film_is_found_by_what_another_country_calls_it(
    database: Database, typed: str
) -> None:
    bring_in(
        database.url,
        some_film("The Godfather", other_titles=("Der Pate", "El padrino", "Крёстный отец")),
        some_film("Der Pate von Köln"),
    )

    film = await lookup.named(database, typed)

    assert film is not None
    assert film.title == "The Godfather"


async def test_an_original_title_in_another_script_is_found(database: Database) -> None:
    bring_in(
        database.url,
        some_film("Breathless", 1960, original_title="À bout de souffle"),
        some_film("Spirited Away", 2001, original_title="千と千尋の神隠し"),
        some_film("Brother", 1997, original_title="Брат"),
    )

    assert await _titles(database, "a bout de souffle") == ["Breathless"]
    assert await _titles(database, "千と千尋") == ["Spirited Away"]
    assert await _titles(database, "БРАТ") == ["Brother"]


async def test_the_very_title_comes_first_then_the_best_known(database: Database) -> None:
    bring_in(
        database.url,
        some_film("Aliens", 1986, renown=5),
        some_film("Alien Nation", 1988, renown=2),
        some_film("Alien", 1979, renown=4),
    )

    assert await _titles(database, "alien") == ["Alien", "Aliens", "Alien Nation"]


@pytest.mark.parametrize("typed", ["", "   ", "%", "_", "%%", "\\", "no such film"])
async def test_what_no_title_holds_finds_nothing(database: Database, typed: str) -> None:
    bring_in(database.url, some_film())

    assert await _titles(database, typed) == []


async def test_people_are_found_as_typed(database: Database) -> None:
    directed, played, _ = bring_in(
        database.url,
        some_film("Y tu mamá también", 2001, directors=("Alfonso Cuarón",)),
        some_film("Cameo", 2010, directors=("Somebody",), cast=("Alfonso Cuarón",)),
        some_film(),
    )

    assert await lookup.ids_with_person(database, "alfonso cuaron") == {directed, played}
    assert await lookup.ids_with_person(database, "nobody at all") == set()


async def test_a_slip_in_a_title_finds_the_best_known_film_that_may_be_meant(
    database: Database,
) -> None:
    bring_in(
        database.url,
        some_film("The Gladiators", 1970, renown=1),
        some_film("Gladiator", 2000, renown=5),
        some_film("Gladiator", 1992, renown=1),
        some_film("Amélie", 2001, original_title="Le Fabuleux Destin d'Amélie Poulain"),
    )

    async def meant(title: str) -> tuple[str, int] | None:
        film = await lookup.nearly_titled(database, title)
        return None if film is None else (film.title, film.year)

    assert await meant("gladiater") == ("Gladiator", 2000)
    assert await meant("teh gladiators") == ("The Gladiators", 1970)
    assert await meant("le fabuleux destin d'amelie poulin") == ("Amélie", 2001)
    assert await meant("gladly") is None
    assert await meant("") is None


async def test_a_film_in_parts_is_found_by_what_it_is_called_for_short(database: Database) -> None:
    bring_in(
        database.url,
        some_film("Mission: Impossible – Fallout", 2018, renown=3),
        some_film("Mission: Impossible", 1996, renown=5),
        some_film("Kill Bill: Vol. 1", 2003, renown=5),
        some_film("Face/Off", 1997),
    )

    async def found(title: str) -> tuple[str, int] | None:
        film = await lookup.titled(database, title)
        return None if film is None else (film.title, film.year)

    assert await found("kill bill") == ("Kill Bill: Vol. 1", 2003)
    assert await found("mission impossible") == ("Mission: Impossible", 1996)
    assert await found("face") is None


async def test_only_what_many_know_is_well_known(database: Database) -> None:
    bring_in(
        database.url,
        some_film("Bad Day", 2008, renown=2),
        some_film("So Tired", 2012),
        some_film("Kill Bill: Vol. 1", 2003, renown=5),
        some_film("The Sadness", 2021, renown=5),
        some_film("Crazy Rich Asians", 2018, rating=(6.9, 10.0, 200_000)),
    )

    async def known(title: str) -> str | None:
        film = await lookup.well_known_titled(database, title)
        return None if film is None else film.title

    assert await known("bad day") is None
    assert await known("so tired") is None
    assert await known("the sadness") is None, "a single word may mean anything"
    assert await known("kill bill") == "Kill Bill: Vol. 1"
    assert await known("crazy rich asians") == "Crazy Rich Asians"


async def test_a_slip_in_a_name_finds_who_made_most_films(database: Database) -> None:
    bring_in(
        database.url,
        some_film("Jackie Brown", 1997, directors=("Quentin Tarantino",)),
        some_film("Death Proof", 2007, directors=("Quentin Tarantino",)),
        some_film("Somewhere", 2010, directors=("Anna Tarentini",)),
    )

    meant = lookup.person_nearly_named
    assert await meant(database, "quentin tarentino", in_full=True) == "Quentin Tarantino"
    assert await meant(database, "Tarentino") == "Quentin Tarantino"
    assert await meant(database, "Tarentino", in_full=True) is None
    assert await meant(database, "quentin trntino") is None
    bring_in(database.url, some_film("Heat", 1995, directors=("Robert De Niro",)))
    assert await meant(database, "deniro") == "Robert De Niro"


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40))
async def test_whatever_is_typed_finds_films_or_none(seeded: Database, text: str) -> None:
    for film in await lookup.find(seeded, text):
        assert film.title


async def test_of_films_of_one_title_the_year_says_which(database: Database) -> None:
    bring_in(
        database.url,
        some_film("Suspiria", 1977, renown=4, directors=("Dario Argento",)),
        some_film("Suspiria", 2018, renown=3, directors=("Luca Guadagnino",)),
    )
    known, other = [await lookup.named(database, f"Suspiria ({year})") for year in (1977, 2018)]

    assert known is not None
    assert other is not None
    assert (known.year, other.year) == (1977, 2018)
    assert await lookup.telling_title(database, known) == "Suspiria"
    assert await lookup.telling_title(database, other) == "Suspiria (2018)"
    assert await lookup.named(database, "Suspiria (1999)") is None
