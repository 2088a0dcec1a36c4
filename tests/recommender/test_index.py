import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from errno import ENOSPC
from os import strerror
from pathlib import Path

import numpy as np
import pytest
from grimp import build_graph
from sqlalchemy import Engine, update
from sqlalchemy.orm import Session

from catalog.engine import sync_engine
from catalog.films.models import ProfileRow
from catalog.films.removal import remove
from catalog.films.revision import bump_revision
from catalog.migrate import migrate
from catalog.session import writing
from emotion.vocabulary import Content, Feeling, Genre, Regard
from recommender.index import FilmIndex, Index, load_or_build
from recommender.index.build import build
from recommender.index.files import load, save
from recommender.index.films import ARRAYS
from recommender.index.layers import Layer
from recommender.index.rules import DECIDING
from tests.catalog.databases import bring_in, some_film

_SINCE = "1"


@pytest.fixture
def engine(seeded_url: str) -> Iterator[Engine]:
    """The seed films."""
    engine = sync_engine(seeded_url)
    yield engine
    engine.dispose()


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "index"


def _built(engine: Engine) -> Layer:
    with Session(engine) as session:
        return build(session)


def _built_from(url: str) -> Layer:
    engine = sync_engine(url)
    layer = _built(engine)
    engine.dispose()
    return layer


def _same_films(one: FilmIndex, other: FilmIndex) -> bool:
    pairs = [(getattr(one, name), getattr(other, name)) for name in ARRAYS]
    pairs += [
        (getattr(one.measures, field.name), getattr(other.measures, field.name))
        for field in fields(one.measures)
    ]
    return all(np.array_equal(a, b) for a, b in pairs)


def _same(one: Layer, other: Layer) -> bool:
    kinds = ("genres", "regards", "contents")
    bits = (*kinds, "languages", "countries", "main_languages", "main_countries")
    same = all(np.array_equal(getattr(one, name), getattr(other, name)) for name in bits)
    told = one.revision == other.revision and one.language_codes == other.language_codes
    told = told and one.country_codes == other.country_codes
    return same and told and _same_films(one.films, other.films)


def test_an_index_tells_of_films_what_the_catalog_does(database_url: str) -> None:
    bring_in(
        database_url,
        some_film(
            "One",
            1999,
            genres=("horror",),
            languages=("en", "fr"),
            runtime_minutes=90,
            certificate="R",
        ),
        some_film(
            "Two",
            2001,
            genres=("comedy", "family"),
            languages=("ja",),
            countries=("JP", "US"),
        ),
        profiled=True,
    )
    bring_in(database_url, some_film("No profile yet"))
    layer = _built_from(database_url)
    films = layer.films

    assert len(films) == 2
    assert films.years.tolist() == [1999, 2001]
    assert films.minutes.tolist() == [90, 0]
    assert layer.language_codes == ("en", "fr", "ja")
    assert layer.in_languages(frozenset({"fr"})).tolist() == [True, False]
    assert layer.in_languages(frozenset({"ja", "en", "xx"})).tolist() == [True, True]
    assert layer.in_languages(frozenset({"xx"})).tolist() == [False, False]
    assert layer.from_countries(frozenset({"JP"})).tolist() == [False, True]
    assert layer.from_countries(frozenset({"MX"})).tolist() == [False, False]
    assert layer.from_countries(frozenset({"JP"}), mainly=True).tolist() == [False, True]
    assert layer.from_countries(frozenset({"US"}), mainly=True).tolist() == [False, False]
    assert layer.in_languages(frozenset({"en"}), mainly=True).tolist() == [True, False]
    assert layer.in_languages(frozenset({"fr"}), mainly=True).tolist() == [False, False]
    assert films.genres.shape == (2, len(Genre))
    assert films.genres[:, list(Genre).index(Genre.HORROR)].tolist() == [True, False]
    assert layer.with_genres(frozenset({Genre.FAMILY})).tolist() == [False, True]
    assert layer.holding(frozenset({Content.GORE, Content.SEX})).tolist() == [True, False]
    assert layer.holding(frozenset({Content.HARMED_ANIMALS})).tolist() == [False, False]
    assert films.profiles.shape == (2, len(Feeling))
    assert films.profiles[:, list(Feeling).index(Feeling.FEAR)].argmax() == 0


def test_praise_is_the_publics_or_else_ours(database_url: str) -> None:
    bring_in(
        database_url,
        some_film("Loved by all", acclaim=5, renown=5),
        some_film("Loved by few", acclaim=5, renown=2),
        some_film("Liked by few", acclaim=4, renown=1),
        some_film("Liked by many", acclaim=4, renown=4),
        some_film("The public loves it", rating=(8.4, 10.0, 90_000)),
        some_film("The few who know it do", rating=(7.6, 10.0, 800)),
        some_film("The public does not", acclaim=5, renown=2, rating=(4.0, 10.0, 5_000)),
        some_film("Two friends gave it ten", rating=(10.0, 10.0, 2)),
        some_film("Nobody knows"),
        profiled=True,
    )
    layer = _built_from(database_url)

    acclaimed, hidden = (layer.regarded(regard).tolist() for regard in Regard)
    assert acclaimed == [True, True, False, False, True, False, False, False, False]
    assert hidden == [False, True, True, False, False, True, False, False, False]


def test_all_numbers_are_in_range(engine: Engine) -> None:
    films = _built(engine).films

    for part in (films.profiles, films.priors):
        assert np.isfinite(part).all()
        assert part.min() >= 0.0
        assert part.max() <= 1.0
    assert films.standard_profiles.mean(axis=0) == pytest.approx(0.0, abs=1e-5)
    assert films.standard_profiles.std(axis=0) == pytest.approx(1.0, abs=1e-4)
    assert np.linalg.norm(films.features, axis=1) == pytest.approx(1.0, abs=1e-5)


def test_a_profile_that_is_none_does_no_harm(database_url: str) -> None:
    [one, two] = bring_in(database_url, some_film("One"), some_film("Two"), profiled=True)
    engine = sync_engine(database_url)
    # PostgreSQL's JSON knows no NaN.
    wrong = float("nan") if engine.dialect.name == "sqlite" else None
    broken = {"joy": wrong, "fear": 7.0, "calm": -1.0, "love": None}
    with writing(engine) as session:
        session.execute(update(ProfileRow).where(ProfileRow.film_id == one).values(feelings=broken))
    films = _built(engine).films
    engine.dispose()

    assert films.ids.tolist() == [one, two]
    told = dict(zip(Feeling, films.profiles[0].tolist(), strict=True))
    assert (told[Feeling.JOY], told[Feeling.FEAR], told[Feeling.CALM]) == (0.0, 1.0, 0.0)
    assert np.isfinite(films.features).all()


def test_the_publics_rating_counts_as_far_as_many_have_voted(database_url: str) -> None:
    bring_in(
        database_url,
        some_film("Praised by three", rating=(10.0, 10.0, 3)),
        some_film("Praised by many", rating=(10.0, 10.0, 50_000)),
        some_film("Panned by many", rating=(0.5, 5.0, 50_000)),
        some_film("Our mark alone", acclaim=5, renown=5),
        some_film("Nobody knows"),
        some_film("Four hours of it", acclaim=5, renown=5, runtime_minutes=240),
        profiled=True,
    )
    by_few, praised, panned, ours, unknown, long = _built_from(database_url).films.priors.tolist()

    assert panned < unknown < by_few < praised
    assert ours == pytest.approx(1.0)
    assert unknown <= long == pytest.approx(0.6), "few evenings have room for it"
    assert by_few == pytest.approx(unknown, abs=0.01)
    assert praised > 0.95
    assert panned < 0.15


def test_what_is_loaded_is_what_was_saved(engine: Engine, directory: Path) -> None:
    built = _built(engine)
    place = save(built, directory, _SINCE)

    loaded = load(place, _SINCE)

    assert loaded is not None
    assert _same(loaded, built)


def test_processes_share_it(engine: Engine, directory: Path) -> None:
    load_or_build(engine, directory)
    index = load_or_build(engine, directory)

    assert isinstance(index.base.films.profiles.base, np.memmap)
    assert not index.base.films.profiles.flags.writeable


@pytest.mark.parametrize("films", [0, 1])
def test_a_catalog_of_hardly_anything_has_an_index_too(
    tmp_path: Path, directory: Path, films: int
) -> None:
    url = f"sqlite:///{tmp_path / 'reelmood.db'}"
    migrate(url)
    bring_in(url, *[some_film()] * films, profiled=True)
    engine = sync_engine(url)

    for _built_then_loaded in range(2):
        index = load_or_build(engine, directory)
        assert len(index) == films
        assert np.isfinite(index.base.films.features).all()
        assert index.base.films.features.shape == (films, len(Feeling) + len(Genre))
        assert index.rows_of({1, 2}).tolist() == [True] * films
    engine.dispose()


def test_another_catalogs_index_is_not_taken(engine: Engine, directory: Path) -> None:
    built = _built(engine)

    assert load(save(built, directory, "another"), _SINCE) is None
    assert _same(load_or_build(engine, directory).base, built)


def test_an_index_kept_by_other_rules_is_built_anew(engine: Engine, directory: Path) -> None:
    with pytest.MonkeyPatch.context() as earlier_release:
        earlier_release.setattr("recommender.index.files.RULES", "another digest")
        earlier_release.setattr("recommender.index.build._prior", lambda _film: 0.0)
        assert not load_or_build(engine, directory).base.films.priors.any()

    for _built_then_loaded in range(2):
        index = load_or_build(engine, directory)
        assert _same(index.base, _built(engine))
    assert isinstance(index.base.films.profiles.base, np.memmap)


def test_all_code_that_an_index_rests_on_is_among_its_rules() -> None:
    graph = build_graph("recommender", "catalog", "emotion", cache_dir=None)
    rests_on = graph.find_upstream_modules("recommender.index.build")

    # And on how a database is spoken to, whatever is in it.
    others = rests_on - set(DECIDING) - {"catalog.base", "catalog.engine", "catalog.rows"}
    assert {module.rpartition(".")[0] for module in others} <= set(DECIDING)


@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "garbage", "about", "folder"])
def test_a_broken_index_is_built_again(engine: Engine, directory: Path, harm: str) -> None:
    built = load_or_build(engine, directory).base
    place = directory / str(built.revision)
    profiles = place / "profiles.npy"
    if harm == "missing":
        profiles.unlink()
    elif harm == "empty":
        profiles.write_bytes(b"")
    elif harm == "cut":
        profiles.write_bytes(profiles.read_bytes()[:200])
    elif harm == "garbage":
        profiles.write_bytes(b"not an array")
    elif harm == "about":
        (place / "about.json").write_text("[")
    else:
        shutil.rmtree(place)
        place.mkdir()

    assert _same(load_or_build(engine, directory).base, built)
    again = load_or_build(engine, directory).base
    assert isinstance(again.films.profiles.base, np.memmap)
    assert _same(again, built)


def test_on_a_full_disk_it_serves_from_memory_and_leaves_nothing(
    engine: Engine, directory: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _array: object) -> None:
        raise OSError(ENOSPC, strerror(ENOSPC))

    monkeypatch.setattr("numpy.save", full)

    assert _same(load_or_build(engine, directory).base, _built(engine))
    assert not list(directory.iterdir())


def test_two_who_build_at_once_do_not_disturb_each_other(engine: Engine, directory: Path) -> None:
    built = _built(engine)

    with ThreadPoolExecutor(4) as pool:
        places = set(pool.map(lambda _: save(built, directory, _SINCE), range(12)))

    assert places == {directory / str(built.revision)}
    assert [place.name for place in directory.iterdir()] == [str(built.revision)]
    loaded = load(places.pop(), _SINCE)
    assert loaded is not None
    assert _same(loaded, built)


class TestChanges:
    """Films that changed since the index was built lie over it."""

    def _offered(self, index: Index) -> FilmIndex:
        films = index.take(np.flatnonzero(index.open()))
        return films.take(np.argsort(films.ids))

    def test_they_come_without_building_anew(
        self, engine: Engine, seeded_url: str, directory: Path
    ) -> None:
        old = load_or_build(engine, directory)
        [film_id] = bring_in(
            seeded_url, some_film("Brand new", 2025, languages=("xx",)), profiled=True
        )

        new = load_or_build(engine, directory, at_hand=old)

        assert new.revision > old.revision
        assert new.base is old.base
        assert new.changed == 1
        assert [place.name for place in directory.iterdir()] == [str(old.revision)]
        assert new.take(np.flatnonzero(new.in_languages(frozenset({"xx"})))).ids == [film_id]
        assert new.films({film_id}).years == [2025]
        assert self._offered(new).ids.tolist() == [*self._offered(old).ids.tolist(), film_id]

    def test_a_film_is_offered_as_it_is_now_and_once(
        self, engine: Engine, seeded_url: str, directory: Path
    ) -> None:
        old = load_or_build(engine, directory)
        told = some_film("Paddington 2", 2017, source="seed", runtime_minutes=999)
        [film_id] = bring_in(seeded_url, told, profiled=True)

        new = load_or_build(engine, directory)
        offered = self._offered(new)

        assert new.films({film_id}).minutes == [999]
        assert offered.ids.tolist() == self._offered(old).ids.tolist()
        assert new.take(np.flatnonzero(new.lasting(999, 999) & new.open())).ids == [film_id]
        assert new.changed == 1

    def test_the_answer_is_that_of_an_index_built_anew(
        self, engine: Engine, seeded_url: str, directory: Path
    ) -> None:
        load_or_build(engine, directory)
        bring_in(seeded_url, *[some_film(f"New {n}", 1990 + n) for n in range(30)], profiled=True)

        over = self._offered(load_or_build(engine, directory))
        anew = _built(engine).films

        for name in ("ids", "profiles", "genres", "years", "minutes", "priors"):
            assert np.array_equal(getattr(over, name), getattr(anew, name)), name
        # The measures of the catalog move a little with it.
        assert np.abs(over.features - anew.features).max() < 0.05

    def test_many_are_reason_to_build_anew_sooner_for_a_worker_than_for_a_bot(
        self, engine: Engine, seeded_url: str, directory: Path
    ) -> None:
        old = load_or_build(engine, directory)
        many = len(old) // 20 + 1
        bring_in(seeded_url, *[some_film(f"New {n}") for n in range(many)], profiled=True)

        assert load_or_build(engine, directory, patience=4.0).base.revision == old.revision
        new = load_or_build(engine, directory)

        assert (new.changed, len(new)) == (0, len(old) + many)
        assert [place.name for place in directory.iterdir()] == [str(new.revision)]
        # Who has the old one still mapped can go on with it.
        assert float(old.base.films.profiles.sum()) > 0.0

    @pytest.mark.parametrize("why", ["without a profile", "removed"])
    def test_a_film_that_is_not_to_be_ranked_is_dropped(
        self, engine: Engine, directory: Path, why: str
    ) -> None:
        old = load_or_build(engine, directory)
        film_id = int(old.base.films.ids[3])
        with writing(engine) as session:
            if why == "removed":
                remove(session, [film_id])
            else:
                session.delete(session.get_one(ProfileRow, film_id))
                bump_revision(session, [film_id])

        new = load_or_build(engine, directory, at_hand=old)

        assert film_id not in self._offered(new).ids
        assert len(new.films({film_id})) == 0
        assert (new.changed, len(_built(engine).films)) == (1, len(old) - 1)
