import json
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot.texts import languages
from catalog.engine import sync_engine
from catalog.films.models import FilmRow
from catalog.films.revision import revision
from catalog.films.seed import SEED_DIR, seed_films, seeded
from catalog.films.titles import match_form
from catalog.films.upsert import Outcome, upsert
from catalog.profiles.compute import refresh_profiles
from catalog.session import writing
from emotion.vocabulary import Feeling, Genre

_FILMS = list(seed_films())


def test_there_are_films_for_many_evenings() -> None:
    assert len(_FILMS) >= 500
    assert len({film.year // 10 for film in _FILMS}) >= 10
    assert len({country for film in _FILMS for country in film.countries}) >= 60


def test_not_all_of_them_are_hollywoods_latest() -> None:
    latest = [film for film in _FILMS if "US" in film.countries and film.year >= 2000]
    assert len(latest) <= len(_FILMS) / 3


def test_every_film_has_a_key_of_its_own() -> None:
    for scheme in ("seed", "imdb"):
        ids = Counter(film.ids[scheme] for film in _FILMS if scheme in film.ids)
        assert [value for value, count in ids.items() if count > 1] == []
    titles = Counter((film.title, film.year) for film in _FILMS)
    assert max(titles.values()) == 1


def test_every_film_tells_what_a_card_needs() -> None:
    for film in _FILMS:
        assert film.genres, film.title
        assert set(film.genres) <= set(Genre), film.title
        assert film.directors, film.title
        assert film.cast or {"documentary", "animation"} & set(film.genres), film.title
        assert film.synopsis, film.title
        assert film.runtime_minutes, film.title
        assert all(len(code) == 2 and code.islower() for code in film.languages), film.title
        assert all(len(code) == 2 and code.isupper() for code in film.countries), film.title
        assert None not in {film.acclaim, film.renown}, film.title
        assert film.felt, film.title


def test_films_are_known_by_what_other_countries_call_them() -> None:
    others = json.loads((SEED_DIR / "other_titles.json").read_text("utf-8"))
    assert others.keys() <= {film.ids["seed"] for film in _FILMS}
    main = {match_form(film.title): film.ids["seed"] for film in _FILMS}
    calling = [(match_form(title), key) for key, titles in others.items() for title in titles]
    assert [one for one, key in calling if main.get(one, key) != key] == []
    assert [
        one for one, count in Counter(one for one, _ in set(calling)).items() if count > 1
    ] == []


def test_synopses_are_told_in_the_languages_we_speak() -> None:
    files = {path.stem: path for path in (SEED_DIR / "translations").glob("*.jsonl")}
    assert files.keys() == languages() - {"en"}
    for language, path in files.items():
        keys = [json.loads(line)["key"] for line in path.read_text("utf-8").splitlines()]
        assert Counter(keys) == Counter(film.ids["seed"] for film in _FILMS), language
    for film in _FILMS:
        synopses = {film.synopsis, *(told.synopsis for told in film.translations.values())}
        # In full on a card, and nothing left in another's language.
        assert max(map(len, synopses)) <= 420, film.title
        assert len(synopses) == len(files) + 1, film.title


def test_every_genre_people_ask_for_has_films() -> None:
    counts = Counter(genre for film in _FILMS for genre in film.genres)
    assert [genre for genre in Genre if counts[genre] < 3] == []


def test_every_film_gets_a_profile(seeded_url: str) -> None:
    engine = sync_engine(seeded_url)
    with Session(engine) as session:
        films = session.scalars(select(FilmRow)).all()
        assert len(films) == len(_FILMS)
        for film in films:
            assert film.profile is not None
            assert set(film.profile.feelings) == {feeling.value for feeling in Feeling}
            assert all(0.0 <= strength <= 1.0 for strength in film.profile.feelings.values())
            assert max(film.profile.feelings.values()) >= 0.3
        assert seeded(session)
    engine.dispose()


def test_seeding_twice_changes_nothing(seeded_url: str) -> None:
    engine = sync_engine(seeded_url)
    with writing(engine) as session:
        before = revision(session)
        outcomes = {result.outcome for result in upsert(session, seed_films())}
        computed = refresh_profiles(session)
        assert outcomes == {Outcome.UNCHANGED}
        assert computed == 0
        assert revision(session) == before
    engine.dispose()


@pytest.fixture
def seed_folder(tmp_path: Path) -> Path:
    """Two seed films, to be changed."""
    lines = (SEED_DIR / "english.jsonl").read_text("utf-8").splitlines()[:2]
    (tmp_path / "seed.jsonl").write_text("\n".join(lines), "utf-8")
    return tmp_path


def test_a_changed_line_updates_its_film(engine: Engine, seed_folder: Path) -> None:
    path = seed_folder / "seed.jsonl"
    with writing(engine) as session:
        upsert(session, seed_films(seed_folder))
        first, second = path.read_text("utf-8").splitlines()
        changed = json.loads(second) | {
            "synopsis": "Told anew.",
            "title": "Renamed",
            "felt": {"joy": 4},
        }
        path.write_text(f"{first}\n{json.dumps(changed)}", "utf-8")

        outcomes = [result.outcome for result in upsert(session, seed_films(seed_folder))]

        assert outcomes == [Outcome.UNCHANGED, Outcome.UPDATED]
        assert session.scalar(select(func.count()).select_from(FilmRow)) == 2
        renamed = select(FilmRow.synopsis, FilmRow.felt).where(FilmRow.title == "Renamed")
        assert session.execute(renamed).one() == ("Told anew.", {"joy": 4})


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "[]",
        '"film"',
        "7",
        "{}",
        '{"key": "x", "imdb_id": null, "title": "", "year": 2000}',
    ],
)
def test_a_broken_line_is_named(seed_folder: Path, line: str) -> None:
    path = seed_folder / "seed.jsonl"
    path.write_text(f"{path.read_text('utf-8')}\n{line}\n", "utf-8")

    with pytest.raises(ValueError, match=r"seed\.jsonl, line 3: "):
        list(seed_films(seed_folder))
