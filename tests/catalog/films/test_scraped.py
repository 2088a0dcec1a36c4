from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.films.scraped import ScrapedFilm
from tests.catalog.databases import some_film


def test_what_a_source_does_not_know_is_empty() -> None:
    film = ScrapedFilm(source="wikipedia", title="Paddington", year=2014)

    assert (film.directors, film.runtime_minutes, film.synopsis, film.rating) == (
        (),
        None,
        "",
        None,
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"title": " "},
        {"year": 1887},
        {"year": 2101},
        {"runtime_minutes": 0},
        {"runtime_minutes": -90},
        {"runtime_minutes": 5000},
        {"acclaim": 0},
        {"renown": 6},
        {"felt": {"joy": 6}},
        {"felt": {"hunger": 1}},
        {"rating": (11.0, 10.0, 5)},
        {"rating": (7.0, 0.0, 5)},
        {"rating": (float("nan"), 10.0, 5)},
        {"rating": (7.0, float("inf"), 5)},
        {"rating": (7.0, 10.0, -1)},
    ],
)
def test_what_cannot_be_a_film_is_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"title|year|runtime|marks|rating|Feeling"):
        some_film(**fields)


@given(year=st.integers(), minutes=st.none() | st.integers(), mark=st.none() | st.integers())
def test_a_film_is_possible_or_refused(year: int, minutes: int | None, mark: int | None) -> None:
    try:
        film = some_film(year=year, runtime_minutes=minutes, acclaim=mark)
    except ValueError:
        return
    assert 1888 <= film.year <= 2100
    assert film.runtime_minutes is None or film.runtime_minutes > 0
    assert film.acclaim in {None, 1, 2, 3, 4, 5}
