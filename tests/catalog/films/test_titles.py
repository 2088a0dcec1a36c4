import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.films.titles import match_form


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("amelie", "Amélie"),
        ("godfather", "The Godfather"),
        ("spider man", "Spider-Man"),
        ("WALL·E", "wall e"),
        ("haine", "La Haine"),
        ("strasse", "Straße"),
        ("andre ovredal", "André Øvredal"),
        ("babettes gaestebud", "Babettes Gæstebud"),
        ("popiol i diament", "Popiół i diament"),
        ("cem yilmaz", "Cem Yılmaz"),
        ("m", "M"),
        ("千と千尋の神隠し", "千と千尋の神隠し"),
        ("брат", "Брат"),
    ],
)
def test_people_need_not_type_a_title_exactly(typed: str, title: str) -> None:
    assert match_form(typed) == match_form(title)


@pytest.mark.parametrize("title", ["The", "A", "!!!", "…", "π"])
def test_a_title_of_an_article_or_of_marks_is_still_one(title: str) -> None:
    assert match_form(title)


@given(st.text(max_size=60))
def test_any_text_has_a_form_without_edges_and_capitals(text: str) -> None:
    form = match_form(text)

    assert form == form.strip()
    assert bool(form) or not unicodedata.normalize("NFKD", text).strip()
    assert match_form(text.upper().lower()) == match_form(text.lower()) or text.lower() != text
