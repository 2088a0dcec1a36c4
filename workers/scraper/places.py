"""Countries and languages by their codes, from their names in several languages.

Names are CLDR's, which Babel carries; only what sites call otherwise is written here.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from babel import Locale

from catalog.films.titles import match_form
from workers.scraper.wording import unique

_OTHER_COUNTRIES = {
    "usa": "US", "us": "US", "u s": "US", "u s a": "US", "america": "US",
    "united states of america": "US", "uk": "GB", "u k": "GB", "great britain": "GB",
    "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "hong kong": "HK", "macau": "MO", "korea": "KR", "republic of korea": "KR",
    "peoples republic of china": "CN", "mainland china": "CN", "czech republic": "CZ",
    "turkey": "TR", "ivory coast": "CI", "burma": "MM", "macedonia": "MK", "palestine": "PS",
    "bosnia and herzegovina": "BA", "republic of ireland": "IE", "swaziland": "SZ",
    "democratic republic of the congo": "CD", "republic of the congo": "CG",
    "russian federation": "RU", "russian empire": "RU", "vietnam": "VN", "viet nam": "VN",
    # Countries that are no more stand under the one that followed, as in the seed.
    "soviet union": "RU", "ussr": "RU", "czechoslovakia": "CZ", "yugoslavia": "RS",
    "sfr yugoslavia": "RS", "serbia and montenegro": "RS", "west germany": "DE",
    "east germany": "DE", "nazi germany": "DE", "weimar republic": "DE", "german empire": "DE",
    "velka britanie": "GB", "sovetsky svaz": "RU", "ceskoslovensko": "CZ", "jugoslavie": "RS",
    "zapadni nemecko": "DE", "vychodni nemecko": "DE", "hongkong": "HK", "cesko": "CZ",
    "jizni korea": "KR", "makedonie": "MK", "palestina": "PS", "rusko": "RU",
    "federativni republika jugoslavie": "RS", "srbsko a cerna hora": "RS",
}  # fmt: skip
# IMDb's codes for countries that are no more.
_OLD_CODES = {"XWG": "DE", "DDDE": "DE", "SUHH": "RU", "CSHH": "CZ", "YUCS": "RS", "XYU": "RS",
              "CSXX": "RS", "BUMM": "MM", "XKO": "KR", "VDVN": "VN", "ZRCD": "CD"}  # fmt: skip
_OTHER_LANGUAGES = {
    "mandarin": "zh", "mandarin chinese": "zh", "standard chinese": "zh", "cantonese": "zh",
    "hokkien": "zh", "shanghainese": "zh", "chinese": "zh", "farsi": "fa", "flemish": "nl",
    "castilian": "es", "filipino": "tl", "tagalog": "tl", "brazilian portuguese": "pt",
    "serbo croatian": "sh", "bokmal": "no", "norwegian": "no", "hebrew": "he", "odia": "or",
    "american english": "en", "british english": "en", "scots gaelic": "gd", "irish gaelic": "ga",
    "gaelic": "gd", "valencian": "ca", "kurdish": "ku", "punjabi": "pa",
}  # fmt: skip
# A language without a code of two letters keeps its own; what is written as one is one.
_SAME_LANGUAGE = {"cmn": "zh", "yue": "zh", "nan": "zh", "nb": "no", "nn": "no", "fil": "tl",
                  "zxx": "", "und": ""}  # fmt: skip


def country_codes(names: Iterable[str], locale: str = "en") -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes of countries named in a language; unknown names are left out."""
    known = _countries(locale)
    return unique(_country(name.strip(), known) for name in names)


def _country(name: str, known: dict[str, str]) -> str:
    if name in _OLD_CODES:
        return _OLD_CODES[name]
    if len(name) == 2 and name.isascii() and name.isupper():  # noqa: PLR2004 # alpha-2
        return {"UK": "GB"}.get(name, name)
    form = match_form(name)
    return known.get(form) or known.get(form.removeprefix("the "), "")


def language_codes(names: Iterable[str], locale: str = "en") -> tuple[str, ...]:
    """ISO 639-1 codes of languages (639-3 where there is none), from names or codes.

    Unknown names are left out.
    """
    known = _languages(locale)
    return unique(_language(name.strip(), known) for name in names)


def _language(name: str, known: dict[str, str]) -> str:
    code = name.partition("-")[0].lower()
    if name and name == name.lower() and code in {*known.values(), *_SAME_LANGUAGE}:
        return _SAME_LANGUAGE.get(code, code)
    form = match_form(name)
    found = known.get(form) or known.get(form.removesuffix(" language"), "")
    return _SAME_LANGUAGE.get(found, found)


@cache
def _countries(locale: str) -> dict[str, str]:
    named = Locale(locale).territories.items()
    cldr = {match_form(name): code for code, name in named if len(code) == 2}  # noqa: PLR2004 # alpha-2
    return cldr | _OTHER_COUNTRIES


@cache
def _languages(locale: str) -> dict[str, str]:
    named = Locale(locale).languages.items()
    plain = {match_form(name): code for code, name in named if "_" not in code}
    return plain | _OTHER_LANGUAGES
