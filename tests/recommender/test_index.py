import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import Engine

from catalog.engine import sync_engine
from catalog.migrate import migrate
from emotion.vocabulary import Feeling, Genre
from recommender.index import FilmIndex, build, load, load_or_build, save
from tests.catalog.databases import bring_in, some_film


@pytest.fixture
def engine(seeded_url: str) -> Iterator[Engine]:
    """The seed films."""
    engine = sync_engine(seeded_url)
    yield engine
    engine.dispose()


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "index"


def _same(one: FilmIndex, other: FilmIndex) -> bool:
    pairs = [(getattr(one, f.name), getattr(other, f.name)) for f in fields(FilmIndex)]
    return all(np.array_equal(a, b) for a, b in pairs)


def test_an_index_tells_of_films_what_the_catalog_does(database_url: str) -> None:
    bring_in(
        database_url,
        some_film("One", 1999, genres=("horror",), languages=("en", "fr"), runtime_minutes=90),
        some_film("Two", 2001, genres=("comedy", "family"), languages=("ja",)),
        profiled=True,
    )
    bring_in(database_url, some_film("No profile yet"))
    engine = sync_engine(database_url)
    index = build(engine)
    engine.dispose()

    assert len(index) == 2
    assert index.years.tolist() == [1999, 2001]
    assert index.minutes.tolist() == [90, 0]
    assert index.language_codes == ("en", "fr", "ja")
    assert index.languages.tolist() == [[True, True, False], [False, False, True]]
    assert index.genres.shape == (2, len(Genre))
    assert index.genres[:, list(Genre).index(Genre.HORROR)].tolist() == [True, False]
    assert index.profiles.shape == (2, len(Feeling))
    assert index.profiles[:, list(Feeling).index(Feeling.FEAR)].argmax() == 0


def test_all_numbers_are_in_range(engine: Engine) -> None:
    index = build(engine)

    for part in (index.profiles, index.priors):
        assert np.isfinite(part).all()
        assert part.min() >= 0.0
        assert part.max() <= 1.0
    assert index.standard_profiles.mean(axis=0) == pytest.approx(0.0, abs=1e-5)
    assert index.standard_profiles.std(axis=0) == pytest.approx(1.0, abs=1e-4)
    assert np.linalg.norm(index.features, axis=1) == pytest.approx(1.0, abs=1e-5)


def test_the_publics_rating_counts_as_far_as_many_have_voted(database_url: str) -> None:
    bring_in(
        database_url,
        some_film("Praised by three", rating=(10.0, 10.0, 3)),
        some_film("Praised by many", rating=(10.0, 10.0, 50_000)),
        some_film("Panned by many", rating=(0.5, 5.0, 50_000)),
        some_film("Our mark alone", acclaim=5, renown=5),
        some_film("Nobody knows"),
        profiled=True,
    )
    engine = sync_engine(database_url)
    by_few, praised, panned, ours, unknown = build(engine).priors.tolist()
    engine.dispose()

    assert panned < unknown < by_few < praised
    assert ours == pytest.approx(1.0)
    assert by_few == pytest.approx(unknown, abs=0.01)
    assert praised > 0.95
    assert panned < 0.15


def test_what_is_loaded_is_what_was_saved(engine: Engine, directory: Path) -> None:
    built = build(engine)
    save(built, directory)

    loaded = load(directory, built.revision)

    assert loaded is not None
    assert _same(loaded, built)
    assert _same(load_or_build(engine, directory), built)


def test_processes_share_it(engine: Engine, directory: Path) -> None:
    index = load_or_build(engine, directory)
    index = load_or_build(engine, directory)

    assert isinstance(index.profiles, np.memmap)
    assert not index.profiles.flags.writeable


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
        assert np.isfinite(index.features).all()
        assert index.features.shape == (films, len(Feeling) + len(Genre))
        assert index.rows_of({1, 2}).tolist() == [True] * films
    engine.dispose()


def test_a_newer_index_replaces_an_older_one(
    engine: Engine, seeded_url: str, directory: Path
) -> None:
    old = load_or_build(engine, directory)
    [film_id] = bring_in(seeded_url, some_film("Brand new", 2025), profiled=True)

    new = load_or_build(engine, directory)

    assert new.revision > old.revision
    assert film_id in new.ids
    assert [place.name for place in directory.iterdir()] == [str(new.revision)]
    # Who has the old one still mapped can go on with it.
    assert float(old.profiles.sum()) > 0.0


@pytest.mark.parametrize("harm", ["missing", "empty", "cut", "garbage", "codes", "folder"])
def test_a_broken_index_is_built_again(engine: Engine, directory: Path, harm: str) -> None:
    built = load_or_build(engine, directory)
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
    elif harm == "codes":
        (place / "languages.json").write_text("[")
    else:
        shutil.rmtree(place)
        place.mkdir()

    assert load(directory, built.revision) is None
    assert _same(load_or_build(engine, directory), built)
    again = load(directory, built.revision)
    assert again is not None
    assert _same(again, built)


def test_two_who_build_at_once_do_not_disturb_each_other(engine: Engine, directory: Path) -> None:
    built = build(engine)

    with ThreadPoolExecutor(4) as pool:
        places = set(pool.map(lambda _: save(built, directory), range(12)))

    assert places == {directory / str(built.revision)}
    assert [place.name for place in directory.iterdir()] == [str(built.revision)]
    loaded = load(directory, built.revision)
    assert loaded is not None
    assert _same(loaded, built)
