from sqlalchemy import Engine, select

from catalog.films.models import FilmRow, ProfileRow, ReviewRow
from catalog.films.revision import revision
from catalog.films.upsert import upsert
from catalog.profiles.compute import refresh_profiles
from catalog.session import writing
from tests.catalog.databases import some_film


def test_only_what_changed_is_scored_again(engine: Engine) -> None:
    with writing(engine) as session:
        upsert(session, [some_film("One"), some_film("Two")])
        assert refresh_profiles(session) == 2
        first = revision(session)
        assert refresh_profiles(session) == 0
        assert revision(session) == first

        upsert(session, [some_film("One", runtime_minutes=90)])
        assert refresh_profiles(session) == 0
        upsert(session, [some_film("One", keywords=("ghost",))])
        assert refresh_profiles(session) == 1


def test_what_reviewers_say_counts(engine: Engine) -> None:
    with writing(engine) as session:
        upsert(session, [some_film("One")])
        refresh_profiles(session)
        film = session.scalars(select(FilmRow)).one()
        plain = session.get_one(ProfileRow, film.id).feelings["disgust"]

        session.add(ReviewRow(film_id=film.id, source="paper", excerpt="Gory and grotesque."))
        session.flush()

        assert refresh_profiles(session) == 1
        assert session.get_one(ProfileRow, film.id).feelings["disgust"] > plain


def test_an_empty_catalog_has_nothing_to_score(engine: Engine) -> None:
    with writing(engine) as session:
        assert refresh_profiles(session) == 0
        assert revision(session) == 0
