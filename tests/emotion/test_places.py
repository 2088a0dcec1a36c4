"""Countries and the regions that they lie in."""

from __future__ import annotations

from babel import Locale

from emotion.places import countries_in
from emotion.words.wishes.english.lexicon.places import COUNTRIES, NATIONS


def test_a_region_is_its_countries_and_a_country_itself() -> None:
    assert countries_in(["MX"]) == {"MX"}
    assert {"FR", "UA", "GB"} <= countries_in(["150"])
    assert {"BR", "MX"} <= countries_in(["419", "JP"])
    assert countries_in([]) == frozenset()


def test_every_place_that_can_be_asked_for_has_a_name() -> None:
    named = Locale.parse("en").territories
    codes = {code for codes in (*NATIONS.values(), *COUNTRIES.values()) for code in codes.split()}

    assert codes <= set(named)
    assert countries_in(codes) <= set(named)
