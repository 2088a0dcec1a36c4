import pytest
from hypothesis import given
from hypothesis import strategies as st

from workers.scraper.genres import genres_in
from workers.scraper.page import Page
from workers.scraper.places import country_codes, language_codes
from workers.scraper.wording import minutes_in, names_in, number, tidy, year_in


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("PT2H16M", 136),
        ("P57mM", 57),
        ("PT8160S", 136),
        ("P0Y0M0DT1H37M0S", 97),
        ("02:16:00", 136),
        ("1h 57m", 117),
        ("2h16m", 136),
        ("1h43", 103),
        ("2 heures 16 minutes", 136),
        ("1,5 h", None),
        ("136 min", 136),
        ("1 hour 53 minutes", 113),
        ("2 hours", 120),
        ("97–105 minutes", 97),
        ("172 min (Special Edition: 208 min)", 172),
        (f"PT{'9' * 5000}M", None),
        ("10 reels", None),
        ("2001", None),
        ("", None),
    ],
)
def test_durations_are_read_as_people_write_them(text: str, minutes: int | None) -> None:
    assert minutes_in(text) == minutes


def test_names_in_a_line() -> None:
    assert names_in("Joel Coen, Ethan Coen") == ["Joel Coen", "Ethan Coen"]
    assert names_in("Robert Downey, Jr.; Ada Moor (voice)") == ["Robert Downey, Jr.", "Ada Moor"]
    assert names_in("Lana Wachowski and Lilly Wachowski") == ["Lana Wachowski", "Lilly Wachowski"]


def test_pretty_printed_white_space_is_not_seen() -> None:
    assert tidy(" Hiccup \n , ( Toothless )\u200b and Astrid 's \n dragon .") == (
        "Hiccup, (Toothless) and Astrid's dragon."
    )


def test_genres_of_a_sentence_come_in_its_order() -> None:
    assert genres_in("2019 American computer-animated live-action romantic comedy-drama") == (
        "animation",
        "romance",
        "comedy",
        "drama",
    )
    assert genres_in("Warner Bros. award-winning dramatist") == ()


def test_countries_and_languages_by_their_names() -> None:
    assert country_codes(["USA", "Hong Kong", "the Netherlands", "Soviet Union", "Nowhere"]) == (
        "US",
        "HK",
        "NL",
        "RU",
    )
    assert country_codes(["Burma", "Myanmar", "Trinidad and Tobago", "Empire of Japan"]) == (
        "MM",
        "TT",
        "JP",
    )
    assert country_codes(["SU", "XC", "YU", "XX"]) == ("RU", "CZ", "RS")
    assert country_codes(["Velká Británie", "Jižní Korea", "Česko"], "cs") == ("GB", "KR", "CZ")
    assert language_codes(["en-US", "cn", "deu", "Bengali", "Flemish", "Spanish (Mexico)"]) == (
        "en",
        "zh",
        "de",
        "bn",
        "nl",
        "es",
    )
    assert language_codes(["Mandarin", "English", "fr", "American Sign Language", "Elvish"]) == (
        "zh",
        "en",
        "fr",
        "ase",
    )


def test_numbers_with_marks_between_their_digits() -> None:
    told = ("1,204", "12,345,678", "1 204", "7,8", "7.8", "much")
    assert [number(one) for one in told] == [1204, 12345678, 1204, 7.8, 7.8, None]


@pytest.mark.parametrize(
    ("body", "content_type", "text"),
    [
        ("né".encode(), "text/html; charset=iso-8859-1", "né"),
        ("né".encode("latin-1"), "text/html; charset=iso-8859-1", "né"),
        ("Žluť".encode("cp1250"), "text/html; charset=windows-1250", "Žluť"),
        (b'<meta charset="iso-8859-2">\xb5', "", '<meta charset="iso-8859-2">ľ'),
        (b"n\xe9", "text/html; charset=nonsense", "né"),
        ("né".encode("utf-16"), "text/html", "né"),
    ],
)
def test_a_page_is_decoded_though_its_charset_is_declared_wrongly(
    body: bytes, content_type: str, text: str
) -> None:
    assert Page("https://a.example/", body, content_type).text == text


@given(st.text() | st.integers() | st.floats() | st.none())
def test_no_value_makes_them_fall(value: object) -> None:
    found = minutes_in(value), year_in(value), number(value)
    assert found[0] is None or 0 < found[0] <= 1000
    assert found[1] is None or 1880 <= found[1] < 2100
    if isinstance(value, str):
        genres_in(value)
        names_in(value)
        assert tidy(tidy(value)) == tidy(value)
        country_codes([value])
        language_codes([value])
