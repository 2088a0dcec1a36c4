from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from catalog.engine import sync_engine
from catalog.films.models import (
    CatalogStateRow,
    FilmRow,
    FilmVotesRow,
    ProvenanceRow,
    ReviewRow,
    TranslationRow,
)
from catalog.films.revision import bump_revision, revision
from catalog.films.scraped import Review, ScrapedFilm, Translation
from catalog.films.upsert import Outcome, upsert
from catalog.session import writing
from tests.catalog.databases import some_film


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with writing(engine) as session:
        yield session


def _sources(session: Session, film_id: int) -> dict[str, str]:
    rows = session.scalars(select(ProvenanceRow).where(ProvenanceRow.film_id == film_id))
    return {row.field: row.source for row in rows}


def test_a_film_is_brought_in_once(session: Session) -> None:
    [first] = upsert(session, [some_film()])
    [again] = upsert(session, [some_film()])

    assert (first.outcome, again.outcome) == (Outcome.NEW, Outcome.UNCHANGED)
    assert first.film_id == again.film_id


def test_the_same_film_twice_in_one_batch_is_one_film(session: Session) -> None:
    first, second = upsert(session, [some_film(), some_film(runtime_minutes=95)])

    assert first.film_id == second.film_id
    assert second.outcome is Outcome.UPDATED
    assert session.scalar(select(func.count()).select_from(FilmRow)) == 1


def test_a_second_source_adds_what_it_knows_and_erases_nothing(session: Session) -> None:
    [told] = upsert(session, [some_film(source="one", synopsis="A bear comes to London.")])

    upsert(session, [some_film(source="two", genres=(), runtime_minutes=95)])

    film = session.get_one(FilmRow, told.film_id)
    assert film.synopsis == "A bear comes to London."
    assert film.genres == ["comedy", "family"]
    assert film.runtime_minutes == 95
    sources = _sources(session, told.film_id)
    assert (sources["synopsis"], sources["genres"], sources["runtime_minutes"]) == (
        "one",
        "one",
        "two",
    )


def test_a_translation_is_mended_by_its_source_and_never_emptied(session: Session) -> None:
    def tell(title: str = "", synopsis: str = "") -> Outcome:
        german = {"de": Translation(title, synopsis)}
        film = some_film("The Godfather", source="seed", translations=german)
        [brought] = upsert(session, [film])
        return brought.outcome

    tell(title="Der Pate", synopsis="Eine Familie.")
    assert tell(synopsis="Eine Familie in New York.") is Outcome.UPDATED
    assert tell(title="Der Pate") is Outcome.UNCHANGED

    [kept] = session.scalars(select(TranslationRow))
    assert (kept.title, kept.synopsis) == ("Der Pate", "Eine Familie in New York.")


def test_a_film_is_known_by_its_id_though_title_and_year_differ(session: Session) -> None:
    first, second = upsert(
        session,
        [
            some_film(ids={"imdb": "tt1109624"}),
            some_film("Paddington Bear", 2015, ids={"imdb": "tt1109624"}),
        ],
    )

    assert first.film_id == second.film_id
    assert session.get_one(FilmRow, first.film_id).match_title == "paddington bear"


def test_remakes_and_namesakes_stay_apart(session: Session) -> None:
    results = upsert(
        session,
        [
            some_film("Carrie", 1976, directors=("Brian De Palma",)),
            some_film("Carrie", 2013, directors=("Kimberly Peirce",)),
            some_film("Carrie", 2013, directors=("Somebody Else",)),
            some_film("Carrie", 2013, directors=()),
        ],
    )

    assert len({result.film_id for result in results}) == 4


def test_one_director_in_one_year_may_make_two_films_of_a_name(session: Session) -> None:
    first, second = upsert(
        session, [some_film(ids={"imdb": "tt1"}), some_film(ids={"imdb": "tt2"})]
    )

    assert first.film_id != second.film_id


def test_an_id_that_belongs_to_another_film_is_not_taken_from_it(session: Session) -> None:
    bear, _ = upsert(
        session,
        [some_film(ids={"seed": "bear"}), some_film("Brazil", 1985, ids={"imdb": "tt0088846"})],
    )

    [again] = upsert(session, [some_film(ids={"seed": "bear", "imdb": "tt0088846"})])

    assert again == type(again)(bear.film_id, Outcome.UNCHANGED)


def test_credits_keep_their_order_and_are_replaced_as_one(session: Session) -> None:
    [told] = upsert(session, [some_film(cast=("Ben Whishaw", "Sally Hawkins"))])

    [changed] = upsert(session, [some_film(cast=("Sally Hawkins", "Ben Whishaw", "Hugh Grant"))])

    session.expire_all()
    film = session.get_one(FilmRow, told.film_id)
    cast = [credit.name for credit in film.credits if credit.role == "cast"]
    assert changed.outcome is Outcome.UPDATED
    assert cast == ["Sally Hawkins", "Ben Whishaw", "Hugh Grant"]


def test_votes_are_kept_by_source(session: Session) -> None:
    [told] = upsert(
        session,
        [
            some_film(source="one", rating=(7.0, 10.0, 100)),
            some_film(source="two", rating=(4.1, 5.0, 9)),
        ],
    )[:1]

    [same] = upsert(session, [some_film(source="two", rating=(4.1, 5.0, 9))])
    [more] = upsert(session, [some_film(source="two", rating=(4.2, 5.0, 10))])

    assert (same.outcome, more.outcome) == (Outcome.UNCHANGED, Outcome.UPDATED)
    votes = session.scalars(select(FilmVotesRow).order_by(FilmVotesRow.source)).all()
    assert [(vote.film_id, vote.source, vote.votes) for vote in votes] == [
        (told.film_id, "one", 100),
        (told.film_id, "two", 10),
    ]


def test_the_revision_grows_when_something_changed_and_only_then(session: Session) -> None:
    assert revision(session) == 0
    upsert(session, [some_film()])
    first = revision(session)
    upsert(session, [some_film()])
    same = revision(session)
    upsert(session, [some_film(runtime_minutes=95)])

    assert 0 < first == same < revision(session)


def test_nothing_brought_in_changes_nothing(session: Session) -> None:
    assert upsert(session, []) == []
    assert revision(session) == 0


def test_a_batch_larger_than_one_look_up_is_brought_in_whole(session: Session) -> None:
    films = [some_film(f"Film {number}") for number in range(501)]

    assert {one.outcome for one in upsert(session, films)} == {Outcome.NEW}
    assert {one.outcome for one in upsert(session, films)} == {Outcome.UNCHANGED}


def test_a_film_renamed_in_a_batch_is_found_by_its_new_title(session: Session) -> None:
    old, renamed, again = upsert(
        session,
        [
            some_film("Bear", ids={"imdb": "tt1109624"}),
            some_film("Paddington", ids={"imdb": "tt1109624"}),
            some_film("Paddington"),
        ],
    )

    assert old.film_id == renamed.film_id == again.film_id
    assert again.outcome is Outcome.UNCHANGED
    [other] = upsert(session, [some_film("Bear")])
    assert other.film_id != old.film_id


@pytest.mark.database
def test_two_writers_at_once_come_to_different_revisions(postgres_tables: str) -> None:
    engine = sync_engine(postgres_tables)
    with Session(engine) as session, session.begin():
        bump_revision(session)
    with Session(engine) as late, late.begin():
        read_early = late.get(CatalogStateRow, "films")
        with Session(engine) as quick, quick.begin():
            bump_revision(quick)
            reached = revision(quick)
        bump_revision(late)
        assert revision(late) == reached + 1
        assert read_early is not None
    engine.dispose()


@pytest.mark.database
def test_of_two_who_bring_in_the_same_film_the_second_waits_and_finds_it(
    postgres_tables: str,
) -> None:
    engine = sync_engine(postgres_tables)
    with Session(engine) as session, session.begin():
        upsert(session, [some_film("Aida", 1911)])

    def bring_it_in() -> Outcome:
        with Session(engine) as late, late.begin():
            return upsert(late, [some_film()])[0].outcome

    with ThreadPoolExecutor() as pool, Session(engine) as early, engine.connect() as watching:
        with early.begin():
            upsert(early, [some_film()])
            bringing = pool.submit(bring_it_in)
            waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted"
            while not watching.exec_driver_sql(waiting).scalar():
                assert not bringing.done()
        assert bringing.result() is Outcome.UNCHANGED
    engine.dispose()


def test_a_source_that_is_trusted_less_adds_but_does_not_replace(session: Session) -> None:
    [told] = upsert(session, [some_film(source="imdb", ids={"imdb": "tt1109624"})])
    czech = some_film(
        "Paddington v Londýně", source="csfd", ids={"imdb": "tt1109624"}, runtime_minutes=95
    )

    outcomes = [one.outcome for one in upsert(session, [czech, czech])]

    film = session.get_one(FilmRow, told.film_id)
    assert (film.title, film.runtime_minutes) == ("Paddington", 95)
    assert outcomes == [Outcome.UPDATED, Outcome.UNCHANGED]
    [by_its_czech_title] = upsert(session, [some_film("Paddington v Londýně", source="csfd")])
    assert by_its_czech_title.film_id == told.film_id


def test_sources_that_differ_do_not_take_turns(session: Session) -> None:
    told = [
        some_film(source=f"{name}.example", runtime_minutes=n)
        for name, n in zip("ab", (90, 95), strict=True)
    ]

    for outcomes in ([Outcome.NEW, Outcome.UNCHANGED], [Outcome.UNCHANGED] * 2):
        assert [one.outcome for one in upsert(session, told)] == outcomes
    [later] = upsert(session, [some_film(source="a.example", runtime_minutes=91)])
    assert later.outcome is Outcome.UPDATED


def test_reviews_of_a_source_are_replaced_as_one(session: Session) -> None:
    good, better = Review("Good.", 0.8), Review("Better.", 0.9)
    [told] = upsert(session, [some_film(source="one", reviews=(good,))])
    upsert(session, [some_film(source="two", reviews=(good,))])

    outcomes = [
        upsert(session, [some_film(source="one", reviews=reviews)])[0].outcome
        for reviews in ((good,), (better, good), ())
    ]

    assert outcomes == [Outcome.UNCHANGED, Outcome.UPDATED, Outcome.UNCHANGED]
    kept = session.scalars(select(ReviewRow).where(ReviewRow.film_id == told.film_id)).all()
    assert sorted((one.source, one.excerpt) for one in kept) == [
        ("one", "Better."),
        ("one", "Good."),
        ("two", "Good."),
    ]


@pytest.mark.parametrize("cast", [(), ("Mary Fuller",)])
def test_a_film_of_which_little_is_known_is_still_itself_when_told_again(
    session: Session, cast: tuple[str, ...]
) -> None:
    silent = some_film("Aida", 1911, directors=(), cast=cast)
    namesake = some_film("Aida", 1911, directors=(), cast=("Marc McDermott", "Miriam Nesbitt"))

    outcomes = [one.outcome for one in upsert(session, [silent, silent, namesake])]

    assert outcomes == [Outcome.NEW, Outcome.UNCHANGED, Outcome.NEW]
    assert {one.outcome for one in upsert(session, [silent, namesake])} == {Outcome.UNCHANGED}


@pytest.mark.parametrize(
    "same",
    [
        some_film("Zrkadlo", 1974, original_title="Зеркало", directors=("Andrey Tarkovskiy",)),
        some_film("The Mirror", 1975, directors=("Andrej Tarkovskij",)),
        some_film("MIRROR", 1975, directors=("Tarkovsky Andrei",)),
        some_film("Mirror", 1975, directors=(), cast=("Ignat Daniltsev", "Margarita Terekhova")),
    ],
)
def test_one_film_is_known_under_other_spellings(session: Session, same: ScrapedFilm) -> None:
    mirror = some_film(
        "Mirror",
        1975,
        original_title="Зеркало",
        directors=("Andrei Tarkovsky",),
        cast=("Margarita Terekhova", "Ignat Daniltsev"),
    )

    first, second = upsert(session, [mirror, same])

    assert first.film_id == second.film_id


@pytest.mark.parametrize(
    ("whole", "part", "is_one"),
    [
        (some_film("Red Cliff", 2008), some_film("Red Cliff: Part II", 2009), False),
        (some_film("Che", 2008), some_film("Che: Part One", 2008), False),
        (some_film("Bear", 2006), some_film("Bear – The Return", 2007), False),
        (some_film("Borat", 2006), some_film("Borat: Cultural Learnings", 2006), True),
    ],
)
def test_a_film_is_not_the_next_part_that_is_called_so_for_short(
    session: Session, whole: ScrapedFilm, part: ScrapedFilm, *, is_one: bool
) -> None:
    [first] = upsert(session, [part])
    [second] = upsert(session, [whole])

    assert (first.film_id == second.film_id) is is_one


@pytest.mark.parametrize(
    "another",
    [
        some_film("Mirror", 1975, directors=("Andrew Smith",)),
        some_film("Mirror", 1977, directors=("Andrei Tarkovsky",)),
        some_film("Mirror", 1975, directors=(), cast=("Margarita Terekhova",)),
        some_film("Mirrors", 1975, directors=("Andrei Tarkovsky",)),
    ],
)
def test_another_film_is_not_taken_for_it(session: Session, another: ScrapedFilm) -> None:
    mirror = some_film(
        "Mirror", 1975, directors=("Andrei Tarkovsky",), cast=("Margarita Terekhova",)
    )

    first, second = upsert(session, [mirror, another])

    assert first.film_id != second.film_id
