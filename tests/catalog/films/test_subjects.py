"""Films are found by what they are about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from catalog.engine import Database, sync_engine
from catalog.films.models import FilmRow, SubjectRow
from catalog.films.subjects import ids_about, is_about, subject_named, subjects_of
from tests.catalog.databases import bring_in, some_film


@pytest.mark.parametrize(
    ("typed", "known_as"),
    [
        ("christmas", "Christmas"),
        ("zombie", "zombies"),
        ("dogs", "dog"),
        ("a witch", "witches"),
        ("love story", "love stories"),
        ("beekeeping", None),
        ("dog show", None),
        ("?!", None),
        ("", None),
    ],
)
async def test_a_subject_is_known_in_whatever_number(
    database: Database, typed: str, known_as: str | None
) -> None:
    bring_in(
        database.url,
        some_film("One", keywords=("Christmas", "zombies", "dog")),
        some_film("Two", keywords=("witches", "love stories")),
    )

    assert await subject_named(database, typed) == known_as


async def test_a_keyword_that_says_more_counts_too(database: Database) -> None:
    guided, shown, _ = bring_in(
        database.url,
        some_film("Guided", keywords=("guide dog",)),
        some_film("Shown", keywords=("dogs",)),
        some_film("Underdog", keywords=("underdog", "dog show")),
    )

    assert await ids_about(database, "dog") == {guided, shown}


async def test_what_a_better_source_says_takes_the_place_of_what_was_said(
    database: Database,
) -> None:
    [film_id] = bring_in(database.url, some_film(keywords=("cats", "dogs")))

    bring_in(database.url, some_film(keywords=("cats", "Cats", "horses")))

    assert await subject_named(database, "dogs") is None
    assert await ids_about(database, "horses") == {film_id}


async def test_subjects_go_with_their_film(database: Database) -> None:
    [film_id] = bring_in(database.url, some_film(keywords=("cats",)))
    engine = sync_engine(database.url)
    with Session(engine) as session, session.begin():
        session.delete(session.get(FilmRow, film_id))
    with Session(engine) as session:
        assert session.query(SubjectRow).count() == 0
    engine.dispose()


@given(st.text(max_size=20), st.lists(st.text(max_size=20), max_size=4))
def test_any_words_can_be_asked_for(name: str, keywords: list[str]) -> None:
    assert is_about([*keywords, name], name) == bool(name.strip())


def test_the_whole_keyword_is_called_as_its_source_does() -> None:
    assert subjects_of(["New York City", "city"]) == {
        "new york city": "New York City",
        "york city": "York City",
        "city": "city",
    }
