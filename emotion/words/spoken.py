"""The languages of films, as they are called in other languages: "auf Französisch", "coreana"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from babel import Locale

from emotion.words.lexicon.changes import CHANGES
from emotion.words.lexicon.terms import Term

# The languages that films are mostly asked for in.
_SPOKEN: Final = (
    "ar cs da de el en es et fa fi fr he hi hu id it ja ko lt lv nl no pl pt ro ru sv th tr uk vi "
    "zh"
)
# How adjectives are made of the names of languages: what ends so may end otherwise.
_ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "es": (
        ("és", "[eé]s(?:a|as|es)?"),
        ("án", "[aá]n(?:a|as|es)?"),
        ("ol", "ol(?:a|as|es)?"),
        ("o", "[oa]s?"),
    ),
    "fr": (
        ("turc", "tur(?:c|que)s?"),
        ("ien", "ien(?:ne)?s?"),
        ("éen", "[eé]en(?:ne)?s?"),
        ("ec", "ec(?:que)?s?"),
        ("", "(?:e|es|s)?"),
    ),
    "de": (("", "(?:e[rnms]?)?"),),
    "pt": (("ês", "[eê]s(?:a|as|es)?"), ("ão", "ã(?:o|es)?"), ("o", "[oa]s?")),
    "it": (("o", "[oaie]"), ("e", "[ei]")),
    "ro": (("ă", "[ăaei]?"),),
    "ru": (("ский", "ск(?:ий|ое|ого|ую|ая|ие|их|ой)"), ("цкий", "цк(?:ий|ое|ого|ую|ая|ие|их|ой)")),
    "uk": (("ька", "ьк(?:ий|е|ого|у|а|і|их|ої)"),),
}
# Nations that share their language are told by the country, as in English.
_NATIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "es": {
        r"american[oa]s?|estadounidenses?": "US",
        r"brit[aá]nic[oa]s?": "GB",
        r"mexican[oa]s?": "MX",
        r"argentin[oa]s?": "AR",
        r"colombian[oa]s?": "CO",
        r"chilen[oa]s?": "CL",
        r"brasile[nñ][oa]s?": "BR",
        r"australian[oa]s?": "AU",
    },
    "fr": {
        r"am[eé]ricaine?s?": "US",
        r"britanniques?": "GB",
        r"br[eé]silien(?:ne)?s?": "BR",
        r"mexicaine?s?": "MX",
        r"argentine?s?": "AR",
        r"belges?": "BE",
        r"canadien(?:ne)?s?|qu[eé]b[eé]cois(?:es?)?": "CA",
        r"indien(?:ne)?s?": "IN",
        r"australien(?:ne)?s?": "AU",
    },
    "de": {
        r"amerikanische?[rnms]?": "US",
        r"britische?[rnms]?": "GB",
        r"[oö]sterreichische?[rnms]?": "AT",
        r"schweizer(?:ische?[rnms]?)?": "CH",
        r"brasilianische?[rnms]?": "BR",
        r"mexikanische?[rnms]?": "MX",
        r"argentinische?[rnms]?": "AR",
        r"indische?[rnms]?": "IN",
        r"australische?[rnms]?": "AU",
        r"irische?[rnms]?": "IE",
    },
    "pt": {
        r"american[oa]s?": "US",
        r"brit[aâ]nic[oa]s?": "GB",
        r"brasileir[oa]s?": "BR",
        r"mexican[oa]s?": "MX",
        r"argentin[oa]s?": "AR",
    },
    "it": {
        r"american[oaie]": "US",
        r"britannic[oaie]": "GB",
        r"brasilian[oaie]": "BR",
        r"messican[oaie]": "MX",
        r"argentin[oaie]": "AR",
        r"indian[oaie]": "IN",
    },
    "ro": {r"american[aăei]?": "US", r"britanic[aăei]?": "GB", r"indian[aăei]?": "IN"},
    "ru": {
        r"американск\w+": "US",
        r"британск\w+": "GB",
        r"индийск\w+": "IN",
        r"бразильск\w+": "BR",
        r"мексиканск\w+": "MX",
        r"аргентинск\w+": "AR",
    },
    "uk": {
        r"американськ\w+": "US",
        r"британськ\w+": "GB",
        r"індійськ\w+": "IN",
        r"бразильськ\w+": "BR",
        r"мексиканськ\w+": "MX",
    },
}
# What they call their own films, where that is not after the language.
_OWN: Final[Mapping[str, str]] = {"ro": r"rom[aâ]ne[sșş]t\w*|rom[aâ]nesc", "ru": r"советск\w+"}


@cache
def in_languages(code: str) -> Mapping[str, Term]:
    """Patterns of "in French" in a language, for all languages that films are asked for in."""
    changes = CHANGES[code]
    bare, there = changes.ending
    return {
        changes.language.format(
            name=re.escape(name.removesuffix(bare) + there if name.endswith(bare) else name)
        ): Term(language=spoken)
        for spoken, name in _names(code)
    }


@cache
def adjectives(code: str) -> Mapping[str, Term]:
    """Patterns of "French" and "Mexican", said of a film, in a language."""
    nations = _NATIONS[code].items()
    said = {pattern: Term(countries=frozenset({nation})) for pattern, nation in nations}
    if code in _OWN:
        said[_OWN[code]] = Term(language=code)
    for spoken, name in _names(code):
        ending = next((pair for pair in _ENDINGS[code] if name.endswith(pair[0])), None)
        if ending is not None:
            bare, there = ending
            said[re.escape(name.removesuffix(bare)) + there] = Term(language=spoken)
    return said


def _names(code: str) -> Iterator[tuple[str, str]]:
    named = Locale(code).languages
    for spoken in _SPOKEN.split():
        yield spoken, str(named[spoken]).lower()
