"""What names stand for: a film, somebody's films, films about something; with a slip or without."""

from dataclasses import replace

import pytest

from catalog.engine import Database
from catalog.films import lookup
from catalog.films.film import Film
from emotion.vocabulary import Beside, Constraints, Feeling, Heard
from recommender.refused import ids_refused
from recommender.resolve import Meant, asked_beside, meant_by, resolve
from recommender.search import surprise_search
from tests.catalog.databases import bring_in, some_film


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("pulp ficton", "Pulp Fiction"),
        ("shawshank redemtion", "The Shawshank Redemption"),
        ("teh godfather", "The Godfather"),
        ("gladiater", "Gladiator"),
        ("starwars", "Star Wars"),
        ("the god father", "The Godfather"),
        ("good fellas", "Goodfellas"),
        ("walle", "WALL·E"),
        ("la la lnd", "La La Land"),
        ("twelve monkey", "12 Monkeys"),
        ("godfather 2", "The Godfather Part II"),
        ("star wars 5", "The Empire Strikes Back"),
        ("eternal sunshine", "Eternal Sunshine of the Spotless Mind"),
        ("the lord of the ring", "The Lord of the Rings: The Fellowship of the Ring"),
        ("lotr", "The Lord of the Rings: The Fellowship of the Ring"),
        ("harry poter", "Harry Potter and the Philosopher's Stone"),
    ],
)
async def test_a_title_with_a_slip_is_that_film(seeded: Database, typed: str, title: str) -> None:
    meant = await meant_by(seeded, Heard(None, name=typed), in_full=True)

    assert meant is not None
    assert meant.by_slip
    assert isinstance(meant.of, Film)
    assert meant.of.title == title


async def test_a_word_of_three_letters_is_a_title_in_full_or_nobody(seeded: Database) -> None:
    meant = await meant_by(seeded, Heard(None, name="Up"), in_full=False)

    assert meant is not None
    assert isinstance(meant.of, Film)
    assert meant.of.title == "Up"
    for typed in ("kyu", "pit", "не", "tss", "tho"):
        assert await meant_by(seeded, Heard(None, name=typed), in_full=False) is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("leonardo dicapro", "Leonardo DiCaprio"),
        ("dicapro", "Leonardo DiCaprio"),
        ("di caprio", "Leonardo DiCaprio"),
        ("leo dicaprio", "Leonardo DiCaprio"),
        ("leo", "Leonardo DiCaprio"),
        ("Brad Pit", "Brad Pitt"),
        ("scarlet johanson", "Scarlett Johansson"),
        ("stephen spielberg", "Steven Spielberg"),
    ],
)
async def test_a_name_with_a_slip_is_that_person(seeded: Database, typed: str, name: str) -> None:
    meant = await meant_by(seeded, Heard(None, name=typed), in_full=False)

    assert meant is not None
    assert (meant.of, meant.by_slip) == (Constraints(people=(name,)), True)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        (
            "De Niro and Pacino together",
            Constraints(people=("Robert De Niro", "Al Pacino"), together=True),
        ),
        ("Bill Murray or Steve Martin", Constraints(people=("Bill Murray", "Steve Martin"))),
        ("young al pacino", Constraints(people=("Al Pacino",), year_to=1972)),
        ("young and free", None),
        ("a good day and a long life", None),
    ],
)
async def test_people_may_be_named_in_one_breath(
    seeded: Database, typed: str, asked: Constraints | None
) -> None:
    meant = await meant_by(seeded, Heard(None, name=typed), in_full=True)

    assert meant == (None if asked is None else Meant(asked))


async def test_who_made_no_film_together_is_asked_for_alone(seeded: Database) -> None:
    async def are_together(*names: str) -> bool:
        told = Constraints(people=names, together=True)
        found = await resolve(seeded, replace(surprise_search(), constraints=told))
        return found.search.constraints.together

    assert await are_together("De Niro", "Pacino")
    assert not await are_together("Al Pacino", "Hayao Miyazaki")


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("or Pulp Fiction", "Pulp Fiction"),
        ("Shrek then", "Shrek"),
        ("what about shrek", "Shrek"),
        ("ok, Titanic instead", "Titanic"),
        ("also Shrek halt", "Shrek"),
        ("dann titanic", "Titanic"),
        ("home then", None),
        ("or up", None),
        ("what about me", None),
    ],
)
async def test_a_title_may_come_with_a_small_word(
    seeded: Database, typed: str, title: str | None
) -> None:
    meant = await meant_by(seeded, Heard(None, name=typed), in_full=True)

    named = meant.of.title if meant and isinstance(meant.of, Film) else None
    assert named == title
    assert meant is None or not meant.by_slip


@pytest.mark.parametrize(
    "typed",
    ["the bigger", "shiny", "tierd", "lonley", "stresed", "good thing", "hostage", "bad day"],
)
async def test_words_that_anybody_uses_are_no_slip_of_a_title(seeded: Database, typed: str) -> None:
    meant = await meant_by(seeded, Heard(None, name=typed), in_full=False)

    assert meant is None or not meant.by_slip


async def test_slips_in_what_is_asked_for_are_taken_for_what_the_catalog_knows(
    seeded: Database,
) -> None:
    told = Constraints(
        like=("the godfahter",),
        people=("Tom Henks",),
        without=("adam sandlr",),
        about=("leonardo dicapro",),
    )

    resolved = await resolve(seeded, replace(surprise_search(), constraints=told))

    assert resolved.unknown == ()
    assert resolved.search.constraints == Constraints(
        like=("The Godfather",),
        people=("Tom Hanks", "Leonardo DiCaprio"),
        without=("Adam Sandler",),
    )


async def test_a_film_named_by_its_other_title_is_not_its_remake(
    database_url: str, database: Database
) -> None:
    bring_in(
        database_url,
        some_film("Shall We Dance?", 1996, original_title="Shall we dansu?", renown=2),
        some_film("Shall We Dance?", 2004, renown=4),
    )
    for told in (Constraints(like=("shall we dansu",)), Constraints(about=("shall we dansu",))):
        found = await resolve(database, replace(surprise_search(), constraints=told))

        assert found.search.constraints.like == ("Shall We Dance? (1996)",)


@pytest.mark.parametrize(
    ("name", "refused", "asked"),
    [
        (
            "tom hanks",
            "forrest gump",
            Constraints(people=("Tom Hanks",), without=("Forrest Gump",)),
        ),
        ("hitchcock", "psycho", Constraints(people=("Alfred Hitchcock",), without=("Psycho",))),
        ("alien", "aliens", Constraints(like=("Alien",), without=("Aliens",))),
        (
            "nolan",
            "inception and interstellar",
            Constraints(people=("Christopher Nolan",), without=("Inception", "Interstellar")),
        ),
    ],
)
async def test_a_name_with_another_refused_asks_for_the_rest(
    seeded: Database, name: str, refused: str, asked: Constraints
) -> None:
    beside = Beside(name, {Feeling.FEAR: -1.0}, Constraints(without=(refused,)))

    heard = await asked_beside(seeded, Heard(None, beside=beside))

    assert heard is not None
    assert heard.wish == {Feeling.FEAR: -1.0}
    search = replace(surprise_search(), constraints=heard.constraints)
    assert (await resolve(seeded, search)).search.constraints == asked


async def test_a_film_that_is_refused_by_its_title_takes_no_others_along(seeded: Database) -> None:
    [film] = [one for one in await lookup.find(seeded, "aliens") if one.title == "Aliens"]

    told = Constraints(like=("Alien",), without=("Aliens",))
    assert await ids_refused(seeded, told) == {film.id}
    assert len(await ids_refused(seeded, replace(told, like=()))) > 1


@pytest.mark.parametrize("name", ["work", "weird", "nobody at all", ""])
async def test_what_is_nobodys_name_is_no_wish(seeded: Database, name: str) -> None:
    beside = Beside(name, {}, Constraints(without=("home",)))

    assert await asked_beside(seeded, Heard(None, beside=beside)) is None


async def test_a_well_known_title_is_that_film_whatever_it_sounds_like(seeded: Database) -> None:
    for title in ("kill bill", "the sixth sense", "happy gilmore", "home alone"):
        meant = await meant_by(seeded, Heard(None, title=title), in_full=True)

        assert meant is not None
        assert isinstance(meant.of, Film)
        assert meant.of.title.lower().startswith(title)
    for words in ("scream", "the sadness", "bad day", ""):
        assert await meant_by(seeded, Heard(None, title=words), in_full=True) is None


async def test_somebody_is_refused_alone_where_that_is_somebody(seeded: Database) -> None:
    async def asked(name: str) -> Heard | None:
        beside = Beside("", {}, Constraints(without=(name,)))
        return await asked_beside(seeded, Heard(None, beside=beside))

    assert await asked("tom cruise") is not None
    assert await asked("tom criuse") is not None
    assert await asked("inception") is not None
    assert await asked("problem at all") is None
    assert await asked("cruise") is None


async def test_a_subject_is_asked_for_or_refused_alone_where_films_are_of_it(
    seeded: Database,
) -> None:
    async def asked(told: Constraints) -> Heard | None:
        beside = Beside("", {}, told, of_subjects=True)
        return await asked_beside(seeded, Heard(None, beside=beside))

    assert await asked(Constraints(about=("trains",))) is not None
    assert await asked(Constraints(without=("weddings",))) is not None
    assert await asked(Constraints(without=("way",))) is None
    assert await asked(Constraints(about=("pleasant weather",))) is None


async def test_of_two_people_asked_for_whoever_we_do_not_know_is_told(seeded: Database) -> None:
    meant = await meant_by(seeded, Heard(None, name="Maggie Smith or Judi Dench"), in_full=True)

    assert meant == Meant(Constraints(people=("Maggie Smith", "Judi Dench")))


async def test_a_subject_refused_before_may_be_fine(seeded: Database) -> None:
    told = Constraints(without=("dog", "Tom Hanks"), fine=("dogs",))

    found = await resolve(seeded, replace(surprise_search(), constraints=told))

    assert found.search.constraints == Constraints(without=("Tom Hanks",))


async def test_of_films_of_one_title_the_one_of_the_year_stays(seeded: Database) -> None:
    asked = Constraints(like=("Beauty and the Beast (1946)", "Psycho (1960)"))

    resolved = await resolve(seeded, replace(surprise_search(), constraints=asked))

    assert resolved.search.constraints == asked
