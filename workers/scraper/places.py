"""Countries and languages by their codes, from their names in several languages.

Names are CLDR's, which Babel carries; only what sites call otherwise is written here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from babel import Locale
from babel.core import get_global

from catalog.films.titles import match_form
from workers.scraper.wording import unique

_OTHER_COUNTRIES = {
    "usa": "US", "us": "US", "u s": "US", "u s a": "US", "america": "US",
    "united states of america": "US", "uk": "GB", "u k": "GB", "great britain": "GB",
    "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "hong kong": "HK", "macau": "MO", "korea": "KR", "republic of korea": "KR",
    "peoples republic of china": "CN", "mainland china": "CN", "czech republic": "CZ",
    "turkey": "TR", "ivory coast": "CI", "macedonia": "MK", "palestine": "PS", "swaziland": "SZ",
    "democratic republic of the congo": "CD", "democratic republic of congo": "CD",
    "dr congo": "CD", "congo": "CG", "zaire": "CD", "east timor": "TL", "holland": "NL",
    "uae": "AE", "persia": "IR", "siam": "TH",
    "russian federation": "RU", "russian empire": "RU", "russian sfsr": "RU", "vietnam": "VN",
    "viet nam": "VN", "ukrainian ssr": "UA", "georgian ssr": "GE", "british india": "IN",
    "british raj": "IN", "british hong kong": "HK", "fascist italy": "IT",
    # Countries that are no more stand under the one that followed, as in the seed.
    "soviet union": "RU", "ussr": "RU", "czechoslovakia": "CZ", "yugoslavia": "RS",
    "sfr yugoslavia": "RS", "fr yugoslavia": "RS", "serbia montenegro": "RS",
    "west germany": "DE", "east germany": "DE", "federal republic of germany": "DE",
    "nazi germany": "DE", "weimar republic": "DE", "german empire": "DE",
    "velka britanie": "GB", "sovetsky svaz": "RU", "ceskoslovensko": "CZ", "jugoslavie": "RS",
    "zapadni nemecko": "DE", "vychodni nemecko": "DE", "hongkong": "HK", "cesko": "CZ",
    "jizni korea": "KR", "makedonie": "MK", "palestina": "PS", "rusko": "RU",
    "federativni republika jugoslavie": "RS", "srbsko a cerna hora": "RS",
    "velka britania": "GB", "sovietsky zvaz": "RU", "juhoslavia": "RS", "zapadne nemecko": "DE",
    "vychodne nemecko": "DE", "juzna korea": "KR",
}  # fmt: skip
# IMDb's and TMDB's own codes for countries that are no more; CLDR knows those of ISO.
_OLD_CODES = {"XWG": "DE", "DDDE": "DE", "SUHH": "RU", "CSHH": "CZ", "YUCS": "RS", "XYU": "RS",
              "CSXX": "RS", "BUMM": "MM", "XKO": "KR", "VDVN": "VN", "ZRCD": "CD", "XC": "CZ",
              "XG": "DE", "XI": "GB"}  # fmt: skip
# "Republic of Cuba", "Empire of Japan"; but which China a republic is depends on the year.
_STATE = re.compile(
    r"^(?:(?:federal|socialist|federative|islamic|people s) )*(?:republic|kingdom|empire|state) of "
    r"(?:the )?(?!china\b)"
)
_OTHER_LANGUAGES = {
    "mandarin": "zh", "mandarin chinese": "zh", "standard chinese": "zh", "cantonese": "zh",
    "hokkien": "zh", "shanghainese": "zh", "taiwanese": "zh", "taiwanese hokkien": "zh",
    "taiwanese mandarin": "zh", "min nan": "zh", "farsi": "fa", "castilian": "es",
    "filipino": "tl", "serbo croatian": "sh", "serbo croat": "sh", "bokmal": "no",
    "scots gaelic": "gd", "irish gaelic": "ga", "gaelic": "gd", "valencian": "ca",
    "bengali": "bn", "hindustani": "hi", "oriya": "or", "panjabi": "pa", "sinhalese": "si",
    "meitei": "mni", "azeri": "az", "moldovan": "ro", "modern greek": "el", "greenlandic": "kl",
    "sami": "se", "romani": "rom", "uighur": "ug", "kirghiz": "ky", "sotho": "st",
}  # fmt: skip
# A language without a code of two letters keeps its own; what is written as one is one. TMDB has
# a code of its own for Cantonese.
_SAME_LANGUAGE = {"cmn": "zh", "yue": "zh", "nan": "zh", "cn": "zh", "nb": "no", "nn": "no",
                  "fil": "tl", "zxx": "", "und": "", "mul": ""}  # fmt: skip
_ASIDE = re.compile(r"\s*\(([^()]*)\)")
_CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?")


def country_codes(names: Iterable[str], locale: str = "en") -> tuple[str, ...]:
    """ISO 3166-1 alpha-2 codes of countries named in a language; unknown names are left out."""
    known = _countries(locale)
    return unique(_country(name.strip(), known) for name in names)


def _country(name: str, known: Mapping[str, str]) -> str:
    if name in _OLD_CODES:
        return _OLD_CODES[name]
    if len(name) == 2 and name.isascii() and name.isupper():  # noqa: PLR2004 # alpha-2
        followed_by = get_global("territory_aliases").get(name, [name])
        return followed_by[0] if followed_by[0] in known.values() else ""
    form = _country_form(_ASIDE.sub("", name))
    ways = (form, form.removeprefix("the "), _STATE.sub("", form))
    return next(filter(None, map(known.get, ways)), "")


def _country_form(name: str) -> str:
    """A name as it is compared: "Trinidad and Tobago" is "Trinidad & Tobago"."""
    form = match_form(name).replace(" and ", " ")
    return "st " + form.removeprefix("saint ") if form.startswith("saint ") else form


def language_codes(names: Iterable[str], locale: str = "en") -> tuple[str, ...]:
    """ISO 639-1 codes of languages (639-3 where there is none), from names or codes.

    Unknown names are left out.
    """
    known = _languages(locale)
    return unique(_language(name.strip(), known) for name in names)


def _language(name: str, known: Mapping[str, str]) -> str:
    if code := _CODE.fullmatch(name):
        told = code[1] if code[1] in _SAME_LANGUAGE else _language_code(code[1])
        if told in {*known.values(), *_SAME_LANGUAGE}:
            return _SAME_LANGUAGE.get(told, told)
    form = match_form(_ASIDE.sub("", name))
    found = known.get(form) or known.get(form.removesuffix(" language"), "")
    return _SAME_LANGUAGE.get(found, found)


def _language_code(code: str) -> str:
    """A code for the one that ISO 639-1 has now: "eng" is "en", and "iw" is "he"."""
    followed_by: str = get_global("language_aliases").get(code, code)
    return followed_by if "_" not in followed_by else code


@cache
def _countries(locale: str) -> dict[str, str]:
    named = Locale(locale).territories.items()
    own = [(name, code) for code, name in named if len(code) == 2]  # noqa: PLR2004 # alpha-2
    cldr = {_country_form(_ASIDE.sub("", name)): code for name, code in own}
    # CLDR's "Myanmar (Burma)" is called either.
    other = {_country_form(told[1]): code for name, code in own if (told := _ASIDE.search(name))}
    return cldr | other | _OTHER_COUNTRIES


@cache
def _languages(locale: str) -> dict[str, str]:
    named = Locale(locale).languages.items()
    # "Flemish" is nl_BE, "Mexican Spanish" is es_MX.
    return {match_form(name): code.partition("_")[0] for code, name in named} | _OTHER_LANGUAGES
